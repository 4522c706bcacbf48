import fc from 'fast-check';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import { type ByHand, handMade } from '../support/hand-made.ts';

/** Pieces that have broken writers of XML, counters of offsets, or readers of Markdown. */
const PIECES = [
  'word ',
  '213 ',
  'No. 5. ',
  'End. ',
  '“quoted” ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '---',
  '\n\n---\n\n',
  '\n- - -\n',
  '\n-----\n',
  '\n***\n',
  '# Head\n',
  '## Lower\n',
  '- item\n',
  '> quote\n',
  '| a | b |\n| --- | --- |\n| c | d |\n',
  '[^1]: note\n',
  '**bold** ',
  '`code` ',
  '&amp; ',
  '<b> ',
  ']]>',
  '&',
  '"\'',
  '\u0000',
  '\u000b',
  '\ud800',
  '\udc00',
  '\ufffe',
  '\u0085',
  '\u2028',
  '𝔄𝔅 ',
  '🏛',
  'e\u0301',
  'İ',
  '\u202e',
  '=cmd() ',
];

const LAYERS = ['date', 'figure', 'legal-act'] as const;

/** A mention of some layer over a stretch of the text, wherever it falls. */
function mention(text: string, layer: (typeof LAYERS)[number], a: number, b: number): ByHand[] {
  const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y);
  if (start === undefined || end === undefined || start === end) return [];
  const quote = text.slice(start, end);
  return quote.trim() === '' ? [] : [{ layer, quote, start, end }];
}

/** Documents out of hard pieces, with mentions that nest, cross and end anywhere. */
export const hardDocument: fc.Arbitrary<CheckedDocument> = fc
  .record({
    text: fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
    mentions: fc.array(fc.tuple(fc.constantFrom(...LAYERS), fc.nat(400), fc.nat(400)), { maxLength: 8 }),
    format: fc.constantFrom('plain' as const, 'markdown' as const),
  })
  .map(({ text, mentions, format }) =>
    handMade(text, text === '' ? [] : mentions.flatMap(([layer, a, b]) => mention(text, layer, a, b)), {
      format,
    }),
  );
