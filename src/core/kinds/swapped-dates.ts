import { type PartialDate, readDate } from '../vietnamese/dates';
import type { Reading } from './reading';

export function unswap(date: PartialDate): PartialDate {
  if (date.month === null || date.day === null || date.day > 12) return date;
  return { year: date.year, month: date.day, day: date.month };
}

/** Fewer dates of each sort prove nothing. */
const PROOF = 2;
const LEAST_DATES = 3;

/** `proved`, `likely`: by its own dates; `open`: real dates alone that say neither; `refuted`: a real day above 12. */
type Verdict = 'proved' | 'likely' | 'open' | 'refuted' | 'none';

/**
 * All text dates have a day above 12 and all real ones a day of 12 or less: typed d/m/y into an English Excel, which
 * took what it could as m/d/y (CORPUS.md "Dates"). What one column of a sheet proves holds for its other columns of
 * dates that do not speak against it: one person typed them on one machine.
 */
export function isSwapped(
  reading: Reading,
  column: number,
  affects: readonly string[] = reading.affects,
): boolean {
  const own = verdictOf(reading, column);
  if (own === 'none' || own === 'refuted') return false;
  const others = dateColumns(reading)
    .filter((other) => other !== column)
    .map((other) => verdictOf(reading, other));
  const proved = own === 'proved' || (others.includes('proved') && !others.includes('refuted'));
  if (!proved && own === 'open') return false;
  report(reading, column, proved, own === 'proved', affects);
  return proved;
}

function dateColumns(reading: Reading): readonly number[] {
  const fields = reading.shape.fields.filter(({ looks }) => looks?.includes('date'));
  return fields.flatMap(({ id }) => reading.columns(id));
}

function verdictOf(reading: Reading, column: number): Verdict {
  const typed: number[] = [];
  const real: { readonly day: number; readonly month: number }[] = [];
  for (const row of reading.table.dataRows) {
    const cell = reading.cell(row, column);
    if (cell.kind === 'date') real.push(cell.date);
    const date = cell.kind === 'text' ? readDate(reading.textAt(row, column)) : null;
    if (date?.day) typed.push(date.day);
  }
  if (real.some(({ day }) => day > 12)) return 'refuted';
  if (real.every(({ day, month }) => day === month)) return 'none';
  if (typed.length === 0) return 'open';
  if (!typed.every((day) => day > 12)) return 'refuted';
  if (typed.length >= PROOF && real.length >= PROOF) return 'proved';
  return typed.length + real.length < LEAST_DATES ? 'open' : 'likely';
}

function report(
  reading: Reading,
  column: number,
  proved: boolean,
  byItself: boolean,
  affects: readonly string[],
): void {
  const { dataRows } = reading.table;
  const range = { top: dataRows[0] ?? 1, bottom: dataRows.at(-1) ?? 1, left: column, right: column };
  const evidence = byItself
    ? 'những ngày từ 13 trở đi còn nguyên như lúc gõ, những ngày từ 12 trở xuống thì đã đổi'
    : 'cột ngày khác của trang cho thấy như vậy';
  reading.report(
    {
      code: proved ? 'swapped_dates' : 'ambiguous_date',
      severity: 'warning',
      message: proved
        ? `Excel có vẻ đã đổi chỗ ngày và tháng ở ${reading.placeOf(range)}: ${evidence}. Đã đọc lại theo thứ tự ngày/tháng/năm.`
        : `Excel có thể đã đổi chỗ ngày và tháng của một số ngày ở ${reading.placeOf(range)}; đang đọc như trong ô.`,
      suggestion: 'Anh/chị xem lại vài ngày trong cột này với giấy tờ gốc.',
      affects,
    },
    range,
  );
}
