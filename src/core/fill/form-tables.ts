import type { Period } from '../figures/period';
import type { Grid } from '../recognise/grid';
import { isUnit } from './form-units';
import { labelWords } from './label-words';
import { type Heading, isLabel, readHeading } from './read-heading';
import { readLabel } from './read-label';

/** A table of a form: its head and the rows under it. */
export interface FormTable {
  readonly headTop: number;
  readonly headBottom: number;
  /** First row under the head and its row of column numbers. */
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly headings: ReadonlyMap<number, Heading>;
}

/** "1", "II.", "a)" in a row's first cell. */
const NUMBERED = /^(?:\d+(?:\.\d+)*|[IVXLC]+|[a-zđ]|[A-HĐ])[.)]?$/u;
const NUMBER_CELL = /^(?:\(?\d{1,2}\)?|\(?[A-ZĐ]\)?|\(?\d{1,2}\)? ?=.*|\d{1,2} ?= ?\(.*)$/u;
/** Blank rows under a head that are still the table's: a form on its side waits for its rows. */
const ROWS_AHEAD = 30;

/** The tables of a sheet, top down; rows above the first and rows of sheets without any head belong to none. */
export function findTables(grid: Grid, period: Period, unit: string): readonly FormTable[] {
  const heads: { top: number; bottom: number; headings: ReadonlyMap<number, Heading> }[] = [];
  for (let row = 1; row <= grid.lastRow; row++) {
    if (!startsHead(grid, row, period, unit)) continue;
    const bottom = headBottom(grid, row);
    heads.push({ top: row, bottom, headings: headingsOf(grid, row, bottom, period, unit) });
    row = bottom;
  }
  return heads.map(({ top, bottom, headings }, at) => {
    const next = heads[at + 1];
    const bodyTop = isNumberRow(grid, bottom + 1) ? bottom + 2 : bottom + 1;
    const end = next ? next.top - 1 : Math.max(grid.lastRow, bodyTop + ROWS_AHEAD);
    return { headTop: top, headBottom: bottom, bodyTop, bodyBottom: end, headings };
  });
}

/** Two headings that tell their kind, one of them an order, a label or a year's number. */
function startsHead(grid: Grid, row: number, period: Period, unit: string): boolean {
  const columns = grid.filled(row);
  const texts = columns.filter((column) => grid.cell(row, column).kind === 'text');
  // a numbered row is a row of the body, whatever it says
  if (columns.length < 2 || NUMBERED.test(grid.text(row, columns[0] ?? 1))) return false;
  if (namesFigures(grid, row, texts, period)) return true;
  // "Số đảng viên", "đồng chí" head a column too, but nothing is told by them alone
  const telling = texts.filter(
    (column) => !isUnit(grid.text(row, column)) && !isFigure(grid, row, column, period),
  );
  const roles = telling.map((column) => readHeading([grid.text(row, column)], period, unit).role);
  const told = roles.filter((role) => role !== 'part');
  if (told.length >= 2 && told.some((role) => role !== 'other' && role !== 'unit')) return true;
  return roles.length >= 3 && told.some((role) => role === 'order' || role === 'label');
}

/** Two figures side by side: the head of a form on its side, not a row of labels with their units or blanks between. */
function namesFigures(grid: Grid, row: number, columns: readonly number[], period: Period): boolean {
  const known = columns.filter(
    (column) => !isUnit(grid.text(row, column)) && isFigure(grid, row, column, period),
  );
  return known.filter((column) => known.includes((grid.merge(row, column)?.right ?? column) + 1)).length >= 1;
}

function isFigure(grid: Grid, row: number, column: number, period: Period): boolean {
  return readLabel(labelWords(grid.text(row, column), period), [])?.doubt === null;
}

/** As deep as its merges reach; a cell over several columns has headings of its own under it. */
function headBottom(grid: Grid, top: number): number {
  let bottom = top;
  for (;;) {
    let deeper = bottom;
    for (let row = top; row <= bottom; row++) {
      for (let column = 1; column <= grid.lastColumn; column++) {
        const merge = grid.merge(row, column);
        if (!merge || merge.top < top || grid.text(merge.top, merge.left) === '') continue;
        deeper = Math.max(deeper, merge.bottom);
        const wide = merge.right > merge.left && merge.bottom === bottom;
        if (wide && !isLabel(grid.text(merge.top, merge.left)) && hasTextUnder(grid, merge)) {
          deeper = Math.max(deeper, bottom + 1);
        }
      }
    }
    if (deeper === bottom) return bottom;
    bottom = deeper;
  }
}

function hasTextUnder(
  grid: Grid,
  { bottom, left, right }: { bottom: number; left: number; right: number },
): boolean {
  for (let column = left; column <= right; column++) {
    const text = grid.text(bottom + 1, column);
    if (text !== '' && !NUMBER_CELL.test(text)) return true;
  }
  return false;
}

function headingsOf(
  grid: Grid,
  top: number,
  bottom: number,
  period: Period,
  unit: string,
): ReadonlyMap<number, Heading> {
  const headings = new Map<number, Heading>();
  for (let column = 1; column <= grid.lastColumn; column++) {
    const texts: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const merge = grid.merge(row, column);
      texts.push(merge ? grid.text(merge.top, merge.left) : grid.text(row, column));
    }
    const heading = readHeading(texts, period, unit);
    if (heading.levels.length > 0) headings.set(column, heading);
  }
  return headings;
}

/** "(1) (2) (3)", "A B 1 2 3=2/1": the numbers of columns, one after the other; never a row of figures. */
export function isNumberRow(grid: Grid, row: number): boolean {
  const texts = grid.filled(row).map((column) => grid.text(row, column));
  if (texts.length < 2 || !texts.every((text) => NUMBER_CELL.test(text))) return false;
  const numbers = texts
    .flatMap((text) => Number(/\d+/u.exec(text)?.[0] ?? NaN))
    .filter((one) => !Number.isNaN(one));
  return numbers.every((one, at) => at === 0 || one === (numbers[at - 1] ?? 0) + 1);
}
