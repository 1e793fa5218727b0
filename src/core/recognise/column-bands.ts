import { EMPTY_CELL } from '../sheet/cell';
import { foldLoose } from '../vietnamese/fold';
import { findHeader, type HeaderBlock } from './find-headers';
import type { Grid } from './grid';
import { isOrderWord } from './header-row';
import type { Lexicon } from './lexicon';
import type { Span } from './number-row';

/**
 * Tables side by side whose headers stand at different heights: each is found in its own columns, else the rows of the
 * higher one would swallow the header of the lower one. Cut only where a column is empty from top to bottom and each
 * part has a header of its own that begins with a running number; headers at one height are `segmentsOf`'s.
 */
export function bandsOf(grid: Grid, lexicon: Lexicon): readonly Grid[] {
  const spans = filledSpans(grid);
  if (spans.length < 2) return [grid];
  const found = spans.map((span) => ({ span, header: headerIn(grid, lexicon, span) }));
  const headers = found.flatMap(({ header }) => header ?? []);
  if (headers.length < spans.length || !standApart(headers)) return [grid];
  const highest = Math.min(...headers.map(({ top }) => top));
  return found.map(({ span, header }) => {
    const titled = rowsFilled(grid, span, (header?.top ?? 1) - 1);
    return bandOf(grid, span, titled ? 0 : highest - 1);
  });
}

/** The columns between columns that are empty from top to bottom. */
function filledSpans(grid: Grid): readonly Span[] {
  const filled = new Set<number>();
  for (let row = 1; row <= grid.lastRow; row++) for (const column of grid.filled(row)) filled.add(column);
  const spans: { left: number; right: number }[] = [];
  for (const column of [...filled].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && column === last.right + 1) last.right = column;
    else spans.push({ left: column, right: column });
  }
  return spans;
}

/** A header of the columns' own: "STT | Họ và tên | …". */
function headerIn(grid: Grid, lexicon: Lexicon, span: Span): HeaderBlock | null {
  const header = findHeader(bandOf(grid, span, 0), lexicon, 1);
  const first = header?.segments[0]?.headers[0]?.parts ?? [];
  return first.some((part) => isOrderWord(foldLoose(part))) ? header : null;
}

/** At least one header ends above the row where another begins. */
function standApart(headers: readonly HeaderBlock[]): boolean {
  const lowest = Math.max(...headers.map(({ top }) => top));
  return headers.some(({ bottom }) => bottom + 1 < lowest);
}

function rowsFilled(grid: Grid, { left, right }: Span, to: number): boolean {
  for (let row = 1; row <= to; row++)
    if (grid.filled(row).some((column) => column >= left && column <= right)) return true;
  return false;
}

/** The sheet as if it had these columns only; of its first `shared` rows all, for what stands over all parts. */
function bandOf(grid: Grid, { left, right }: Span, shared: number): Grid {
  const inside = (row: number, column: number): boolean =>
    row <= shared || (column >= left && column <= right);
  let { lastRow } = grid;
  while (lastRow > 0 && !grid.filled(lastRow).some((column) => inside(lastRow, column))) lastRow -= 1;
  return {
    ...grid,
    lastRow,
    lastColumn: shared > 0 ? grid.lastColumn : right,
    cell: (row, column) => (inside(row, column) ? grid.cell(row, column) : EMPTY_CELL),
    text: (row, column) => (inside(row, column) ? grid.text(row, column) : ''),
    folded: (row, column) => (inside(row, column) ? grid.folded(row, column) : ''),
    loose: (row, column) => (inside(row, column) ? grid.loose(row, column) : ''),
    filled: (row) => grid.filled(row).filter((column) => inside(row, column)),
    merge: (row, column) => (inside(row, column) ? grid.merge(row, column) : null),
  };
}
