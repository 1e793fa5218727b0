import { type Cell, EMPTY_CELL } from './cell';
import type { Range } from './range';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** One sheet as it was read; never changed afterwards. */
export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** `rows[row - 1][column - 1]`; ragged: a missing row or cell is empty. */
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Range[];
  /** The sheet carries the hidden sheet-scoped name `tonghop`: it is one of ours and never a source. */
  readonly ours: boolean;
  /** What the hidden name `tonghop` says, without quotes: "table 2018"; tells which period the sheet is for. Only with `ours`. */
  readonly marker?: string;
  /** Cells we filled in on a form: such a sheet is never a source. Absent where there are none. */
  readonly filled?: readonly FilledCell[];
}

/** A cell of a form we filled on an earlier run: what a second run may write again. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  /** What stood there or was chosen for it: the text with its {{…}}, `=id` for a figure a person chose, "" for a label's. */
  readonly ask: string;
  /** As written. */
  readonly value: string | number;
}

/** A whole workbook as data: what the hosts hand to the core. */
export interface Workbook {
  /** The file's name, as far as the host knows it. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** The part in which settings and answers are kept with the workbook, as XML text; absent where there is none. */
  readonly keptPart?: string;
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows[row - 1]?.[column - 1] ?? EMPTY_CELL;
}
