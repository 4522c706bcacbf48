import { describe, expect, test } from 'vitest';
import { rules } from '../pipeline/3-extract/rules.ts';
import { summarise } from '../pipeline/model/summary.ts';
import { annotated } from './support/annotated.ts';

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test('has examples and counterexamples', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.counterexamples.length).toBeGreaterThan(0);
  });

  test.each(rule.examples)('marks “$quote” in: $text', ({ text, quote, value }) => {
    const found = annotated(text)
      .annotations.filter((annotation) => annotation.rule === name)
      .map((annotation) => [annotation.quote, summarise(annotation)]);
    expect(found).toContainEqual([quote, value]);
  });

  test.each(rule.counterexamples)('marks nothing in: %s', (text) => {
    const found = annotated(text).annotations.filter((annotation) => annotation.rule === name);
    expect(found.map((annotation) => annotation.quote)).toEqual([]);
  });
});

test('rule names are unique', () => {
  const names = rules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
