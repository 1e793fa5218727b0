import { dateFromSerial, type DateSystem, isDateFormat } from '../../../src/core/sheet/serial';
import type { CellModel } from '../model/cell-model';

/** What the cell shows: days by their format, everything else as it is. */
export function displayText({ value, numberFormat }: CellModel, system: DateSystem): string {
  const date = typeof value === 'number' && isDateFormat(numberFormat) ? dateFromSerial(value, system) : null;
  if (!date) return String(value);
  const two = (number: number): string => String(number).padStart(2, '0');
  return numberFormat
    .replace(/yyyy/gi, String(date.year))
    .replace(/yy/gi, two(date.year % 100))
    .replace(/dd/gi, two(date.day))
    .replace(/mm/gi, two(date.month));
}
