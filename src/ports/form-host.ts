import type { CellFacts, CellPlace, CellWrite } from '../core/fill/form-cell';
import type { Result } from '../core/sheet/result';
import type { Workbook } from '../core/sheet/workbook';
import type { HostFault } from './workbook-host';

/** What filling a form needs of the workbook it is in. */
export interface FormHost {
  /** All sheets as data, with the cells we filled before. Nothing is changed. */
  read(): Promise<Result<Workbook, HostFault>>;
  /** What decides the shape of a value, one for each cell, in their order. Nothing is changed. */
  inspect(cells: readonly CellPlace[]): Promise<Result<readonly CellFacts[], HostFault>>;
  /**
   * Writes these cells and nothing else: formats, merges, validations and all other cells stay. Remembers each, so
   * that a later run may write it again.
   */
  fill(writes: readonly CellWrite[]): Promise<Result<Filled, HostFault>>;
}

export interface Filled {
  readonly cells: number;
  /** Written, but not remembered: a later run will take these figures for a person's. */
  readonly forgotten: boolean;
}
