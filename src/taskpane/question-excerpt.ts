import type { Understood } from '../app/understand';
import type { Question } from '../core/checks/question';
import { readableText } from '../core/recognise/readable-text';
import type { Table } from '../core/recognise/table';
import { columnName, contains, type Range } from '../core/sheet/range';
import { cellAt, type Sheet } from '../core/sheet/workbook';

/** A few cells of the person's own sheet, so that they recognise what a question is about. */
export interface QuestionExcerpt {
  /** One heading a column; the first column says whose row it is. */
  readonly headings: readonly string[];
  readonly rows: readonly {
    readonly row: number;
    readonly cells: readonly { readonly text: string; readonly marked: boolean }[];
  }[];
}

const MAX_ROWS = 3;
/** Beside the column with the names. */
const MAX_COLUMNS = 3;
const NAME_FIELDS: readonly string[] = ['full_name', 'surname', 'content', 'item', 'recipient', 'payer'];

interface Place {
  readonly sheet: Sheet;
  readonly table: Table;
  readonly marked: (row: number, column: number) => boolean;
}

/** At most three rows and four columns around the cells in question; null when there is nothing to show. */
export function questionExcerpt(understood: Understood, question: Question): QuestionExcerpt | null {
  const place = placeOf(understood, question);
  if (!place) return null;
  const { table, marked } = place;
  const columns = columnsIn(table);
  const hits = columns.filter((column) => table.dataRows.some((row) => marked(row, column)));
  const rows = rowsToShow(table, hits, marked);
  const name = nameColumn(place, columns, hits);
  const shown = [...(name === null ? [] : [name]), ...columnsToShow(columns, hits, name)];
  if (rows.length === 0 || shown.length === 0) return null;
  return {
    headings: shown.map((column) => headingOf(place, column)),
    rows: rows.map((row) => ({
      row,
      cells: shown.map((column) => ({ text: textAt(place, row, column), marked: marked(row, column) })),
    })),
  };
}

function placeOf({ workbook, sheets }: Understood, question: Question): Place | null {
  const { at } = question;
  const sheet = workbook.sheets.find(({ name }) => name === at?.sheet);
  const tables = sheets.find((reading) => reading.sheet === at?.sheet)?.tables ?? [];
  const table = at && tables.find((each) => overlaps(each.range, at.range));
  if (!at || !sheet || !table) return null;
  const asked = askedCells(question, sheet, table, at.range);
  return { sheet, table, marked: (row, column) => table.dataRows.includes(row) && asked(row, column) };
}

/** Which of the cells are in question: those with the mark, the columns to choose from, the amounts. */
function askedCells(
  { id, options }: Question,
  sheet: Sheet,
  table: Table,
  range: Range,
): (row: number, column: number) => boolean {
  const mark = /^mark:(.+?)@/.exec(id)?.[1];
  if (mark !== undefined) {
    const wanted = mark === 'blank' ? '' : mark;
    return (row, column) =>
      contains(range, row, column) && cellText(sheet, table, row, column).toLowerCase() === wanted;
  }
  const choice = options.flatMap(({ columns = [] }) => columns);
  const amounts = table.columns.filter(({ field }) => field.startsWith('amount'));
  const named = new Set(choice.length > 0 ? choice : amounts.map(({ column }) => column));
  return named.size > 0
    ? (_, column) => named.has(column)
    : (row, column) => !isWhole(range, table.range) && contains(range, row, column);
}

function rowsToShow(table: Table, hits: readonly number[], marked: Place['marked']): readonly number[] {
  const withHit = table.dataRows.filter((row) => hits.some((column) => marked(row, column)));
  return (withHit.length > 0 ? withHit : table.dataRows).slice(0, MAX_ROWS);
}

/** The column that tells the rows apart: the names, else the first with words in it. */
function nameColumn(place: Place, columns: readonly number[], hits: readonly number[]): number | null {
  const { table } = place;
  const named = table.columns.find(({ field }) => NAME_FIELDS.includes(field))?.column;
  if (named !== undefined && !hits.includes(named)) return named;
  const [row = 0] = table.dataRows;
  const words = columns.find(
    (column) => !hits.includes(column) && /\p{L}{2}/u.test(textAt(place, row, column)),
  );
  return words ?? null;
}

/** The cells in question with their neighbours, in the sheet's order. */
function columnsToShow(
  columns: readonly number[],
  hits: readonly number[],
  name: number | null,
): readonly number[] {
  const others = columns.filter((column) => column !== name);
  const [first] = hits;
  if (first === undefined) return others.slice(-MAX_COLUMNS);
  if (hits.length >= MAX_COLUMNS) return hits.slice(0, MAX_COLUMNS);
  const at = others.indexOf(first);
  const start = Math.max(0, Math.min(hits.length === 1 ? at - 1 : at, others.length - MAX_COLUMNS));
  const around = others.slice(start, start + MAX_COLUMNS);
  // two columns in question may stand far apart
  return hits.every((hit) => around.includes(hit)) ? around : hits;
}

function headingOf({ sheet, table }: Place, column: number): string {
  const known = table.columns.find((match) => match.column === column)?.header ?? '';
  const last = known.split(' / ').at(-1)?.trim() ?? '';
  if (last !== '') return last;
  const headers = [...table.headerRows].reverse().map((row) => cellText(sheet, table, row, column));
  return headers.find((header) => header !== '') ?? `Cột ${columnName(column)}`;
}

function columnsIn({ range }: Table): readonly number[] {
  return Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
}

function textAt({ sheet, table }: Place, row: number, column: number): string {
  return cellText(sheet, table, row, column);
}

function cellText(sheet: Sheet, table: Table, row: number, column: number): string {
  return readableText(cellAt(sheet, row, column), table.encodings.get(column)).trim();
}

function overlaps(one: Range, other: Range): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

function isWhole(range: Range, table: Range): boolean {
  return range.top <= table.top && range.bottom >= table.bottom;
}
