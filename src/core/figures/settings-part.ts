import type { Settings } from './settings';

/**
 * The custom XML part that holds the settings in a workbook: one place for Excel and for files (OFFICE-JS.md
 * "Traps" 2, docs/decisions/0013). Its elements are the names of `Settings`, flat; what is not known is passed over.
 */
export const SETTINGS_NAMESPACE = 'urn:tong-hop:settings:1';
const ROOT = 'settings';

/** The settings that are kept with a workbook. */
export type KeptSettings = Omit<Settings, 'includedSheets'>;

const TEXTS = ['unit', 'superior', 'place', 'secretary', 'secretaryPost'] as const;
/** Longer than any name of a unit; a part that somebody filled by hand cannot blow up the letterhead. */
const LONGEST_TEXT = 200;

/** The settings as the XML part; what is left open is left out. */
export function settingsPart(settings: KeptSettings): string {
  const { feeKeptPercent, ceilingBase } = settings;
  const fields = [
    ...TEXTS.map((field) => [field, settings[field]?.trim() ?? ''] as const),
    ['feeKeptPercent', feeKeptPercent === undefined ? '' : String(feeKeptPercent)] as const,
    ['ceilingBase', ceilingBase ?? ''] as const,
  ].filter(([, value]) => value !== '');
  const elements = fields.map(([field, value]) => `<${field}>${escaped(value)}</${field}>`);
  return `<${ROOT} xmlns="${SETTINGS_NAMESPACE}">${elements.join('')}</${ROOT}>`;
}

/** What a part says; nothing where it is absent, and no field whose value cannot be one. */
export function readSettingsPart(xml: string | undefined): KeptSettings {
  if (xml === undefined) return {};
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
  return unescaped(found?.[1] ?? '').trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};
const LETTERS = new Map(Object.entries(ENTITIES).map(([letter, name]) => [name, letter]));

function escaped(text: string): string {
  // control characters are no XML at all
  return text.replace(/\p{Cc}+/gu, ' ').replace(/[&<>"']/g, (letter) => `&${ENTITIES[letter] ?? ''};`);
}

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (written, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return LETTERS.get(name) ?? written;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : written;
    },
  );
}
