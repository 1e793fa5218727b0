/** A rectangle of cells; rows and columns count from 1 as Excel shows them, both ends included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle on a named sheet. */
export interface SheetRange {
  readonly sheet: string;
  readonly range: Range;
}

/** 1 → "A", 27 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 1, "AA" → 27. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number;
}

/** "B7:B16", or "B7" for one cell. */
export function formatRange(range: Range): string {
  const from = columnName(range.left) + String(range.top);
  const to = columnName(range.right) + String(range.bottom);
  return from === to ? from : `${from}:${to}`;
}

/** Reads "B7:B16" or "B7", `$` allowed; null when it is no such address. */
export function parseRange(text: string): Range | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(text.trim());
  if (!match) return null;
  const [, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = match;
  const rows = [Number(fromRow), Number(toRow)];
  const columns = [columnNumber(fromColumn), columnNumber(toColumn)];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

export function cellRange(row: number, column: number): Range {
  return { top: row, left: column, bottom: row, right: column };
}

/** A document reference as links and formulas write it: `'DS đảng viên'!B7:B16`. */
export function documentReference({ sheet, range }: SheetRange): string {
  return `'${sheet.replaceAll("'", "''")}'!${formatRange(range)}`;
}

export function contains(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** The smallest rectangle around all; null for none. */
export function boundingRange(ranges: readonly Range[]): Range | null {
  // no Math.min(...ranges): a column of a long sheet holds more ranges than a call takes arguments
  return ranges.reduce<Range | null>(
    (all, { top, left, bottom, right }) =>
      all === null
        ? { top, left, bottom, right }
        : {
            top: Math.min(all.top, top),
            left: Math.min(all.left, left),
            bottom: Math.max(all.bottom, bottom),
            right: Math.max(all.right, right),
          },
    null,
  );
}
