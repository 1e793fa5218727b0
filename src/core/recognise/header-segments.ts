import { foldLoose } from '../vietnamese/fold';
import type { Grid } from './grid';
import type { ColumnHeader } from './header-match';
import { isOrderWord } from './header-row';
import type { BelowAnchor } from './header-rows-below';
import { joinParts } from './join-parts';
import type { Lexicon } from './lexicon';
import type { TitleLine } from './table';

export interface HeaderSegment {
  /** The first header row of this table; a line over the whole of it is its caption. */
  readonly top: number;
  readonly caption: TitleLine | null;
  readonly left: number;
  readonly right: number;
  readonly headers: readonly ColumnHeader[];
}

/** Cuts the header into tables: where the first heading repeats, and at empty columns behind which another begins. */
export function segmentsOf(grid: Grid, top: number, below: BelowAnchor): readonly HeaderSegment[] {
  const { bottom } = below;
  const headers = new Map<number, ColumnHeader>();
  for (let column = 1; column <= grid.lastColumn; column++) {
    const parts = headerParts(grid, top, bottom, column);
    if (parts.length > 0) headers.set(column, { column, parts, text: parts.join(' / ') });
  }
  const first = (below.numberRow ?? bottom) + 1;
  const body = filledBody(grid, first);
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
  const named = segments.map(trimUnnamed).filter((columns) => columns.length > 0);
  const isCaptioned = (columns: readonly ColumnHeader[]): boolean =>
    captioned(grid, top, bottom, columns).caption !== null;
  return joinParts(grid, named, first, isCaptioned)
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

export function hasWording(columns: readonly ColumnHeader[], lexicon: Lexicon): boolean {
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
