import type { Grid } from './grid';
import { areMarks, isOrderWord } from './header-row';
import type { Lexicon } from './lexicon';
import { isNumberRow, type Span } from './number-row';
import { hasSectionPrefix, isTotalLabel, readOrder } from './row-shapes';
import { readSessionHeading } from './session-heading';

/** No real header was deeper than seven rows (CORPUS.md "How many header rows"). */
export const MOST_HEADER_ROWS = 8;

/** Header rows below the anchor (sub-headings, broken words) and the column-number row. */
export interface BelowAnchor {
  readonly bottom: number;
  readonly numberRow: number | null;
}

export function rowsBelow(grid: Grid, lexicon: Lexicon, anchor: number, span: Span): BelowAnchor {
  let bottom = mergedBottom(grid, anchor, span);
  for (let row = bottom + 1; row - anchor < MOST_HEADER_ROWS && row <= grid.lastRow; row++) {
    if (isNumberRow(grid, row, span)) return { bottom, numberRow: row };
    if (!continuesHeader(grid, lexicon, row, bottom, span)) break;
    bottom = Math.max(row, mergedBottom(grid, row, span));
    row = bottom;
  }
  return { bottom, numberRow: null };
}

/** Vertical merges that begin in the header reach down to its last row. */
function mergedBottom(grid: Grid, row: number, span: Span): number {
  let bottom = row;
  for (const column of grid.filled(row)) {
    if (column < span.left || column > span.right) continue;
    const merge = grid.merge(row, column);
    if (merge && merge.top === row && merge.bottom - row < MOST_HEADER_ROWS)
      bottom = Math.max(bottom, merge.bottom);
  }
  return bottom;
}

/** A row directly below that is still header: text (or session headings) only, the order column empty. */
function continuesHeader(grid: Grid, lexicon: Lexicon, row: number, bottom: number, span: Span): boolean {
  const columns = grid.filled(row).filter((column) => column >= span.left && column <= span.right);
  if (columns.length === 0) return false;
  const first = columns[0] ?? span.left;
  if (readOrder(grid.text(row, first)) !== null && first === span.left) return false;
  if (hasSectionPrefix(grid.text(row, first)) && columns.length <= 2) return false;
  if (columns.length === 1 && headsRows(grid, lexicon, row, bottom, first, span)) return false;
  const underGroup = (column: number): boolean => horizontalMergeAbove(grid, bottom, column) !== null;
  if (isTotalLabel(grid.text(row, first)) && !underGroup(first)) return false;
  if (!columns.some(underGroup) && areMarks(columns.map((column) => grid.loose(row, column)))) return false;
  const headings = columns.filter((column) => {
    const text = grid.text(row, column);
    return (
      (grid.cell(row, column).kind === 'text' && lexicon.weigh(grid.loose(row, column)) > 0) ||
      (underGroup(column) && (text.length <= 40 || readSessionHeading(text) !== null))
    );
  });
  if (headings.length === columns.length) return true;
  const wordsOnly = columns.every(
    (column) => grid.cell(row, column).kind === 'text' && grid.text(row, column).length <= 30,
  );
  const orderHeader =
    isOrderWord(grid.loose(bottom, span.left)) || isOrderWord(grid.loose(bottom - 1, span.left));
  return wordsOnly && first > span.left && orderHeader && headings.length * 2 >= columns.length;
}

/** One text over the whole table, or below a name column that is headed already, heads the rows below it. */
function headsRows(
  grid: Grid,
  lexicon: Lexicon,
  row: number,
  bottom: number,
  column: number,
  span: Span,
): boolean {
  const merge = grid.merge(row, column);
  if (merge && merge.right - merge.left >= (span.right - span.left) / 2) return true;
  const ordered = isOrderWord(grid.loose(bottom, span.left));
  return ordered && column <= span.left + 1 && lexicon.weigh(grid.loose(bottom, column)) === 1;
}

function horizontalMergeAbove(grid: Grid, row: number, column: number): Span | null {
  const merge = grid.merge(row, column);
  return merge && merge.right > merge.left && merge.bottom <= row ? merge : null;
}
