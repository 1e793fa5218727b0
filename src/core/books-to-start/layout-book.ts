import type { CellStyle, PageLayout, PlacedCell, SheetContent } from '../report/changes';
import { placed, STYLES } from '../report/cell-styles';
import { mergedCells } from '../report/layout-heading';
import { wholeFormat } from '../report/number-format';
import { countLines } from '../report/wrap-text';
import { highlightsOf, validationsOf } from './entry-checks';
import {
  type CarriedMember,
  type ColumnLook,
  EXAMPLE_MARK,
  EXAMPLE_ROW,
  FIRST_ENTRY_ROW,
  HEADER_ROW,
  type StartBook,
  type StartColumn,
  type StartValue,
} from './start-book';

/** A sheet of a new workbook. */
export interface BookSheet {
  readonly name: string;
  readonly content: SheetContent;
}

export interface StartInput {
  /** "Chi bộ Liên minh HTX tỉnh"; "" leaves the name open. */
  readonly unit: string;
  readonly year: number;
  readonly members: readonly CarriedMember[];
}

const ORDER_PIXELS = 34;
const ROW_POINTS = 20.25;
const PIXEL_MM = 0.2646;
/** A4 less the margins, points. */
const BODY_POINTS = { portrait: 728, landscape: 467 } as const;
/** Rows past the ruled part in which a person who writes on still finds the lists. */
const BEYOND_THE_RULED = 200;

const HINT: CellStyle = { size: 11, colour: '595959', horizontal: 'left', vertical: 'center', wrap: true };
const ENTRY: CellStyle = { size: 12, border: true, vertical: 'center', wrap: true };
const LOOKS: Readonly<Record<ColumnLook, CellStyle>> = {
  centre: { ...ENTRY, horizontal: 'center' },
  mark: { ...ENTRY, horizontal: 'center' },
  number: { ...ENTRY, horizontal: 'center' },
  left: { ...ENTRY, horizontal: 'left' },
  date: { ...ENTRY, horizontal: 'center', numberFormat: 'dd/mm/yyyy' },
  code: { ...ENTRY, horizontal: 'center', numberFormat: '@' },
  money: {
    ...ENTRY,
    wrap: false,
    shrink: true,
    horizontal: 'right',
    indent: 1,
    numberFormat: wholeFormat(0),
  },
};
/** Twelve months in a row leave a column no room for an indent. */
const NARROW_MONEY_PIXELS = 60;
const ORDER: CellStyle = LOOKS.centre;
const EXAMPLE: CellStyle = { size: 12, italic: true, colour: '7F7F7F' };

/** One book as a sheet: heading, header, example, ruled rows with the year's people (LOOK.md §3). */
export function layoutBook(book: StartBook, input: StartInput): BookSheet {
  const people = book.ofPeople ? input.members : [];
  const columns: readonly StartColumn[] = [orderColumn(book), ...book.columns];
  const head = heading(book, columns, input);
  const used = head.rows.reduce((sum, { points }) => sum + points, 0);
  const rowPoints = rowHeight(columns);
  const onPage = Math.floor((BODY_POINTS[book.orientation] - used) / rowPoints);
  const last = FIRST_ENTRY_ROW - 1 + Math.max(onPage, people.length + 5);
  return {
    name: book.sheet,
    content: {
      cells: [...head.cells, ...exampleCells(columns), ...entryCells(columns, people, last)],
      merges: [1, 2, 3].map((row) => ({ top: row, bottom: row, left: 1, right: columns.length })),
      columns: columns.map(({ pixels }, index) => ({ column: index + 1, pixels })),
      rows: head.rows,
      page: pageOf(book, columns.length, last),
      freeze: { row: EXAMPLE_ROW, column: 3 },
      gridlines: false,
      charts: [],
      marker: '',
      defaultRowPoints: rowPoints,
      validations: validationsOf(columns, last + BEYOND_THE_RULED),
      highlights: highlightsOf(book, last + BEYOND_THE_RULED),
    },
  };
}

function orderColumn({ orderPixels }: StartBook): StartColumn {
  return {
    header: 'TT',
    pixels: orderPixels ?? ORDER_PIXELS,
    look: 'centre',
    example: EXAMPLE_MARK,
    formula: (row) => `IF(B${String(row)}="","",ROW()-${String(EXAMPLE_ROW)})`,
  };
}

function heading(
  { title, hint }: StartBook,
  columns: readonly StartColumn[],
  { unit, year }: StartInput,
): Pick<SheetContent, 'cells' | 'rows'> {
  const width = columns.reduce((sum, { pixels }) => sum + pixels, 0) * PIXEL_MM;
  const headerLines = Math.max(...columns.map(linesOfHeader));
  const exampleLines = Math.max(
    ...columns.map(({ example, pixels }) => (typeof example === 'string' ? linesOf(example, pixels) : 1)),
  );
  const subtitle = `${unit === '' ? 'Chi bộ …' : unit} – Năm ${String(year)}`;
  return {
    cells: [
      ...mergedCells(1, 1, columns.length, title.toUpperCase(), { ...STYLES.title, size: 14 }),
      ...mergedCells(2, 1, columns.length, subtitle, STYLES.italic),
      ...mergedCells(3, 1, columns.length, hint, HINT),
      ...columns.map(({ header }, index) =>
        placed(HEADER_ROW, index + 1, header, { ...STYLES.header, size: 12 }),
      ),
    ],
    rows: [
      { row: 1, points: 24 },
      { row: 2, points: 20 },
      { row: 3, points: 15 * countLines(hint, width - 2, 11) },
      { row: 4, points: 8 },
      { row: HEADER_ROW, points: Math.max(30, headerLines * 15.75 + 6) },
      { row: EXAMPLE_ROW, points: Math.max(rowHeight(columns), heightOf(exampleLines)) },
    ],
  };
}

/** Tall enough for the longest item of the lists: rows that a program fills are not fitted to their text. */
function rowHeight(columns: readonly StartColumn[]): number {
  const items = columns.flatMap(({ items: list = [], pixels }) => list.map((item) => linesOf(item, pixels)));
  return heightOf(Math.max(1, ...items));
}

function linesOf(text: string, pixels: number): number {
  return countLines(text, pixels * PIXEL_MM - 1.5, 12);
}

function heightOf(lines: number): number {
  return Math.max(ROW_POINTS, lines * 15.75 + 3);
}

function linesOfHeader({ header, pixels }: StartColumn): number {
  return countLines(header, pixels * PIXEL_MM - 1.5, 12, 'bold');
}

function exampleCells(columns: readonly StartColumn[]): readonly PlacedCell[] {
  return columns.map((column, index) => {
    const style = { ...styleOf(column), ...EXAMPLE };
    return { row: EXAMPLE_ROW, column: index + 1, value: column.example ?? null, style };
  });
}

function entryCells(
  columns: readonly StartColumn[],
  people: readonly CarriedMember[],
  last: number,
): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  for (let row = FIRST_ENTRY_ROW; row <= last; row++) {
    const person = people[row - FIRST_ENTRY_ROW];
    columns.forEach((column, index) => {
      cells.push(entryCell(column, index, row, person));
    });
  }
  return cells;
}

function entryCell(
  column: StartColumn,
  index: number,
  row: number,
  person: CarriedMember | undefined,
): PlacedCell {
  const cell = { row, column: index + 1, style: index === 0 ? ORDER : styleOf(column) };
  if (column.formula) {
    const value = index === 0 && person ? row - EXAMPLE_ROW : null;
    return { ...cell, value, formula: column.formula(row) };
  }
  const value: StartValue = person && column.carried ? person[column.carried] : null;
  // a year alone, or a date we only know the month of, is no date to Excel
  const isText = typeof value === 'string' && column.look === 'date';
  return { ...cell, value, style: isText ? { ...cell.style, numberFormat: '@' } : cell.style };
}

function styleOf({ look, pixels }: StartColumn): CellStyle {
  if (look !== 'money' || pixels >= NARROW_MONEY_PIXELS) return LOOKS[look];
  return { ...LOOKS.money, indent: 0 };
}

function pageOf(book: StartBook, columns: number, last: number): PageLayout {
  const portrait = book.orientation === 'portrait';
  return {
    orientation: book.orientation,
    margins: portrait
      ? { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 }
      : { top: 30, bottom: 15, left: 20, right: 20, header: 10, footer: 10 },
    printArea: { top: 1, left: 1, bottom: last, right: columns },
    titleRows: { top: HEADER_ROW, bottom: HEADER_ROW },
    fitToWidth: true,
    pageNumberSize: 13,
    breaksBefore: [],
  };
}
