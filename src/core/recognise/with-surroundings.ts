import type { Grid } from './grid';
import type { FoundTable } from './table-under-header';
import { linesBetween } from './title-lines';

/** The lines around a table that are not its titles: over the tables above it, below it (legend, signatures), beside it. */
export function withSurroundings(grid: Grid, found: readonly FoundTable[]): readonly FoundTable[] {
  return found.map((entry, index) => {
    const { range } = entry.table;
    const next = found.slice(index + 1).find(({ table }) => table.range.top > range.bottom);
    const below = linesBetween(grid, range.bottom + 1, (next?.table.range.top ?? grid.lastRow + 1) - 1);
    const beside = linesBetween(
      grid,
      range.top,
      range.bottom,
      (column) => !found.some(({ table }) => column >= table.range.left && column <= table.range.right),
    ).filter((line) => grid.cell(line.row, line.column).kind === 'text');
    const titlesAbove = found
      .filter(({ table }) => table.range.bottom < range.top)
      .flatMap(({ table }) => table.titles);
    return { ...entry, table: { ...entry.table, titlesAbove, footers: [...beside, ...below] } };
  });
}
