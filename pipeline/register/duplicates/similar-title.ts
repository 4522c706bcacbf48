import type { PossibleDuplicate } from '../../model/records.ts';
import { type ActName, compatible } from '../../naming/act-name.ts';
import type { Act } from '../acts.ts';
import { SimilarTitles } from '../similar-titles.ts';

const LEAST_LIKENESS = 0.88;
/** The likest must stand out: where several are about as like, they are a family and no duplicates. */
const MARGIN = 0.03;
const LEAST_LENGTH = 15;

const sameKind = (a: ActName, b: ActName): boolean =>
  a.jurisdiction === b.jurisdiction && a.type === b.type && a.document === b.document;

function standout(acts: readonly Act[], index: number, titles: SimilarTitles): number | undefined {
  const name = acts[index]?.name;
  const [first, second] = titles.like(name?.title ?? '', LEAST_LIKENESS, (other) => {
    const otherName = acts[other]?.name;
    return (
      name !== undefined &&
      otherName !== undefined &&
      sameKind(name, otherName) &&
      compatible(name, otherName)
    );
  });
  return first && first.likeness - (second?.likeness ?? 0) >= MARGIN ? first.index : undefined;
}

/** Pairs of acts each of which is the one most like the other. */
export function similarTitles(all: readonly Act[]): PossibleDuplicate[] {
  const acts = all.filter(({ name }) => (name.title?.length ?? 0) >= LEAST_LENGTH);
  const titles = new SimilarTitles(acts.map(({ name }) => name.title ?? ''));
  const best = acts.map((_, index) => standout(acts, index, titles));
  return best.flatMap((other, index) => {
    const [a, b] = [acts[index], acts[other ?? -1]];
    if (!a || !b || other === undefined || other < index || best[other] !== index) return [];
    const reason = `Titles differ in few letters: “${a.seen.titles.most()}”, “${b.seen.titles.most()}”.`;
    return [{ keys: [a.key, b.key], rule: 'similar-title' as const, reason }];
  });
}
