import { validator } from '../bridges/ajv.ts';
import { targetsIn } from '../corrections/target.ts';
import { codePointsOf } from '../model/code-points.ts';
import type { Annotation, Correction, CorrectionFields, Settings } from '../model/records.ts';
import type { Span } from '../model/span.ts';
import type { EditedFile, EditedMention } from './edited-mention.ts';
import { type Beside, besideOf } from './note.ts';
import { placed, successors } from './placed.ts';
import { Relations } from './relations.ts';
import { valueInWords } from './value-in-words.ts';

/** Who corrected, on which day (yyyy-mm-dd), and why. */
export type Signature = Pick<Correction, 'by' | 'when' | 'why'>;

/** What the edited file was made from, in UTF-16 units. */
export interface Before {
  readonly text: string;
  readonly settings: Settings;
  readonly annotations: readonly Annotation[];
}

/** What a person has said. */
export interface Imported {
  /** In an order in which they can be applied. */
  readonly corrections: readonly Correction[];
  /** What corrections cannot hold, each for people to read. */
  readonly left: readonly string[];
  /** What people should know. */
  readonly remarks: readonly string[];
  /** Whether nothing is left of what was found: more likely another file than a judgement. */
  readonly allGone: boolean;
}

/** What becomes of one mention. */
interface Outcome {
  readonly correction?: Correction;
  readonly left?: string | undefined;
  readonly remark?: string | undefined;
}

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const isEmpty = (fields: CorrectionFields): boolean => Object.keys(fields).length === 0;

/** Turns mentions into corrections, one at a time. */
class Making {
  readonly #before: Before;
  readonly #signature: Signature;
  readonly #relations: Relations;
  readonly #targetOf: ReturnType<typeof targetsIn>;
  readonly #byId: ReadonlyMap<string | undefined, Annotation>;

  constructor(before: Before, signature: Signature, relations: Relations) {
    this.#before = before;
    this.#signature = signature;
    this.#relations = relations;
    this.#targetOf = targetsIn(before.text);
    this.#byId = new Map(before.annotations.map((annotation) => [annotation.id, annotation]));
  }

  #words({ start, end }: Span): string {
    return `“${this.#before.text.slice(start, end)}”`;
  }

  /** A correction as its schema has it, or what is wrong with it. */
  #checked(
    op: Correction['op'],
    mention: Span & Pick<Correction, 'layer'>,
    fields?: CorrectionFields,
    why?: string,
  ): Outcome {
    const correction: Correction = {
      op,
      layer: mention.layer,
      target: this.#targetOf(mention),
      ...(fields === undefined ? {} : { fields }),
      ...this.#signature,
      ...(why === undefined ? {} : { why }),
    };
    const faults = validator('correction')(correction);
    return faults.length === 0 ? { correction } : { left: `${this.#words(mention)}: ${faults.join('; ')}` };
  }

  rejected(was: Annotation): Outcome {
    return this.#checked('reject', was);
  }

  /** What was said beside a mention that nothing is corrected of. */
  #unsaid(mention: Span, { why }: Beside): Outcome {
    return why === undefined
      ? {}
      : { left: `${this.#words(mention)}: its note “${why}” says no field=value` };
  }

  changed(was: Annotation, now: EditedMention): Outcome {
    const beside = besideOf(now, was);
    const { relations, fault = beside.fault } = this.#relations.of(now, was);
    const fields = {
      ...(sameSpan(now, was) ? {} : { quote: this.#before.text.slice(now.start, now.end) }),
      ...beside.fields,
      ...(relations === undefined ? {} : { relations }),
    };
    const left = fault && { left: `${this.#words(now)}: ${fault}` };
    if (isEmpty(fields)) return left || this.#unsaid(now, beside);
    return { ...left, ...this.#checked('change', was, fields, beside.why) };
  }

  /** What holds of a mention that a person has added: what the note says, else what the words themselves say. */
  added(now: EditedMention): Outcome {
    const { text, settings } = this.#before;
    const { layer } = now;
    const beside = besideOf(now, undefined, this.#byId.get(now.id));
    const { relations, fault = beside.fault } = this.#relations.of(now, undefined);
    if (fault !== undefined) return { left: `${this.#words(now)}: ${fault}` };
    const read = isEmpty(beside.fields)
      ? valueInWords(layer, text.slice(now.start, now.end).trim(), settings)
      : { fields: beside.fields };
    const { unread } = read;
    if (read.fields === undefined) return { left: `${this.#words(now)}: ${unread}` };
    const fields = { ...read.fields, ...(typeof relations === 'string' ? { relations } : {}) };
    return {
      ...this.#checked('add', now, fields, beside.why),
      remark: unread && `${this.#words(now)}: ${unread}`,
    };
  }
}

/** Relations name mentions that have to be there: such corrections come last. */
const inOrder = (corrections: readonly Correction[]): Correction[] => {
  const late = ({ fields }: Correction): boolean => fields?.relations !== undefined;
  return [...corrections.filter((one) => !late(one)), ...corrections.filter(late)];
};

/**
 * What a person has corrected: mentions that are gone are rejected, those with another span, with `field=value` in their note,
 * with another value in the line that they were shown, or with other relations are changed, new ones are added.
 * @throws ImportError where the file was made from another text.
 */
export function correctionsBetween(before: Before, edited: EditedFile, signature: Signature): Imported {
  const { text, annotations } = before;
  const { toUnits } = codePointsOf(text);
  const placedOf = new Map(edited.mentions.map((mention) => [mention, placed(mention, text, toUnits)]));
  const mentions = [...placedOf.values()];
  const successorOf = successors(mentions, annotations);
  const pairs = annotations.map((was) => ({ was, now: successorOf(was) }));
  const kept = new Map(pairs.flatMap(({ was, now }) => (now === undefined ? [] : [[was.id, now] as const])));
  const relations = edited.relations?.flatMap(({ type, from, to }) => {
    const [one, other] = [placedOf.get(from), placedOf.get(to)];
    return one === undefined || other === undefined ? [] : [{ type, from: one, to: other }];
  });
  const making = new Making(before, signature, new Relations(text, relations, mentions, kept));
  const old = new Set(kept.values());
  const outcomes = [
    ...pairs.map(({ was, now }) => (now === undefined ? making.rejected(was) : making.changed(was, now))),
    ...mentions.filter((mention) => !old.has(mention)).map((mention) => making.added(mention)),
  ];
  return {
    corrections: inOrder(outcomes.flatMap(({ correction }) => correction ?? [])),
    left: [...edited.left, ...outcomes.flatMap(({ left }) => left ?? [])],
    remarks: [...edited.remarks, ...outcomes.flatMap(({ remark }) => remark ?? [])],
    allGone: annotations.length > 0 && kept.size === 0,
  };
}
