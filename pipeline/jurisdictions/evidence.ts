import { type NumberForm, numberForm } from '../naming/number-form.ts';
import { plainWords } from '../naming/slug.ts';
import { NUMBERINGS } from './numbering.ts';

/** With a space around each word, so that no word is found inside another. */
const words = (text: string): string => ` ${plainWords(text).join(' ')} `;

const BODIES: readonly (readonly [string, string])[] = NUMBERINGS.flatMap(({ code, ownIssuers = [] }) =>
  ownIssuers.map((issuer) => [words(issuer), code] as const),
);

const FORMS: readonly (readonly [NumberForm, string])[] = NUMBERINGS.flatMap(({ code, ownForms = [] }) =>
  ownForms.map((form) => [numberForm(form), code] as const),
);

/**
 * Whose act it is, where the name of its issuer (“the Milli Majlis”) or the form of its number (“40-FZ”) says so
 * without naming the state.
 */
export function jurisdictionOf(issuer: string | undefined, number: string | undefined): string | undefined {
  if (issuer !== undefined) {
    const name = words(issuer);
    const body = BODIES.find(([known]) => name.includes(known));
    if (body) return body[1];
  }
  return number === undefined ? undefined : FORMS.find(([form]) => form.read(number) !== undefined)?.[1];
}
