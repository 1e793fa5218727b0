import { memoryElements, readMemory } from './kept-memory';
import { type KeptSettings, readSettings, settingsElements } from './kept-settings';
import { type Memory, NOTHING_REMEMBERED } from './remembered';

/**
 * The custom XML part that goes with a workbook: one place for Excel and for files (OFFICE-JS.md "Traps" 2,
 * docs/decisions/0013). Flat; what is not known is passed over.
 */
export const KEPT_NAMESPACE = 'urn:tong-hop:settings:1';
const ROOT = 'settings';

/** All that is kept with a workbook: settings, answers, notes laid aside. */
export interface KeptPart {
  readonly settings: KeptSettings;
  readonly memory: Memory;
}

export const NOTHING_KEPT: KeptPart = { settings: {}, memory: NOTHING_REMEMBERED };

export function keptPart({ settings, memory }: KeptPart): string {
  const elements = [...settingsElements(settings), ...memoryElements(memory)];
  return `<${ROOT} xmlns="${KEPT_NAMESPACE}">${elements.join('')}</${ROOT}>`;
}

/** What a part says; nothing where it is absent. */
export function readKeptPart(xml: string | undefined): KeptPart {
  return xml === undefined ? NOTHING_KEPT : { settings: readSettings(xml), memory: readMemory(xml) };
}
