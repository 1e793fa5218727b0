import type { CivilDate } from './cell';

/** How a workbook counts its days. */
export type DateSystem = '1900' | '1904';

const DAYS_TO_1970: Readonly<Record<DateSystem, number>> = { '1900': 25569, '1904': 24107 };
const DAY_MS = 86_400_000;

/**
 * Excel's day number as a civil date. Integer arithmetic in UTC (OFFICE-JS trap 11): the 1900 system holds a
 * 29 February 1900 that never was, so its days 1–59 are one later than the count says; day 60 reads 29 February.
 * Returns null outside 1900–9999.
 */
export function dateFromSerial(serial: number, system: DateSystem = '1900'): CivilDate | null {
  let day = Math.floor(serial);
  if (!Number.isFinite(day) || day < (system === '1900' ? 1 : 0) || day > 2_958_465) return null;
  if (system === '1900') {
    if (day === 60) return { year: 1900, month: 2, day: 29 };
    if (day < 60) day += 1;
  }
  const date = new Date((day - DAYS_TO_1970[system]) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day number Excel writes for a civil date. */
export function serialFromDate(date: CivilDate, system: DateSystem = '1900'): number {
  const days = Date.UTC(date.year, date.month - 1, date.day) / DAY_MS + DAYS_TO_1970[system];
  return system === '1900' && days < 61 ? days - 1 : days;
}

/**
 * Whether a number format (en-US code, as files and Office.js give it) shows dates: a d, m or y that stands
 * outside quotes, brackets and escapes, unless the code is "General". `[h]:mm` alone is a duration, no date.
 */
export function isDateFormat(code: string): boolean {
  if (/\[(?:h+|m+|s+)\]/i.test(code)) return false;
  const bare = code
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/_./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (bare.includes('general')) return false;
  if (/[yd]/.test(bare)) return true;
  return /m/.test(bare) && !/[hs]/.test(bare);
}
