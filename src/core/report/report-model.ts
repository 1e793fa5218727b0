import type { Figure, FigureValue } from '../figures/figure';
import type { Period } from '../figures/period';
import type { CivilDate } from '../sheet/cell';
import type { SheetRange } from '../sheet/range';
import type { Chart } from './chart-model';

/** Who reports: from the sheets, else from the settings, else left open (""). */
export interface Unit {
  readonly name: string;
  readonly superior: string;
  readonly place: string;
  readonly secretary: string;
  readonly secretaryPost: string;
  /** Sheet the name was read from, or null when it was typed. */
  readonly nameSource: string | null;
}

/** One printed row under a section. */
export interface ReportRow {
  /** Indicator id; an item row: parent id + "/" + folded label. Empty for a heading row without figures. */
  readonly id: string;
  /** 1, 2 … for main rows, null for sub-rows. */
  readonly number: number | null;
  readonly label: string;
  /** `main`; `part` ("- Chính thức", parts add up); `among` ("Trong đó: nữ", overlapping, italic); `heading` (no figures of its own). */
  readonly form: 'main' | 'part' | 'among' | 'heading';
  readonly unit: string;
  readonly current: CellFigure;
  readonly previous: CellFigure;
  /** Column (%): number with one decimal, "–", or null for blank. */
  readonly percent: number | '–' | null;
  /** Our own note: "10/10", "30%". A person's note replaces it on the sheet. */
  readonly note: string;
  readonly source: RowSource | null;
  /** The figure this row shows; null for a heading row. */
  readonly figure: Figure | null;
}

/** What a value cell shows: a number, words, "…" (no value) or nothing. */
export type CellFigure =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'blank' };

export interface RowSource {
  /** "DS đảng viên!B8:B17 · 10 người khác nhau" */
  readonly text: string;
  /** Where the link leads; null: grey, no link. */
  readonly link: SheetRange | null;
}

export interface ReportSection {
  /** "I", "II" … closed up over the sections shown. */
  readonly roman: string;
  readonly title: string;
  readonly rows: readonly ReportRow[];
}

/** Everything the sheets, the pane and Word show, before any of them lays it out. */
export interface ReportModel {
  readonly unit: Unit;
  readonly period: Period;
  readonly previousLabel: string;
  readonly issued: CivilDate | null;
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly ReportSection[];
  /** Signs that occur and so are explained under the table. */
  readonly legend: string;
  readonly charts: readonly Chart[];
  readonly figures: readonly Figure[];
}

export type { FigureValue };
