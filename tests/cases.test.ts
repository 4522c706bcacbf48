import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LAYERS } from '../pipeline/model/layer.ts';
import { summarise } from '../pipeline/model/summary.ts';
import { annotated } from './support/annotated.ts';
import { readCases } from './support/cases.ts';

const CASES = new URL('./cases/', import.meta.url);

for (const layer of LAYERS) {
  for (const name of readdirSync(new URL(`${layer}/`, CASES)).filter((file) => file.endsWith('.txt'))) {
    describe(`${layer}/${name}`, () => {
      test.each(readCases(readFileSync(new URL(`${layer}/${name}`, CASES), 'utf8')))(
        'line $line: $title',
        ({ text, settings, expected }) => {
          const found = annotated(text, { settings })
            .annotations.filter((annotation) => annotation.layer === layer)
            .map(
              (annotation) => `${text.slice(annotation.start, annotation.end)} → ${summarise(annotation)}`,
            );
          expect(found).toEqual(
            expected.map(({ start, end, summary }) => `${text.slice(start, end)} → ${summary}`),
          );
        },
      );
    });
  }
}
