import { fromString } from '../1-read/index.ts';
import { annotate } from '../annotate.ts';
import { lexiconFor } from '../lexicons/index.ts';
import type { Layer } from '../model/layer.ts';
import type { Annotation, CorrectionFields, Settings } from '../model/records.ts';
import { type StatedValues, statedValues } from '../model/stated-values.ts';

/** Which of its stated values make a mention again. */
function essential(annotation: Annotation): StatedValues {
  const { certainty, ...values } = statedValues(annotation);
  if (annotation.layer !== 'date') return values;
  const { kind, edtf, timex, mod } = values;
  return edtf === undefined ? { kind, timex, mod } : { kind, edtf, mod };
}

/** What the rules read in some words that stand alone: of several mentions the longest. */
function readAlone(layer: Layer, words: string, settings: Settings): StatedValues | undefined {
  const { annotations } = annotate(fromString(words, { settings: { ...settings, indefiniteFigures: true } }));
  const [longest] = annotations
    .filter((annotation) => annotation.layer === layer)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  return longest && essential(longest);
}

/** The type of an act by a word of its name, as far as there is one. */
function typeIn(words: string, language: string): string | undefined {
  const all = new Set(words.toLowerCase().split(/[^\p{L}]+/u));
  return lexiconFor(language).legalAct.heads.find(({ word }) => all.has(word))?.type;
}

/** What the words of a mention say, and what they do not. */
interface Read {
  /** Missing where a mention cannot be without. */
  readonly fields?: CorrectionFields;
  /** What could not be read, and what to do. */
  readonly unread?: string;
}

/** A bare number, whatever the rules take it for: a person says that it is a figure. */
const BARE = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** What can be said of a mention in whose words no rule reads anything: no number is made up. */
function unread(layer: Layer, words: string, { language }: Settings): Read {
  switch (layer) {
    case 'date':
      return {
        fields: { timex: 'XXXX', certainty: 'ambiguous' },
        unread: 'no date can be read in its words, so it is one of any time. edtf=… in its note says which',
      };
    case 'figure':
      return BARE.test(words)
        ? { fields: { kind: 'count', value: words.replaceAll(',', '') } }
        : { unread: 'no number can be read in its words. Give it in its note: value=… (or min=…; max=…)' };
    case 'legal-act': {
      const type = typeIn(words, language);
      return type === undefined
        ? {
            fields: { type: 'law', certainty: 'ambiguous' },
            unread:
              'its words do not say what kind of act it is, so it is a law. type=… in its note says which',
          }
        : { fields: { type, certainty: 'ambiguous' } };
    }
  }
}

/**
 * The value of a mention that a person has marked without saying what it means: what the rules read in its words alone, and
 * where they read nothing, no more than that it is one.
 */
export function valueInWords(layer: Layer, words: string, settings: Settings): Read {
  const read = readAlone(layer, words, settings);
  if (read === undefined) return unread(layer, words, settings);
  const stated = Object.entries(read).filter(([, value]) => value !== undefined);
  // The names are those of stated values, and the values are left out where there are none.
  return { fields: Object.fromEntries(stated) as CorrectionFields };
}
