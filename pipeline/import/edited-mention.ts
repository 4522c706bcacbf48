import { isLayer, LAYERS, type Layer } from '../model/layer.ts';
import type { Span } from '../model/span.ts';

/** A mention as a person left it in an annotation program; offsets are code points. */
export interface EditedMention extends Span {
  readonly layer: Layer;
  /** Of the mention that it was; missing where the person added it. */
  readonly id?: string;
  /** The words that the program shows for it, to tell an edit of another text. */
  readonly words?: string;
  /** What stands beside it: its value as the program was given it, or what the person wrote instead. */
  readonly note?: string;
  /** What the mention means, as JSON that no person is meant to edit. */
  readonly own?: string;
}

/** What one mention does to another, in the words of the program. */
export interface EditedRelation {
  readonly type: string;
  readonly from: EditedMention;
  readonly to: EditedMention;
}

/** All that a file says which a person has edited. */
export interface EditedFile {
  readonly mentions: readonly EditedMention[];
  /** Missing where the format has none. */
  readonly relations?: readonly EditedRelation[];
  /** The records that it says it was made from, by their marks. */
  readonly marks: readonly string[];
  /** What it says that no correction can hold, each for people to read. */
  readonly left: readonly string[];
  /** What people should know of how it was read. */
  readonly remarks: readonly string[];
}

/** A file that a person has edited cannot be used. The message says what, and what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** @throws ImportError where it is none of the layers; `what` names the mention. */
export function layerNamed(name: unknown, what: string): Layer {
  if (isLayer(name)) return name;
  const found = typeof name === 'string' && name !== '' ? `the layer “${name}”` : 'no layer';
  throw new ImportError(`${what} has ${found}. There are: ${LAYERS.join(', ')}.`);
}

const ID = /^[dfa][0-9a-f]{11,}$/;

/** An id where the text is one that this program gave. */
export const idIn = (text: string): { readonly id?: string } => (ID.test(text) ? { id: text } : {});
