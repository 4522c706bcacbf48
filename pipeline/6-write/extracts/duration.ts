/** UCUM codes of the units of ISO 8601 durations; after the T stand those of the clock. */
const UNITS: Readonly<Record<string, string>> = {
  Y: 'a',
  M: 'mo',
  W: 'wk',
  D: 'd',
  TH: 'h',
  TM: 'min',
  TS: 's',
};

const ONE_UNIT = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/;

/** A duration of one unit as a quantity (`P70Y` is 70 a); undefined where it has several, or no number. */
export function quantityOf(timexValue: string): { value: string; unit: string } | undefined {
  const [, clock = '', value, letter = ''] = ONE_UNIT.exec(timexValue) ?? [];
  const unit = UNITS[clock + letter];
  return value === undefined || unit === undefined ? undefined : { value, unit };
}
