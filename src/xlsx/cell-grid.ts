import { EMPTY_CELL, type Cell } from '../core/sheet/cell';
import { FILE_LIMITS } from './file-limits';
import { FileRefusal } from './file-refusal';

const NO_CELLS: readonly Cell[] = [];
const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

/**
 * Collects cells in any order and hands them over without holes. Rows between share one empty row, so that a
 * stray cell in XFD1048576 costs little.
 */
export class CellGrid {
  private readonly rows: Cell[][] = [];
  private places = 0;

  /** Row and column from 1. */
  put(row: number, column: number, cell: Cell): void {
    if (!(row >= 1 && row <= MAX_ROW && column >= 1 && column <= MAX_COLUMN)) {
      throw new FileRefusal('damaged', `cell outside the sheet: ${String(row)}, ${String(column)}`);
    }
    const cells = (this.rows[row - 1] ??= []);
    this.places += Math.max(0, column - cells.length);
    if (this.places > FILE_LIMITS.placesPerSheet) throw new FileRefusal('tooLarge', 'places');
    while (cells.length < column - 1) cells.push(EMPTY_CELL);
    cells[column - 1] = cell;
  }

  take(): readonly (readonly Cell[])[] {
    return Array.from(this.rows, (cells) => cells ?? NO_CELLS);
  }
}
