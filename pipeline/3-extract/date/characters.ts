const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  const lower = code | 0x20;
  return lower >= 97 && lower <= 122 ? LETTER : OTHER;
});

/** Above ASCII every code unit that is no punctuation, symbol or space of the common blocks counts as a letter. */
export function classOf(code: number): number {
  if (code < 128) return ASCII[code] ?? OTHER;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return OTHER;
  return (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040) ? OTHER : LETTER;
}

export const isLetter = (code: number): boolean => classOf(code) === LETTER;

/** White space as it stands in prose: blanks, line ends, tabs and the no-break space. */
export const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
