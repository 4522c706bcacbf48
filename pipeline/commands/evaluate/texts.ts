import { type Configuration, ReadError, readSource } from '../../1-read/index.ts';
import { annotate } from '../../annotate.ts';
import type { AnnotatedText } from '../../evaluate/annotated-text.ts';
import { recordIn } from '../records.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Annotates the document below the folder of sources anew; people's corrections are left out unless they are asked for:
 * gold measures the rules.
 */
export function annotatedAnew(
  sources: string,
  configuration: Configuration,
  corrected = false,
): (document: string) => AnnotatedText {
  return (document) => {
    const source = readSource({ root: sources, id: document }, configuration);
    if (source instanceof ReadError)
      throw new UsageError(`${document}, which gold is about, is not below ${sources}: ${source.message}`);
    const { corrections: _, ...untouched } = source;
    return annotate(corrected ? source : untouched);
  };
}

/** Takes the document's record from the folder of an output. */
export function annotatedBefore(output: string): (document: string) => AnnotatedText {
  return (document) => {
    const record = recordIn(output, document);
    if (record === undefined)
      throw new UsageError(`${document}, which gold is about, has no record in ${output}.`);
    return record;
  };
}
