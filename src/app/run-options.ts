import type { Period } from '../core/figures/period';
import type { CivilDate } from '../core/sheet/cell';
import type { Understood, UnderstandOptions } from './understand';

/** The steps a person sees while it runs, in order. */
export type Stage = 'read' | 'recognise' | 'check' | 'compute' | 'write' | 'chart';

export interface RunOptions extends UnderstandOptions {
  /** The best one that the sheets suggest when absent. */
  readonly period?: Period;
  /** Today: chooses the year where no sheet tells one. */
  readonly today?: CivilDate;
  /** Date of the report; left open when absent. */
  readonly issued?: CivilDate;
  /** Last year's workbook, read and understood: gives last year's figures where this one does not. */
  readonly lastYear?: Understood;
  /** Ids of rows a person typed over whose figure shall be the computed one again. */
  readonly recompute?: readonly string[];
}
