import type { KindId } from '../../../../src/core/kinds/kind';
import type { Knowledge } from '../../../../src/core/recognise/knowledge';
import {
  type ColumnEvidence,
  columnEvidence,
  type KindMatcher,
  matchColumns,
} from '../../../../src/core/recognise/match-columns';
import { readableText } from '../../../../src/core/recognise/readable-text';
import { recogniseSheet } from '../../../../src/core/recognise/recognise-sheet';
import type { ColumnMatch } from '../../../../src/core/recognise/table';
import { EMPTY_CELL } from '../../../../src/core/sheet/cell';
import type { Sheet } from '../../../../src/core/sheet/workbook';
import { sheetOf } from '../../../sheets/sheet-of';

/** One meaning of a column with all its headings, between "|"; a group heading stands before " / ". */
export interface ColumnWordings {
  readonly field: string;
  /** Three cells below the heading. */
  readonly values: string;
  readonly headings: string;
  /** Fields whose columns stand in the sheet as well, and those that do not though the frame has them. */
  readonly beside?: readonly string[];
  readonly insteadOf?: readonly string[];
  /** The people stand side by side, a meeting in each row. */
  readonly people?: true;
}

/** The headings of one kind, and the small sheet they are tried in. */
export interface KindWordings {
  readonly kind: KindId;
  readonly title: string;
  /** Fields of the columns that stand in every sheet of the kind, under their first headings. */
  readonly frame: readonly string[];
  readonly columns: readonly ColumnWordings[];
}

/** One heading in a sheet of its own. */
export interface WordingRow {
  readonly kind: KindId;
  readonly field: string;
  readonly heading: string;
  readonly sheet: Sheet;
  readonly column: number;
}

export function rowsOf(wordings: KindWordings): readonly WordingRow[] {
  return wordings.columns.flatMap((column) =>
    cellsOf(column.headings).map((heading) => ({
      kind: wordings.kind,
      field: column.field,
      heading,
      ...sheetWith(wordings, column, heading),
    })),
  );
}

function cellsOf(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

interface Column {
  readonly heading: string;
  readonly values: string;
}

function sheetWith(
  wordings: KindWordings,
  tried: ColumnWordings,
  heading: string,
): { readonly sheet: Sheet; readonly column: number } {
  const own: Column = { heading, values: tried.values };
  const fields = [...wordings.frame.filter((id) => !tried.insteadOf?.includes(id)), ...(tried.beside ?? [])];
  const others = fields.map((id) => (id === tried.field ? own : firstColumn(wordings, id)));
  const people = tried.people ? PEOPLE : [];
  const columns = [...others, ...(fields.includes(tried.field) ? [] : [own]), ...people];
  const parts = columns.map((column) => column.heading.split(' / '));
  const depth = Math.max(...parts.map(({ length }) => length));
  const headers = Array.from({ length: depth }, (_, row) =>
    parts.map((part) => part[row] ?? '^').join(' | '),
  );
  const body = [0, 1, 2].map((row) =>
    columns.map(({ values }) => values.split('|')[row]?.trim() ?? '').join(' | '),
  );
  return {
    sheet: sheetOf('Trang', [wordings.title, ...headers, ...body].join('\n')),
    column: columns.indexOf(own) + 1,
  };
}

const PEOPLE: readonly Column[] = ['Lê Văn An', 'Phan Văn Bình', 'Trần Thị Cúc'].map((heading) => ({
  heading,
  values: 'x | x | P',
}));

function firstColumn(wordings: KindWordings, id: string): Column {
  const found = wordings.columns.find(({ field }) => field === id);
  if (!found) throw new Error(`${wordings.kind} has no headings for ${id}`);
  return { heading: cellsOf(found.headings)[0] ?? '', values: found.values };
}

/** A heading that is a wording of the field matches whole; one that only contains some stays below. */
const SURE = 0.95;
/** Months, meetings and people are known by what they are, not by a wording. */
const HEADED = 0.9;
const HEADED_FIELDS: ReadonlySet<string> = new Set(['session', 'month', 'attendee']);

/** What the recogniser makes of the tried column: "members birth"; "members birth?" where it is not sure. */
export function outcomeOf(row: WordingRow, knowledge: Knowledge): string {
  const table = recogniseSheet(row.sheet, knowledge)[0]?.table;
  if (!table) return 'no table';
  return `${table.kind} ${told(row, table.columns)}`;
}

function told(row: WordingRow, matches: readonly ColumnMatch[]): string {
  const match = matches.find(({ column }) => column === row.column);
  if (!match) return '-';
  const sure = match.confidence >= (HEADED_FIELDS.has(match.field) ? HEADED : SURE);
  return `${match.field}${sure ? '' : '?'}`;
}

/** What the row's columns are to a matcher of its kind, the sheet around them once found. */
export function matchedAs(row: WordingRow, columns: readonly ColumnEvidence[], matcher: KindMatcher): string {
  return told(row, matchColumns(matcher, columns));
}

/** The columns of a row's sheet, which begins with a title and ends with three entries. */
export function columnsOfRow({ sheet }: WordingRow): readonly ColumnEvidence[] {
  const headers = sheet.rows.slice(1, -3);
  const cells = sheet.rows.slice(-3);
  return (headers[0] ?? []).map((_, at) => {
    const parts = headers.map((line) => readableText(line[at] ?? EMPTY_CELL)).filter((text) => text !== '');
    const filled = cells.map((line) => line[at] ?? EMPTY_CELL).filter((cell) => readableText(cell) !== '');
    return columnEvidence(
      { column: at + 1, parts, text: parts.join(' / ') },
      { cells: filled, texts: filled.map((cell) => readableText(cell)) },
      '',
    );
  });
}
