import type { Book, EntryBase } from '../kinds/records';
import { columnsOf } from '../recognise/table';
import { cellRange, type SheetRange } from '../sheet/range';
import type { Detail, FigureValue, RowReference } from './figure';
import type { Outcome } from './indicator';

/** One entry and the book it stands in. */
export interface BookRow<E extends EntryBase> {
  readonly book: Book<E>;
  readonly entry: E;
}

/** A served book as far as a receipt needs it. */
export interface ServedSource {
  readonly book: Book<EntryBase>;
  readonly outside: readonly unknown[];
  readonly uncounted: readonly unknown[];
  readonly unsure: string | null;
}

/** Empty is not zero: no value, and the reason as a Vietnamese sentence. */
export function noSource(reason: string): Outcome {
  return {
    value: null,
    sources: [],
    counted: '',
    countedRows: [],
    readRows: 0,
    skipped: [],
    details: [],
    books: [],
    reason,
  };
}

export interface Counting {
  readonly value: FigureValue;
  /** Every book that was read for it. */
  readonly from: readonly ServedSource[];
  /** The fields whose cells are the source; those a book lacks are left out. */
  readonly fields: readonly string[];
  readonly counted: string;
  readonly rows: readonly RowReference[];
  readonly details?: readonly Detail[];
  /** Cells beside the tables' fields. */
  readonly extraSources?: readonly SheetRange[];
  readonly skipped?: readonly string[];
  /** Why the figure wants confirming, beyond what the books themselves say. */
  readonly unsure?: string | null;
}

/** A value with its receipt. */
export function outcome(counting: Counting): Outcome {
  const { from, fields } = counting;
  const reasons = [...from.map((served) => served.unsure), counting.unsure ?? null].filter(
    (text) => text !== null,
  );
  return {
    value: counting.value,
    sources: [...from.map(({ book }) => sourceOf(book, fields)), ...(counting.extraSources ?? [])],
    counted: counting.counted,
    countedRows: counting.rows,
    readRows: from.reduce((sum, { book }) => sum + book.entries.length, 0),
    skipped: [...skippedOf(from), ...(counting.skipped ?? [])],
    details: counting.details ?? [],
    books: from.map(({ book }) => book),
    reason: reasons.length > 0 ? [...new Set(reasons)].join(' ') : null,
  };
}

/** The cells of these fields over the data rows. */
export function sourceOf(book: Book<EntryBase>, fields: readonly string[]): SheetRange {
  return book.rangeOf(...fields.filter((field) => book.has(field)));
}

/** The row's cell in the first of these fields that the book has; column of the table's left edge otherwise. */
export function cellOf(book: Book<EntryBase>, entry: EntryBase, fields: readonly string[]): SheetRange {
  const own = fields.flatMap((field) => columnsOf(book.table, field))[0];
  const column = entry.column ?? own ?? book.table.range.left;
  return { sheet: entry.sheet, range: cellRange(entry.row, column) };
}

export function rowReference(
  book: Book<EntryBase>,
  entry: EntryBase,
  fields: readonly string[],
  text: string,
): RowReference {
  return { sheet: entry.sheet, row: entry.row, range: cellOf(book, entry, fields), text };
}

function skippedOf(from: readonly ServedSource[]): readonly string[] {
  const count = (size: (served: ServedSource) => number): number =>
    from.reduce((sum, served) => sum + size(served), 0);
  const named: readonly (readonly [number, string])[] = [
    [count(({ book }) => book.table.totalRows.length), 'dòng tổng cộng'],
    [
      count(({ book }) => book.table.skipped.filter(({ reason }) => reason === 'example').length),
      'dòng ví dụ',
    ],
    [count(({ outside }) => outside.length), 'dòng ngoài kỳ'],
    [count(({ uncounted }) => uncounted.length), 'dòng chưa rõ ngày'],
  ];
  return named.flatMap(([rows, what]) => (rows > 0 ? [`${String(rows)} ${what}`] : []));
}
