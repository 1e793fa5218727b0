import type { SectionId } from '../figures/figure';
import type { ReportRow } from './report-model';

/** How our own note of a row comes about. */
export type NoteRule =
  /** "10/10" from two details of the figure. */
  | { readonly kind: 'ratio_of_details'; readonly part: string; readonly whole: string }
  /** "10/10" of another figure. */
  | { readonly kind: 'ratio_to'; readonly whole: string }
  /** "30%" of another figure. */
  | { readonly kind: 'share_of'; readonly whole: string }
  /** "Cấp cơ sở": the one level the details tell; nothing when there are several. */
  | { readonly kind: 'only_level'; readonly prefix: string };

/** Rows made from a figure's details. */
export type ItemRule =
  /** One row a content, largest first; left out when it is the only one and its name fits the note. */
  | { readonly kind: 'largest'; readonly most: number; readonly rest: string }
  /** The parts that occur, in this order. */
  | { readonly kind: 'listed'; readonly keys: readonly string[] };

/** One row of LOOK.md §1. */
export interface RowRule {
  /** Indicator id; null for a heading row without figures of its own. */
  readonly figure: string | null;
  readonly label: string;
  readonly unit: string;
  readonly form: ReportRow['form'];
  /** ■: shown while its section is shown. Otherwise □: only with a value this year or last year. */
  readonly always?: true;
  readonly note?: NoteRule;
  readonly items?: ItemRule;
  /** Parts that may overlap: where they add up to more than `whole` the row reads `label` in italics. */
  readonly overlap?: { readonly whole: string; readonly label: string };
}

/** One printed section; `{den}` in the title is the period's last day. */
export interface SectionLayout {
  readonly title: string;
  /** Section ids of the figures it prints. */
  readonly holds: readonly SectionId[];
  readonly rows: readonly RowRule[];
}
