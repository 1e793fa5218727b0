import { isDateFormat } from '../core/sheet/serial';

/** Built-in formats that show dates, times or percentages (ISO 29500-1 §18.8.30); the others tell nothing here. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'd/m/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'd/m/yyyy h:mm',
};
/** Dates of East Asian locales, each its own; all show a date. */
const EAST_ASIAN_DATES: readonly (readonly [from: number, to: number])[] = [
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];

export type NumberKind = 'plain' | 'date' | 'percent';

/** What a number under this format is to a reader. `code` is the workbook's own format, if it defines the id. */
export function numberKind(id: number, code: string | undefined): NumberKind {
  const known = code ?? BUILT_IN[id];
  if (known !== undefined) return kindOfCode(known);
  return EAST_ASIAN_DATES.some(([from, to]) => id >= from && id <= to) ? 'date' : 'plain';
}

/** The same for a format code. */
export function kindOfCode(code: string): NumberKind {
  if (isDateFormat(code)) return 'date';
  const bare = code
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[[^\]]*\]/g, '');
  return bare.includes('%') ? 'percent' : 'plain';
}
