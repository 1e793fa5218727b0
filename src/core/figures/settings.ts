/** What a person decides once, kept with the workbook; every part may be left open. */
export interface Settings {
  readonly unit?: string;
  readonly superior?: string;
  readonly place?: string;
  readonly secretary?: string;
  readonly secretaryPost?: string;
  /** Share of the Party fee that stays with the cell, percent. */
  readonly feeKeptPercent?: number;
  /** Base of the 20 % ceiling that is preferred: good and better, or exactly good. */
  readonly ceilingBase?: 'good_or_better' | 'good';
  /** Names of hidden sheets that are to be read all the same. */
  readonly includedSheets?: readonly string[];
}
