import { describe, expect, test } from 'vitest';
import date from '../../schemas/date.schema.json';
import figure from '../../schemas/figure.schema.json';
import legalAct from '../../schemas/legal-act.schema.json';
import { teiOf } from './mutants.ts';
import { specimen } from './specimen.ts';

/** Where the TEI has a field, or the words by which its header says that it has not. */
const HOW: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  date: {
    layer: '<date',
    kind: 'type="interval"',
    timex: 'EDTF and TIMEX3 values',
    edtf: 'EDTF and TIMEX3 values',
    tei: 'from="1991"',
    earliest: 'first and last days',
    latest: 'first and last days',
    modifier: '.modifier.approx',
    calendar: '.calendar.julian',
    resolution: 'the day a date was resolved against',
    anchor: 'the day a date was resolved against',
    alternatives: '1891/1893: a century earlier',
    range: 'ends of ranges',
  },
  figure: {
    layer: '<measure',
    kind: 'type="money"',
    numberSpan: '<num',
    value: 'quantity="213"',
    min: 'atLeast="20"',
    max: 'atLeast and atMost',
    minExclusive: '.bound.above',
    maxExclusive: 'ana says so',
    approximation: '.approximation.more-than',
    unit: 'unit="EUR"',
    unitText: 'units as printed',
    counted: 'spans of counted nouns',
    antecedent: 'spans of counted nouns',
    partOf: '.f00000000005"',
    change: 'ana says so',
  },
  'legal-act': {
    layer: '<rs',
    type: 'subtype="law"',
    subtype: 'subtypes of acts',
    form: 'without a form in ana is named in full',
    bare: 'without a form in ana is named in full',
    core: 'the core of the name of an act',
    number: '<idno type="docNumber">706/a<',
    title: '<title>On Archives',
    issuer: '<orgName type="issuer">',
    jurisdiction: '<pubPlace key="az"',
    dates: 'type="dated"',
    provisions: 'n="article 109, item 32"',
    relations: '<relation name="enforces"',
    identifiers: '<idno type="akn"',
    publishedIn: 'where the gazette of an act stands',
    group: 'shared heads',
    instances: 'how many acts a plural names',
    acts: '.b.az.law.on-archives"',
  },
};

describe('no field is dropped in silence', () => {
  const tei = teiOf(specimen());
  test.each([
    ['date', date],
    ['figure', figure],
    ['legal-act', legalAct],
  ])('%s', (layer, schema) => {
    const how = HOW[layer] ?? {};
    expect(Object.keys(how).sort()).toEqual(Object.keys(schema.properties).sort());
    for (const [field, said] of Object.entries(how)) expect(tei, field).toContain(said);
  });
});
