import type { Grid } from '../recognise/grid';

/** Nothing stands in the cell and no formula will put something there. */
export function isOpen(grid: Grid, row: number, column: number): boolean {
  return grid.text(row, column) === '' && grid.cell(row, column).formula === undefined;
}
