/** A year or the day of one, `X` for what is not known. */
const YEAR = '(?:[0-9X]{4}|BC[0-9X]{1,7})';
const DAY = `${YEAR}-(?:[0-9X]{2}-[0-9X]{2}|W[0-9X]{2}-[1-7X])`;

/** An amount of a unit, such as `2.5Y`; some of it where the number is not known. */
const amount = (unit: string): string => String.raw`(?:(?:\d+(?:\.\d+)?|X)${unit})?`;

const FORMS = [
  // Millennium, century, decade, year; two years that a business year spans.
  String.raw`[0-9X]{1,4}|BC[0-9X]{1,7}|FY[0-9X]{4}|\d{4}/\d{4}`,
  `${YEAR}-[0-9X]{2}(?:-[0-9X]{2})?`,
  `${YEAR}-W[0-9X]{2}(?:-(?:[1-7X]|WE|WD))?`,
  `${YEAR}-(?:SP|SU|FA|WI|H[12X]|Q[1-4X])`,
  String.raw`${DAY}T[0-9X]{2}(?::[0-9X]{2}(?::[0-9X]{2}(?:\.\d+)?)?)?(?:Z|[+-]\d{2}(?::\d{2})?)?`,
  `${DAY}T(?:MO|MI|AF|EV|NI|DT)`,
  '(?:PAST|PRESENT|FUTURE)_REF',
  'PXX',
  `P(?!$)${amount('Y')}${amount('M')}${amount('W')}${amount('D')}(?:T(?!$)${amount('H')}${amount('M')}${amount('S')})?`,
].map((form) => new RegExp(`^(?:${form})$`));

/**
 * Whether a text has the form of a value in TIMEX3.
 * @see https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html#timex3
 */
export const isTimexValue = (text: string): boolean => FORMS.some((form) => form.test(text));
