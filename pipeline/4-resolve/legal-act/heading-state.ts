import { stateNames } from '../../jurisdictions/index.ts';
import type { Document } from '../../model/document.ts';

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const CODES = new Map(
  stateNames.flatMap(({ code, names }) => names.map((name): [string, string] => [name, code])),
);
/** Any name of a state, longer ones first. */
const NAMES = new RegExp(
  String.raw`(?<!\p{L})(?:${[...CODES.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?!\p{L})`,
  'gu',
);

/** The only state that a heading names. */
function stateIn(heading: string): string | undefined {
  const codes = new Set([...heading.matchAll(NAMES)].map(([name]) => CODES.get(name)));
  const [code] = codes;
  return codes.size === 1 ? code : undefined;
}

/** A function from an offset to the state that the heading above it names; offsets must not go down. */
export function headingStates(document: Document): (offset: number) => string | undefined {
  const headings = document.blocks.filter(({ type }) => type === 'heading');
  const states = new Map<number, string | undefined>();
  let at = -1;
  return (offset) => {
    while ((headings[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) at++;
    const heading = headings[at];
    if (!heading) return undefined;
    if (!states.has(at)) states.set(at, stateIn(document.prose.slice(heading.start, heading.end)));
    return states.get(at);
  };
}
