import type { Grid } from './grid';
import { isPlaceAndDate, isSignature, readOrder } from './row-shapes';

/** Fewer rows alike are no list. */
const LEAST_ROWS = 3;

/** Rows that are filled alike below each other without any header: a list nobody headed (CORPUS.md: three of 133). */
export function findBareList(grid: Grid): readonly number[] {
  let best: readonly number[] = [];
  let run: number[] = [];
  for (let row = 1; row <= grid.lastRow + 1; row++) {
    if (run.length > 0 && isAlike(grid, run[0] ?? row, row)) {
      run.push(row);
      continue;
    }
    if (run.length > best.length) best = run;
    run = canBegin(grid, row) ? [row] : [];
  }
  return best.length >= LEAST_ROWS && holdsValues(grid, best) ? best : [];
}

function canBegin(grid: Grid, row: number): boolean {
  const columns = grid.filled(row);
  return (
    columns.length >= 2 &&
    !columns.some((column) => isSignature(grid.text(row, column)) || isPlaceAndDate(grid.text(row, column)))
  );
}

function isAlike(grid: Grid, first: number, row: number): boolean {
  const columns = grid.filled(first);
  const shared = grid.filled(row).filter((column) => columns.includes(column)).length;
  return shared >= 2 && shared >= columns.length / 2;
}

/** Running numbers, numbers or dates: two columns of prose are a letter, no list. */
function holdsValues(grid: Grid, rows: readonly number[]): boolean {
  const telling = rows.filter((row) =>
    grid.filled(row).some((column) => {
      const { kind } = grid.cell(row, column);
      return kind === 'number' || kind === 'date' || readOrder(grid.text(row, column)) !== null;
    }),
  );
  return telling.length >= rows.length * 0.6;
}
