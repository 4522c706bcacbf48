import { NUMBERINGS } from '../../jurisdictions/numbering.ts';
import type { LegalActAnnotation } from '../../model/records.ts';
import { type NumberForm, numberForm } from '../../naming/number-form.ts';
import { typed } from '../../naming/series.ts';
import { type CheckRule, NO_PROBLEMS, perMention } from '../rule.ts';

/** The forms of numbers that a state has for a type of acts, whoever issues them; and those of all its acts. */
interface Forms {
  readonly types: ReadonlySet<string>;
  readonly forms: readonly NumberForm[];
  readonly examples: readonly string[];
}

const FORMS: ReadonlyMap<string, Forms> = new Map(
  NUMBERINGS.map(({ code, series, ownForms = [] }) => {
    const own = series.filter(({ works, offices, subtype }) =>
      [works, offices, subtype].every((only) => only === undefined),
    );
    const all = [...ownForms, ...series.flatMap(({ numbers }) => numbers)];
    const types = new Set<string>(own.flatMap((row) => row.types));
    return [code, { types, forms: all.map(numberForm), examples: own.flatMap(({ numbers }) => numbers) }];
  }),
);

/** Digits alone fit everywhere; what has blanks is a citation of a collection, of which there are too many. */
const ANYWHERE = /^\d+$|\s/;

function unknownForm({ jurisdiction, type, number }: LegalActAnnotation): Forms | undefined {
  const known = FORMS.get(jurisdiction?.code ?? '');
  if (known === undefined || number === undefined || ANYWHERE.test(number) || !known.types.has(type))
    return undefined;
  return known.forms.some(({ read }) => read(typed(number)) !== undefined) ? undefined : known;
}

export const knownNumberForm: CheckRule = {
  id: 'legal-act/number-form',
  severity: 'note',
  docs: 'The number of an act has a form that its state gives to acts of its type (pipeline/jurisdictions). Otherwise it may be a slip in the source, an act of another state, or a form that the file of the state lacks.',
  about: 'text',
  trips: { corpus: 'Law of the Republic of Azerbaijan No. 687-IQX of 5 May 1999 holds.' },
  passes: { corpus: 'Law of the Republic of Azerbaijan No. 687-IQ of 5 May 1999 holds.' },
  check: perMention('legal-act', (annotation) => {
    const known = annotation.layer === 'legal-act' ? unknownForm(annotation) : undefined;
    if (known === undefined) return NO_PROBLEMS;
    const { text, number = '', type, jurisdiction } = annotation;
    return [
      {
        message: `“${text}”: ${number} is no form of a number that a ${type} of ${jurisdiction?.code} has; correct the source if it is a slip.`,
        annotation,
        actual: number,
        expected: [...new Set(known.examples)].join(', '),
      },
    ];
  }),
};
