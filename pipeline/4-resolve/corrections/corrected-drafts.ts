import type { CorrectionLine } from '../../model/correction-line.ts';
import type { Document } from '../../model/document.ts';
import { type Draft, draftId } from '../../model/draft.ts';
import type { Correction } from '../../model/records.ts';
import type { Rejection } from '../../model/rejection.ts';
import { byPosition, contains, overlaps, type Span } from '../../model/span.ts';
import { blankDraft, requireValue } from './blank-draft.ts';
import { contradiction } from './contradiction.ts';
import { correctedDraft } from './corrected-draft.ts';
import { outdated } from './outdated.ts';
import { relinked } from './references.ts';
import { StandingDrafts } from './standing-drafts.ts';
import { Unusable } from './unusable.ts';

/** What became of a correction whose place is known. */
export interface Applied {
  /** Why it cannot be kept. */
  readonly conflict?: string;
  /** The draft that it added or changed. */
  readonly draft?: string;
}

const crosses = (a: Span, b: Span): boolean => overlaps(a, b) && !contains(a, b) && !contains(b, a);

/** The mentions of a document while corrections are applied to them, one after the other. */
export class CorrectedDrafts {
  readonly #document: Document;
  /** As the rules have them, whatever people have said. */
  readonly #found: ReadonlyMap<string, Draft>;
  readonly #drafts: StandingDrafts;
  /** Where mentions have gone whose extent was corrected; those that are no more. */
  readonly #moves = new Map<string, string | undefined>();
  /** What was said so far of each mention, by where it stood at first. */
  readonly #said = new Map<string, CorrectionLine[]>();
  readonly rejections: Rejection[] = [];

  constructor(document: Document, drafts: readonly Draft[], byRules: readonly Draft[]) {
    this.#document = document;
    this.#found = new Map(byRules.map((draft) => [draft.id, draft]));
    this.#drafts = new StandingDrafts(document, drafts);
  }

  /** Applies a correction to the mention at a span. A person's word stands also where the rules have changed. */
  apply(line: CorrectionLine, span: Span): Applied {
    const { correction } = line;
    const id = draftId(correction.layer, span);
    const earlier = this.#said.get(id) ?? [];
    const conflict = contradiction(correction, earlier);
    if (conflict !== undefined) return { conflict };
    this.#said.set(id, [...earlier, line]);
    try {
      return this.#carryOut(correction, id, span);
    } catch (error) {
      if (error instanceof Unusable) return { conflict: error.message };
      throw error;
    }
  }

  #carryOut(correction: Correction, id: string, span: Span): Applied {
    const now = this.#drafts.get(this.#moves.get(id) ?? id);
    switch (correction.op) {
      case 'reject':
        if (now !== undefined) this.#drop(now, 'rejected-by-hand');
        return {};
      case 'add':
        if (now === undefined) requireValue(correction.layer, correction.fields ?? {});
        return this.#put(correction, now, blankDraft(correction.layer, span, this.#document));
      case 'change': {
        const found = this.#found.get(id);
        if (now === undefined)
          throw new Unusable('no rule finds this mention any longer. Add it, or withdraw the correction');
        const old = found && outdated(correction, found);
        return { ...this.#put(correction, now, now), ...(old === undefined ? {} : { conflict: old }) };
      }
    }
  }

  /** Puts the corrected draft in the place of the one that stands; what crosses it gives way. */
  #put(correction: Correction, now: Draft | undefined, base: Draft): Applied {
    const draft = correctedDraft(now ?? base, correction, this.#document, this.#drafts);
    const others = this.#drafts
      .at(draft)
      .filter(
        (other) =>
          other.layer === draft.layer && other !== now && (crosses(other, draft) || other.id === draft.id),
      );
    if (others.some(({ corrected }) => corrected !== undefined))
      throw new Unusable('it crosses a mention that another correction adds or changes');
    for (const other of others) this.#drop(other, 'crosses-a-correction');
    if (now !== undefined && now.id !== draft.id) {
      this.#drafts.delete(now.id);
      this.#moves.set(now.id, draft.id);
    }
    this.#drafts.set(draft);
    this.#moves.delete(draft.id);
    return { draft: draft.id };
  }

  #drop({ id, layer, start, end }: Draft, reason: string): void {
    this.#drafts.delete(id);
    this.#moves.set(id, undefined);
    this.rejections.push({ layer, start, end, rule: `${layer}/${reason}` });
  }

  /** All mentions, in reading order. */
  drafts(): Draft[] {
    const drafts = this.#drafts.values().sort(byPosition);
    return this.#moves.size === 0 ? drafts : drafts.map((draft) => relinked(draft, this.#moves));
  }
}
