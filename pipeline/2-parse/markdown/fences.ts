import type { Span } from '../../model/span.ts';
import { lines, trimmed } from '../lines.ts';

const FENCE = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
/** No row of more marks than this is taken for a fence. */
const LONGEST = 16;

interface Fence extends Span {
  readonly mark: string;
  readonly length: number;
  /** Only a row of marks alone closes. */
  readonly closes: boolean;
}

function fencesOf(text: string, from: number): Fence[] {
  const fences: Fence[] = [];
  for (const { start, end } of lines(text, from)) {
    const first = text.charCodeAt(start);
    if (first !== 0x60 && first !== 0x7e && first !== 0x20) continue;
    const line = text.slice(start, end);
    const found = FENCE.exec(line);
    const row = found?.[1] ?? found?.[2];
    if (row === undefined || row.length > LONGEST) continue;
    const closes = line.trim() === row;
    fences.push({ start, end, mark: row.charAt(0), length: row.length, closes });
  }
  return fences;
}

/** The index of the fence that closes the one at `opened`; -1 where there is none. */
function closingOf(fences: readonly Fence[], opened: number, { mark, length }: Fence): number {
  for (let i = opened + 1; i < fences.length; i++) {
    const fence = fences[i];
    if (fence?.closes && fence.mark === mark && fence.length >= length) return i;
  }
  return -1;
}

/** Fenced code, from the opening to the closing fence. A fence that nobody closes is text, not code. */
export function fencedCode(text: string, from: number): Span[] {
  if (!text.includes('```') && !text.includes('~~~')) return [];
  const fences = fencesOf(text, from);
  const code: Span[] = [];
  // Openings at least this long have no closing fence any more: no search is made twice.
  const unclosed = new Map<string, number>();
  for (let i = 0; i < fences.length; i++) {
    const opening = fences[i];
    if (!opening || opening.length >= (unclosed.get(opening.mark) ?? LONGEST + 1)) continue;
    const closing = closingOf(fences, i, opening);
    if (closing < 0) unclosed.set(opening.mark, opening.length);
    else {
      code.push(trimmed(text, { start: opening.start, end: fences[closing]?.end ?? opening.end }));
      i = closing;
    }
  }
  return code;
}
