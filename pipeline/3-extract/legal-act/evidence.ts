import type { Assembly } from './assembly.ts';
import type { Reading } from './reading.ts';

/** Courts make these too: without an office a date proves nothing. */
const JUDICIAL = new Set(['order', 'decision']);

/** The word before a mention and its determiner. */
function wordBefore(reading: Reading, act: Assembly): string {
  const at = act.from - 1;
  return reading.words.is.determiners.has(reading.lower(at)) ? reading.lower(at - 1) : reading.lower(at);
}

const isFull = (act: Assembly, reading: Reading): boolean =>
  act.dates.some(({ span }) => !/^\d{4}$/.test(reading.prose.slice(span.start, span.end)));

/** “Monroe Doctrine”: called after a person or a place, no kind of doctrine (“Military Doctrine”). */
const isEponymous = (reading: Reading, { head, name }: Assembly): boolean =>
  head.subtype === 'doctrine' &&
  name !== undefined &&
  !reading.words.is.policyWords.has(reading.lower(name.from));

/** “any law of Canada or a province”: of a kind, whatever stands after it. */
const isAnyOf = (reading: Reading, act: Assembly): boolean =>
  act.issuer?.state === true &&
  !reading.isCapital(act.noun) &&
  reading.words.is.indefinites.has(reading.lower(act.from - 1));

/** “the Rules of Procedure”, “Standing Orders”: every assembly has them. */
const isAnyRules = (
  reading: Reading,
  { head, noun, name, headFrom, headTo, issuer, state, entitled }: Assembly,
): boolean =>
  !entitled &&
  name?.from === headFrom &&
  !issuer &&
  !state &&
  ((head.word === 'rule' &&
    headFrom === noun &&
    reading.lower(headTo) === 'of' &&
    reading.isCapital(headTo + 1)) ||
    (head.word === 'order' && name.to === headTo));

/** Named by its number, by a title or by other words that only one act has. */
function isNamed(reading: Reading, act: Assembly): boolean {
  if (act.number || act.quoted || act.cited) return true;
  if (isAnyRules(reading, act)) return act.dates.length > 0;
  if (
    act.head.type === 'policy' &&
    act.name &&
    act.headFrom - act.name.from < 2 &&
    act.name.to === act.headTo &&
    !isEponymous(reading, act)
  )
    return act.complement !== undefined || act.issuer !== undefined;
  if (act.nested.length > 0)
    return (
      (act.issuer !== undefined && !isAnyOf(reading, act)) ||
      act.dates.length > 0 ||
      reading.isCapital(act.noun)
    );
  return act.name !== undefined || act.complement !== undefined;
}

function officeProves(reading: Reading, act: Assembly): boolean {
  if (act.head.plural) return false;
  const capital = reading.isCapital(act.noun) && (act.noun > 0 || act.jurisdiction !== undefined);
  if (capital && act.issuer !== undefined && !act.issuer.state) return true;
  const before = reading.lower(act.from - 1);
  if (reading.words.is.everyday.has(act.head.word) && !reading.words.is.determiners.has(before)) return false;
  if (
    reading.words.is.indefinites.has(before) &&
    reading.words.is.instrumentals.has(wordBefore(reading, act))
  )
    return act.issuer !== undefined && !act.issuer.small;
  if (reading.words.is.indefinites.has(before))
    return (
      reading.words.is.grounds.has(wordBefore(reading, act)) && !reading.words.is.everyday.has(act.head.word)
    );
  if (!reading.words.is.everyday.has(act.head.word)) return true;
  return (
    reading.words.is.grounds.has(wordBefore(reading, act)) &&
    reading.lower(act.from - 1) !== 'in' &&
    reading.lower(act.to) !== 'to'
  );
}

/** “the Constitution”, “Constitution, Article 5”: every state has one. */
const standsAlone = (reading: Reading, act: Assembly): boolean =>
  reading.lower(act.from - 1) === 'the' ||
  act.from === 0 ||
  reading.text(act.from - 1) === '(' ||
  ['of', 'under', 'by'].includes(reading.lower(act.from - 1));

/** “the act of 3 March 1873”, “the agreement of 5 May 1901”: what else is called so has no full date. */
const isDatedAct = (reading: Reading, act: Assembly): boolean =>
  !act.head.plural &&
  reading.lower(act.from - 1) === 'the' &&
  isFull(act, reading) &&
  act.dates.some(({ span }) => /\d{4}/.test(reading.prose.slice(span.start, span.end)));

/** Words of other things too, which are acts where a title with its year, or what they relate to, says so. */
const ONLY_TITLED = new Set(['direction', 'specification']);

const isUntitled = ({ head, name, dates, entitled, headTo }: Assembly): boolean =>
  ONLY_TITLED.has(head.word) &&
  !entitled &&
  !(name && (name.to > headTo || dates.some(({ role }) => role === 'in-title')));

/** “Legal Notice No. 155 of 1968”, “Government Notice No. 5”: whose they are, and their number. */
const isOfficialNotice = ({ number, before, headFrom, noun }: Assembly): boolean =>
  number !== undefined && (before !== undefined || headFrom < noun);

/** Whether the constituents make a mention of a specific act. */
export function isSpecific(reading: Reading, act: Assembly): boolean {
  if (act.head.word === 'notice' && !isOfficialNotice(act)) return false;
  if ((act.issuer?.court && !act.number) || isUntitled(act)) return false;
  const small = !reading.isCapital(act.noun);
  if (small && !act.head.lower) return act.parties !== undefined || isDatedAct(reading, act);
  if (act.head.word === 'act' && act.issuer && !act.name && act.dates.length === 0 && !act.number)
    return false;
  if (act.head.plural && reading.lower(act.from - 1) === 'of' && reading.isCapital(act.from - 2))
    return false;
  if (isNamed(reading, act)) return true;
  const { type } = act.head;
  const issuer = act.issuer ?? act.state;
  if (isFull(act, reading) && !(JUDICIAL.has(type) && !issuer && !act.office && !act.before))
    return !act.head.plural || issuer !== undefined || act.dates.length > 1 || !small;
  const year = act.dates.length > 0 && !act.head.plural;
  if (
    year &&
    small &&
    !reading.words.is.everyday.has(act.head.word === 'law' ? '' : act.head.word) &&
    reading.lower(act.from - 1) === 'the'
  )
    return true;
  if (year && (type === 'constitution' || type === 'treaty' || !small || issuer !== undefined)) return true;
  if (type === 'constitution' && !act.head.plural) {
    act.short = !issuer;
    return issuer !== undefined || (!small && standsAlone(reading, act));
  }
  if (!issuer && !act.before && !act.office) return false;
  if (issuer?.state) return !small && !act.head.plural && type !== 'treaty' && act.from > 0 && type === 'law';
  return issuer !== undefined && officeProves(reading, act);
}
