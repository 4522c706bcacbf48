import { type CheckRule, NO_PROBLEMS, perMention } from '../rule.ts';

/** Closing marks by the marks that they can close. “ closes „ and opens otherwise. */
const CLOSES: Readonly<Record<string, string>> = { '”': '“„', '“': '„', '»': '«', '"': '"' };

/** Whether all double quotation marks of a text come in pairs. Single ones are apostrophes too often to count. */
function balanced(text: string): boolean {
  const open: string[] = [];
  for (const [mark] of text.matchAll(/["“”„«»]/g)) {
    if (CLOSES[mark]?.includes(open.at(-1) ?? '\0')) open.pop();
    else if (mark === '”' || mark === '»') return false;
    else open.push(mark);
  }
  return open.length === 0;
}

export const quotesUnbalanced: CheckRule = {
  id: 'legal-act/quotes-unbalanced',
  severity: 'note',
  docs: 'The name of an act with a quotation mark that is not closed or not opened: the source has lost one, or the mention is cut.',
  about: 'text',
  trips: { corpus: 'Decree No. 706 “On “Archives” of 14 December 2015 holds.' },
  passes: { corpus: 'Decree No. 706 “On Archives” of 14 December 2015 holds.' },
  check: perMention('legal-act', (annotation) =>
    balanced(annotation.text)
      ? NO_PROBLEMS
      : [
          {
            message: `The quotation marks in “${annotation.text}” do not pair; correct the source if one is missing.`,
            annotation,
          },
        ],
  ),
};
