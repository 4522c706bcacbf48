import { catalogue, GROUPS, type RuleEntry } from '../../5-check/index.ts';

/** The rules of a rubric. */
export interface CheckGroup {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly RuleEntry[];
}

/** In which rubric a rule stands: the part of its id before the stroke. */
export const groupOf = (id: string): string => id.split('/')[0] ?? '';

/** The rules of `rubricator check`, in the order of the rubrics. */
export const checkGroups: readonly CheckGroup[] = Object.entries(GROUPS).map(([id, title]) => ({
  id,
  title,
  rules: catalogue.filter((rule) => groupOf(rule.id) === id),
}));

/** For the terminal: a paragraph a rule. */
export const checksAsText = (): string =>
  checkGroups
    .flatMap(({ rules }) => rules.map(({ id, severity, docs }) => `${id} · ${severity}\n  ${docs}\n`))
    .join('\n');

/** For programs; the examples are for the reference. */
export const checksAsJson = (): string =>
  `${JSON.stringify(
    checkGroups.flatMap(({ rules }) => rules.map(({ id, severity, docs }) => ({ id, severity, docs }))),
    undefined,
    2,
  )}\n`;
