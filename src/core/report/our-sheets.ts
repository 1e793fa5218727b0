import type { Sheet } from '../sheet/workbook';

/** DESIGN.md "Said precisely": sheets of these names are never read as books, whoever made them. */
const RESERVED_NAME = /^(Tổng hợp|Biểu đồ) \d{4}(-\d{4})?/;

/** The sheet carries our marker: we may write to it. */
export function isOurs(sheet: Pick<Sheet, 'ours'>): boolean {
  return sheet.ours;
}

/** The sheet is named as ours are: "Tổng hợp 2018", "Biểu đồ 2017-2018 (2)". */
export function isReservedName(name: string): boolean {
  return RESERVED_NAME.test(name.normalize('NFC'));
}

/** Never a source of figures: our own sheets, sheets named as ours, and forms that hold figures of ours. */
export function isNeverSource(sheet: Pick<Sheet, 'name' | 'ours' | 'filled'>): boolean {
  return isOurs(sheet) || isReservedName(sheet.name) || sheet.filled !== undefined;
}
