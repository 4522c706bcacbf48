import type { Assembly } from './assembly.ts';
import { nameEnd } from './constituents/name-end.ts';
import { numberAt } from './constituents/number.ts';
import { stateAt } from './constituents/state.ts';
import type { Reading } from './reading.ts';

/** “Basic Law”, “Basic Law for the Federal Republic of Germany”. */
export function takeBasicLaw(reading: Reading, act: Assembly): void {
  let end = act.headTo;
  const state = reading.lower(act.to) === 'for' ? stateAt(reading, act.to + 1) : undefined;
  if (state) {
    end = state.next;
    act.jurisdiction ??= state.code;
    act.to = state.next;
  }
  // “Basic Law of Governance”.
  if (reading.lower(act.to) === 'of' && reading.isCapital(act.to + 1) && !stateAt(reading, act.to + 1)) {
    end = nameEnd(reading, { from: act.to + 1, stop: (at) => reading.dateAt(at) !== undefined });
    act.to = end;
  }
  // “Basic Law: Human Dignity and Liberty”.
  if (reading.text(act.to) === ':' && reading.isCapital(act.to + 1) && reading.isCapital(act.to + 2)) {
    end = nameEnd(reading, { from: act.to + 1 });
    act.to = end;
  }
  act.name ??= { from: act.headFrom, to: end };
}

/** “the Enabling Act of 24 March 1933”: a kind of act that its day makes a name. */
export function takeDatedKind(reading: Reading, act: Assembly): void {
  const { kindFrom } = act;
  if (act.name || act.number || kindFrom !== act.headFrom - 1) return;
  const resolution = act.head.word === 'resolution' && !act.head.notNames.has(reading.lower(kindFrom));
  if (act.head.type !== 'law' && !resolution) return;
  const bare = !reading.isCapital(act.noun) || reading.words.is.bareKinds.has(reading.lower(kindFrom));
  if (bare || !reading.dateAt(act.headTo + 1) || reading.dateAt(act.headTo + 1)?.year) return;
  act.name = { from: kindFrom, to: act.headTo };
  act.from = kindFrom;
}

/** “Decree-Law”, “Decree Law”, “Law Decree”: a decree with the force of a law. */
export function takeDecreeLaw(reading: Reading, act: Assembly): void {
  if (act.head.word === 'decree' && reading.text(act.noun - 1) === 'Law' && reading.isCapital(act.noun)) {
    act.headFrom = act.noun - 1;
    act.from = act.headFrom;
    act.subtype = 'decree-law';
    return;
  }
  if (act.head.word !== 'law') return;
  const spaced = reading.text(act.noun - 1) === 'Decree' && reading.isCapital(act.noun);
  if (!spaced && reading.text(act.noun - 1) !== '-') return;
  act.headFrom = act.noun - (spaced ? 1 : 2);
  act.from = act.headFrom;
  act.type = 'decree';
  act.subtype = 'decree-law';
}

/** “Standing Orders of the House of Commons”: the rules of an assembly; whose they are stays outside the name. */
export function takeStandingOrders(reading: Reading, act: Assembly): void {
  if (act.head.word !== 'order' || !act.head.plural || act.type !== 'regulation') return;
  if (reading.lower(act.headFrom) === 'standing') act.name = { from: act.headFrom, to: act.headTo };
}

/** “Order in Council”. */
export function takeCouncil(reading: Reading, act: Assembly): void {
  if (
    act.head.word !== 'order' ||
    reading.lower(act.headTo) !== 'in' ||
    reading.lower(act.headTo + 1) !== 'council'
  )
    return;
  act.headTo += 2;
  act.to = act.headTo;
  const span = reading.span(act.headTo - 1, act.headTo);
  act.office = { text: 'Council', span };
}

/** “Council Directive 2005/85/EC”: the institution belongs to the type of acts of the Union. */
export function takeUnion(reading: Reading, act: Assembly): void {
  const before = reading.lower(act.headFrom - 1);
  if (before !== 'council' && before !== 'commission') return;
  const number = numberAt(reading, act.headTo);
  if (number?.jurisdiction !== 'eu' || !reading.isCapital(act.headFrom - 1)) return;
  const span = reading.span(act.headFrom - 1, act.headFrom);
  act.office = { text: reading.prose.slice(span.start, span.end), span };
  act.headFrom--;
  act.from = act.headFrom;
}

/** “the Charter of 1814”, “the 1876 Charter”: granted to a body or a people, unless its name is that of an agreement of states. */
export function takeCharter(reading: Reading, act: Assembly): void {
  if (act.head.word !== 'charter' || act.type !== 'treaty') return;
  for (let index = act.name?.from ?? act.to; index < act.to; index++)
    if (reading.words.is.betweenStates.has(reading.lower(index))) return;
  if (act.jurisdiction === 'un' || act.jurisdiction === 'eu' || act.jurisdiction === 'int') return;
  act.type = 'law';
}
