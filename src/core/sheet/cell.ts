/** A day of the calendar without time or zone; month 1–12, day 1–31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface CellExtras {
  /** Present when the cell holds a formula; the cell's value is then its cached result. English, without the leading "=". */
  readonly formula?: string;
  /** Font name, given by the hosts for text cells whose font is a legacy Vietnamese one (`.Vn…`, `VNI-…`). */
  readonly font?: string;
}

export interface EmptyCell {
  readonly kind: 'empty';
  readonly formula?: string;
}
export interface TextCell extends CellExtras {
  readonly kind: 'text';
  /** As stored: neither trimmed nor normalised. */
  readonly text: string;
}
export interface NumberCell extends CellExtras {
  readonly kind: 'number';
  readonly number: number;
  /** The number format shows a percentage: 0.5 reads "50%". */
  readonly percent?: true;
}
export interface DateCell extends CellExtras {
  readonly kind: 'date';
  readonly date: CivilDate;
}
export interface BooleanCell extends CellExtras {
  readonly kind: 'boolean';
  readonly boolean: boolean;
}
export interface ErrorCell extends CellExtras {
  readonly kind: 'error';
  /** "#REF!", "#N/A" … as Excel spells it. */
  readonly code: string;
}

/** One cell as the host read it. */
export type Cell = EmptyCell | TextCell | NumberCell | DateCell | BooleanCell | ErrorCell;

export const EMPTY_CELL: EmptyCell = { kind: 'empty' };
