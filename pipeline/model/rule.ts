/** A sentence in which a rule finds `quote` with `value` (see `summarise` for the form of a value). */
interface RuleExample {
  readonly text: string;
  readonly quote: string;
  readonly value: string;
}

/**
 * What an extraction rule says of itself. Examples and counterexamples are executed by the tests, and the
 * README's table of what is recognised is made from them.
 */
export interface Rule {
  /** `layer/form`, e.g. `date/day-month-year`. */
  readonly name: string;
  /** The form in words, and why it is recognised so. */
  readonly form: string;
  readonly examples: readonly RuleExample[];
  /** Sentences in which the rule (whatever others do) claims nothing. */
  readonly counterexamples: readonly string[];
}
