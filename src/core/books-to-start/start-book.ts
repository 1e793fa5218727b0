import type { KindId } from '../kinds/kind-ids';

/** A cell's content as a book is handed out: text, a number, or the day number of a date. */
export type StartValue = string | number | null;

/** What is known of a member from the year before; the name of each fact is its field's. */
export interface CarriedMember {
  readonly full_name: string;
  readonly birth: StartValue;
  readonly sex: StartValue;
  readonly ethnicity: StartValue;
  readonly religion: StartValue;
  readonly joined: StartValue;
  readonly official: StartValue;
  readonly card: StartValue;
  readonly party_post: StartValue;
  readonly education_level: StartValue;
  readonly theory: StartValue;
  readonly place: StartValue;
}

/** How a column looks and what it is meant to hold. */
export type ColumnLook = 'centre' | 'left' | 'date' | 'money' | 'number' | 'code' | 'mark';

/** One column of a book to start from (LOOK.md §3). */
export interface StartColumn {
  readonly header: string;
  readonly pixels: number;
  readonly look: ColumnLook;
  /** Drop-down; no item holds a comma. */
  readonly items?: readonly string[];
  /** What the example row shows; a date as its day number. */
  readonly example?: StartValue;
  /** Filled from the year before where the book lists people. */
  readonly carried?: keyof CarriedMember;
  /** English, without "=", for a data row. */
  readonly formula?: (row: number) => string;
}

/** One sheet for a person to write in. The column TT stands before `columns`. */
export interface StartBook {
  readonly sheet: string;
  /** What it is recognised as once something stands in it. */
  readonly kind: KindId;
  readonly title: string;
  readonly hint: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Width of TT where 34 is too much. */
  readonly orderPixels?: number;
  readonly columns: readonly StartColumn[];
  /** The year's members stand in it from the start. */
  readonly ofPeople: boolean;
  /** Entries that stand out while the formula holds; it is written for the first of these columns. */
  readonly highlight?: {
    readonly columns: { readonly left: number; readonly right: number };
    readonly formula: string;
    readonly fill: string;
  };
  /** For the guide: what is written, and where it comes out. */
  readonly guide: { readonly write: string; readonly comesOut: string };
}

/** Row of the headers, of the example and of the first entry, in every book. */
export const HEADER_ROW = 5;
export const EXAMPLE_ROW = 6;
export const FIRST_ENTRY_ROW = 7;
/** What stands in TT of the example: such a row is never counted (INDICATORS.md, rules for all). */
export const EXAMPLE_MARK = 'VD';
