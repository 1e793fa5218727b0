import type { Grid } from './grid';
import { isColumnNumber } from './row-shapes';

/** Columns from left to right, both included. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

export function spanOf(grid: Grid, row: number): Span {
  const columns = grid.filled(row);
  const last = columns.at(-1) ?? 1;
  return { left: columns[0] ?? 1, right: grid.merge(row, last)?.right ?? last };
}

/** The row "1 2 3 …" or "A B 1 2": it covers the first columns too, which a row of months does not. */
export function isNumberRow(grid: Grid, row: number, span: Span): boolean {
  const columns = grid.filled(row).filter((column) => column >= span.left && column <= span.right);
  if (columns.length < 2 || columns.length < (span.right - span.left + 1) * 0.5) return false;
  if ((columns[0] ?? 0) > span.left + 1) return false;
  const texts = columns.map((column) => grid.text(row, column));
  const misfits = texts.filter((text) => !isColumnNumber(text)).length;
  if (misfits > Math.floor(texts.length / 6)) return false;
  // A number may be mistyped or repeated once; marks under names repeat all the time.
  if (new Set(texts).size < texts.length - 1) return false;
  return risingNumbers(texts);
}

/** "(1) (2) (3)" typed into Excel becomes -1, -2, -3: the sign says nothing. */
function risingNumbers(texts: readonly string[]): boolean {
  const numbers = texts.flatMap((text) => {
    const match = /\d+/.exec(text);
    return match && !/^[A-Z]/i.test(text.replace('(', '')) ? [Number(match[0])] : [];
  });
  const rising = numbers.filter(
    (number, index) => index > 0 && number === (numbers[index - 1] ?? 0) + 1,
  ).length;
  return numbers.length < 2 ? texts.length - numbers.length >= 2 : rising >= (numbers.length - 1) * 0.6;
}
