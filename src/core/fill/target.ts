import type { Period } from '../figures/period';

/** A cell that asks for a figure, before its value is looked at. */
export interface Target {
  readonly row: number;
  readonly column: number;
  /** Public id of the indicator. */
  readonly id: string;
  readonly year: 'this' | 'last';
  /** What the row says, as it stands. */
  readonly label: string;
  /** What the column says; "" without a heading. */
  readonly heading: string;
  /** Unit the row asks for; null: none is said. */
  readonly unit: string | null;
  /** Unit the column's heading or a line above the table names: for money alone. */
  readonly moneyUnit: string | null;
  /** null: sure; else why a person should look, a Vietnamese sentence. */
  readonly doubt: string | null;
}

/** A row that asks for a number of this year and means no figure of ours. */
export interface UnknownLabel {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly unit: string | null;
}

export interface Targets {
  readonly targets: readonly Target[];
  readonly unknown: readonly UnknownLabel[];
  /** Vietnamese sentences about the table as a whole. */
  readonly notes: readonly string[];
}

/** What a form is read for. */
export interface FormContext {
  readonly period: Period;
  /** Name of the cell that reports, "" when not known: its row in a form of many. */
  readonly unit: string;
}
