import type { Collection, Configuration, Settings } from '../../model/records.ts';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { workflow } from './workflow.ts';

/** What is known of a corpus before it has texts. */
export interface Beginning {
  readonly title: string;
  readonly licence: string;
  /** Those that the flags set. */
  readonly settings: Partial<Settings>;
}

const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

function card({ title, licence, settings }: Beginning): Collection {
  const { language = DEFAULT_SETTINGS.language, ...others } = settings;
  return { title, language, licence, ...others };
}

/** The configuration says how grave findings are; what holds of the texts stands on their card. */
const CONFIGURATION: Configuration = { checks: {} };

/** What git leaves out: the memory of runs, and reports of checks. */
const IGNORED = ['node_modules/', '.rubricator-*', 'rubricator.sarif'];

/** Git leaves every byte as it is on every system, line ends too: hashes and offsets depend on them. */
const EXACT = ['corpus/** -text', 'output/** -text'];

/** The files of a new repository, by path. */
export const skeleton = (beginning: Beginning): Readonly<Record<string, string>> => ({
  'corpus/collection.json': json(card(beginning)),
  'rubricator.config.json': json(CONFIGURATION),
  '.gitignore': `${IGNORED.join('\n')}\n`,
  '.gitattributes': `${EXACT.join('\n')}\n`,
  '.github/workflows/rubricator.yml': workflow,
});
