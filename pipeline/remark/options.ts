import type { Configuration, Settings } from '../model/records.ts';

/** What can be set where the plugin is used; it overrides what stands beside the texts. */
export interface RemarkOptions extends Partial<Settings> {
  /** How grave the findings of a rule are; `off` leaves them out. */
  readonly checks?: Configuration['checks'];
}
