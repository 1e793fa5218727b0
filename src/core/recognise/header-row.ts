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
  const { weight, wordings, long, sessions, values, numbers } = evidenceOf(grid, lexicon, row, columns);
  if (long * 2 > columns.length || wordings === 0) return false;
  const listsPeople = columns.some((column) => NAMES_OR_NUMBERS.test(grid.loose(row, column)));
  if (headsPeople(grid, row, columns)) return true;
  if (values > 0 && !listsPeople) return false;
  const texts = columns.map((column) => grid.loose(row, column));
  if (new Set(texts).size < 2 || (!listsPeople && areMarks(texts))) return false;
  if (weight >= 1.55) return true;
  if (weight < 1) return false;
  // "Tháng 1 | Sinh hoạt thường kỳ | 18": a meeting of a book, not three headings.
  const mostly = columns.length >= 3 && weight / columns.length >= 0.3 && (numbers === 0 || listsPeople);
  return sessions >= 2 || mostly;
}

/** Crosses, or one text in most cells: the marks of a meeting ("Có mặt" heads a column, too). */
export function areMarks(texts: readonly string[]): boolean {
  const roman = texts.some((text) => /^(?:ii|iii|iv|vi)$/.test(text));
  if (!roman && texts.some((text) => text === 'x' || text === 'v')) return true;
  const uses = new Map<string, number>();
  for (const text of texts) uses.set(text, (uses.get(text) ?? 0) + 1);
  return texts.length >= LEAST_MARKS && [...uses.values()].some((count) => count * 2 > texts.length);
}

const LEAST_MARKS = 4;

/** "Tháng | Lê Văn An | Phan Văn Bình | …": the people stand side by side, their meetings below. */
function headsPeople(grid: Grid, row: number, columns: readonly number[]): boolean {
  const time = columns.slice(0, 3).find((column) => TIME.test(grid.loose(row, column)));
  if (time === undefined) return false;
  const names = columns.filter((column) => column > time && nameLikeness(grid.text(row, column)) >= 0.8);
  return names.length >= LEAST_PEOPLE && names.length * 2 >= columns.length;
}

const TIME =
  /^(?:thang|ngay|ngay hop|ngay thang|ngay sinh hoat|thoi gian|buoi|buoi hop|buoi sinh hoat|ky|ky hop|ky sinh hoat|lan hop|cuoc hop)$/;
const LEAST_PEOPLE = 3;

interface HeaderEvidence {
  readonly weight: number;
  readonly wordings: number;
  readonly long: number;
  readonly sessions: number;
  /** Cells that are somebody's name, a sum, a count of those present: values, not headings. */
  readonly values: number;
  readonly numbers: number;
}

function evidenceOf(grid: Grid, lexicon: Lexicon, row: number, columns: readonly number[]): HeaderEvidence {
  const values = isNumbered(grid, row, columns) ? 0 : 1;
  const found = { weight: 0, wordings: 0, long: 0, sessions: 0, values, numbers: 0 };
  let days = 0;
  for (const column of columns) {
    const text = grid.text(row, column);
    const cell = grid.cell(row, column);
    const session = readSessionHeading(text);
    const weight =
      cell.kind === 'text' && session?.month == null ? lexicon.weigh(grid.loose(row, column)) : 0;
    if (text.length > 70) found.long += 1;
    if (cell.kind === 'number') found.numbers += 1;
    if (weight > 0) {
      found.weight += weight;
      found.wordings += 1;
    } else if (session) {
      found.sessions += 1;
      if (session.day !== null && session.year !== null) days += 1;
    } else if (isFigure(cell) || RATIO.test(text) || nameLikeness(text) >= 0.8) found.values += 1;
  }
  // Dates head the columns of an attendance sheet, several at once; a date alone is when something was.
  if (days === 1) found.values += 1;
  return found;
}

/** "18/19" came to the meeting. */
const RATIO = /^\s*\d{1,3}\s*\/\s*\d{1,3}\s*$/;

/** Bare numbers in a header are months or days, rising from left to right; any other number is a value. */
function isNumbered(grid: Grid, row: number, columns: readonly number[]): boolean {
  const numbers = columns.flatMap((column) => {
    const text = grid.text(row, column);
    return /^\d+(?:[.,]\d+)?%?$/.test(text) ? [text] : [];
  });
  if (numbers.length === 0) return true;
  const rising = numbers.every((text, index) => index === 0 || Number(text) > Number(numbers[index - 1]));
  return rising && (numbers.length >= LEAST_MONTHS || numbers.every((text) => isYear(Number(text))));
}

const LEAST_MONTHS = 3;

/** A person's name or a sum beside words that also head columns ("HTXSNV", "Hỗ trợ") makes an entry of the row. */
const NAMES_OR_NUMBERS = /^(?:stt|tt|so tt|ho va ten|ho ten|ho va ten dang vien|ho ten dang vien)$/;

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
