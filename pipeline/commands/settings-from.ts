import { notAJurisdiction } from '../jurisdictions/codes.ts';
import { hasLexicon, languages } from '../lexicons/index.ts';
import { isLayer, LAYERS } from '../model/layer.ts';
import type { Settings } from '../model/records.ts';
import { isDay } from '../model/temporal/is-day.ts';
import { listed } from './listed.ts';
import { DATE_MODES, DATE_ORDERS, type SettingArgs } from './setting-flags.ts';
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

/** The settings that the flags set; those not given are not there. */
export function settingsFrom(args: SettingArgs): Partial<Settings> {
  const { language, jurisdiction, layers } = args;
  const referenceDate = args['reference-date'];
  if (language !== undefined && !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language))
    refuse('language', language, 'give a language tag such as en or en-GB');
  if (language !== undefined && !hasLexicon(language))
    refuse('language', language, `there are words for ${languages.join(', ')} only`);
  const stateless = jurisdiction === undefined ? undefined : notAJurisdiction(jurisdiction);
  if (stateless !== undefined) throw new UsageError(`--jurisdiction ${stateless}.`);
  if (referenceDate !== undefined && !isDay(referenceDate))
    refuse('reference-date', referenceDate, 'give a day of the calendar as yyyy-mm-dd');
  return {
    ...(language === undefined ? {} : { language }),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(referenceDate === undefined ? {} : { referenceDate }),
    ...dateSettings(args),
    ...(layers === undefined ? {} : { layers: layersOf(layers) }),
  };
}

/** citty has refused what is none of the options. */
function dateSettings(args: SettingArgs): Partial<Settings> {
  const dateOrder = DATE_ORDERS.find((order) => order === args['date-order']);
  const dateMode = DATE_MODES.find((mode) => mode === args['date-mode']);
  return { ...(dateOrder && { dateOrder }), ...(dateMode && { dateMode }) };
}
