import type { Settings } from '../figures/settings';
import { escapeXml, unescapeXml } from './xml-words';

/** The settings that are kept with a workbook. */
export type KeptSettings = Omit<Settings, 'includedSheets'>;

const TEXTS = ['unit', 'superior', 'place', 'secretary', 'secretaryPost'] as const;
/** Longer than any name of a unit; a part that somebody filled by hand cannot blow up the letterhead. */
const LONGEST_TEXT = 200;

/** The settings as elements, flat, named as in `Settings`; what is left open is left out. */
export function settingsElements(settings: KeptSettings): readonly string[] {
  const { feeKeptPercent, ceilingBase } = settings;
  return [
    ...TEXTS.map((field) => [field, settings[field]?.trim() ?? ''] as const),
    ['feeKeptPercent', feeKeptPercent === undefined ? '' : String(feeKeptPercent)] as const,
    ['ceilingBase', ceilingBase ?? ''] as const,
  ]
    .filter(([, value]) => value !== '')
    .map(([field, value]) => `<${field}>${escapeXml(value)}</${field}>`);
}

/** What a part says of them; no field whose value cannot be one. */
export function readSettings(xml: string): KeptSettings {
  const texts = TEXTS.flatMap((field) => {
    const value = elementText(xml, field);
    return value === '' ? [] : [[field, value.slice(0, LONGEST_TEXT)] as const];
  });
  const percent = elementText(xml, 'feeKeptPercent');
  const feeKeptPercent = percent === '' ? Number.NaN : Number(percent);
  const base = elementText(xml, 'ceilingBase');
  return {
    ...Object.fromEntries(texts),
    ...(isPercent(feeKeptPercent) ? { feeKeptPercent } : {}),
    ...(base === 'good' || base === 'good_or_better' ? { ceilingBase: base } : {}),
  };
}

/** A share that can be one: 0 to 100. */
export function isPercent(value: number): boolean {
  return value >= 0 && value <= 100;
}

/** The part is flat and our own: an element's text is what stands up to the next tag. */
function elementText(xml: string, name: string): string {
  const found = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>([^<]*)<`).exec(xml);
  return unescapeXml(found?.[1] ?? '').trim();
}
