import { isLayer, LAYERS, type Layer } from '../model/layer.ts';
import type { Span } from '../model/span.ts';

/** A mention as a person left it in an annotation program; offsets are code points. */
export interface EditedMention extends Span {
  readonly layer: Layer;
  /** Of the mention that it was; missing where the person added it. */
  readonly id?: string;
  /** The words that the program shows for it, to tell an edit of another text. */
  readonly words?: string;
  /** What the person wrote beside it. */
  readonly note?: string;
}

/** A file that a person has edited cannot be used. The message says what, and what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** @throws ImportError where it is none of the layers. */
export function layerNamed(name: unknown): Layer {
  if (isLayer(name)) return name;
  throw new ImportError(`“${String(name)}” is no layer. There are: ${LAYERS.join(', ')}.`);
}

const ID = /^[dfa][0-9a-f]{11,}$/;

/** An id where the text is one that this program gave. */
export const idIn = (text: string): { readonly id?: string } => (ID.test(text) ? { id: text } : {});
