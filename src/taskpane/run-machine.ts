import type { Stage } from '../app/tong-hop';
import type { Understood } from '../app/understand';
import type { Period } from '../core/figures/period';
import type { HostFault } from '../ports/workbook-host';
import type { FinishedRun, OpenBook } from './services';

export const STAGES: readonly Stage[] = ['read', 'recognise', 'check', 'compute', 'write', 'chart'];

/** What the person chose on the first screen. */
export interface Choice {
  /** null: the sheets name no period; the run chooses. */
  readonly period: Period | null;
  /** Typed over the name that was read; null: as read. */
  readonly unit: string | null;
  /** Hidden sheets that are to be read all the same. */
  readonly included: readonly string[];
}

/** One opened workbook and what is known of it before a run. */
export interface Book {
  readonly opened: OpenBook;
  readonly understood: Understood;
  readonly choice: Choice;
}

/** How the first screen was come to: it decides where the focus goes and what is said. */
export type Arrival = 'opened' | 'back' | 'stopped';

/**
 * Where the person is. One value at a time, so that no two screens can be true together:
 * start → reading → home → running → result, and fault from reading and running.
 */
export type RunState =
  | { readonly at: 'start' }
  | { readonly at: 'reading'; readonly name: string; readonly shown: boolean }
  | { readonly at: 'home'; readonly book: Book; readonly arrived: Arrival }
  | {
      readonly at: 'running';
      readonly book: Book;
      readonly stage: Stage;
      /** False for the first 600 ms: the button alone is busy. */
      readonly shown: boolean;
      readonly stopping: boolean;
      /** The result that stays in sight while it is made anew. */
      readonly before: FinishedRun | null;
    }
  | {
      readonly at: 'result';
      readonly book: Book;
      readonly finished: FinishedRun;
      /** Name of the file that was handed to the browser, until the next run. */
      readonly saved: string | null;
    }
  /** `book` null: the file could not be opened, only another one helps. */
  | { readonly at: 'fault'; readonly fault: HostFault; readonly book: Book | null };

export type RunEvent =
  | { readonly type: 'open'; readonly name: string }
  | { readonly type: 'slow' }
  | { readonly type: 'understood'; readonly opened: OpenBook; readonly understood: Understood }
  | { readonly type: 'failed'; readonly fault: HostFault }
  | { readonly type: 'choose'; readonly choice: Partial<Choice> }
  | { readonly type: 'run' }
  | { readonly type: 'stage'; readonly stage: Stage }
  | { readonly type: 'stop' }
  | { readonly type: 'done'; readonly finished: FinishedRun }
  | { readonly type: 'saved'; readonly name: string }
  | { readonly type: 'back' };

export const START: RunState = { at: 'start' };

/** Whether the run may still be given up: nothing is written before stage 5. */
export function canStop(stage: Stage): boolean {
  return STAGES.indexOf(stage) < STAGES.indexOf('write');
}

/** The next state. An event that has no meaning where the person is changes nothing. */
export function transition(state: RunState, event: RunEvent): RunState {
  switch (event.type) {
    case 'open':
      return { at: 'reading', name: event.name, shown: false };
    case 'slow':
      return state.at === 'reading' || state.at === 'running' ? { ...state, shown: true } : state;
    case 'understood':
      return understoodFrom(state, event.opened, event.understood);
    case 'failed':
      return failed(state, event.fault);
    case 'choose':
      return state.at === 'home'
        ? { ...state, book: { ...state.book, choice: { ...state.book.choice, ...event.choice } } }
        : state;
    case 'run':
      return started(state);
    case 'stage':
      return state.at === 'running' ? { ...state, stage: event.stage } : state;
    case 'stop':
      return state.at === 'running' && canStop(state.stage) ? { ...state, stopping: true } : state;
    case 'done':
      return state.at === 'running'
        ? { at: 'result', book: state.book, finished: event.finished, saved: null }
        : state;
    case 'saved':
      return state.at === 'result' ? { ...state, saved: event.name } : state;
    case 'back':
      return (state.at === 'result' || state.at === 'fault') && state.book
        ? { at: 'home', book: state.book, arrived: 'back' }
        : state;
  }
}

/** The first reading of a file opens it; another one (with a hidden sheet) keeps what was chosen. */
function understoodFrom(state: RunState, opened: OpenBook, understood: Understood): RunState {
  if (state.at === 'home' && state.book.opened === opened) {
    return { ...state, book: { ...state.book, understood } };
  }
  if (state.at !== 'reading') return state;
  const choice: Choice = { period: understood.periods[0]?.period ?? null, unit: null, included: [] };
  return { at: 'home', book: { opened, understood, choice }, arrived: 'opened' };
}

function started(state: RunState): RunState {
  const fresh = { at: 'running', stage: 'read', shown: false, stopping: false } as const;
  if (state.at === 'home') return { ...fresh, book: state.book, before: null };
  if (state.at === 'result') return { ...fresh, book: state.book, before: state.finished };
  if (state.at === 'fault' && state.book) return { ...fresh, book: state.book, before: null };
  return state;
}

/** A run that was asked to stop and wrote nothing has stopped, whatever the host calls it. */
function failed(state: RunState, fault: HostFault): RunState {
  if (state.at === 'reading') return { at: 'fault', fault, book: null };
  if (state.at !== 'running') return state;
  if (!state.stopping || fault.state !== 'unchanged') return { at: 'fault', fault, book: state.book };
  return { at: 'home', book: state.book, arrived: 'stopped' };
}
