/**
 * One character that XML 1.0 cannot carry: control characters other than tab and line ends, lone surrogates,
 * U+FFFE and U+FFFF. With the flag `u`, a surrogate in the class is a lone one.
 */
const FORBIDDEN = '[^\\t\\n\\r\\u{20}-\\u{d7ff}\\u{e000}-\\u{fffd}\\u{10000}-\\u{10ffff}]';

export const forbiddenInXml = (): RegExp => new RegExp(FORBIDDEN, 'gu');

/** A text as XML can carry it: each forbidden character is U+FFFD, so that all lengths stay. */
export const carriedByXml = (text: string): string => text.replace(forbiddenInXml(), '\ufffd');
