import type { DocumentRecord } from '../../model/records.ts';
import type { Format } from '../format.ts';
import { startTag } from '../xml.ts';
import { body } from './body.ts';
import { toCorpus } from './corpus-file.ts';
import { tagging } from './cuts.ts';
import { header } from './header.ts';
import { Names } from './names.ts';
import { NAMESPACE } from './namespace.ts';
import { place } from './nesting.ts';
import { Outline } from './outline.ts';
import { pointerInto } from './pointers.ts';
import { separatorsOf } from './separators.ts';
import { standOff } from './stand-off.ts';
import { Taxonomy } from './taxonomy.ts';

/**
 * A whole TEI P5 document, from a record in UTF-16 units. The header comes last: it declares what the text uses. `register`
 * is where the corpus file stands, if it names the document.
 */
function teiDocument(record: DocumentRecord, register: string | undefined): string {
  const names = new Names(record.id);
  const taxonomy = new Taxonomy(names);
  const separators = separatorsOf(record);
  const { inline, crossing } = place(record.annotations, record.sentences, tagging(record.text, separators));
  const text = body(record, separators, inline, taxonomy);
  const pointer = pointerInto(names.id('text'), record.text, separators);
  const stand = new Outline(1);
  standOff(stand, record, crossing, { pointer, taxonomy, register });
  const head = new Outline(1);
  header(head, record, taxonomy);
  return `<?xml version="1.0" encoding="UTF-8"?>
${startTag('TEI', { xmlns: NAMESPACE, 'xml:id': names.document, 'xml:lang': record.settings.language })}${head.written}${stand.written}
  <text xml:space="preserve">${text}</text>
</TEI>
`;
}

/** TEI P5 with the mentions inline where they nest, and apart from the text where they cross. */
export const tei: Format = {
  name: 'tei',
  extension: '.tei.xml',
  about: 'TEI P5, its body the source text. Pointers count code points, without page breaks.',
  write: ({ units }, { hasCorpusFile }) => teiDocument(units, hasCorpusFile ? toCorpus(units.id) : undefined),
};
