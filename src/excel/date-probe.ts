import { dateFromSerial, type DateSystem, isDateFormat } from '../core/sheet/serial';
import { type Range } from '../core/sheet/range';
import type { SheetInHand } from './sheet-in-hand';

/** A cell that shows a day with its year: asked for its text, it tells how the workbook counts days. */
export interface DateProbe {
  readonly sheet: SheetInHand;
  readonly range: Range;
  readonly serial: number;
}

/** The first day among what was read, or null in a book without days. */
export function findDateProbe(sheets: readonly SheetInHand[]): DateProbe | null {
  for (const sheet of sheets) {
    const found = sheet.grid.find(
      ({ value, format }) =>
        typeof value === 'number' && value > 1 && isDateFormat(String(format)) && /y/i.test(String(format)),
    );
    if (found) return { sheet, range: found.range, serial: Number(found.value) };
  }
  return null;
}

/**
 * The workbook's date system, by what Excel shows for a serial (trap 11): the two systems lie four years and a day
 * apart. No member of Office.js tells it. A text that shows no year that fits ("####") leaves the usual 1900.
 */
export function dateSystemOf(text: string, serial: number): DateSystem {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const shown = numbers.find((number) => number > 31) ?? numbers.at(-1);
  const shows = (system: DateSystem): boolean => {
    const year = dateFromSerial(serial, system)?.year;
    return year !== undefined && (shown === year || shown === year % 100);
  };
  return shows('1904') && !shows('1900') ? '1904' : '1900';
}
