import type { PlacedCell } from '../core/report/changes';
import { wouldConvert } from '../core/report/number-format';
import { cellRange, documentReference, formatRange, type Range } from '../core/sheet/range';
import type { Batch } from './batch';

/** Month names that Excel, English or Vietnamese, reads as dates ("May 5", "Tháng 1"). */
const MONTH = /^\s*(?:thg|tháng|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*\d/i;
/** Rows written at once; the library cuts them further (trap 32), the request stays one. */
const ROWS_AT_ONCE = 500;

/**
 * The cells' formats and values, formats first: text that Excel would turn into something else (`9/10`, `=x`,
 * `- Chính thức`) stays text under "@" only when the format is there before it (trap 29). What the plan
 * does not name is emptied: a new sheet is empty anyway.
 */
export async function writeCells(
  sheet: Excel.Worksheet,
  cells: readonly PlacedCell[],
  area: Range,
  batch: Batch,
): Promise<void> {
  const rows = new Map<number, Map<number, PlacedCell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, PlacedCell>();
    row.set(cell.column, cell);
    rows.set(cell.row, row);
  }
  for (let top = area.top; top <= area.bottom; top += ROWS_AT_ONCE) {
    const block = { ...area, top, bottom: Math.min(area.bottom, top + ROWS_AT_ONCE - 1) };
    const formats = matrix(block, rows, formatOf, 'General');
    const values = matrix(block, rows, valueOf, '');
    await batch.room(JSON.stringify([formats, values]).length * 2);
    const range = sheet.getRange(formatRange(block)).untrack();
    range.numberFormat = formats;
    range.values = values;
  }
}

/** Links inside the workbook; written before the looks, as Excel gives a new link a look of its own. */
export function writeLinks(sheet: Excel.Worksheet, cells: readonly PlacedCell[]): void {
  for (const cell of cells) {
    if (!cell.link) continue;
    const range = sheet.getRange(formatRange(cellRange(cell.row, cell.column))).untrack();
    range.hyperlink = {
      documentReference: documentReference(cell.link),
      textToDisplay: String(valueOf(cell) ?? ''),
    };
  }
}

function matrix(
  block: Range,
  rows: ReadonlyMap<number, ReadonlyMap<number, PlacedCell>>,
  of: (cell: PlacedCell) => string | number,
  none: string,
): (string | number)[][] {
  const lines: (string | number)[][] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    const line: (string | number)[] = [];
    for (let column = block.left; column <= block.right; column += 1) {
      const cell = rows.get(row)?.get(column);
      line.push(cell ? of(cell) : none);
    }
    lines.push(line);
  }
  return lines;
}

function formatOf({ value, formula, style }: PlacedCell): string {
  if (style.numberFormat !== undefined) return style.numberFormat;
  if (formula !== undefined) return 'General';
  return typeof value === 'string' && becomesSomethingElse(value) ? '@' : 'General';
}

/** Words that Excel would take for a number, a date or a formula. */
export function becomesSomethingElse(text: string): boolean {
  return wouldConvert(text) || MONTH.test(text);
}

function valueOf({ value, formula }: PlacedCell): string | number {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return '';
  // Excel eats a leading apostrophe, under any format.
  return typeof value === 'string' && value.startsWith("'") ? `'${value}` : value;
}
