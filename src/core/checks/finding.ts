import type { SheetRange } from '../sheet/range';

export type Severity = 'error' | 'warning' | 'info';

/** Something a person should know about their sheets, worded as help. */
export interface Finding {
  /** Public code, INDICATORS.md "Findings". */
  readonly code: string;
  readonly severity: Severity;
  /** What is seen, a Vietnamese sentence. */
  readonly message: string;
  /** What to do about it, a Vietnamese sentence. */
  readonly suggestion?: string;
  readonly at: SheetRange | null;
  /** Ids of the figures it moves or may move. */
  readonly affects: readonly string[];
  /** The largest relative change of a figure that hangs on it, 0–1, when it can be told. */
  readonly effect?: number;
}
