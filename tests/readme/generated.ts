import { fromString } from '../../pipeline/1-read/index.ts';
import { formats, toRecord, write } from '../../pipeline/6-write/index.ts';
import { annotate } from '../../pipeline/annotate.ts';
import { groups } from '../../pipeline/commands/rules/group.ts';
import { asMarkdown } from '../../pipeline/commands/rules/markdown.ts';
import type { Annotation } from '../../pipeline/model/records.ts';

/** What the README shows of the JSON: a nested act with two dates, a range, a bound, a part, a date without year. */
const SHOWN = ['decrees of the President on', '2005-07', 'over 1,200 officers', '310 of', '1 September'];

const FENCES = { text: 'text', json: 'json', tei: 'xml' } as const;

/** The block after `<!-- sample: name -->`, fences left out. */
function sampleBlock(name: keyof typeof FENCES): RegExp {
  return new RegExp(`(<!-- sample: ${name} -->\n\`\`\`${FENCES[name]}\n)([^\`]*)(\`\`\`\n)`);
}

function sampleText(readme: string): string {
  const text = sampleBlock('text').exec(readme)?.[2];
  if (text === undefined) throw new Error('README.md has no block after `<!-- sample: text -->`');
  return text;
}

/** One line an annotation, without what the TEI beside it shows. */
function shownJson({ quote, rule, ...annotation }: Annotation): string {
  return JSON.stringify(annotation, (key, value) => (key === 'tei' ? undefined : value));
}

function sampleJson(text: string): string {
  const { annotations } = toRecord(annotate(fromString(text, { id: 'sample.txt' })));
  return SHOWN.map((beginning) => {
    const found = annotations.find(({ quote }) => quote.startsWith(beginning));
    if (!found) throw new Error(`the README's sample has no mention “${beginning}”`);
    return `${shownJson(found)}\n`;
  }).join('');
}

function sampleTei(text: string): string {
  const tei = formats.filter(({ name }) => name === 'tei');
  const content = String(write(annotate(fromString(text, { id: 'sample.txt' })), tei)[0]?.content);
  const body = /<body[^>]*><p>([\s\S]*)<\/p>/.exec(content)?.[1] ?? '';
  return `${body}\n`;
}

/** The README with everything in it that the program can say itself. */
export function withGenerated(readme: string): string {
  const text = sampleText(readme);
  return readme
    .replace(sampleBlock('json'), (_, open, _old, close) => open + sampleJson(text) + close)
    .replace(sampleBlock('tei'), (_, open, _old, close) => open + sampleTei(text) + close)
    .replace(
      /(<!-- rules: start -->\n)[\s\S]*(<!-- rules: end -->)/,
      (_, open, close) => `${open}\n${asMarkdown(groups())}\n${close}`,
    );
}
