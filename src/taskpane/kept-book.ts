import type { Understood } from '../app/understand';
import { type KeptSettings, settingsPart } from '../core/figures/settings-part';

/** The book as it will be read with these settings in it; nothing is opened. */
export function withSettings(understood: Understood, settings: KeptSettings): Understood {
  return { ...understood, workbook: { ...understood.workbook, settingsPart: settingsPart(settings) } };
}
