import { basename, join } from 'node:path';
import {
  CARD,
  CONFIGURATION_FILE,
  correctionsFile,
  type FoundSource,
  isTextName,
  pathBelow,
} from '../../1-read/index.ts';
import { UsageError } from '../usage-error.ts';
import { type AskedFile, realPlace } from './report-files.ts';

/** The texts of a check. */
export interface Texts {
  readonly sources: readonly FoundSource[];
  readonly folders: readonly string[];
}

/** What a file of this name is, wherever it lies. */
function byName(name: string): string | undefined {
  if (name === CARD) return 'the card of a collection';
  if (name === CONFIGURATION_FILE) return 'the configuration';
  if (name === 'floors.json') return 'the floors of a gold standard';
  return name.endsWith('.gold.json') ? 'a gold standard' : undefined;
}

/** What people write beside the texts. */
const BESIDE: readonly (readonly [path: RegExp, name: string])[] = [
  [/(?:^|\/)corrections\/[^/]*\.jsonl$/, 'among the corrections by people'],
  [/(?:^|\/)registers\/[^/]*\.csv$/, 'among the registers of known acts'],
];

/** What a file is, or would be, that lies below a folder of texts. */
function amongTexts(place: string, folder: string): string | undefined {
  const below = pathBelow(realPlace(folder), place);
  if (below === undefined) return undefined;
  const [, beside] = BESIDE.find(([path]) => path.test(below)) ?? [];
  return beside ?? (isTextName(below) ? 'one of the texts' : undefined);
}

/** What people have written in a file, or would be taken to have written there; undefined for a file that may be lost. */
function keptAs(place: string, { sources, folders }: Texts): string | undefined {
  const isOf = (path: (source: FoundSource) => string): boolean =>
    sources.some((source) => realPlace(path(source)) === place);
  if (isOf(({ root, id }) => join(root, id))) return 'one of the texts';
  if (isOf(({ root, id }) => join(root, correctionsFile(id)))) return 'among the corrections by people';
  const found = folders.map((folder) => amongTexts(place, folder)).find((one) => one !== undefined);
  return byName(basename(place)) ?? found;
}

/** Refuses to write where people write: what they have said would be lost, or what is written be read as theirs. */
export function refuseKept({ flag, file }: AskedFile, texts: Texts): void {
  const kept = keptAs(realPlace(file), texts);
  if (kept === undefined) return;
  throw new UsageError(
    `${flag}: ${file} is ${kept}, which \`check\` must not overwrite. Name a file of its own, such as check/${flag === '--baseline' ? 'known' : 'report'}.json.`,
  );
}
