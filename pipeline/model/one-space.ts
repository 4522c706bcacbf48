/** White space that is not a single blank. */
export const LONGER = /[^\S ]\s*| \s+/gu;

/** The text with every run of white space as one blank: runs that are one already, nearly all, are left alone. */
export const oneSpaced = (text: string): string => text.replace(LONGER, ' ');
