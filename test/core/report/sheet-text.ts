import type { SheetContent } from '../../../src/core/report/changes';
import type { Cell } from '../../../src/core/sheet/cell';
import type { Sheet } from '../../../src/core/sheet/workbook';

/** Rows of a sheet's content as a person reads them: "row | A | B | …", trailing empty columns left out. */
export function sheetText(content: SheetContent, left: number, right: number): string {
  const last = Math.max(...content.cells.map((cell) => cell.row));
  const lines: string[] = [];
  for (let row = 1; row <= last; row++) {
    const texts = [];
    for (let column = left; column <= right; column++) {
      const cell = content.cells.find((one) => one.row === row && one.column === column);
      texts.push(cell?.value === null || cell === undefined ? '' : String(cell.value));
    }
    const text = texts.join(' | ').replace(/[ |]+$/, '');
    if (text !== '') lines.push(`${String(row)}: ${text}`);
  }
  return lines.join('\n');
}

/** The sheet as a host reads it back after the content was written. */
export function writtenSheet(content: SheetContent, name: string): Sheet {
  const rows: Cell[][] = [];
  for (const { row, column, value } of content.cells) {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] ?? [];
    while (cells.length < column) cells.push({ kind: 'empty' });
    cells[column - 1] = cellOf(value);
  }
  return { name, visibility: 'visible', rows, merges: content.merges, ours: true, marker: content.marker };
}

export function cellOf(value: string | number | null): Cell {
  if (value === null) return { kind: 'empty' };
  return typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value };
}
