import { dateFromSerial } from '../sheet/serial';
import type { Cell } from '../sheet/cell';
import {
  dateFromNumber,
  isValidDay,
  type PartialDate,
  quarterOf,
  readDate,
  readDayMonth,
  readQuarter,
} from '../vietnamese/dates';
import { foldLoose } from '../vietnamese/fold';
import { isDitto } from './ditto';
import type { Reading } from './reading';
import { isSwapped, unswap } from './swapped-dates';
import { yearOfSheet, type YearOfMonth } from './year-of-sheet';

/** The dates of one column. */
export interface DateColumn {
  /** Null: the cell is empty, or was not read (a finding says which). */
  readonly at: (row: number) => PartialDate | null;
}

interface Options {
  /** Texts that say something else than a date and are read elsewhere: no finding. */
  readonly understood?: (text: string) => boolean;
  readonly affects?: readonly string[];
}

const NO_DATE = /^(?:|x|0|khong|khong co|chua|chua co|dang cap nhat|khong ro)$/;
/** Excel's day numbers of 1927 to 2099, where the date format was lost. */
const SERIALS = { first: 10_000, last: 73_050 };

/** Reads a column of dates: real ones, text, years, lost formats; swapped ones are put right (CORPUS.md "Dates"). */
export function readDateColumn(reading: Reading, column: number | null, options: Options = {}): DateColumn {
  if (column === null) return { at: () => null };
  const { dataRows } = reading.table;
  const swapped = isSwapped(reading, column, options.affects);
  const yearOf = yearHint(reading, column);
  const dates = new Map<number, PartialDate>();
  let above: PartialDate | null = null;
  for (const row of dataRows) {
    if (isDitto(reading.textAt(row, column))) {
      if (above) dates.set(row, above);
      continue;
    }
    const date = dateOf(reading, row, column, yearOf);
    if (date === null) reportUnread(reading, row, column, options);
    else dates.set(row, swapped && reading.cell(row, column).kind === 'date' ? unswap(date) : date);
    above = dates.get(row) ?? null;
  }
  return { at: (row) => dates.get(row) ?? null };
}

function dateOf(reading: Reading, row: number, column: number, yearOf: YearOfMonth): PartialDate | null {
  const cell = reading.cell(row, column);
  if (cell.kind === 'date') return cell.date;
  if (cell.kind === 'number') return dateOfNumber(cell, yearOf);
  const text = reading.textAt(row, column);
  return readDate(text) ?? withoutYear(text, yearOf) ?? dateWithin(text);
}

function dateOfNumber(cell: Cell & { kind: 'number' }, yearOf: YearOfMonth): PartialDate | null {
  const { number } = cell;
  const date = dateFromNumber(number);
  if (date) return date;
  if (Number.isInteger(number) && number >= 1 && number <= 12) return monthOf(number, yearOf);
  return number >= SERIALS.first && number <= SERIALS.last ? dateFromSerial(number) : null;
}

function monthOf(month: number, yearOf: YearOfMonth): PartialDate | null {
  const year = yearOf(month);
  return year === null || month < 1 || month > 12 ? null : { year, month, day: null };
}

function withoutYear(text: string, yearOf: YearOfMonth): PartialDate | null {
  const dayMonth = readDayMonth(text);
  if (dayMonth) {
    const year = yearOf(dayMonth.month);
    return year === null ? null : { year, month: dayMonth.month, day: dayMonth.day };
  }
  const loose = foldLoose(text);
  const month = /^(?:thang|t|th) ?(\d{1,2})$|^(\d{1,2})$/.exec(loose);
  if (month) return monthOf(Number(month[1] ?? month[2]), yearOf);
  const quarter = readQuarter(text)?.quarter;
  if (quarter === undefined) return null;
  // of a school year "2017-2018" the fourth quarter lies in the first year
  const year = yearOf(quarter * 3);
  return year === null ? null : quarterOf(quarter, year);
}

/** The first whole date inside a longer text: "Số 12-QĐ/ĐU ngày 05/3/2018", "03/09/2018 - 04/09/2018". */
export function dateWithin(text: string): PartialDate | null {
  return datesWithin(text)[0] ?? null;
}

/** All dates inside a text, in its order; a month with its year counts where no day is written. */
export function datesWithin(text: string): readonly PartialDate[] {
  const found: PartialDate[] = [];
  const forms =
    /(?<![\p{L}\d])quý (?:iv|i{1,3}|[1-4])(?: ?[/.,-] ?| )(?:năm )?\d{4}|(?<![\d/.-])(?:\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{1,2} ?[/.-] ?\d{4})(?![\d/])/giu;
  for (const match of text.matchAll(forms)) {
    const date = readDate(match[0]);
    if (date) found.push(date);
  }
  return found;
}

/** Months without year take the titles' year, else the one year that all whole dates of the column share. */
function yearHint(reading: Reading, column: number): YearOfMonth {
  const titled = yearOfSheet(reading);
  const years = new Set<number>();
  for (const row of reading.table.dataRows) {
    const cell = reading.cell(row, column);
    const date =
      cell.kind === 'date' ? cell.date : cell.kind === 'text' ? readDate(reading.textAt(row, column)) : null;
    if (date) years.add(date.year);
  }
  const [only] = years;
  return (month) => titled(month) ?? (years.size === 1 && only !== undefined ? only : null);
}

function reportUnread(reading: Reading, row: number, column: number, options: Options): void {
  const text = reading.textAt(row, column);
  if (NO_DATE.test(foldLoose(text)) || options.understood?.(text)) return;
  const monthFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const turned =
    monthFirst &&
    isValidDay({ year: Number(monthFirst[3]), month: Number(monthFirst[1]), day: Number(monthFirst[2]) });
  reading.reportCell(
    {
      code: turned ? 'ambiguous_date' : 'unparsed_date',
      severity: 'warning',
      message: turned
        ? `Ngày “${text}” ở ${reading.place(row, column)} có thể ghi tháng trước ngày, nên chưa được dùng.`
        : `Chưa đọc được ngày “${text}” ở ${reading.place(row, column)}, nên chưa dùng ngày này.`,
      suggestion: 'Anh/chị ghi lại theo dạng ngày/tháng/năm, ví dụ 05/3/2018.',
      ...(options.affects ? { affects: options.affects } : {}),
    },
    row,
    column,
  );
}
