/** The same text apart from the long one that it is a part of, which would stay in memory with it. */
export const copied = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/** How many answers are kept. */
const KEPT = 4096;

/** What is longer comes once. */
const LONGEST_KEPT = 200;

/** A function of a text whose answers are kept for a while: texts name the same things again and again. */
export function remembering<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.answer;
    const answer = answerTo(text);
    if (known.size >= KEPT) known.clear();
    if (text.length <= LONGEST_KEPT) known.set(copied(text), { answer });
    return answer;
  };
}

/** The same for a text and a short name, of which there are few. */
export function rememberingBy<Answer>(
  answerTo: (text: string, name: string) => Answer,
): (text: string, name: string) => Answer {
  const byName = new Map<string, (text: string) => Answer>();
  return (text, name) => {
    const known = byName.get(name) ?? remembering((other: string) => answerTo(other, name));
    byName.set(name, known);
    return known(text);
  };
}
