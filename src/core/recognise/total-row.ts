import type { BodyRows } from './body-rows';
import type { BodySoFar } from './body-so-far';
import type { Grid } from './grid';
import { isStretchOfTime, isTotalLabel } from './row-shapes';

/** "Tổng cộng …" in the first cells, or a last line of sums without a word. */
export function isTotalRow(
  rows: BodyRows,
  soFar: BodySoFar,
  row: number,
  filled: readonly number[],
): boolean {
  const { grid, columns } = rows;
  const key = rows.keyText(row);
  const order = rows.orderAt(row);
  if (columns.labels && key !== '') return false;
  if (order !== null && key !== '' && !isTotalLabel(key)) return false;
  const words = filled.filter((column) => grid.cell(row, column).kind === 'text').slice(0, 3);
  const label = words.find((column) => isTotalLabel(grid.text(row, column)));
  if (label !== undefined) return order === null || key === grid.text(row, label);
  if (words.length > 0) return isSumOfStretch(rows, soFar, row, filled);
  return sumsAbove(rows, soFar, row, filled, soFar.sums);
}

/** "Quý I" with figures, where the entries are numbered and it is not, or where its figures sum up the rows above. */
function isSumOfStretch(rows: BodyRows, soFar: BodySoFar, row: number, filled: readonly number[]): boolean {
  const first = filled[0];
  if (first === undefined || !isStretchOfTime(rows.grid.text(row, first)) || rows.orderAt(row) !== null)
    return false;
  const numberedOthers = rows.columns.order !== null && soFar.ordered > 0;
  return numberedOthers || sumsAbove(rows, soFar, row, filled, soFar.sinceTotal);
}

/** Most of its numbers are sums: that month 3 is 1 + 2 makes no total of it. */
function sumsAbove(
  rows: BodyRows,
  soFar: BodySoFar,
  row: number,
  filled: readonly number[],
  sums: ReadonlyMap<number, number>,
): boolean {
  if (soFar.entries < 2 || rows.orderAt(row) !== null) return false;
  const numbers = filled.filter((column) => rows.grid.cell(row, column).kind === 'number');
  const summed = numbers.filter((column) => isSum(rows.grid, row, column, sums));
  return summed.length > 0 && summed.length * 2 >= numbers.length;
}

function isSum(grid: Grid, row: number, column: number, sums: ReadonlyMap<number, number>): boolean {
  const cell = grid.cell(row, column);
  if (cell.kind !== 'number' || cell.number === 0) return false;
  if (cell.formula !== undefined && /\b(?:SUM|SUBTOTAL)\s*\(/i.test(cell.formula)) return true;
  return Math.abs((sums.get(column) ?? 0) - cell.number) < 1e-6;
}
