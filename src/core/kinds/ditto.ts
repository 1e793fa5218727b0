import type { Reading } from './reading';

const DITTO = /^(?:[-–]?\s*n\s?\/?\s?t\s*[-–.]?|\/\/|["”″〃]+|''|như trên)$/iu;

/** Whether a cell only says "as above": "-nt-", "nt", "//", "như trên". Never asked of names. */
export function isDitto(text: string): boolean {
  return DITTO.test(text.trim());
}

/** A cell's text, or for a ditto mark that of the nearest data row above which says something. */
export function textOrAbove(reading: Reading, row: number, column: number | null): string {
  if (column === null) return '';
  const own = reading.textAt(row, column);
  if (!isDitto(own)) return own;
  const above = reading.table.dataRows.filter((other) => other < row).reverse();
  for (const other of above) {
    const text = reading.textAt(other, column);
    if (!isDitto(text)) return text;
  }
  return '';
}
