import { readSessionHeading } from '../recognise/session-heading';
import { boundingRange, cellRange, type Range } from '../sheet/range';
import { readAmount } from '../vietnamese/amounts';
import { foldLoose } from '../vietnamese/fold';
import { bookOf, closeReading } from './book-of';
import { readDateColumn } from './date-column';
import { FEES_SHAPE } from './fees-fields';
import type { Kind } from './kind';
import { moneyFactor, readCellAmount } from './read-cell-amount';
import { markedPeopleOf } from './read-person';
import { Reading } from './reading';
import type { FeeBook, FeeEntry } from './records';
import { inDong, typedAmount } from './small-amounts';
import { isTick } from './ticks';

const AFFECTS = ['dang_phi_da_thu', 'dang_phi_de_lai', 'dang_phi_nop_cap_tren'];

/** Party fees: people × months, or people with a sum. */
export const FEES: Kind<FeeEntry, FeeBook> = {
  ...FEES_SHAPE,
  read(source, context) {
    const reading = new Reading(source, context, FEES_SHAPE, AFFECTS);
    const months = withoutSubtotals(
      reading.columns('month').map((column) => ({
        column,
        month: monthOf(reading.header(column)),
        header: reading.header(column),
      })),
    );
    const entries = rowsOf(reading).map(({ row, name, date }): FeeEntry => {
      const total = reading.column('amount');
      const paidBy = months.map(({ column, month }) => ({
        column,
        month,
        amount: paid(reading, row, column),
      }));
      // beside its months a sum is not counted, and nothing in it is worth a question
      const isSum = total === null || paidBy.some(({ amount }) => amount !== null);
      return {
        sheet: reading.table.sheet,
        row,
        name,
        date,
        months: paidBy,
        writtenTotal: isSum && total !== null ? totalBeside(reading, row, total, paidBy) : null,
        amount: isSum ? null : readCellAmount(reading, row, total, AFFECTS),
        kept: partAt(reading, row, 'kept'),
        paidUp: partAt(reading, row, 'paid_up'),
      };
    });
    const book: FeeBook = {
      ...bookOf(reading, entries),
      kept: partOf(reading, 'kept', KEPT),
      paidUp: partOf(reading, 'paid_up', PAID_UP),
    };
    return closeReading(reading, book);
  },
};

function partAt(reading: Reading, row: number, field: 'kept' | 'paid_up'): number | null {
  const column = reading.column(field);
  return column === null ? null : readCellAmount(reading, row, column, AFFECTS);
}

/** The row's total as written; a rate ("Đảng phí" beside T1, T2 …) is what one month says, and no total. */
function totalBeside(
  reading: Reading,
  row: number,
  column: number,
  months: FeeEntry['months'],
): number | null {
  const typed = typedAmount(reading, row, column);
  const amount = typed && inDong(typed, moneyFactor(reading, column));
  return amount === null || amount === 0 || months.some((month) => month.amount === amount) ? null : amount;
}

type FeeRow = Pick<FeeEntry, 'row' | 'name' | 'date'>;

/** A row a person; in a sheet without people a row a month, where "Quý I" behind T1, T2, T3 only repeats them. */
function rowsOf(reading: Reading): readonly FeeRow[] {
  if (reading.column('full_name') !== null || reading.column('surname') !== null) {
    return markedPeopleOf(reading).map((person) => ({ ...person, date: null }));
  }
  const time = reading.column('time');
  const dates = readDateColumn(reading, time);
  const rows = reading.table.dataRows.map((row) => ({ row, name: null, date: dates.at(row) }));
  const monthly = rows.some(({ date }) => date !== null && date.month !== null);
  return rows.filter(({ date }) => !monthly || date?.quarter === undefined);
}

/** "Quý I" behind T1, T2, T3 repeats them. */
function withoutSubtotals<C extends { readonly month: number | null; readonly header: string }>(
  columns: readonly C[],
): readonly C[] {
  if (!columns.some(({ month }) => month !== null)) return columns;
  return columns.filter(({ month, header }) => month !== null || !/\bquy\b/.test(foldLoose(header)));
}

/** "T3", "Tháng 3 / Đã nộp" → 3; null for quarters. */
function monthOf(header: string): number | null {
  for (const part of header.split(' / ').reverse()) {
    const month = readSessionHeading(part, 'tháng')?.month ?? null;
    if (month !== null) return month;
  }
  return null;
}

/** A tick says "paid" and no amount: the rate of the row, where it has one. */
function paid(reading: Reading, row: number, column: number): number | null {
  const text = reading.textAt(row, column);
  if (reading.cell(row, column).kind === 'text' && isTick(text)) {
    const rate = reading.column('rate');
    return rate === null ? null : readCellAmount(reading, row, rate, AFFECTS);
  }
  return readCellAmount(reading, row, column, AFFECTS);
}

const KEPT = /\b(?:trich )?(?:de lai|giu lai)(?: chi bo)?\b/;
const PAID_UP = /\bnop (?:len |ve )?(?:cap tren|dang uy|dang bo|dang uy cap tren|cap uy cap tren)\b/;

/** Where it has no column of its own: a labelled row or line below the people: "Trích để lại chi bộ (30%): 3.132.000". */
function partOf(reading: Reading, field: string, label: RegExp): FeeBook['kept'] {
  if (reading.column(field) !== null) return null;
  return inRows(reading, label) ?? inLines(reading, label);
}

function inRows(reading: Reading, label: RegExp): FeeBook['kept'] {
  const { range, totalRows, skipped } = reading.table;
  const rows = new Set([...totalRows, ...skipped.map(({ row }) => row)]);
  for (const row of rows) {
    if (row < range.top) continue;
    const words: string[] = [];
    for (let column = range.left; column <= range.right; column++) words.push(reading.textAt(row, column));
    if (!label.test(foldLoose(words.join(' ')))) continue;
    const found = amountInRow(reading, row, range);
    if (found) return found;
  }
  return null;
}

/** The total column where it is filled, else the rightmost amount of the row. */
function amountInRow(reading: Reading, row: number, range: Range): FeeBook['kept'] {
  const total = reading.column('amount');
  const columns = total === null ? [] : [total];
  for (let column = range.right; column > range.left; column--) columns.push(column);
  for (const column of columns) {
    const cell = reading.cell(row, column);
    const at = { sheet: reading.table.sheet, range: cellRange(row, column) };
    if (cell.kind === 'number' && !cell.percent && cell.number >= 100) {
      return { amount: Math.round(cell.number * moneyFactor(reading, column)), at };
    }
    const amount = cell.kind === 'text' ? readAmount(reading.textAt(row, column)) : null;
    if (amount) return { amount: amount.value * (amount.ownUnit ? 1 : moneyFactor(reading, column)), at };
  }
  return null;
}

/** "Trích để lại 30%: 452.362 đồng; nộp Đảng ủy: 1.055.510 đồng" tells two things. */
const CLAUSE = /;\s*|,\s+(?=\p{L})/u;

function inLines(reading: Reading, label: RegExp): FeeBook['kept'] {
  const lines = reading.table.footers.flatMap((line) =>
    line.text.split(CLAUSE).map((text) => ({ ...line, text })),
  );
  for (const line of lines) {
    if (!label.test(foldLoose(line.text))) continue;
    const behind = line.text.slice(line.text.indexOf(':') + 1);
    const beside = lines.filter((other) => other.row === line.row && other.column > line.column);
    for (const { text, column } of [{ text: behind, column: line.column }, ...beside]) {
      const amount = readAmount(text.trim());
      if (!amount || amount.value < 100) continue;
      const range =
        boundingRange([cellRange(line.row, line.column), cellRange(line.row, column)]) ??
        cellRange(line.row, column);
      return {
        amount: amount.value * (amount.ownUnit ? 1 : sheetFactor(reading)),
        at: { sheet: reading.table.sheet, range },
      };
    }
  }
  return null;
}

function sheetFactor(reading: Reading): number {
  const column = reading.column('amount') ?? reading.column('month');
  return column === null ? 1 : moneyFactor(reading, column);
}
