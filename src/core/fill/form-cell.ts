import type { Cell } from '../sheet/cell';

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What decides the shape of a value, and whether it may be written at all. */
export interface CellFacts {
  /** As the cell stands now. */
  readonly cell: Cell;
  /** What a number under the cell's format is to a reader; `text`: the format "@". */
  readonly format: 'plain' | 'text' | 'percent' | 'date';
  /** The sheet is protected and the cell locked: Excel takes nothing here. */
  readonly locked: boolean;
  readonly rule: CellRule;
}

/** The validation of a cell, as far as it is understood. */
export type CellRule =
  | { readonly kind: 'none' }
  /** Its own values to choose from. */
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly least: number | null;
      readonly most: number | null;
    }
  /** Something we cannot judge. */
  | { readonly kind: 'other' };

/** One cell to write; strings are text whatever they begin with. */
export interface CellWrite extends CellPlace {
  readonly value: string | number;
  readonly ask: string;
}
