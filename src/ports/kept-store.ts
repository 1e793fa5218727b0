import type { KeptPart } from '../core/kept/kept-part';
import type { Result } from '../core/sheet/result';
import type { HostFault } from './workbook-host';

/**
 * What is kept with the workbook itself, so that it goes where the workbook goes. It is read with the sheets
 * (`Workbook.keptPart`); in Excel keeping it may clear what could be undone, so it is never done in the action that
 * writes cells (OFFICE-JS.md trap 2).
 */
export interface KeptStore {
  /** Changes what is kept, beginning with what stands there now; gives what is kept then. */
  keep(change: (kept: KeptPart) => KeptPart): Promise<Result<KeptPart, HostFault>>;
}
