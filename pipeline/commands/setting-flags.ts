import type { ArgsDef } from 'citty';

/** How numeric dates can be read, and what dates without a year can follow. */
export const DATE_ORDERS = ['DMY', 'MDY', 'YMD'] as const;
export const DATE_MODES = ['narrative', 'document-time'] as const;

/** The flags that override the settings of configuration, card and front matter; the same for all commands. */
export const settingFlags = {
  language: { type: 'string', valueHint: 'tag', description: 'Language of the texts (BCP 47)' },
  jurisdiction: {
    type: 'string',
    valueHint: 'code',
    description: 'Where unnamed acts belong: ISO 3166-1 alpha-2 code, or eu, un, int',
  },
  'date-order': {
    type: 'enum',
    options: [...DATE_ORDERS],
    description: 'How 03/04/1999 is read',
  },
  'date-mode': {
    type: 'enum',
    options: [...DATE_MODES],
    description: 'What dates without a year follow: the text, or the reference date',
  },
  'reference-date': {
    type: 'string',
    valueHint: 'yyyy-mm-dd',
    description: 'The day that “today” and “last year” count from',
  },
  layers: { type: 'string', valueHint: 'date,figure,legal-act', description: 'Which layers to annotate' },
} as const satisfies ArgsDef;

/** What the setting flags may hold once parsed. */
export type SettingArgs = { readonly [flag in keyof typeof settingFlags]?: string | undefined };
