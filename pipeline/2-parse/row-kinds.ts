/** A page separator: exactly three hyphens on a line of their own. A longer row is an ornament, as `***` is. */
const SEPARATOR = /^[ \t]*---[ \t]*$/;

/** A row of one repeated mark: it parts paragraphs and says nothing. */
const ORNAMENT =
  /^[ \t]*(?:-[ \t]*){3,}$|^[ \t]*(?:\*[ \t]*){3,}$|^[ \t]*(?:_[ \t]*){3,}$|^[ \t]*(?:=[ \t]*){3,}$/;

export type RowKind = 'separator' | 'ornament' | 'blank' | 'text';

/** What a line without its line end is, apart from the syntax of any format. */
export function rowKind(text: string, start: number, end: number): RowKind {
  // Most lines begin with a letter or a digit: decided without a slice.
  const first = text.charCodeAt(start);
  if (start < end && (first > 0x60 || (first > 0x2f && first < 0x3d) || (first > 0x40 && first < 0x5b)))
    return 'text';
  const line = text.slice(start, end);
  if (/^[ \t]*$/.test(line)) return 'blank';
  if (SEPARATOR.test(line)) return 'separator';
  return ORNAMENT.test(line) ? 'ornament' : 'text';
}
