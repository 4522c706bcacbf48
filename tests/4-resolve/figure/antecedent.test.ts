import { describe, expect, test } from 'vitest';
import type { FigureAnnotation } from '../../../pipeline/model/records.ts';
import { annotated } from '../../support/annotated.ts';

const figuresOf = (text: string): FigureAnnotation[] =>
  annotated(text).annotations.filter((annotation) => annotation.layer === 'figure');

/** The figure whose number is printed so. */
const withNumber = (text: string, number: string): FigureAnnotation | undefined =>
  figuresOf(text).find(({ numberSpan }) => text.slice(numberSpan.start, numberSpan.end) === number);

describe('parts and wholes', () => {
  test.each([
    ['They found 213 citizens, and 27 of them were tried.', '27', '213', 'citizens'],
    ['There were 40 guards. Of these, 13 were armed.', '13', '40', 'guards'],
    ['They held 40 guards, of whom 13 fled.', '13', '40', 'guards'],
    ['The court tried 27 of the 213 citizens.', '27', '213', 'citizens'],
    ['They burned half of the 12 tonnes of hemp.', 'half', '12', 'hemp'],
    ['Of the 450 deputies, 226 agreed.', '226', '450', 'deputies'],
    ['Five judges sat with 40 jurors, of whom half fled.', 'half', '40', 'jurors'],
  ])('%s', (text, part, whole, noun) => {
    const [a, b] = [withNumber(text, part), withNumber(text, whole)];
    expect(a?.partOf).toBe(b?.id);
    expect(a?.antecedent?.text).toBe(noun);
    expect(a?.antecedent?.figure).toBe(b?.id);
  });

  test('a part is never larger than its whole', () => {
    const text = 'Five judges questioned them, and 27 of them were convicted.';
    expect(withNumber(text, '27')?.partOf).toBeUndefined();
    expect(withNumber(text, '27')?.antecedent?.text).toBe('them');
  });

  test('nor than a whole in front of it', () => {
    expect(withNumber('Of the two boards, 12 years on, 40 remain.', '40')?.partOf).toBeUndefined();
    expect(withNumber('Of the 3 boards, 40 remain.', '40')?.partOf).toBeUndefined();
  });

  test('a pronoun does not reach over two sentences', () => {
    const text = 'They found 213 citizens. The court met. The case was long. Later 27 of them were tried.';
    expect(withNumber(text, '27')?.partOf).toBeUndefined();
  });
});
