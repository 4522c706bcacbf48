import { BASELINE_OUTDATED } from './baseline/outdated.ts';
import { ORPHAN_CORRECTIONS } from './corrections/orphan.ts';
import { UNREADABLE_CORRECTIONS } from './corrections/unreadable.ts';
import { CORPUS_WIDE_NOT_CURRENT } from './drift/corpus-wide.ts';
import { NOT_CURRENT } from './drift/not-current.ts';
import { STABLE_ID } from './drift/stable-id.ts';
import { ENCODING } from './output/encoding.ts';
import { MISSING } from './output/missing.ts';
import { ORPHAN } from './output/orphan.ts';
import { POSSIBLE_DUPLICATE } from './register/possible-duplicate.ts';
import { REGISTER_RESOLVES } from './register/resolves.ts';
import type { RuleEntry } from './rule.ts';
import { checkRules } from './rules.ts';
import { FORMAT_VERSION } from './schema/format-version.ts';
import { JSON_WELL_FORMED } from './schema/json.ts';
import { RECORD_VALID } from './schema/record.ts';
import { REGISTER_VALID } from './schema/register.ts';
import { WITHOUT_LICENCE } from './source/no-licence.ts';
import { NOT_ANNOTATED } from './source/not-annotated.ts';
import { RECORDED_TEXT } from './source/text.ts';
import { SOURCE_UNCHANGED } from './source/unchanged.ts';
import { UNREADABLE } from './source/unreadable.ts';
import { TEI_IS_SOURCE } from './tei/is-source.ts';
import { TEI_PAGES } from './tei/pages.ts';
import { TEI_POINTERS } from './tei/pointers.ts';
import { TEI_VALID } from './tei/valid.ts';
import { TEI_WELL_FORMED } from './tei/well-formed.ts';

/** What the rules of a group are about: the part of an id before the stroke, in the order of the reference. */
export const GROUPS: Readonly<Record<string, string>> = {
  schema: 'The forms of what is written',
  source: 'The texts, and what was made of them',
  output: 'The files of the output',
  text: 'Mentions in their text',
  links: 'Mentions that name each other',
  pages: 'Pages',
  date: 'Dates',
  figure: 'Figures',
  'legal-act': 'Legal acts',
  register: 'The register of acts',
  tei: 'TEI',
  corrections: 'Corrections by people',
  drift: 'What a fresh run would give',
  baseline: 'Findings that are known',
};

/** Every rule that `check` has a finding of. */
export const catalogue: readonly RuleEntry[] = [
  ...checkRules,
  JSON_WELL_FORMED,
  FORMAT_VERSION,
  RECORD_VALID,
  REGISTER_VALID,
  NOT_ANNOTATED,
  UNREADABLE,
  SOURCE_UNCHANGED,
  RECORDED_TEXT,
  WITHOUT_LICENCE,
  MISSING,
  ORPHAN,
  ENCODING,
  REGISTER_RESOLVES,
  POSSIBLE_DUPLICATE,
  TEI_WELL_FORMED,
  TEI_VALID,
  TEI_IS_SOURCE,
  TEI_PAGES,
  TEI_POINTERS,
  UNREADABLE_CORRECTIONS,
  ORPHAN_CORRECTIONS,
  STABLE_ID,
  NOT_CURRENT,
  CORPUS_WIDE_NOT_CURRENT,
  BASELINE_OUTDATED,
];
