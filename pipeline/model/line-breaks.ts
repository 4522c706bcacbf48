/** What some reader takes for the end of a line: among them `splitlines` of Python, and with it much that reads brat. */
export const BREAKING: readonly string[] = [...'\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029'];

/** Each of them. */
export const LINE_BREAKS = new RegExp(`[${BREAKING.join('')}]`, 'g');
