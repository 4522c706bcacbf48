import type { LegalActDraft } from '../model/draft.ts';
import type { ActDate, ActType, LegalActAnnotation, ProvisionStep } from '../model/records.ts';

/** What a mention says of its act, apart from where it says so: enough to tell acts apart and to name them. */
export interface ActFacts {
  readonly type: ActType;
  readonly subtype?: string;
  /** ISO 3166-1 alpha-2 in lower case, or eu, un, int. */
  readonly jurisdiction?: string;
  /** As printed: “706”, “2016/679”, “1373 (2001)”, “39 of 2004”. */
  readonly number?: string;
  /** As printed, without quotation marks. */
  readonly title?: string;
  /** As printed: “President Ilham Aliyev”. */
  readonly issuer?: string;
  /** In text order. */
  readonly dates: readonly ActFactsDate[];
  readonly provisions: readonly (readonly ProvisionStep[])[];
  /** More than one for a plural mention (“the decrees … (4 August 1999, 24 August 2002)”). */
  readonly instances: number;
}

interface ActFactsDate {
  readonly edtf: string;
  readonly role: ActDate['role'];
}

/** The facts of a mention, before or after it is finished; `edtfOf` gives the value of a date by its id. */
export function actFacts(
  mention: LegalActDraft | LegalActAnnotation,
  edtfOf: (dateId: string) => string | undefined,
): ActFacts {
  const { type, subtype, jurisdiction, number, title, issuer, dates, provisions, instances } = mention;
  return {
    type,
    ...(subtype === undefined ? {} : { subtype }),
    ...(jurisdiction === undefined ? {} : { jurisdiction: jurisdiction.code }),
    ...(number === undefined ? {} : { number }),
    ...(title === undefined ? {} : { title: title.text }),
    ...(issuer === undefined ? {} : { issuer: issuer.text }),
    dates: (dates ?? []).flatMap(({ date, role }) => {
      const edtf = edtfOf(date);
      return edtf === undefined ? [] : [{ edtf, role }];
    }),
    provisions: provisions ?? [],
    instances: instances ?? 1,
  };
}
