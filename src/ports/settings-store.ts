import type { KeptSettings } from '../core/figures/settings-part';
import type { Result } from '../core/sheet/result';
import type { HostFault } from './workbook-host';

/**
 * Settings kept with the workbook itself, so that they go where it goes. They are read with it
 * (`Workbook.settingsPart`); in Excel keeping them may clear what could be undone, so it is never done in the action
 * that writes cells (OFFICE-JS.md trap 2).
 */
export interface SettingsStore {
  /** Replaces what was kept before. */
  keepSettings(settings: KeptSettings): Promise<Result<null, HostFault>>;
}
