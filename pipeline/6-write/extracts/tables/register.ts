import { field, own } from '../meaning.ts';
import type { RegisterTable } from '../table.ts';

export const register: RegisterTable = {
  name: 'register',
  about: 'Every distinct legal act once.',
  rows: (entry) => [entry],
  columns: [
    {
      name: 'key',
      type: 'string',
      meaning: field('register', 'act.key'),
      value: ({ key }) => key,
    },
    {
      name: 'keys',
      type: 'list',
      meaning: field('register', 'act.keys', { example: 'az.decree.2015-12-14.706' }),
      value: ({ keys }) => keys,
    },
    { name: 'type', type: 'string', meaning: field('register', 'act.type'), value: ({ type }) => type },
    {
      name: 'subtype',
      type: 'string',
      meaning: field('register', 'act.subtype'),
      value: ({ subtype }) => subtype,
    },
    {
      name: 'jurisdiction',
      type: 'string',
      meaning: field('register', 'act.jurisdiction'),
      value: ({ jurisdiction }) => jurisdiction,
    },
    { name: 'title', type: 'string', meaning: field('register', 'act.title'), value: ({ title }) => title },
    {
      name: 'aliases',
      type: 'list',
      meaning: field('register', 'act.aliases', { example: 'Archives Act' }),
      value: ({ aliases }) => aliases,
    },
    {
      name: 'number',
      type: 'string',
      meaning: field('register', 'act.number'),
      value: ({ number }) => number,
    },
    { name: 'date', type: 'string', meaning: field('register', 'act.date'), value: ({ date }) => date },
    {
      name: 'day',
      type: 'day',
      meaning: own('The date, where it is a day', '2015-12-14'),
      value: ({ date }) => (date?.length === '2015-12-14'.length ? date : undefined),
    },
    {
      name: 'issuer',
      type: 'string',
      meaning: field('register', 'act.issuer'),
      value: ({ issuer }) => issuer,
    },
    {
      name: 'identifiers',
      type: 'list',
      meaning: field('register', 'act.identifiers.scheme', {
        note: 'Scheme and value',
        example: 'akn:/akn/az/act/decree/2015-12-14/706',
      }),
      value: ({ identifiers }) => identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
    },
    {
      name: 'identifier_sources',
      type: 'list',
      meaning: field('register', 'act.identifiers.source', { note: 'For each identifier' }),
      value: ({ identifiers }) => identifiers.map(({ source }) => source),
    },
    {
      name: 'relations',
      type: 'list',
      meaning: field('register', 'act.relations', {
        note: 'Type and key of the other act',
        example: 'enforces az.law.on-archives',
      }),
      value: ({ relations }) => relations.map(({ type, target }) => `${type} ${target}`),
    },
    {
      name: 'merged',
      type: 'string',
      meaning: field('register', 'act.merged'),
      value: ({ merged }) => merged,
    },
    {
      name: 'mentions',
      type: 'integer',
      meaning: own('How many mentions it has', '7'),
      value: ({ mentions }) => mentions.length,
    },
    {
      name: 'documents',
      type: 'list',
      meaning: own('The documents that mention it', 'annals/office.md; annals/staff.md'),
      value: ({ mentions }) => [...new Set(mentions.map(({ document }) => document))],
    },
  ],
};
