import type { SectionRow, SkippedRow } from './table';

/** The rows under a header, told apart. */
export interface Body {
  readonly dataRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly sections: readonly SectionRow[];
  readonly skipped: readonly SkippedRow[];
  /** The last row that belongs to the table: data or total. */
  readonly lastRow: number;
  /** Where the search for the next table goes on. */
  readonly next: number;
}

/** What is known of the columns before the kind is: enough to tell rows apart. */
export interface BodyColumns {
  readonly order: number | null;
  /** Columns of which an entry fills one (the person, the content). Empty: not known, any cell counts. */
  readonly keys: readonly number[];
  /** The keys are names of people. */
  readonly people: boolean;
  /** The keys are labels of figures: "Tổng số đảng viên" is one of them, no total. */
  readonly labels: boolean;
}
