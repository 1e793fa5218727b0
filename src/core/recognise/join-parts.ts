import { foldLoose } from '../vietnamese/fold';
import type { Grid } from './grid';
import type { ColumnHeader } from './header-match';
import { isOrderWord } from './header-row';
import type { Span } from './number-row';

/** Headings without an empty column between them. */
type Part = readonly ColumnHeader[];

/** So many empty columns may stand inside a table; beyond more begins another. */
const WIDEST_GAP = 3;

/**
 * Parts of a header with empty columns between them are one table, unless something says that another begins: a running
 * number of its own, a heading that the first part has as well, captions over both, rows that do not go together.
 */
export function joinParts(
  grid: Grid,
  parts: readonly Part[],
  from: number,
  isCaptioned: (part: Part) => boolean,
): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const one =
      last !== undefined &&
      spanOfPart(part).left - spanOfPart(last).right - 1 <= WIDEST_GAP &&
      !beginsAnother(last, part) &&
      !(isCaptioned(last) && isCaptioned(part)) &&
      goTogether(grid, from, spanOfPart(last), spanOfPart(part));
    if (one) joined[joined.length - 1] = [...last, ...part];
    else joined.push(part);
  }
  return joined;
}

function spanOfPart(part: Part): Span {
  return { left: part[0]?.column ?? 1, right: part.at(-1)?.column ?? 1 };
}

function beginsAnother(left: Part, right: Part): boolean {
  const first = foldLoose(right[0]?.parts.at(-1) ?? '');
  const known = new Set(left.map(({ text }) => foldLoose(text)));
  const leftBegins = left.length > 1 || !isOrderWord(foldLoose(left[0]?.parts.at(-1) ?? ''));
  return (isOrderWord(first) && leftBegins) || right.some(({ text }) => known.has(foldLoose(text)));
}

/** The first two hundred rows tell. */
const ROWS = 200;
/** Fewer rows than these tell nothing. */
const LEAST_ROWS = 2;

/**
 * Rows of one table are filled on both sides. A list of its own goes on below the other's end, or fills the first rows
 * without a gap and ends before the other does; a single column is no list.
 */
function goTogether(grid: Grid, from: number, left: Span, right: Span): boolean {
  if (left.left === left.right || right.left === right.right) return true;
  const rows = rowsOfBody(grid, from, left, right);
  const onRight = rows.filter(({ right: filled }) => filled);
  if (rows.filter(({ left: filled }) => !filled).length >= LEAST_ROWS) return false;
  const leads =
    onRight.length >= LEAST_ROWS && rows.slice(0, onRight.length).every(({ right: filled }) => filled);
  return !leads || rows.length - onRight.length < LEAST_ROWS;
}

interface BodyRow {
  readonly left: boolean;
  readonly right: boolean;
}

/** The rows below the header up to the first empty one. */
function rowsOfBody(grid: Grid, from: number, left: Span, right: Span): readonly BodyRow[] {
  const rows: BodyRow[] = [];
  for (let row = from; row <= Math.min(grid.lastRow, from + ROWS); row++) {
    const has = (span: Span): boolean =>
      grid.filled(row).some((column) => column >= span.left && column <= span.right);
    const filled = { left: has(left), right: has(right) };
    if (filled.left || filled.right) rows.push(filled);
    else if (rows.length > 0) break;
  }
  return rows;
}
