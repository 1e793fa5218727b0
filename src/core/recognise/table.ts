import type { TableKind } from '../kinds/kind-ids';
import type { Range } from '../sheet/range';
import type { LegacyEncoding } from '../vietnamese/legacy';

/** Why a row between the first and the last data row was not read as an entry. */
export type SkippedRowReason =
  | 'blank'
  | 'section'
  | 'total'
  | 'carried_forward'
  | 'in_words'
  | 'example'
  | 'nobody'
  | 'repeated_header'
  | 'note';

export interface SkippedRow {
  readonly row: number;
  readonly reason: SkippedRowReason;
  /** What stands there, for the explanation. */
  readonly text: string;
}

/** What one column of a table was taken for. */
export interface ColumnMatch {
  /** A field of the table's kind, INDICATORS.md "Fields". */
  readonly field: string;
  readonly column: number;
  /** The header as a person reads it, its rows joined with " / ". */
  readonly header: string;
  /** 0–1. */
  readonly confidence: number;
  /** One Vietnamese sentence: which words of the header, which look of the values. */
  readonly why: string;
}

/** A row inside the table that heads the rows below it: "I. Đảng viên chính thức". */
export interface SectionRow {
  readonly row: number;
  readonly text: string;
}

/** One table found on a sheet, with what it was taken for. Rows and columns count from 1. */
export interface Table {
  readonly sheet: string;
  /** From the first header row to the last row, totals included, signatures not. */
  readonly range: Range;
  /** The column-number row ("1 2 3 …") left out. Empty when the table has no header. */
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  /** The rows that are entries, in order: what is counted. */
  readonly dataRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly sections: readonly SectionRow[];
  readonly skipped: readonly SkippedRow[];
  readonly kind: TableKind;
  /** 0–1: how sure the kind is. */
  readonly confidence: number;
  readonly columns: readonly ColumnMatch[];
  /** Headers of the columns that got no field, by column number. */
  readonly unmatched: readonly { readonly column: number; readonly header: string }[];
  /** Lines above the table that belong to it: title block, period, unit line. Decoded, in reading order. */
  readonly titles: readonly TitleLine[];
  /** Lines over the tables above it on its sheet, top to bottom: a year they give holds for what stands below, too. */
  readonly titlesAbove?: readonly TitleLine[];
  /** Lines below it: legend, notes, "Bằng chữ", signatures. */
  readonly footers: readonly TitleLine[];
  /** One Vietnamese sentence: what it was taken for and on what evidence. */
  readonly why: string;
  /** The kind is a best guess that a person should confirm; figures from it are `unconfirmed`. */
  readonly doubtful: boolean;
  /** What speaks against the guess, a Vietnamese sentence; set with `doubtful` by whoever doubts. */
  readonly doubt?: string;
  /** Doubtful, and rather not the cell's: it counts only when the person says so. */
  readonly leftOut?: true;
  /** A second book in the columns of a list of members: read where the workbook has no book of its kind. */
  readonly beside?: true;
  /** The person said what it is: nothing guesses or asks about it any more. */
  readonly told?: true;
  /** From 2 on: which one it is of the tables of its sheet that have the same headings. */
  readonly twin?: number;
  /** Set in a view of the columns of one year, where the table has a column a year. */
  readonly year?: number;
  /** Legacy encoding by column number; decoded text is what `cellText` gives. */
  readonly encodings: ReadonlyMap<number, LegacyEncoding>;
}

export interface TitleLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The columns of a table that were taken for a field, left to right. */
export function columnsOf(table: Table, field: string): readonly number[] {
  return table.columns.filter((match) => match.field === field).map((match) => match.column);
}

/** The first column taken for a field, or null. */
export function columnOf(table: Table, field: string): number | null {
  return columnsOf(table, field)[0] ?? null;
}
