import { type Cell, EMPTY_CELL } from '../sheet/cell';
import { cellAt, type Sheet } from '../sheet/workbook';
import { readableText } from './readable-text';
import type { Table } from './table';

/** A table together with the cells it was found in: what a kind reads its entries from. */
export interface TableSource {
  readonly table: Table;
  /** The cell as the host read it. */
  cell(row: number, column: number): Cell;
  /** What a person reads in the cell: decoded, cleaned, "" when empty; numbers and dates as the office writes them. A merged cell's text counts for all its rows when the merge is vertical. */
  text(row: number, column: number): string;
  /** The cell shows what a cell above it holds: they are merged. */
  joined(row: number, column: number): boolean;
}

export function tableSource(table: Table, sheet: Sheet): TableSource {
  const anchors = verticalMergeAnchors(sheet);
  const cell = (row: number, column: number): Cell => {
    const own = cellAt(sheet, row, column);
    if (own.kind !== 'empty') return own;
    const anchor = anchors.get(`${String(row)}:${String(column)}`);
    return anchor ? cellAt(sheet, anchor, column) : EMPTY_CELL;
  };
  return {
    table,
    cell,
    joined: (row, column) => anchors.has(`${String(row)}:${String(column)}`),
    text: (row, column) => readableText(cell(row, column), table.encodings.get(column)),
  };
}

function verticalMergeAnchors(sheet: Sheet): ReadonlyMap<string, number> {
  const anchors = new Map<string, number>();
  for (const merge of sheet.merges) {
    for (let row = merge.top + 1; row <= Math.min(merge.bottom, sheet.rows.length); row++) {
      anchors.set(`${String(row)}:${String(merge.left)}`, merge.top);
    }
  }
  return anchors;
}
