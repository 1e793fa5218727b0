import type { Cell } from '../sheet/cell';
import { nameLikeness } from '../vietnamese/names';
import type { Grid } from './grid';
import type { Lexicon } from './lexicon';
import { hasSectionPrefix, isExample, isTotalLabel, readOrder } from './row-shapes';
import { readSessionHeading } from './session-heading';

/** Whether a row's own words make it a header: two cells or more that are header wordings, and no entry. */
export function isHeaderRow(grid: Grid, lexicon: Lexicon, row: number): boolean {
  const columns = grid.filled(row);
  if (columns.length < 2 || looksLikeEntry(grid, row, columns)) return false;
  let weight = 0;
  let wordings = 0;
  let long = 0;
  let sessions = 0;
  let values = 0;
  for (const column of columns) {
    const text = grid.text(row, column);
    if (text.length > 70) long += 1;
    const found = grid.cell(row, column).kind === 'text' ? lexicon.weigh(grid.loose(row, column)) : 0;
    if (found > 0) {
      weight += found;
      wordings += 1;
    } else if (readSessionHeading(text)) sessions += 1;
    else if (isFigure(grid.cell(row, column)) || nameLikeness(text) >= 0.8) values += 1;
  }
  if (long * 2 > columns.length || wordings === 0) return false;
  if (values > 0 && !columns.some((column) => NAMES_OR_NUMBERS.test(grid.loose(row, column)))) return false;
  const distinct = new Set(columns.map((column) => grid.loose(row, column))).size;
  if (distinct < 2) return false;
  return (
    weight >= 1.55 ||
    (weight >= 1 && (sessions >= 2 || (columns.length >= 3 && weight / columns.length >= 0.3)))
  );
}

/** A person's name or a sum beside words that also head columns ("HTXSNV", "Hỗ trợ") makes an entry of the row. */
const NAMES_OR_NUMBERS = /^(?:stt|tt|so tt|ho va ten|ho ten|ho va ten dang vien|dang vien|dong chi)$/;

function isFigure(cell: Cell): boolean {
  return (
    cell.kind === 'number' && (cell.number > 31 || !Number.isInteger(cell.number)) && !isYear(cell.number)
  );
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number <= 2099;
}

/** A row that begins with a running number, or is a template's example, is an entry, whatever words it holds. */
export function looksLikeEntry(grid: Grid, row: number, columns: readonly number[]): boolean {
  const first = grid.text(row, columns[0] ?? 1);
  if (readOrder(first) !== null || isExample(first) || hasSectionPrefix(first)) return true;
  return isTotalLabel(first) && columns.slice(1).some((column) => grid.cell(row, column).kind === 'number');
}

export function isShortText(grid: Grid, row: number, column: number): boolean {
  return grid.cell(row, column).kind === 'text' && grid.text(row, column).length <= 40;
}

export function isOrderWord(loose: string): boolean {
  return /^(?:stt|tt|so tt|s t t|so thu tu|so)$/.test(loose);
}
