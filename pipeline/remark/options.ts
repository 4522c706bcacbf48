import { validator } from '../bridges/ajv.ts';
import type { Configuration, Settings } from '../model/records.ts';

/** What can be set where the plugin is used; it overrides what stands beside the texts. */
export interface RemarkOptions extends Partial<Settings> {
  /** How grave the findings of a rule are; `off` leaves them out. */
  readonly checks?: Configuration['checks'];
}

/**
 * Refuses options that nothing would be done with: they are those of `rubricator.config.json`.
 * @throws TypeError that names every fault, and what there is.
 */
export function refuseOptions(options: RemarkOptions): void {
  const faults = validator('configuration')(options);
  if (faults.length > 0) throw new TypeError(`rubricator/remark, options: ${faults.join('; ')}`);
}
