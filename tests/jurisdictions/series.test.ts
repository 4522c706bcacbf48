import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { identifiersOf } from '../../pipeline/4-resolve/legal-act/identifiers.ts';
import { NUMBERINGS } from '../../pipeline/jurisdictions/numbering.ts';
import type { LegalActDraft } from '../../pipeline/model/draft.ts';
import type { ActType } from '../../pipeline/model/records.ts';
import type { ActFacts } from '../../pipeline/naming/act-facts.ts';
import { actKey } from '../../pipeline/naming/act-key.ts';
import { actNames } from '../../pipeline/naming/act-names.ts';

interface Example {
  readonly type?: ActType;
  readonly number: string;
  readonly subtype?: string;
  readonly title?: string;
  readonly issuer?: string;
  readonly provisions?: readonly (readonly string[])[];
  readonly key: string;
  readonly identifiers: readonly string[];
}

interface File {
  readonly code: string;
  readonly series?: readonly {
    readonly types: readonly ActType[];
    readonly subtype?: string;
    readonly example: Example;
  }[];
}

const files = globSync('pipeline/jurisdictions/*.json').map((path) => ({
  path,
  // The files are checked against their schema in jurisdiction-files.test.ts.
  file: JSON.parse(readFileSync(path, 'utf8')) as File,
}));

const step = (text: string) => ({ unit: text.split(' ')[0] ?? '', value: text.split(' ')[1] ?? '' });

function factsOf(code: string, type: ActType, example: Example, subtype: string | undefined): ActFacts {
  const { number, title, issuer, provisions = [] } = example;
  return {
    type,
    jurisdiction: code,
    number,
    ...(subtype !== undefined && { subtype }),
    ...(title !== undefined && { title }),
    ...(issuer !== undefined && { issuer }),
    dates: [],
    provisions: provisions.map((steps) => steps.map(step)),
    instances: 1,
  };
}

function draftOf({ type, number = '' }: ActFacts): LegalActDraft {
  const core = { text: number, start: 0, end: number.length };
  return {
    id: 'x',
    layer: 'legal-act',
    ...core,
    type,
    form: 'full',
    core,
    certainty: 'stated',
    rule: 'x/y',
    acts: [],
  };
}

describe('numbers of acts', () => {
  for (const { file } of files) {
    for (const { types, subtype, example } of file.series ?? []) {
      test(`${file.code}: ${example.number}`, () => {
        const facts = factsOf(file.code, example.type ?? types[0] ?? 'law', example, subtype);
        const [name] = actNames(facts, example.number);
        expect(name).toHaveProperty('series');
        expect(name && actKey(name, 'd')).toBe(example.key);
        const found = identifiersOf(draftOf(facts), facts).map(({ scheme, value }) => `${scheme}:${value}`);
        expect(found).toEqual(example.identifiers);
      });
    }
  }

  test('every file with numberings is in the list', () => {
    const withSeries = files.filter(({ file }) => file.series).map(({ path }) => basename(path, '.json'));
    expect(NUMBERINGS.map(({ code }) => code).sort()).toEqual(withSeries.sort());
  });
});
