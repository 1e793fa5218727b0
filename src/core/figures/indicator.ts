import type { Book, EntryBase } from '../kinds/records';
import type { SheetRange } from '../sheet/range';
import type { Detail, FigureValue, RowReference, SectionId } from './figure';
import type { People, Person } from './people';
import type { Period } from './period';
import type { ServingBooks } from './serving-books';
import type { Settings } from './settings';

/** What an indicator may look at. */
export interface FigureContext {
  readonly period: Period;
  readonly settings: Settings;
  readonly serving: ServingBooks;
  /** Everyone in the member lists, gone or not. */
  readonly people: People;
  /** Those who are members on the period's last day. */
  readonly members: readonly Person[];
  /** What a list of figures says, by indicator id: a setting never stands against it. */
  readonly written: ReadonlyMap<string, FigureValue>;
}

/** What computing an indicator gives; `value` null: no sheet tells it, and `reason` says so. */
export interface Outcome {
  readonly value: FigureValue;
  readonly sources: readonly SheetRange[];
  readonly counted: string;
  readonly countedRows: readonly RowReference[];
  readonly readRows: number;
  readonly skipped: readonly string[];
  readonly details: readonly Detail[];
  /** The books it was read from: a doubtful one makes the figure `unconfirmed`. */
  readonly books: readonly Book<EntryBase>[];
  /** Why there is no value, or why it wants confirming: Vietnamese sentences. */
  readonly reason: string | null;
}

/** One public figure of INDICATORS.md as data and a small function. */
export interface Indicator {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly section: SectionId;
  /** The rule in words: one Vietnamese sentence. */
  readonly rule: (period: Period) => string;
  readonly compute: (context: FigureContext) => Outcome;
}
