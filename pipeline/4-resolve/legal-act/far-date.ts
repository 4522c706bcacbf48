import type { ExtractedDocument } from '../../model/document.ts';
import type { DateDraft } from '../../model/draft.ts';
import type { Mention } from './to-draft.ts';

/** “By the decision …”, “under the order …”: what the sentence tells happened by the act, on the date that follows. */
const BY =
  /(?:^|[\s(])(?:by|under|with|through|in accordance with|pursuant to|on the basis of)\s+(?:the\s+|a\s+|an\s+|its\s+)?$/iu;
/** UTF-16 units before a mention. */
const LEAD = 30;
/** UTF-16 units after a mention: a main clause. */
const REACH = 240;

const isDay = (edtf: string | null): boolean => edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf);

/** The index of the first date that starts at or after `offset`. */
function firstFrom(dates: readonly DateDraft[], offset: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The only day that the rest of the sentence names; undefined where there are two. */
function onlyDay(
  document: ExtractedDocument,
  mention: Mention,
  dates: readonly DateDraft[],
): DateDraft | undefined {
  const { end, sentence } = mention.candidate;
  const limit = Math.min(document.sentences[sentence]?.end ?? end, end + REACH);
  let found: DateDraft | undefined;
  for (let i = firstFrom(dates, end); ; i++) {
    const date = dates[i];
    if (!date || date.end > limit) return found;
    if (!isDay(date.edtf)) continue;
    if (found) return undefined;
    found = date;
  }
}

/**
 * An act without a date, by which something happened on a day: the day stays outside the mention and is kept as that
 * of the event, implied.
 */
export function withFarDates(
  document: ExtractedDocument,
  mentions: readonly Mention[],
  dates: readonly DateDraft[],
): Mention[] {
  const sorted = [...dates].sort((a, b) => a.start - b.start);
  const held = new Set(mentions.flatMap(({ draft }) => (draft.dates ?? []).map(({ date }) => date)));
  return mentions.map((mention) => {
    const { candidate, draft } = mention;
    if (candidate.form !== 'full' || candidate.dates.length > 0 || candidate.number || candidate.title)
      return mention;
    if (!BY.test(document.prose.slice(Math.max(0, candidate.start - LEAD), candidate.start))) return mention;
    const day = onlyDay(document, mention, sorted);
    if (!day || held.has(day.id)) return mention;
    return {
      candidate,
      draft: { ...draft, dates: [{ date: day.id, role: 'event' as const, certainty: 'implied' as const }] },
    };
  });
}
