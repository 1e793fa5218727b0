import { type Range, type SheetRange, contains } from '../core/sheet/range';
import { type Sheet, cellAt } from '../core/sheet/workbook';
import { readableText } from '../core/recognise/readable-text';
import type { Table } from '../core/recognise/table';
import { type Span, spansOf } from './grid-spans';

/** A cell of the source grid as it is shown. */
export interface GridCell extends Span {
  readonly column: number;
  readonly text: string;
  readonly number: boolean;
  readonly header: boolean;
  readonly marked: boolean;
}

export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

/** The part of a sheet that is shown around some cells, so that a long sheet stays quick. */
export interface GridWindow {
  readonly from: number;
  readonly to: number;
  /** Rows of the sheet that hold anything. */
  readonly rowCount: number;
  readonly columns: readonly number[];
  readonly rows: readonly GridRow[];
}

const MAX_ROWS = 200;
const MAX_COLUMNS = 40;
const ROWS_ABOVE = 8;
/** Text this long that stands alone runs over the empty cells beside it, as a spreadsheet shows a title. */
const OVERFLOW_LETTERS = 12;

/** Rows and columns of `sheet` around `target` (or from the top), with the target's cells marked. */
export function gridWindow(sheet: Sheet, tables: readonly Table[], target: SheetRange | null): GridWindow {
  const columnCount = Math.min(
    MAX_COLUMNS,
    Math.max(0, ...sheet.rows.map(lastFilled), target?.range.right ?? 0),
  );
  const rowCount = lastRow(sheet);
  const from = Math.max(1, rowCount <= MAX_ROWS ? 1 : (target?.range.top ?? 1) - ROWS_ABOVE);
  const to = Math.min(rowCount, from + MAX_ROWS - 1);
  const spanAt = spansOf(sheet.merges, { top: from, left: 1, bottom: to, right: columnCount });
  const columns = Array.from({ length: columnCount }, (_, index) => index + 1);
  const rows: GridRow[] = [];
  for (let row = from; row <= to; row++) {
    const table = tables.find((t) => row >= t.range.top && row <= t.range.bottom);
    rows.push({ row, cells: rowCells(sheet, row, columns, table, target?.range ?? null, spanAt) });
  }
  return { from, to, rowCount, columns, rows };
}

function rowCells(
  sheet: Sheet,
  row: number,
  columns: readonly number[],
  table: Table | undefined,
  target: Range | null,
  spanAt: (row: number, column: number) => Span | null,
): readonly GridCell[] {
  const cells: GridCell[] = [];
  let covered = 0;
  for (const column of columns) {
    const span = spanAt(row, column);
    if (span === null || column <= covered) continue;
    const cell = cellAt(sheet, row, column);
    const text = readableText(cell, table?.encodings.get(column));
    const free = table === undefined && span.colSpan === 1 && text.length > OVERFLOW_LETTERS;
    const colSpan = free ? 1 + emptyAfter(sheet, row, column, columns.length) : span.colSpan;
    covered = column + colSpan - 1;
    cells.push({
      column,
      text,
      colSpan,
      rowSpan: span.rowSpan,
      number: cell.kind === 'number',
      header: table?.headerRows.includes(row) ?? false,
      marked: target !== null && contains(target, row, column),
    });
  }
  return cells;
}

function emptyAfter(sheet: Sheet, row: number, column: number, last: number): number {
  let next = column + 1;
  while (next <= last && readableText(cellAt(sheet, row, next)) === '') next++;
  return next - column - 1;
}

function lastFilled(row: Sheet['rows'][number]): number {
  for (let column = row.length; column > 0; column--) {
    if (row[column - 1]?.kind !== 'empty') return column;
  }
  return 0;
}

function lastRow(sheet: Sheet): number {
  for (let row = sheet.rows.length; row > 0; row--) {
    if (lastFilled(sheet.rows[row - 1] ?? []) > 0) return row;
  }
  return 0;
}
