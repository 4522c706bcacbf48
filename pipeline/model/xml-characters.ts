/**
 * The characters that XML 1.0 cannot carry: control characters other than tab and line ends, lone surrogates,
 * U+FFFE and U+FFFF. With the flag `u`, a surrogate in a class is a lone one.
 */
export const FORBIDDEN_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Without any of these units there is nothing forbidden: quick to ask, and mostly true. */
const SUSPECT = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/;

/** Whether a text may hold a forbidden character: a surrogate needs a closer look. */
export const isSuspect = (text: string): boolean => SUSPECT.test(text);

/** A text as XML can carry it: each forbidden character is U+FFFD, so that all lengths stay. */
export const carriedByXml = (text: string): string =>
  isSuspect(text) ? text.replace(FORBIDDEN_IN_XML, '\ufffd') : text;
