import type { Random } from './random.ts';

/** A file after a single edit, with the line of the edit (from 1). */
export interface Mutant {
  /** Null: deleted. */
  readonly content: string | Buffer | null;
  readonly line: number;
}

/** A kind of edit that somebody or something could do to a file by mistake. */
export interface Mutation {
  readonly name: string;
  /** How many of the edits of a run are of this kind. */
  readonly count: number;
  readonly files: RegExp;
  /** Undefined where the file has nothing that could be edited so. */
  readonly of: (text: string, random: Random) => Mutant | undefined;
}

const RECORDS = /^output\/(?!extracts\/).*\.json$/;
const TEI = /^output\/.*\.tei\.xml$/;
const TABLES = /^output\/extracts\/.*\.csv$/;
const REGISTER = /^output\/extracts\/register\.json$/;
const TEXTS = /^corpus\/.*\.(?:md|txt)$/;
const OUTPUTS = /^output\/./;

/** A line that is not asked for. */
export const ANY = 0;

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Edits one of the places that an expression finds. */
const replaced =
  (places: RegExp, edit: (found: string, random: Random) => string): Mutation['of'] =>
  (text, random) => {
    const place = random.of([...text.matchAll(places)]);
    if (place === undefined) return undefined;
    const [found] = place;
    const changed = edit(found, random);
    const content = text.slice(0, place.index) + changed + text.slice(place.index + found.length);
    return { content, line: lineAt(text, place.index) };
  };

const otherDigit = (digit: string, random: Random): string =>
  String((Number(digit) + 1 + random.below(9)) % 10);

const otherLetter = (letter: string): string => (letter === 'x' ? 'y' : 'x');

const shifted = (offset: string, random: Random): string =>
  String(Number(offset) + (random.below(2) === 0 ? 1 : -1));

/** The id of one mention becomes that of the one before it. */
function doubledId(text: string, random: Random): Mutant | undefined {
  const ids = [...text.matchAll(/^\{"id":"(\w{12})"/gm)];
  const at = 1 + random.below(ids.length - 1);
  const [before, place] = [ids[at - 1], ids[at]];
  if (before === undefined || place === undefined) return undefined;
  const start = place.index + '{"id":"'.length;
  return { content: text.slice(0, start) + before[1] + text.slice(start + 12), line: lineAt(text, start) };
}

/** An entry of the register is lost. */
function withoutEntry(text: string, random: Random): Mutant | undefined {
  const register: { acts: unknown[] } = JSON.parse(text);
  register.acts.splice(random.below(register.acts.length), 1);
  return { content: `${JSON.stringify(register, undefined, 2)}\n`, line: ANY };
}

/** Saved in another encoding, where that makes a difference. */
function inLatin1(saved: string): Mutant | undefined {
  const text = saved.replace(/^\ufeff/, '');
  const special = /[^ -~\s]/u.exec(text);
  if (special === null) return undefined;
  const marked = `${text.slice(0, special.index)}é${text.slice(special.index + special[0].length)}`;
  return { content: Buffer.from(marked, 'latin1'), line: lineAt(text, special.index) };
}

/** What is wrong with a file as a whole is in its first line. */
const whole = (content: Mutant['content']): Mutant => ({ content, line: 1 });

export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'offset moved by one',
    count: 30,
    files: RECORDS,
    of: replaced(/(?<="(?:start|end)":)\d+/g, shifted),
  },
  { name: 'digit changed in a record', count: 25, files: RECORDS, of: replaced(/\d/g, otherDigit) },
  { name: 'id doubled', count: 10, files: RECORDS, of: doubledId },
  {
    name: 'letter changed in a record',
    count: 10,
    files: RECORDS,
    of: replaced(/(?<=[a-z])[a-z](?=[a-z])/g, otherLetter),
  },
  { name: 'line lost in a record', count: 10, files: RECORDS, of: replaced(/^\{.*\n/gm, () => '') },
  { name: 'digit changed in a text', count: 15, files: TEXTS, of: replaced(/\d/g, otherDigit) },
  { name: 'letter changed in a text', count: 10, files: TEXTS, of: replaced(/[a-z]/g, otherLetter) },
  { name: 'tag lost in TEI', count: 20, files: TEI, of: replaced(/<\/?[a-z][^<>]*>/gi, () => '') },
  { name: 'attribute lost in TEI', count: 10, files: TEI, of: replaced(/ [a-zA-Z:]+="[^"]*"/g, () => '') },
  {
    name: 'attribute changed in TEI',
    count: 10,
    files: TEI,
    of: replaced(/(?<= [a-zA-Z:]+="[^"]*)\w(?=")/g, otherLetter),
  },
  {
    name: 'letter changed in TEI',
    count: 5,
    files: TEI,
    of: replaced(/(?<=>[^<]*)[a-z](?=[^<]*<)/g, otherLetter),
  },
  {
    name: 'cell changed in a table',
    count: 15,
    files: TABLES,
    of: replaced(/\w/g, (found) => (/\d/.test(found) ? 'x' : otherLetter(found))),
  },
  { name: 'digit changed in the register', count: 8, files: REGISTER, of: replaced(/\d/g, otherDigit) },
  { name: 'entry lost in the register', count: 4, files: REGISTER, of: withoutEntry },
  { name: 'file of the output deleted', count: 8, files: OUTPUTS, of: () => whole(null) },
  { name: 'text deleted', count: 3, files: TEXTS, of: () => whole(null) },
  { name: 'saved as Latin-1', count: 4, files: /\.(?:md|txt|json|xml|csv)$/, of: inLatin1 },
  {
    name: 'byte-order mark added',
    count: 3,
    // A card is read with one as without: it says the same.
    files: /^(?!corpus\/.*\.json$).*\.(?:json|xml|md|txt)$/,
    of: (text) => whole(`\ufeff${text}`),
  },
];
