import type { RegisterEntry } from '../../../model/records.ts';
import type { RegisterTable } from '../table.ts';

export const register: RegisterTable<RegisterEntry> = {
  name: 'register',
  about: 'Every distinct legal act once.',
  rows: ({ acts }) => acts,
  columns: [
    {
      name: 'key',
      type: 'string',
      meaning: 'Stable key, made from what identifies the act',
      value: ({ key }) => key,
    },
    {
      name: 'keys',
      type: 'list',
      meaning: 'All keys under which mentions point to it',
      value: ({ keys }) => keys,
    },
    { name: 'type', type: 'string', meaning: 'As in legal-acts', value: ({ type }) => type },
    { name: 'subtype', type: 'string', meaning: 'As in legal-acts', value: ({ subtype }) => subtype },
    {
      name: 'jurisdiction',
      type: 'string',
      meaning: 'ISO 3166-1 alpha-2 in lower case, or eu, un, int',
      value: ({ jurisdiction }) => jurisdiction,
    },
    { name: 'title', type: 'string', meaning: 'The title', value: ({ title }) => title },
    { name: 'aliases', type: 'list', meaning: 'Other names', value: ({ aliases }) => aliases },
    { name: 'number', type: 'string', meaning: 'The number', value: ({ number }) => number },
    { name: 'date', type: 'string', meaning: 'The date in EDTF', value: ({ date }) => date },
    { name: 'issuer', type: 'string', meaning: 'Who enacted it', value: ({ issuer }) => issuer },
    {
      name: 'identifiers',
      type: 'list',
      meaning: 'Identifiers: scheme and value',
      value: ({ identifiers }) => identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
    },
    {
      name: 'identifier_sources',
      type: 'list',
      meaning: 'For each identifier: read from the surface, derived by rule, or looked up in a register',
      value: ({ identifiers }) => identifiers.map(({ source }) => source),
    },
    {
      name: 'relations',
      type: 'list',
      meaning: 'Relations to other acts: type and key of the other act',
      value: ({ relations }) => relations.map(({ type, target }) => `${type} ${target}`),
    },
    {
      name: 'merged',
      type: 'string',
      meaning:
        'What its mentions were merged by: identifier, number-date-issuer, title; single where it has one',
      value: ({ merged }) => merged,
    },
    {
      name: 'mentions',
      type: 'integer',
      meaning: 'How many mentions it has',
      value: ({ mentions }) => mentions.length,
    },
    {
      name: 'documents',
      type: 'list',
      meaning: 'The documents that mention it',
      value: ({ mentions }) => [...new Set(mentions.map(({ document }) => document))],
    },
  ],
};
