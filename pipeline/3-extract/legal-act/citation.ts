import type { ActType } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';

/** A citation by number, of the form that a state prescribes. */
export interface Citation {
  readonly span: Span;
  readonly rule: string;
  readonly type: ActType;
  readonly subtype?: string;
  readonly jurisdiction: string;
  readonly number?: { readonly text: string; readonly span: Span };
  readonly title?: Span;
  /** Unit and value, outermost first. */
  readonly provision: readonly (readonly [string, string])[];
  readonly issuer?: string;
  /** A gazette: says where an act is printed. */
  readonly gazette?: true;
  /** A volume of acts: after an act it says where it is printed. */
  readonly locator?: true;
}

interface Form {
  readonly rule: string;
  /** Anchored at the trigger word (group 0 from there), and what stands before it. */
  readonly before?: RegExp;
  readonly after: RegExp;
  readonly read: (found: Found) => Omit<Citation, 'span' | 'rule'>;
}

interface Found {
  readonly before: RegExpExecArray | undefined;
  readonly after: RegExpExecArray;
  /** Where the trigger stands. */
  readonly at: number;
}

const group = (match: RegExpExecArray | undefined, n: number): string => match?.[n] ?? '';

/** `553(d)(1)`, `4321–4370f`, `71.1`: a section with its parts. */
const SECTION = String.raw`\d{1,6}(?:\.\d{1,6}){0,2}[a-zA-Z]{0,3}(?:-\d{1,4}[a-z]?(?!\d))?(?:\([a-zA-Z\d]{1,5}\)){0,8}`;
/** A section up to another one. */
const SECTIONS = String.raw`${SECTION}(?:[–-]\d{1,6}[a-zA-Z]{0,3}(?!\d))?`;

const numberOf = ({ after, at }: Found, n: number): { text: string; span: Span } => {
  const text = group(after, n);
  const start = at + after[0].lastIndexOf(text);
  return { text, span: { start, end: start + text.length } };
};

/** A regulation that a series counts; which group of the form is its number. */
const instrument =
  (jurisdiction: string, number = 1): Form['read'] =>
  (found) => ({
    type: 'regulation',
    subtype: 'statutory-instrument',
    jurisdiction,
    number: numberOf(found, number),
    provision: [],
  });

const sectionUnit = (word: string): string =>
  word === '' || word.startsWith('§') ? 'section' : word.toLowerCase().replace(/s$/, '');

/** The unit in the second group, its value in the last one. */
function sectionOf(after: RegExpExecArray): [string, string][] {
  const value = group(after, 4) || group(after, 3);
  return value === '' ? [] : [[sectionUnit(group(after, 2)), value]];
}

function codified(type: ActType): Form['read'] {
  return ({ before, after, at }) => ({
    type,
    jurisdiction: 'us',
    title: { start: at, end: at + group(after, 1).length },
    provision: [['title', group(before, 1)], ...sectionOf(after)],
  });
}

const FORMS: readonly Form[] = [
  {
    rule: 'legal-act/united-states-code',
    before: /(?<![\d.,–-])(\d{1,3})\s$/,
    after: new RegExp(
      String.raw`(U\.\s?S\.\s?C\.?|USC(?=\s+(?:§|[A-Za-z]*\.?\s?\d)))(?![A-Za-z])(?:,?\s+(?:([Cc]hapters?|[Aa]ppendix|[Aa]pp\.|[Ss]ubchapter|[Ss]ections?|§+)\s*)?(${SECTIONS}|[IVX]+\b)(?:\s+note\b)?|,?\s+(?:[Aa]ppendix|[Aa]pp\.))?`,
      'y',
    ),
    read: codified('code'),
  },
  {
    rule: 'legal-act/code-of-federal-regulations',
    before: /(?<![\d.,–-])(\d{1,3})\s$/,
    after: new RegExp(
      String.raw`(C\.\s?F\.\s?R\.?|CFR)(?![A-Za-z])(?:,?\s+([Pp]arts?|[Cc]hapters?|[Ss]ubparts?|[Ss]ections?|§+)\s*|\s+())(${SECTION}|[IVX]+\b)`,
      'y',
    ),
    read: codified('regulation'),
  },
  {
    rule: 'legal-act/public-law',
    after: /(?:Pub\.\s?L\.(?:\s?No\.?)?|Public\s+Laws?(?:\s+No\.?)?|P\.\s?L\.)\s*(\d{1,3}[-–—‑]\d{1,4})\b/y,
    read: (found) => ({ type: 'law', jurisdiction: 'us', number: numberOf(found, 1), provision: [] }),
  },
  {
    rule: 'legal-act/executive-order',
    after: /E\.\s?O\.\s*(?:No\.\s*)?(\d{3,5})\b/y,
    read: (found) => ({
      type: 'order',
      subtype: 'executive',
      jurisdiction: 'us',
      issuer: 'President',
      number: numberOf(found, 1),
      provision: [],
    }),
  },
  {
    rule: 'legal-act/statutes-at-large',
    before: /(?<![\d.,–-])(\d{1,3})\s$/,
    after: /(Stat\.)\s(\d{1,5})\b/y,
    read: ({ before, after }) => ({
      type: 'law',
      subtype: 'statute-at-large',
      jurisdiction: 'us',
      provision: [
        ['volume', group(before, 1)],
        ['page', group(after, 2)],
      ],
      locator: true,
    }),
  },
  {
    rule: 'legal-act/statutory-instrument',
    after: /(?:S\.\s?I\.|SI|S\.\s?R\.|SSI|WSI)\s(?:No\.\s?)?(\d{4}(?:\/|,?\sNo\.?\s)\d{1,5})\b/y,
    read: instrument('gb'),
  },
  {
    rule: 'legal-act/statutory-instrument',
    after: /(?:S\.\s?I\.|SI)\sNo\.\s?(\d{1,5}\sof\s\d{4}|\d{1,5}\/\d{4})\b/y,
    read: instrument('ie'),
  },
  {
    rule: 'legal-act/statutory-instrument',
    after:
      /(?:[EL]\.\s?I\.|C\.\s?I\.(?=\s(?:No\.\s?)?\d{1,5}(?:\/|\sof\s)\d{4}))\s(?:No\.\s?)?(\d{1,5}(?:(?:\/|\sof\s)\d{4})?)\b/y,
    read: instrument('gh'),
  },
  {
    rule: 'legal-act/statutory-rules-and-orders',
    after:
      /(?:Statutory\s+Rules\s+and\s+Orders|S\.\s?R\.\s?(?:&|and)\s?O\.)\s(\d{4}(?:\/|,?\sNo\.\s)\d{1,5})\b/y,
    read: instrument('gb'),
  },
  {
    rule: 'legal-act/statutory-order-canada',
    after: /(?:SOR|SI|DORS)\/(\d{2,4}-\d{1,4})\b/y,
    read: instrument('ca', 0),
  },
  {
    rule: 'legal-act/union-position',
    before: /(?:\bCouncil\s+)?$/,
    after:
      /(?:Joint\s+Action|Common\s+Position)\s(?:\((?:EU|EC|CFSP)\)\s)?(?:No\.?\s)?(\d{2,4}\/\d{1,4}\/(?:JHA|CFSP))\b/y,
    read: (found) => ({
      type: 'decision',
      subtype: found.after[0].startsWith('Joint') ? 'joint-action' : 'common-position',
      jurisdiction: 'eu',
      number: numberOf(found, 1),
      provision: [],
    }),
  },
  {
    rule: 'legal-act/official-journal',
    after: /OJ\s(?:L|C)\s?\d{1,4}(?:,\s\d{1,2}\.\d{1,2}\.\d{4})?(?:,\sp\.\s?\d{1,5}(?:[–-]\d{1,5})?)?/y,
    read: () => ({ type: 'regulation', jurisdiction: 'eu', provision: [], gazette: true }),
  },
  {
    rule: 'legal-act/gazette',
    before: /(?<![\d.,–-])(\d{1,3})\s$/,
    after: /(?:FR|Fed\.\s?Reg\.|F\.R\.)\s(\d{1,3},\d{3}|\d{1,6})\b/y,
    read: () => ({ type: 'regulation', jurisdiction: 'us', provision: [], gazette: true }),
  },
];

/** Words that a citation has in its middle or at its start, for the scan. */
export const CITATION_WORDS = [
  'U.S.C',
  'U. S. C',
  'U.S. C',
  'USC',
  'C.F.R',
  'CFR',
  'Pub. L',
  'Pub.L',
  'Public Law',
  'P.L.',
  'E.O.',
  'E. O.',
  'Stat.',
  'S.I.',
  'Statutory Rules and Orders',
  'S.R. & O.',
  'L.I.',
  'E.I.',
  'C.I.',
  'SI',
  'SSI',
  'SOR',
  'FR',
  'OJ L',
  'Joint Action',
  'Common Position',
  'OJ C',
  'Fed. Reg',
];

/** How far a citation reaches to the left of its trigger, in UTF-16 units. */
const BEFORE = 10;

/** The citation whose trigger stands at `at`; nothing outside `within` is read. */
export function citationAt(prose: string, at: number, within: Span): Citation | undefined {
  for (const { rule, before, after, read } of FORMS) {
    after.lastIndex = at;
    const found = after.exec(prose);
    if (!found || at + found[0].length > within.end) continue;
    const left = before?.exec(prose.slice(Math.max(within.start, at - BEFORE), at));
    if (before && !left) continue;
    const start = at - (left?.[0].length ?? 0);
    const match = { before: left ?? undefined, after: found, at };
    return { span: { start, end: at + found[0].trimEnd().length }, rule, ...read(match) };
  }
  return undefined;
}
