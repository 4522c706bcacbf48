import words from '../lexicons/en/act-name.json';
import type { ActName } from './act-name.ts';
import { slug } from './slug.ts';

/**
 * The parts that name an act, the strongest first: a number that is never given twice; number and date; a title with
 * what tells its namesakes apart (treaties of friendship: the parties); a number or a date with what the act does, or who issued it. Nothing where none is
 * known.
 */
function parts({
  series,
  number,
  date,
  office,
  title,
  titleYear,
  object,
  type,
}: ActName): (string | undefined)[] {
  if (series !== undefined) return [series];
  if (number !== undefined && date !== undefined) return [date, number];
  if (title !== undefined) {
    const whole = [slug(title), titleYear].filter(Boolean).join('-');
    return [date, number, whole, type === 'treaty' ? office : undefined];
  }
  if (number !== undefined || date !== undefined) return [date, number, (object && slug(object)) ?? office];
  return type === 'constitution' ? [''] : [];
}

const TREATY_WORDS: ReadonlySet<string> = new Set(words.treatyWords);

/** “133-2018”, “45-of-1860”: the number says its year. */
const YEAR = /(?:^|-)(?:1[5-9]|20)\d\d(?:-|$)/u;

const DAY = '2001-01-01'.length;

/** “Treaty of Friendship and Commerce”: every state has made a dozen of them. */
const isCommonTreaty = ({ type, title = '' }: ActName): boolean =>
  type === 'treaty' && title.split(' ').every((word) => TREATY_WORDS.has(word));

/**
 * Whether the parts would name other acts in other documents: “Decree No. 5” without its date, “the treaty of 1827”,
 * the criminal code or the constitution of a state that is not said.
 */
function isLocal(name: ActName): boolean {
  const { jurisdiction, type, series, number, title, office, object, date = '' } = name;
  if (series !== undefined) return false;
  if (title !== undefined && isCommonTreaty(name)) return date.length < DAY && office === undefined;
  if (title !== undefined) return type === 'code' && jurisdiction === 'zz';
  if (number !== undefined) return date === '' && (jurisdiction === 'zz' || !YEAR.test(number));
  if (type === 'constitution') return jurisdiction === 'zz';
  return date.length < DAY && office === undefined && object === undefined;
}

const DOCUMENT_SIGN = '@';

/** The document outside of which a key says nothing, where it is such a key. */
export const documentOfKey = (key: string): string | undefined => {
  const at = key.indexOf(DOCUMENT_SIGN);
  return at < 0 ? undefined : key.slice(at + 1);
};

/**
 * The key of an act in the register, made from what identifies it and stable as long as that is known:
 * `az.decree.2015-12-14.706`, `az.law.on-combating-terrorism`, `az.constitution`. Where that is not enough to tell it
 * from other acts, the document that speaks of it is part of the key: `az.decree.5@history/part-1.md`.
 */
export function actKey(name: ActName, document: string): string | undefined {
  const own = parts(name);
  if (own.length === 0) return undefined;
  const key = [name.jurisdiction, name.type, ...own].filter(Boolean).join('.');
  return isLocal(name) ? `${key}${DOCUMENT_SIGN}${document}` : key;
}
