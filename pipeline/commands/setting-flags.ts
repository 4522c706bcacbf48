import type { ArgsDef } from 'citty';

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
    options: ['DMY', 'MDY', 'YMD'],
    description: 'How 03/04/1999 is read',
  },
  'date-mode': {
    type: 'enum',
    options: ['narrative', 'document-time'],
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
