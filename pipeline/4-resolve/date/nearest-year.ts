import { type Place, yearOf } from './place.ts';

/** How much dearer a month of going back is than one of going on. */
const BACK = 2;

/** What leaving the year of the last mention costs, in months. */
const OTHER_YEAR = 4;

/** How far a month is from a scene of which only the year is known: half a year. */
const SOME_MONTH = 6;

/** What going back to the scene before the last one costs, in months. */
const EARLIER_SCENE = 5;

/** The way to the next full date tells nothing where it is longer: there the text jumps. */
const FAR = 14;

/** What a year costs in which the day is another weekday than the printed one. */
const OTHER_WEEKDAY = 12;

/** The cost of going from one month to another, counted from year 0. */
const step = (from: number, to: number): number => (to >= from ? to - from : (from - to) * BACK);

interface Choice {
  readonly year: number;
  readonly place: Place;
  readonly cost: number;
}

/** What a narrative costs that goes from a place to a month of a year, and on to the next full date. */
function costOf(place: Place, from: number | undefined, year: number, month: number, next?: number): number {
  const told = yearOf(place.point) ?? year;
  const to = year * 12 + month;
  const on = next === undefined ? 0 : Math.min(FAR, step(to, next));
  const there = from === undefined ? Math.abs(told - year) * 12 + SOME_MONTH : step(told * 12 + from, to);
  return there + on + (year === told ? 0 : OTHER_YEAR);
}

/**
 * The year of a month without one: the narrative goes on from its last scene, or comes back to an earlier one after
 * a look elsewhere, and the shortest way from there and on to the next full date is the likeliest. `misfit` tells of a
 * year whether the weekday that is printed beside the day speaks against it.
 */
export function nearestYear(
  month: number,
  trail: readonly Place[],
  monthOf: (place: Place) => number | undefined,
  next: number | undefined,
  misfit: (year: number) => boolean,
): Choice | undefined {
  let best: Choice | undefined;
  trail.forEach((place, scenesAgo) => {
    const told = yearOf(place.point);
    if (told === undefined) return;
    for (const year of [told, told + 1, told - 1]) {
      const way = costOf(place, monthOf(place), year, month, next) + scenesAgo * EARLIER_SCENE;
      const cost = way + (misfit(year) ? OTHER_WEEKDAY : 0);
      if (best === undefined || cost < best.cost) best = { year, place, cost };
    }
  });
  return best;
}
