/** What `correct` was called with. */
export interface CorrectArgs {
  /** The text, then `field=value`. */
  readonly _: readonly string[];
  readonly text: string;
  readonly sources: string;
  readonly reject?: string | undefined;
  readonly change?: string | undefined;
  readonly add?: string | undefined;
  readonly withdraw?: string | undefined;
  readonly promote?: string | undefined;
  readonly layer?: string | undefined;
  readonly occurrence?: string | undefined;
  readonly by?: string | undefined;
  readonly when?: string | undefined;
  readonly why?: string | undefined;
  readonly json?: boolean | undefined;
}
