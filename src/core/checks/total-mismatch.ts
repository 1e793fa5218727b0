import type { TableKind } from '../kinds/kind';
import type { ColumnMatch, Table } from '../recognise/table';
import type { TableSource } from '../recognise/table-source';
import { cellRange } from '../sheet/range';
import { isSmall } from '../kinds/small-amounts';
import { readAmount, readMoneyUnit } from '../vietnamese/amounts';
import { cleanText } from '../vietnamese/fold';
import { formatNumber, readCount } from '../vietnamese/numbers';
import type { Check } from './check';
import { figuresOfKind } from './figures-of-kind';
import type { Finding } from './finding';
import { peopleCountMismatch } from './written-people-count';

/** Fields whose column a total may stand under. */
const MONEY = new Set(['amount', 'gift_value', 'month']);
const COUNTS = new Set([
  'gifts',
  'sessions',
  'attendees',
  'present',
  'absent',
  'absent_excused',
  'absent_unexcused',
  'count',
]);

/** A total that a person wrote and that its rows do not add up to. */
export const TOTAL_MISMATCH: Check = {
  code: 'total_mismatch',
  run: ({ recognised }) =>
    recognised
      .flatMap(({ tables }) => tables)
      .filter(({ table }) => table.kind !== 'other')
      .flatMap((source) => totalMismatches(source)),
};

/** The written totals of one table against its rows, and the number of people it says it holds. */
export function totalMismatches(source: TableSource): readonly Finding[] {
  const summed = source.table.columns.filter(({ field }) => MONEY.has(field) || COUNTS.has(field));
  return [...summed.flatMap((match) => columnMismatches(source, match)), ...peopleCountMismatch(source)];
}

function columnMismatches(source: TableSource, match: ColumnMatch): readonly Finding[] {
  const { table } = source;
  const read = reader(source, match);
  const rows = table.dataRows.map((row) => ({ row, value: read(row) }));
  // A cell that could not be read has its own finding; its total would only say the same again.
  if (rows.some(({ value }) => value === 'unreadable')) return [];
  const numbers = rows.map(({ row, value }) => ({ row, value: typeof value === 'number' ? value : 0 }));
  const totals = table.totalRows.flatMap((row) => {
    const value = read(row);
    return typeof value === 'number' && !isStale(source, row, match.column, value) ? [{ row, value }] : [];
  });
  return totals.flatMap(({ row, value }) => {
    const own = sumsFor(row, numbers, table, totals);
    return own.some((sum) => Math.abs(sum - value) < 0.5)
      ? []
      : [finding(table, match, row, value, own[0] ?? 0)];
  });
}

/** A formula that a program saved without computing shows 0: nobody wrote that number. */
function isStale(source: TableSource, row: number, column: number, value: number): boolean {
  return value === 0 && source.cell(row, column).formula !== undefined;
}

/** What a total in this row may mean: all rows, the rows of its part, the rows above it, the parts' totals. */
function sumsFor(
  row: number,
  numbers: readonly { readonly row: number; readonly value: number }[],
  { totalRows, sections }: Table,
  totals: readonly { readonly row: number; readonly value: number }[],
): readonly number[] {
  const sum = (from: number, to: number): number =>
    numbers.filter((one) => one.row > from && one.row < to).reduce((all, { value }) => all + value, 0);
  const marks = [...totalRows, ...sections.map((section) => section.row)];
  const before = Math.max(0, ...marks.filter((mark) => mark < row));
  const after = Math.min(Number.MAX_SAFE_INTEGER, ...marks.filter((mark) => mark > row));
  const parts = totals.filter((total) => total.row < row).reduce((all, { value }) => all + value, 0);
  return [
    sum(0, Number.MAX_SAFE_INTEGER),
    sum(0, row),
    sum(before, row),
    sum(row, after),
    ...(parts > 0 ? [parts] : []),
  ];
}

type CellNumber = number | 'unreadable' | null;

/** Reads a cell of the column in the sheet's unit, an amount's own unit first. */
function reader(source: TableSource, match: ColumnMatch): (row: number) => CellNumber {
  const titles = source.table.titles.map(({ text }) => text);
  const unit = [match.header, ...titles].map(readMoneyUnit).find((factor) => factor !== null) ?? 1;
  return (row) => {
    const cell = source.cell(row, match.column);
    if (cell.kind === 'number' && !MONEY.has(match.field)) return cell.number;
    if (cell.kind === 'number') {
      const typed = { value: cell.number, ownUnit: false, typed: cell.formula === undefined };
      return isSmall(typed, unit) ? 'unreadable' : cell.number * unit;
    }
    const text = cleanText(source.text(row, match.column));
    if (text === '' || /^(?:[-–—]|không)$/i.test(text)) return null;
    if (!MONEY.has(match.field)) return readCount(text) ?? 'unreadable';
    const amount = readAmount(text);
    if (!amount) return 'unreadable';
    return amount.ownUnit ? amount.value : amount.value * unit;
  };
}

function finding(
  table: Table,
  { column, header }: ColumnMatch,
  row: number,
  written: number,
  sum: number,
): Finding {
  const kind: TableKind = table.kind;
  return {
    code: 'total_mismatch',
    severity: 'warning',
    message:
      `Trang “${table.sheet}” dòng ${String(row)} ghi tổng cột “${header}” là ${formatNumber(written)}, ` +
      `còn các dòng cộng lại được ${formatNumber(sum)}.`,
    suggestion: `Đang dùng số cộng từ các dòng. Anh/chị xem lại dòng tổng hoặc xem có dòng nào ghi thiếu.`,
    at: { sheet: table.sheet, range: cellRange(row, column) },
    affects: kind === 'other' ? [] : figuresOfKind(kind),
    effect: Math.min(1, Math.abs(written - sum) / Math.max(written, sum, 1)),
  };
}
