import type { DocumentRecord } from '../../model/records.ts';
import type { Format } from '../format.ts';

/** The type of named entities in DKPro and INCEpTION, which shows them without any setting up. */
const ENTITY = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';
const SENTENCE = 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence';

const TYPES = {
  [ENTITY]: {
    '%NAME': ENTITY,
    '%SUPER_TYPE': 'uima.tcas.Annotation',
    value: { '%NAME': 'value', '%RANGE': 'uima.cas.String' },
    identifier: { '%NAME': 'identifier', '%RANGE': 'uima.cas.String' },
  },
  [SENTENCE]: { '%NAME': SENTENCE, '%SUPER_TYPE': 'uima.tcas.Annotation' },
};

const SOFA = 1;

interface Feature {
  readonly [name: string]: string | number;
}

/** The sofa first, then the document, its sentences and its mentions, numbered through. */
function featureStructures({ text, settings, sentences, annotations }: DocumentRecord): Feature[] {
  const document = {
    '%TYPE': 'uima.tcas.DocumentAnnotation',
    begin: 0,
    end: text.length,
    language: settings.language,
  };
  const marked: Feature[] = [
    document,
    ...sentences.map(({ start, end }) => ({ '%TYPE': SENTENCE, begin: start, end })),
    ...annotations.map(({ start, end, layer, id }) => ({
      '%TYPE': ENTITY,
      begin: start,
      end,
      value: layer,
      identifier: id,
    })),
  ];
  const sofa: Feature = {
    '%ID': SOFA,
    '%TYPE': 'uima.cas.Sofa',
    sofaNum: 1,
    sofaID: '_InitialView',
    mimeType: 'text/plain',
    sofaString: text,
  };
  return [sofa, ...marked.map((feature, i) => ({ '%ID': SOFA + 1 + i, '@sofa': SOFA, ...feature }))];
}

/** UIMA CAS JSON 0.4: sentences and mentions, for INCEpTION and dkpro-cassis. */
export const casJson: Format = {
  name: 'cas-json',
  extension: '.cas.json',
  about: 'UIMA CAS JSON, for INCEpTION and dkpro-cassis. Offsets: UTF-16 units.',
  write: ({ units }) => {
    const structures = featureStructures(units);
    const members = structures.slice(1).map((_, i) => SOFA + 1 + i);
    const cas = {
      '%TYPES': TYPES,
      '%FEATURE_STRUCTURES': structures,
      '%VIEWS': { _InitialView: { '%SOFA': SOFA, '%INDEX': SOFA + 1, '%MEMBERS': members } },
    };
    return `${JSON.stringify(cas, null, 1)}\n`;
  },
};
