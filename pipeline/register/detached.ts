/**
 * A copy of a string that holds no memory but its own. A slice that V8 makes keeps the whole text alive that it was
 * cut from; the register outlives a million texts.
 */
export const detached = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
