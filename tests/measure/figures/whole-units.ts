import type { Prediction } from '../score.ts';

type Step = readonly [unit: string, factor: number];

/** `1.5 h` is 90 minutes to a set that writes whole numbers. */
const SMALLER: Readonly<Record<string, Step>> = {
  hour: ['minute', 60],
  minute: ['second', 60],
  day: ['hour', 24],
  kilogram: ['gram', 1000],
};

/** `500000 mg` is 500 grams to it. */
const LARGER: Readonly<Record<string, Step>> = { milligram: ['gram', 1 / 1000] };

function inUnit(prediction: Prediction, [unit, factor]: Step): Prediction {
  const scale = (each: unknown): unknown => (typeof each === 'number' ? each * factor : each);
  const { value } = prediction;
  return { ...prediction, unit, value: Array.isArray(value) ? value.map(scale) : scale(value) };
}

const isWhole = ({ value }: Prediction): boolean =>
  [value].flat().every((each) => typeof each !== 'number' || Number.isInteger(each));

/** An amount in the largest unit that makes it whole. */
export function inWholeUnits(prediction: Prediction): Prediction {
  const { unit } = prediction;
  const [smaller, larger] = [SMALLER[String(unit)], LARGER[String(unit)]];
  if (smaller && !isWhole(prediction)) return inUnit(prediction, smaller);
  const grown = larger && inUnit(prediction, larger);
  return grown && isWhole(grown) ? grown : prediction;
}

/** `5 feet 2 inches` is a number of inches in our records. */
export function inFeet(prediction: Prediction): Prediction {
  const { value, unit, text } = prediction;
  return unit === 'inch' && typeof value === 'number' && /feet|foot|ft/.test(String(text))
    ? { ...prediction, unit: 'foot', value: value / 12 }
    : prediction;
}
