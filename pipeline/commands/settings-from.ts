import { hasLexicon, languages } from '../lexicons/index.ts';
import { isLayer, LAYERS } from '../model/layer.ts';
import type { Settings } from '../model/records.ts';
import { listed } from './listed.ts';
import type { SettingArgs } from './setting-flags.ts';
import { UsageError } from './usage-error.ts';

function refuse(flag: string, value: string, expected: string): never {
  throw new UsageError(`--${flag} “${value}” cannot be used: ${expected}.`);
}

function layersOf(value: string): Settings['layers'] {
  const names = listed(value);
  const layers = names.filter(isLayer);
  if (layers.length === 0 || layers.length < names.length)
    refuse('layers', value, `give some of ${LAYERS.join(', ')}, parted by commas`);
  return [...new Set(layers)];
}

/** Whether a day, as yyyy-mm-dd, is in the calendar. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** The settings that the flags set; those not given are not there. */
export function settingsFrom(args: SettingArgs): Partial<Settings> {
  const { language, jurisdiction, layers } = args;
  const referenceDate = args['reference-date'];
  if (language !== undefined && !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language))
    refuse('language', language, 'give a language tag such as en or en-GB');
  if (language !== undefined && !hasLexicon(language))
    refuse('language', language, `there are words for ${languages.join(', ')} only`);
  if (jurisdiction !== undefined && !/^(?:[a-z]{2}|int)$/.test(jurisdiction))
    refuse('jurisdiction', jurisdiction, 'give a code in lower case such as az, or eu, un, int');
  if (referenceDate !== undefined && !isDay(referenceDate))
    refuse('reference-date', referenceDate, 'give a day of the calendar as yyyy-mm-dd');
  return {
    ...(language === undefined ? {} : { language }),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(referenceDate === undefined ? {} : { referenceDate }),
    // citty has refused what is none of the options.
    ...dateSettings(args as DateArgs),
    ...(layers === undefined ? {} : { layers: layersOf(layers) }),
  };
}

interface DateArgs {
  readonly 'date-order'?: Settings['dateOrder'];
  readonly 'date-mode'?: Settings['dateMode'];
}

const dateSettings = (args: DateArgs): Partial<Settings> => ({
  ...(args['date-order'] === undefined ? {} : { dateOrder: args['date-order'] }),
  ...(args['date-mode'] === undefined ? {} : { dateMode: args['date-mode'] }),
});
