import { describe, expect, test } from 'vitest';
import { catalogue, GROUPS } from '../../pipeline/5-check/index.ts';
import configuration from '../../schemas/configuration.schema.json' with { type: 'json' };
import { findingsIn } from '../support/example-corpus.ts';

/** In the rubrics of the reference. */
const groupOf = (id: string): string => id.split('/')[0] ?? '';

describe('the catalogue of rules', () => {
  test('has every rule once', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(ids.map(groupOf))].sort()).toEqual(Object.keys(GROUPS).sort());
  });

  test('is what a configuration may name', () => {
    const ids = catalogue.map(({ id }) => id).sort();
    expect([...configuration.properties.checks.propertyNames.enum].sort()).toEqual(ids);
  });

  test.each(catalogue)('$id says what it is for', ({ id, docs }) => {
    expect(id).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
    expect(docs).toMatch(/\.$/);
  });
});

describe.each(catalogue)('$id', ({ id, severity, trips, passes }) => {
  test('its example trips it, and no other rule; the finding has a place', async () => {
    const findings = await findingsIn(trips);
    expect(
      [...new Set(findings.map(({ ruleId }) => ruleId))],
      JSON.stringify(findings, undefined, 1),
    ).toEqual([id]);
    for (const finding of findings) {
      expect(finding.severity).toBe(severity);
      expect(finding.line).toBeGreaterThanOrEqual(1);
      expect(finding.path).toMatch(/\/(?:corpus|output)\/./);
    }
  });

  test('its counterexample trips none', async () => {
    expect(await findingsIn(passes)).toEqual([]);
  });
});
