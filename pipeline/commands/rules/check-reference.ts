import type { Example, RuleEntry } from '../../5-check/index.ts';
import { type CheckGroup, checkGroups } from './checks.ts';

type Edit = NonNullable<Example['edits']>[string];

/** Code in a line of Markdown, whatever is in it. */
function code(text: string): string {
  const ticks = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(ticks + 1);
  const pad = ticks > 0 || text === '' ? ' ' : '';
  return `${fence}${pad}${text.replace(/\s+/g, ' ')}${pad}${fence}`;
}

/** How much of a file is shown. */
const SHOWN = 120;

const short = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

const bytes = (content: Uint8Array): string =>
  [...content].map((byte) => `0x${byte.toString(16).padStart(2, '0')}`).join(' ');

function edited(path: string, edit: Edit): string {
  if (edit === null) return `${code(path)} is deleted`;
  if (typeof edit === 'string') return `${code(path)} becomes ${code(short(edit))}`;
  if (edit instanceof Uint8Array) return `${code(path)} becomes the bytes ${code(bytes(edit))}`;
  const [from, to] = edit;
  return `in ${code(path)}, ${code(short(String(from)))} becomes ${code(short(to))}`;
}

function corpusOf({ corpus }: Example): string[] {
  if (typeof corpus === 'string') return [code(short(corpus))];
  return Object.entries(corpus).map(([path, content]) => `${code(path)}: ${code(short(content))}`);
}

/** An example as a list: what is annotated, then what is done to the files. */
function exampleText(said: string, example: Example): string {
  const edits = Object.entries(example.edits ?? {}).map(([path, edit]) => edited(path, edit));
  const steps = [
    ...corpusOf(example),
    ...edits,
    ...(example.to ? [`with ${code(`--to ${example.to}`)}`] : []),
  ];
  return `- ${said}: ${steps.join('; ')}`;
}

const ruleText = ({ id, severity, docs, trips, passes }: RuleEntry): string =>
  [
    `### ${id}`,
    '',
    `${severity[0]?.toUpperCase()}${severity.slice(1)}. ${docs}`,
    '',
    exampleText('found in', trips),
    exampleText('not in', passes),
    '',
  ].join('\n');

const groupText = ({ title, rules }: CheckGroup): string =>
  [`## ${title}`, '', ...rules.map(ruleText)].join('\n');

const HEAD = `# Rules of \`rubricator check\`

Generated from the rules by \`npm run fix\`; each example is run by the tests. How grave a rule is can be set in
\`rubricator.config.json\`: \`{"checks": {"date/no-such-day": "error", "output/orphan": "off"}}\`, with \`error\`, \`warning\`,
\`note\` or \`off\`. Errors make the command fail; warnings do beyond \`--max-warnings\`.
`;

/** The reference of all check rules, in Markdown. */
export const checkReference = (): string => `${[HEAD, ...checkGroups.map(groupText)].join('\n').trimEnd()}\n`;
