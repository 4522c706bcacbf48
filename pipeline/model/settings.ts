import type { Settings } from './records.ts';

/** What holds where nobody says otherwise (the defaults of settings.schema.json). */
export const DEFAULT_SETTINGS: Settings = {
  language: 'en',
  dateOrder: 'DMY',
  dateMode: 'narrative',
  hemisphere: 'north',
  layers: ['date', 'figure', 'legal-act'],
  indefiniteFigures: false,
};
