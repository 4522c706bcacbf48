import { type Fault, validator } from '../bridges/ajv.ts';
import { notAJurisdiction } from '../jurisdictions/codes.ts';
import { hasLexicon, languages } from '../lexicons/index.ts';
import type { Settings } from '../model/records.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { ReadError } from './read-error.ts';

const KEYS = [
  'language',
  'jurisdiction',
  'dateOrder',
  'dateMode',
  'referenceDate',
  'fiscalYearStart',
  'hemisphere',
  'layers',
  'indefiniteFigures',
] as const satisfies readonly (keyof Settings)[];

/** What one place says of the settings, not yet checked. */
export interface SettingsSource {
  /** For messages: `collection.json`, `front matter`. */
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The settings among other keys. */
function settingsIn(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(KEYS.filter((key) => values[key] !== undefined).map((key) => [key, values[key]]));
}

/** What no schema says of settings: a code of two letters need not be one of a state. */
export function settingFaults(value: unknown): Fault[] {
  const jurisdiction: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'jurisdiction') : undefined;
  const message = typeof jurisdiction === 'string' ? notAJurisdiction(jurisdiction) : undefined;
  return message === undefined ? [] : [{ path: ['jurisdiction'], message }];
}

/** Words of another language would be looked for in vain, or found where they mean something else. */
function requireWords(language: string): void {
  if (hasLexicon(language)) return;
  throw new ReadError(
    'bad-settings',
    `language: there are no words for “${language}” (only for ${languages.join(', ')}). Leave the text out, or add a lexicon.`,
  );
}

/** The effective settings: each place overrides those before it. */
export function mergedSettings(sources: readonly SettingsSource[]): Settings {
  let settings = DEFAULT_SETTINGS;
  for (const { name, values } of sources) {
    const own = settingsIn(values);
    if (Object.keys(own).length === 0) continue;
    const merged = { ...settings, ...own };
    const faults = validator('settings')(merged);
    for (const { path, message } of settingFaults(own)) faults.push(`${path.join('.')} ${message}`);
    if (faults.length > 0) throw new ReadError('bad-settings', `${name}: ${faults.join('; ')}`);
    settings = merged;
  }
  requireWords(settings.language);
  return settings;
}
