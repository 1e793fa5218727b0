import type { WeighedOption } from '../app/answers';
import type { Outcome, Stage } from '../app/tong-hop';
import type { AskedQuestion, Understood } from '../app/understand';
import type { Period } from '../core/figures/period';
import type { KeptPart } from '../core/kept/kept-part';
import type { Remembered } from '../core/kept/remembered';
import type { Conflict } from '../core/report/plan';
import type { HostFault } from '../ports/workbook-host';
import type { FinishedRun, LastYear, OpenBook } from './services';

/** Key of a finding → why the person laid it aside; "" where they did not say. */
export type Dismissed = Readonly<Record<string, string>>;

/** What the person chose. */
export interface Choice {
  /** null: the sheets name no period; the run chooses. */
  readonly period: Period | null;
  /** Typed over the name that was read; null: as read. */
  readonly unit: string | null;
  /** Hidden sheets that are to be read all the same. */
  readonly included: readonly string[];
  /** What was answered now, and on earlier visits on this machine; the workbook keeps its own. */
  readonly answers: Remembered;
  /** Notes laid aside, by `findingKey`, now and on earlier visits on this machine. */
  readonly dismissed: Remembered;
  /** Figures typed over that the next run shall write as computed; the others stay as typed. */
  readonly recompute: readonly Conflict[];
  /** Last year's workbook; it belongs to the period. */
  readonly lastYear: LastYear | null;
}

/** One opened workbook and what is known of it before a run. */
export interface Book {
  readonly opened: OpenBook;
  readonly understood: Understood;
  /** The questions these sheets raise, answered or not. */
  readonly asked: readonly AskedQuestion[];
  readonly choice: Choice;
  /** Why the workbook could not keep the last thing that was to be remembered; null: it did. */
  readonly notKept: HostFault | null;
}

/** The question that is being asked, over the screen it was asked from. */
export interface Asking {
  readonly id: string;
  /** What each option gives; null until it has been worked out. */
  readonly options: readonly WeighedOption[] | null;
}

/** What was answered or read again, and the book and figures as they are then. */
export interface AnswerChange {
  readonly answers: Remembered;
  readonly understood: Understood;
  /** null before a run. */
  readonly recomputed: Outcome | null;
}

/** The book and figures under another choice, or with settings kept in the book. */
export interface Rework extends Omit<AnswerChange, 'answers'> {
  readonly choice: Partial<Choice>;
  /** What the run wrote, now with the settings in it; null: as it was. */
  readonly bytes: Uint8Array | null;
}

/** The workbook keeps what is to be remembered, or cannot. */
export interface Keeping {
  readonly opened: OpenBook;
  readonly kept: KeptPart | null;
  readonly bytes: Uint8Array | null;
  readonly fault: HostFault | null;
}

/** How the first screen was come to: it decides where the focus goes and what is said. */
export type Arrival = 'opened' | 'back' | 'stopped';

/**
 * Where the person is. One value at a time, so that no two screens can be true together:
 * start → reading → home → running → result, and fault from reading and running. A question is asked over home or
 * over the result and leads back to where it was asked.
 */
export type RunState =
  | { readonly at: 'start' }
  | { readonly at: 'reading'; readonly name: string; readonly shown: boolean }
  | { readonly at: 'home'; readonly book: Book; readonly arrived: Arrival; readonly asking: Asking | null }
  | {
      readonly at: 'running';
      readonly book: Book;
      readonly stage: Stage;
      /** False for the first 600 ms: the button alone is busy. */
      readonly shown: boolean;
      readonly stopping: boolean;
      /** The result that stays in sight while it is made anew. */
      readonly before: FinishedRun | null;
      /** The conflicts that stand beside it. */
      readonly conflicts: readonly Conflict[];
    }
  | {
      readonly at: 'result';
      readonly book: Book;
      readonly finished: FinishedRun;
      /** Name of the file that was handed to the browser, until the next run. */
      readonly saved: string | null;
      readonly asking: Asking | null;
      /** The figures under answers given since the run: shown, not written yet. null: as the run left them. */
      readonly recomputed: Outcome | null;
      /** Figures typed over that still want a choice, or whose choice can be changed. */
      readonly conflicts: readonly Conflict[];
      /** What `choice.recompute` was when the sheet was written. */
      readonly written: readonly Conflict[];
    }
  /** `book` null: the file could not be opened, only another one helps. */
  | { readonly at: 'fault'; readonly fault: HostFault; readonly book: Book | null };

export type RunEvent =
  | { readonly type: 'open'; readonly name: string }
  | { readonly type: 'slow' }
  | {
      readonly type: 'understood';
      readonly opened: OpenBook;
      readonly understood: Understood;
      readonly answers: Remembered;
      readonly dismissed: Remembered;
    }
  | { readonly type: 'failed'; readonly fault: HostFault }
  | { readonly type: 'choose'; readonly choice: Partial<Choice> }
  | { readonly type: 'run' }
  | { readonly type: 'stage'; readonly stage: Stage }
  | { readonly type: 'stop' }
  | { readonly type: 'done'; readonly finished: FinishedRun }
  | { readonly type: 'ask'; readonly id: string }
  | { readonly type: 'weighed'; readonly id: string; readonly options: readonly WeighedOption[] }
  | ({ readonly type: 'answered' | 'forgotten' | 'corrected' | 'rechecked' } & AnswerChange)
  | ({ readonly type: 'reworked' } & Rework)
  | { readonly type: 'decide'; readonly id: string; readonly recompute: boolean }
  | ({ readonly type: 'kept' } & Keeping)
  | { readonly type: 'dismissed'; readonly dismissed: Remembered }
  | { readonly type: 'saved'; readonly name: string }
  | { readonly type: 'back' };
