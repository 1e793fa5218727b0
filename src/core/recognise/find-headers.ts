import { brokenHeader } from './broken-header';
import type { Grid } from './grid';
import { isHeaderRow, isOrderWord, isShortText, looksLikeEntry } from './header-row';
import { MOST_HEADER_ROWS, rowsBelow } from './header-rows-below';
import { hasWording, type HeaderSegment, segmentsOf } from './header-segments';
import type { Lexicon } from './lexicon';
import { type Span, spanOf } from './number-row';
import { isUnitLine } from './row-shapes';

/** The header of one or several tables that stand side by side. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  /** The column-number row below it, if any. */
  readonly numberRow: number | null;
  /** One a table, left to right. */
  readonly segments: readonly HeaderSegment[];
}

/** The first header at or below `from`; null when there is none. */
export function findHeader(grid: Grid, lexicon: Lexicon, from: number): HeaderBlock | null {
  for (let row = from; row <= grid.lastRow; row++) {
    const last = brokenHeader(grid, lexicon, row);
    if (last !== null) return headerBlock(grid, lexicon, row, last, row);
    if (!isHeaderRow(grid, lexicon, row) || standsOverOrder(grid, row)) continue;
    const block = headerBlock(grid, lexicon, row, row, from);
    if (block.segments.length > 0) return block;
  }
  return null;
}

/** For a sheet without a known wording: short texts side by side over at least two rows that are filled alike. */
export function findPlainHeader(grid: Grid, lexicon: Lexicon): HeaderBlock | null {
  for (let row = 1; row < grid.lastRow; row++) {
    const columns = grid.filled(row);
    if (columns.length < 2 || !columns.every((column) => isShortText(grid, row, column))) continue;
    if (looksLikeEntry(grid, row, columns)) continue;
    const below = [row + 1, row + 2].map((next) =>
      grid.filled(next).filter((column) => columns.includes(column)),
    );
    if (below.some((filled) => filled.length < Math.max(2, columns.length / 2))) continue;
    const figures = below.flat().some((column) => /\d/.test(grid.text(row + 1, column)));
    if (figures) return headerBlock(grid, lexicon, row, row, row, true);
  }
  return null;
}

function headerBlock(
  grid: Grid,
  lexicon: Lexicon,
  anchor: number,
  lastAnchor: number,
  from: number,
  plain = false,
): HeaderBlock {
  const span = spanOf(grid, anchor);
  let top = anchor;
  while (top > from && anchor - top < MOST_HEADER_ROWS && isGroupRow(grid, lexicon, top - 1, span)) top -= 1;
  const below = rowsBelow(grid, lexicon, lastAnchor, span);
  const segments = segmentsOf(grid, top, below).filter(
    (segment) => plain || hasWording(segment.headers, lexicon),
  );
  return { top, bottom: below.bottom, numberRow: below.numberRow, segments };
}

/** Nothing groups the running number: "DON_VI | Chi bộ A" above "STT | Họ và tên" is a line of the title block. */
function standsOverOrder(grid: Grid, row: number): boolean {
  const column = grid.filled(row + 1)[0] ?? 1;
  if (!isOrderWord(grid.loose(row + 1, column)) || grid.text(row, column) === '') return false;
  return grid.merge(row, column) === null && !isOrderWord(grid.loose(row, column));
}

/** A row above the anchor that groups its columns: several short texts inside the span, no title, no unit line. */
function isGroupRow(grid: Grid, lexicon: Lexicon, row: number, span: Span): boolean {
  const columns = grid.filled(row);
  const inside = columns.filter((column) => column >= span.left && column <= span.right);
  if (inside.length === 0 || inside.length < columns.length) return false;
  if (columns.some((column) => grid.text(row, column).length > 70 || isUnitLine(grid.text(row, column))))
    return false;
  if (looksLikeEntry(grid, row, columns)) return false;
  if (standsOverOrder(grid, row)) return false;
  const vertical = inside.some((column) => (grid.merge(row, column)?.bottom ?? row) > row);
  if (vertical) return true;
  const groups = inside.filter((column) => {
    const merge = grid.merge(row, column);
    return merge !== null && merge.right > merge.left && merge.right - merge.left < span.right - span.left;
  });
  if (inside.length === 1) {
    const only = inside[0] ?? 1;
    return groups.length === 1 && only > span.left && lexicon.weigh(grid.loose(row, only)) > 0;
  }
  return groups.length > 0 || inside.some((column) => lexicon.weigh(grid.loose(row, column)) > 0);
}
