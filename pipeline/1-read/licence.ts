import type { Fault } from '../bridges/ajv.ts';
import { isSpdxExpression } from '../bridges/spdx.ts';

/** What the SPDX says where nobody has said yet under which licence something is. */
export const NO_LICENCE = 'NOASSERTION';

/** And where there is none: all rights are reserved. */
const NONE = 'NONE';

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

/** Why a text names no licence, in words that follow its name; undefined where it does. */
export const notALicence = (text: string): string | undefined =>
  text === NO_LICENCE || text === NONE || isAddress(text) || isSpdxExpression(text)
    ? undefined
    : `is ${JSON.stringify(text)}, which names no licence. Give an SPDX expression such as CC0-1.0, CC-BY-4.0 or, for terms of your own, LicenseRef-our-terms; the address of the terms; ${NONE} where all rights are reserved; or ${NO_LICENCE} where it is not known yet`;

/** What no schema says of the licence on a card. */
export function licenceFaults(value: unknown): Fault[] {
  const licence: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'licence') : '';
  const message = typeof licence === 'string' ? notALicence(licence) : undefined;
  return message === undefined ? [] : [{ path: ['licence'], message }];
}
