import type { Draft } from '../../model/draft.ts';
import type { Antecedent } from '../../model/records.ts';

/** What became of a mention: its new draft id, or nothing where it is gone. */
export type Moves = ReadonlyMap<string, string | undefined>;

/** The reference as it is now; undefined where what it names is gone. */
const now = (id: string, moves: Moves): string | undefined => (moves.has(id) ? moves.get(id) : id);

/** The links of a list that still lead somewhere, under the key that holds the id. */
function followed<K extends string, L extends { readonly [key in K]: string }>(
  links: readonly L[],
  key: K,
  moves: Moves,
): L[] {
  return links.flatMap((link): L[] => {
    const id = now(link[key], moves);
    return id === undefined ? [] : [{ ...link, [key]: id }];
  });
}

function withFigure({ figure, ...words }: Antecedent, moves: Moves): Antecedent {
  const id = figure === undefined ? undefined : now(figure, moves);
  return id === undefined ? words : { ...words, figure: id };
}

/** A draft whose links lead to what has moved, and no longer to what is gone. */
export function relinked(draft: Draft, moves: Moves): Draft {
  switch (draft.layer) {
    case 'date': {
      const { anchor, ...rest } = draft;
      if (anchor?.annotation === undefined) return draft;
      const annotation = now(anchor.annotation, moves);
      return {
        ...rest,
        anchor: { value: anchor.value, ...(annotation === undefined ? {} : { annotation }) },
      };
    }
    case 'figure': {
      const { antecedent, partOf, ...rest } = draft;
      const whole = partOf === undefined ? undefined : now(partOf, moves);
      return {
        ...rest,
        ...(antecedent && { antecedent: withFigure(antecedent, moves) }),
        ...(whole === undefined ? {} : { partOf: whole }),
      };
    }
    case 'legal-act': {
      const { dates, relations, ...rest } = draft;
      const [ofDates, toActs] = [
        followed(dates ?? [], 'date', moves),
        followed(relations ?? [], 'target', moves),
      ];
      return {
        ...rest,
        ...(ofDates.length > 0 && { dates: ofDates }),
        ...(toActs.length > 0 && { relations: toActs }),
      };
    }
  }
}
