import type { AnnotatedDocument, ExtractedDocument } from '../model/document.ts';
import type { Draft } from '../model/draft.ts';
import type { Annotation, SettledCorrection } from '../model/records.ts';
import type { Rejection } from '../model/rejection.ts';
import { forOne, type StageForAll } from '../model/stage.ts';
import { withoutAges } from './ages.ts';
import { applyCorrections, withSaidDates } from './corrections/index.ts';
import { resolveDates } from './date/index.ts';
import { resolveFigures } from './figure/index.ts';
import { finish } from './finish.ts';
import { resolveLegalActs } from './legal-act/index.ts';
import { withoutNumbersOfActs } from './numbers-of-acts.ts';
import { settleOverlaps } from './overlaps.ts';
import { inWantedLayers } from './wanted-layers.ts';

/** What became of the corrections, with the final ids of the mentions; nothing where there are none. */
function settledCorrections(
  settled: readonly SettledCorrection[],
  drafts: readonly Draft[],
  annotations: readonly Annotation[],
): Pick<AnnotatedDocument, 'settledCorrections'> {
  if (settled.length === 0) return {};
  const ids = new Map(drafts.map(({ id }, i) => [id, annotations[i]?.id]));
  return {
    settledCorrections: settled.map(({ annotation, ...said }) => {
      const id = annotation === undefined ? undefined : ids.get(annotation);
      return { ...said, ...(id === undefined ? {} : { annotation: id }) };
    }),
  };
}

type Claims = ReturnType<typeof settleOverlaps>;

/** What the rules make of the candidates of documents: the claims that stand, and those that do not. */
function claims(documents: readonly ExtractedDocument[]): Claims[] {
  const dates = documents.map(resolveDates);
  const figures = documents.map((document, i) => resolveFigures(document, dates[i] ?? []));
  const acts = documents.map((document, i) => resolveLegalActs(document, dates[i] ?? []));
  return documents.map((_, i) =>
    settleOverlaps([...(dates[i] ?? []), ...(figures[i] ?? []), ...(acts[i] ?? [])]),
  );
}

const NONE: Claims = { drafts: [], rejections: [] };

/** What a document is before its claims have their final ids. */
interface Settled {
  readonly document: ExtractedDocument;
  readonly drafts: readonly Draft[];
  readonly corrections: readonly SettledCorrection[];
  readonly rejections: readonly Rejection[];
}

/** The claims of a document with what people have said of them. */
function settled(document: ExtractedDocument, byRules: Claims): Settled {
  const said = withSaidDates(document);
  const [claimed = NONE] = said === document ? [byRules] : claims([said]);
  const corrected = applyCorrections(document, claimed.drafts, byRules.drafts);
  return {
    document,
    drafts: inWantedLayers(corrected.drafts, document.settings),
    corrections: corrected.settled,
    rejections: [...document.rejections, ...claimed.rejections, ...corrected.rejections],
  };
}

function annotated({ document, drafts, corrections, rejections }: Settled): AnnotatedDocument {
  const annotations = finish(document, drafts);
  const { candidates: _, ...parsed } = document;
  // No spread: all documents get one hidden class so.
  return Object.assign(
    parsed,
    { annotations, rejections: rejections.filter(({ layer }) => document.settings.layers.includes(layer)) },
    settledCorrections(corrections, drafts, annotations),
  );
}

/**
 * Which claims stand, what do they refer to, which year, which act? A step is done for all documents before the next one
 * begins, for the reason that `annotateAll` has.
 */
export const resolveAll: StageForAll<ExtractedDocument, AnnotatedDocument> = (extracted) => {
  const documents = extracted.map((one) => withoutNumbersOfActs(withoutAges(one)));
  const byRules = claims(documents);
  const all = documents.map((document, i) => settled(document, byRules[i] ?? NONE));
  return all.map(annotated);
};

export const resolve = forOne(resolveAll);
