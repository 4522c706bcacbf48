import type { LegalActCandidate } from '../../model/legal-act-candidate.ts';
import type { Provision } from '../../model/records.ts';
import type { Provisions } from './constituents/provision.ts';
import type { Reading } from './reading.ts';

/** The provisions in a sorted list that end at a token; undefined where none does. */
export function endingAt(all: readonly Provisions[], index: number): Provisions | undefined {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.next ?? 0) >= index) high = middle;
    else low = middle + 1;
  }
  const found = all[low];
  return found?.next === index ? found : undefined;
}

/** “section 5 of the”, “Section 302,”, “Schedule 2 to the”: what joins provisions to the act after them. */
function joined(reading: Reading, all: readonly Provisions[], start: number): Provisions | undefined {
  let index = start;
  if (reading.lower(index - 1) === 'the') index--;
  // “section 2 of, and Schedule 1 to, the Act”.
  if (reading.text(index - 1) === ',' && ['of', 'to'].includes(reading.lower(index - 2))) index--;
  const by = reading.lower(index - 1);
  if (by === 'of' || by === 'to' || by === 'in' || by === 'under')
    return by === 'of' || by === 'to'
      ? endingAt(all, reading.text(index - 2) === ',' ? index - 2 : index - 1)
      : undefined;
  if (index < start) return undefined;
  return endingAt(all, reading.text(index - 1) === ',' ? index - 1 : index);
}

/** Lists in one mention; more than any real one. */
const MOST = 20;

/** “sections 2 and 56 of, and Schedule 2 to, the Act”: the provisions before the last ones, in order with them. */
function precedingIn(reading: Reading, all: readonly Provisions[], last: Provisions): Provisions[] {
  const list = [last];
  for (let first = last; list.length < MOST; ) {
    const and = reading.words.is.conjunctions.has(reading.lower(first.from - 1))
      ? first.from - 1
      : first.from;
    const by = reading.text(and - 1) === ',' ? reading.lower(and - 2) : '';
    const before = by === 'of' || by === 'to' ? endingAt(all, and - 2) : undefined;
    if (!before) break;
    list.unshift(before);
    first = before;
  }
  return list;
}

/** In a constitution the bracket after an article names an item. */
function inConstitution(path: Provision, units: readonly string[]): Provision {
  const [first, ...inner] = path;
  if (first.unit !== 'article' || inner.some(({ unit }) => unit !== 'paragraph' && unit !== 'subparagraph'))
    return path;
  return [first, ...inner.map((step, i) => ({ unit: units[i] ?? step.unit, value: step.value }))];
}

/** The mention with the provisions before it (“Article 5 of the Treaty”) or after it (“Constitution, Article 5”). */
export function withProvisions(
  reading: Reading,
  all: readonly Provisions[],
  mention: LegalActCandidate,
): LegalActCandidate {
  const before = joined(reading, all, reading.indexAt(mention.start));
  const isWritten = ({ from, next }: Provisions): boolean => {
    for (let index = from + 1; index < next; index++)
      if (reading.words.units.has(reading.lower(index))) return true;
    return false;
  };
  const paths = (found: Provisions): readonly Provision[] =>
    mention.type === 'constitution' && !isWritten(found)
      ? found.paths.map((path) => inConstitution(path, reading.words.unitsInConstitution))
      : found.paths;
  if (before) {
    const list = precedingIn(reading, all, before);
    const { start } = reading.span((list[0] ?? before).from, before.next);
    return { ...mention, start, provisions: list.flatMap(paths) };
  }
  const end = reading.indexAt(mention.end);
  if (mention.form === 'alias' && isSectionMark(reading.text(end))) {
    const section = startingAt(all, end);
    if (section)
      return { ...mention, end: reading.span(section.from, section.next).end, provisions: paths(section) };
  }
  const after = reading.text(end) === ',' ? startingAt(all, end + 1) : undefined;
  const taken = mention.form === 'oblique' && mention.dates.length === 0;
  if (!after || taken || mention.number || goesOn(reading, after.next)) return mention;
  return { ...mention, end: reading.span(after.from, after.next).end, provisions: paths(after) };
}

/** “FDCA § 505”: right after the name only the mark itself stands. */
const isSectionMark = (text: string): boolean => text === '§' || text === '§§';

/** The provisions belong to what follows them: “the Treaty, Article 5 of the Act”. */
const goesOn = (reading: Reading, index: number): boolean =>
  index < reading.tokens.length && !/^[,;.)]$/.test(reading.text(index));

function startingAt(all: readonly Provisions[], index: number): Provisions | undefined {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.from ?? 0) >= index) high = middle;
    else low = middle + 1;
  }
  const found = all[low];
  return found?.from === index ? found : undefined;
}
