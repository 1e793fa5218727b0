import type { Cell } from '../sheet/cell';
import { foldLoose } from '../vietnamese/fold';
import { nameLikeness } from '../vietnamese/names';
import type { Grid } from './grid';
import type { ColumnHeader } from './header-match';
import type { Lexicon } from './lexicon';
import {
  hasSectionPrefix,
  isColumnNumber,
  isExample,
  isTotalLabel,
  isUnitLine,
  readOrder,
} from './row-shapes';
import { readSessionHeading } from './session-heading';
import type { TitleLine } from './table';

/** The header of one or several tables that stand side by side. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  /** The column-number row below it, if any. */
  readonly numberRow: number | null;
  /** One a table, left to right. */
  readonly segments: readonly HeaderSegment[];
}

export interface HeaderSegment {
  /** The first header row of this table; a line over the whole of it is its caption. */
  readonly top: number;
  readonly caption: TitleLine | null;
  readonly left: number;
  readonly right: number;
  readonly headers: readonly ColumnHeader[];
}

const MOST_HEADER_ROWS = 8;

/** The first header at or below `from`; null when there is none. */
export function findHeader(grid: Grid, lexicon: Lexicon, from: number): HeaderBlock | null {
  for (let row = from; row <= grid.lastRow; row++) {
    const last = brokenHeader(grid, lexicon, row);
    if (last !== null) return headerBlock(grid, lexicon, row, last, row);
    if (!isHeaderRow(grid, lexicon, row)) continue;
    const block = headerBlock(grid, lexicon, row, row, from);
    if (block.segments.length > 0) return block;
  }
  return null;
}

/** For a sheet without a known wording: short texts side by side over at least two rows that are filled alike. */
export function findPlainHeader(grid: Grid, lexicon: Lexicon): HeaderBlock | null {
  for (let row = 1; row < grid.lastRow; row++) {
    const columns = grid.filled(row);
    if (columns.length < 2 || !columns.every((column) => isShortText(grid, row, column))) continue;
    if (looksLikeEntry(grid, row, columns)) continue;
    const below = [row + 1, row + 2].map((next) =>
      grid.filled(next).filter((column) => columns.includes(column)),
    );
    if (below.some((filled) => filled.length < Math.max(2, columns.length / 2))) continue;
    const figures = below.flat().some((column) => /\d/.test(grid.text(row + 1, column)));
    if (figures) return headerBlock(grid, lexicon, row, row, row, true);
  }
  return null;
}

function isShortText(grid: Grid, row: number, column: number): boolean {
  return grid.cell(row, column).kind === 'text' && grid.text(row, column).length <= 40;
}

/**
 * A header whose wordings are broken over rows without merges ("Ngày / tháng / năm sinh"): the rows joined column by
 * column say more wordings than any of them alone (CORPUS.md "How many header rows"). Returns its last row, or null.
 */
function brokenHeader(grid: Grid, lexicon: Lexicon, top: number): number | null {
  if (grid.filled(top).length < 3) return null;
  const joined = new Map<number, string>();
  let alone = 0;
  let best: { row: number; whole: number } | null = null;
  for (let row = top; row < top + MOST_HEADER_ROWS && row <= grid.lastRow; row++) {
    const columns = grid.filled(row);
    if (columns.length === 0 || !columns.every((column) => isShortText(grid, row, column))) break;
    if (columns.some((column) => grid.merge(row, column) !== null)) return null;
    for (const column of columns) {
      const before = joined.get(column);
      joined.set(
        column,
        before === undefined ? grid.text(row, column) : `${before} ${grid.text(row, column)}`,
      );
    }
    alone = Math.max(
      alone,
      wholeWordings(
        lexicon,
        columns.map((column) => grid.text(row, column)),
      ),
    );
    const whole = wholeWordings(lexicon, [...joined.values()]);
    if (row > top && whole > alone && whole * 2 >= joined.size && whole >= (best?.whole ?? 3))
      best = { row, whole };
  }
  return best && best.whole > alone ? best.row : null;
}

function wholeWordings(lexicon: Lexicon, texts: readonly string[]): number {
  return texts.filter((text) => lexicon.weigh(foldLoose(text)) === 1).length;
}

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
function looksLikeEntry(grid: Grid, row: number, columns: readonly number[]): boolean {
  const first = grid.text(row, columns[0] ?? 1);
  if (readOrder(first) !== null || isExample(first) || hasSectionPrefix(first)) return true;
  return isTotalLabel(first) && columns.slice(1).some((column) => grid.cell(row, column).kind === 'number');
}

function headerBlock(
  grid: Grid,
  lexicon: Lexicon,
  anchor: number,
  lastAnchor: number,
  from: number,
  plain = false,
): HeaderBlock {
  const span = spanOf(grid, anchor);
  let top = anchor;
  while (top > from && anchor - top < MOST_HEADER_ROWS && isGroupRow(grid, lexicon, top - 1, span)) top -= 1;
  const below = rowsBelow(grid, lexicon, lastAnchor, span);
  const segments = segmentsOf(grid, top, below).filter(
    (segment) => plain || hasWording(segment.headers, lexicon),
  );
  return { top, bottom: below.bottom, numberRow: below.numberRow, segments };
}

interface Span {
  readonly left: number;
  readonly right: number;
}

function spanOf(grid: Grid, row: number): Span {
  const columns = grid.filled(row);
  const last = columns.at(-1) ?? 1;
  return { left: columns[0] ?? 1, right: grid.merge(row, last)?.right ?? last };
}

/** A row above the anchor that groups its columns: several short texts inside the span, no title, no unit line. */
function isGroupRow(grid: Grid, lexicon: Lexicon, row: number, span: Span): boolean {
  const columns = grid.filled(row);
  const inside = columns.filter((column) => column >= span.left && column <= span.right);
  if (inside.length === 0 || inside.length < columns.length) return false;
  if (columns.some((column) => grid.text(row, column).length > 70 || isUnitLine(grid.text(row, column))))
    return false;
  if (looksLikeEntry(grid, row, columns)) return false;
  const vertical = inside.some((column) => (grid.merge(row, column)?.bottom ?? row) > row);
  if (vertical) return true;
  const groups = inside.filter((column) => {
    const merge = grid.merge(row, column);
    return merge !== null && merge.right > merge.left && merge.right - merge.left < span.right - span.left;
  });
  if (inside.length === 1) {
    const only = inside[0] ?? 1;
    return groups.length === 1 && only > span.left && lexicon.weigh(grid.loose(row, only)) > 0;
  }
  return groups.length > 0 || inside.some((column) => lexicon.weigh(grid.loose(row, column)) > 0);
}

/** Header rows below the anchor (sub-headings, broken words) and the column-number row. */
interface BelowAnchor {
  readonly bottom: number;
  readonly numberRow: number | null;
}

function rowsBelow(grid: Grid, lexicon: Lexicon, anchor: number, span: Span): BelowAnchor {
  let bottom = mergedBottom(grid, anchor, span);
  for (let row = bottom + 1; row - anchor < MOST_HEADER_ROWS && row <= grid.lastRow; row++) {
    if (isNumberRow(grid, row, span)) return { bottom, numberRow: row };
    if (!continuesHeader(grid, lexicon, row, bottom, span)) break;
    bottom = Math.max(row, mergedBottom(grid, row, span));
    row = bottom;
  }
  return { bottom, numberRow: null };
}

/** Vertical merges that begin in the header reach down to its last row. */
function mergedBottom(grid: Grid, row: number, span: Span): number {
  let bottom = row;
  for (const column of grid.filled(row)) {
    if (column < span.left || column > span.right) continue;
    const merge = grid.merge(row, column);
    if (merge && merge.top === row && merge.bottom - row < MOST_HEADER_ROWS)
      bottom = Math.max(bottom, merge.bottom);
  }
  return bottom;
}

/** The row "1 2 3 …" or "A B 1 2": it covers the first columns too, which a row of months does not. */
export function isNumberRow(grid: Grid, row: number, span: Span): boolean {
  const columns = grid.filled(row).filter((column) => column >= span.left && column <= span.right);
  if (columns.length < 2 || columns.length < (span.right - span.left + 1) * 0.5) return false;
  if ((columns[0] ?? 0) > span.left + 1) return false;
  const texts = columns.map((column) => grid.text(row, column));
  const misfits = texts.filter((text) => !isColumnNumber(text)).length;
  if (misfits > Math.floor(texts.length / 6)) return false;
  // A number may be mistyped or repeated once; marks under names repeat all the time.
  if (new Set(texts).size < texts.length - 1) return false;
  return risingNumbers(texts);
}

function risingNumbers(texts: readonly string[]): boolean {
  const numbers = texts.flatMap((text) => {
    const match = /-?\d+/.exec(text);
    return match && !/^[A-Z]/i.test(text.replace('(', '')) ? [Number(match[0])] : [];
  });
  const rising = numbers.filter(
    (number, index) => index > 0 && number === (numbers[index - 1] ?? 0) + 1,
  ).length;
  return numbers.length < 2 ? texts.length - numbers.length >= 2 : rising >= (numbers.length - 1) * 0.6;
}

/** A row directly below that is still header: text (or session headings) only, the order column empty. */
function continuesHeader(grid: Grid, lexicon: Lexicon, row: number, bottom: number, span: Span): boolean {
  const columns = grid.filled(row).filter((column) => column >= span.left && column <= span.right);
  if (columns.length === 0) return false;
  const first = columns[0] ?? span.left;
  if (readOrder(grid.text(row, first)) !== null && first === span.left) return false;
  if (hasSectionPrefix(grid.text(row, first)) && columns.length <= 2) return false;
  const underGroup = (column: number): boolean => horizontalMergeAbove(grid, bottom, column) !== null;
  if (isTotalLabel(grid.text(row, first)) && !underGroup(first)) return false;
  const headings = columns.filter((column) => {
    const text = grid.text(row, column);
    return (
      (grid.cell(row, column).kind === 'text' && lexicon.weigh(grid.loose(row, column)) > 0) ||
      (underGroup(column) && (text.length <= 40 || readSessionHeading(text) !== null))
    );
  });
  if (headings.length === columns.length) return true;
  const wordsOnly = columns.every(
    (column) => grid.cell(row, column).kind === 'text' && grid.text(row, column).length <= 30,
  );
  const orderHeader =
    isOrderWord(grid.loose(bottom, span.left)) || isOrderWord(grid.loose(bottom - 1, span.left));
  return wordsOnly && first > span.left && orderHeader && headings.length * 2 >= columns.length;
}

function isOrderWord(loose: string): boolean {
  return /^(?:stt|tt|so tt|s t t|so thu tu|so)$/.test(loose);
}

function horizontalMergeAbove(grid: Grid, row: number, column: number): Span | null {
  const merge = grid.merge(row, column);
  return merge && merge.right > merge.left && merge.bottom <= row ? merge : null;
}

/** Cuts the header into tables: at columns that are empty all the way down, and where the first heading repeats. */
function segmentsOf(grid: Grid, top: number, below: BelowAnchor): readonly HeaderSegment[] {
  const { bottom } = below;
  const headers = new Map<number, ColumnHeader>();
  for (let column = 1; column <= grid.lastColumn; column++) {
    const parts = headerParts(grid, top, bottom, column);
    if (parts.length > 0) headers.set(column, { column, parts, text: parts.join(' / ') });
  }
  const body = filledBody(grid, (below.numberRow ?? bottom) + 1);
  const segments: ColumnHeader[][] = [];
  let current: ColumnHeader[] = [];
  for (let column = 1; column <= grid.lastColumn; column++) {
    const header = headers.get(column);
    const used = header !== undefined || (current.length > 0 && body.has(column));
    if (!used || (header && startsAgain(current, header))) {
      if (current.length > 0) segments.push(current);
      current = [];
    }
    if (header) current.push(header);
    else if (used) current.push({ column, parts: [], text: '' });
  }
  if (current.length > 0) segments.push(current);
  return segments
    .map(trimUnnamed)
    .filter((columns) => columns.length >= 2)
    .map((columns) => captioned(grid, top, bottom, columns));
}

/** A text over all columns of one table among several ("Các khoản thu | … | Các khoản chi") captions it. */
function captioned(grid: Grid, top: number, bottom: number, columns: readonly ColumnHeader[]): HeaderSegment {
  const left = columns[0]?.column ?? 1;
  const right = columns.at(-1)?.column ?? 1;
  const inside = grid.filled(top).filter((column) => column >= left && column <= right);
  const [first] = inside;
  const merge = grid.merge(top, left);
  const spans = merge !== null && merge.bottom === top && merge.right >= right;
  const typed = merge === null && inside.length === 1 && first === left && right - left >= 2;
  const own = top < bottom && (spans || typed) && grid.text(top + 1, left) !== '';
  if (!own) return { top, caption: null, left, right, headers: columns };
  const headers = columns.map(({ column }) => {
    const parts = headerParts(grid, top + 1, bottom, column);
    return { column, parts, text: parts.join(' / ') };
  });
  return {
    top: top + 1,
    caption: { row: top, column: left, text: grid.text(top, left) },
    left,
    right,
    headers,
  };
}

/** Unnamed columns at the right edge are somebody's workings, unless they adjoin session headings. */
function trimUnnamed(columns: ColumnHeader[]): ColumnHeader[] {
  let end = columns.length;
  while (end > 0 && columns[end - 1]?.text === '') end -= 1;
  return columns.slice(0, end);
}

function hasWording(columns: readonly ColumnHeader[], lexicon: Lexicon): boolean {
  return columns.some((header) => header.parts.some((part) => lexicon.weigh(foldLoose(part)) > 0));
}

function startsAgain(current: readonly ColumnHeader[], header: ColumnHeader): boolean {
  const first = current[0];
  if (!first || current.length < 2) return false;
  const loose = foldLoose(header.parts.at(-1) ?? '');
  return isOrderWord(loose) && loose === foldLoose(first.parts.at(-1) ?? '');
}

/** Columns with anything in the rows that follow (the first two hundred tell). */
function filledBody(grid: Grid, from: number): ReadonlySet<number> {
  const columns = new Set<number>();
  for (let row = from; row <= Math.min(grid.lastRow, from + 200); row++) {
    const filled = grid.filled(row);
    if (filled.length > 1) for (const column of filled) columns.add(column);
  }
  return columns;
}

function headerParts(grid: Grid, top: number, bottom: number, column: number): readonly string[] {
  const parts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const merge = grid.merge(row, column);
    const own = merge ? grid.text(merge.top, merge.left) : grid.text(row, column);
    const text = own === '' && !merge ? unmergedGroup(grid, row, bottom, column) : own;
    if (text !== '' && text !== parts.at(-1)) parts.push(text);
  }
  return parts;
}

/** A group heading typed over its first column only: it speaks for the next ones whose sub-heading stands alone. */
function unmergedGroup(grid: Grid, row: number, bottom: number, column: number): string {
  if (row >= bottom || grid.text(row + 1, column) === '' || grid.merge(row + 1, column)) return '';
  for (let left = column - 1; left >= 1; left--) {
    if (grid.merge(row, left) || grid.text(row + 1, left) === '') return '';
    if (grid.text(row, left) !== '') return grid.text(row, left);
  }
  return '';
}
