import type { Changes } from '../core/report/changes';
import type { Result } from '../core/sheet/result';
import type { SheetRange } from '../core/sheet/range';
import type { Workbook } from '../core/sheet/workbook';

/** What the app needs of a workbook, wherever it lives. One contract suite runs over every host. */
export interface WorkbookHost {
  /** All sheets as data. Nothing is changed. */
  read(): Promise<Result<Workbook, HostFault>>;
  /** Carries the plan out; sources are never written. An empty plan sends nothing. */
  apply(changes: Changes): Promise<Result<Applied, HostFault>>;
  /** Shows the cells to the person. */
  goTo(target: SheetRange): Promise<Result<null, HostFault>>;
}

export interface Applied {
  /** Our sheets' names, in the order of the plan. */
  readonly sheets: readonly string[];
}

/** Why a host could not do it: a code for tests and telemetry-free logs, sentences for the person. */
export interface HostFault {
  readonly code: HostFaultCode;
  /** Vietnamese: what happened. */
  readonly message: string;
  /** Vietnamese: what to do. */
  readonly advice: string;
  /** What the workbook looks like now. */
  readonly state: 'unchanged' | 'partial';
}

export type HostFaultCode =
  | 'not_a_workbook'
  | 'encrypted'
  | 'damaged'
  | 'empty'
  | 'too_large'
  | 'unsupported'
  | 'structure_protected'
  | 'sheet_protected'
  | 'cell_edit'
  | 'read_only'
  | 'session'
  | 'other_workbook'
  | 'no_host'
  | 'hidden_sheet'
  | 'changed_meanwhile'
  | 'stopped'
  | 'nothing_recognised'
  | 'unknown';
