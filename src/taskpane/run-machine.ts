import type { Stage } from '../app/tong-hop';
import type { Understood } from '../app/understand';
import type { Period } from '../core/figures/period';
import type { HostFault } from '../ports/workbook-host';
import { withKept } from './kept-book';
import type { AnswerChange, Book, Choice, Keeping, Rework, RunEvent, RunState } from './run-state';
import type { FinishedRun } from './services';

export const STAGES: readonly Stage[] = ['read', 'recognise', 'check', 'compute', 'write', 'chart'];

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
      return understoodFrom(state, event);
    case 'failed':
      return failed(state, event.fault);
    case 'choose':
      return state.at === 'home' ? { ...state, book: chosen(state.book, event.choice) } : state;
    case 'run':
      return started(state);
    case 'stage':
      return state.at === 'running' ? { ...state, stage: event.stage } : state;
    case 'stop':
      return state.at === 'running' && canStop(state.stage) ? { ...state, stopping: true } : state;
    case 'done':
      return state.at === 'running' ? done(state.book, event.finished) : state;
    case 'ask':
      return canAsk(state, event.id) ? { ...state, asking: { id: event.id, options: null } } : state;
    case 'weighed':
      return isAsking(state, event.id)
        ? { ...state, asking: { id: event.id, options: event.options } }
        : state;
    case 'answered':
    case 'forgotten':
    case 'corrected':
    case 'rechecked':
      return answered(state, event, event.type !== 'answered');
    case 'dismissed':
      return state.at === 'result'
        ? { ...state, book: chosen(state.book, { dismissed: event.dismissed }) }
        : state;
    case 'reworked':
      return reworked(state, event);
    case 'kept':
      return kept(state, event);
    case 'decide':
      return decided(state, event.id, event.recompute);
    case 'saved':
      return state.at === 'result' ? { ...state, saved: event.name } : state;
    case 'back':
      return back(state);
  }
}

/**
 * The first reading of a file opens it; another one (with a hidden sheet, with books that were added) keeps what was
 * chosen, and leads out of a fault once there is something to work with.
 */
function understoodFrom(state: RunState, event: Extract<RunEvent, { type: 'understood' }>): RunState {
  const { opened, understood, answers, dismissed } = event;
  const { asked } = understood;
  if (state.at === 'home' && state.book.opened === opened) {
    return { ...state, book: { ...state.book, understood, asked } };
  }
  if (state.at === 'fault' && state.book?.opened === opened) {
    return outOfFault(state, { ...state.book, understood, asked });
  }
  if (state.at !== 'reading') return state;
  const choice: Choice = {
    period: bestPeriod(understood),
    unit: null,
    included: [],
    answers,
    dismissed,
    recompute: [],
    lastYear: null,
  };
  return {
    at: 'home',
    book: { opened, understood, asked, choice, notKept: null },
    arrived: 'opened',
    asking: null,
  };
}

function bestPeriod({ periods }: Understood): Period | null {
  return periods[0]?.period ?? null;
}

/** A book of which a table is known now can be summed up; of one that was empty till now no period was chosen. */
function outOfFault(state: Extract<RunState, { at: 'fault' }>, now: Book): RunState {
  if (!now.understood.sheets.some(({ status }) => status === 'recognised')) return { ...state, book: now };
  const none = state.fault.code === 'nothing_recognised';
  const book = none ? chosen(now, { period: bestPeriod(now.understood) }) : now;
  return { at: 'home', book, arrived: 'opened', asking: null };
}

/** Another period has a table and a year before of its own: what was chosen for this one means nothing there. */
function chosen(book: Book, choice: Partial<Choice>): Book {
  const elsewhere = choice.period !== undefined ? { recompute: [], lastYear: null } : {};
  return { ...book, choice: { ...book.choice, ...elsewhere, ...choice } };
}

function started(state: RunState): RunState {
  const fresh = { at: 'running', stage: 'read', shown: false, stopping: false, conflicts: [] } as const;
  if (state.at === 'home') return { ...fresh, book: state.book, before: null };
  if (state.at === 'result') {
    const { book, finished, recomputed, conflicts } = state;
    return {
      ...fresh,
      book,
      before: recomputed ? { ...finished, outcome: recomputed } : finished,
      conflicts,
    };
  }
  if (state.at === 'fault' && state.book) return { ...fresh, book: state.book, before: null };
  return state;
}

/**
 * A file stays as it was opened, so that every run meets the same figures typed over and a choice about them holds
 * and can be changed. In Excel the sheet is written: what was decided is done.
 */
function done(book: Book, finished: FinishedRun): RunState {
  const { outcome } = finished;
  const { asked } = outcome.understood;
  const written = finished.bytes === null ? [] : book.choice.recompute;
  const open = outcome.conflicts.filter(({ id }) => !written.some((each) => each.id === id));
  const choice = { ...book.choice, recompute: written };
  return {
    at: 'result',
    book: { ...book, understood: outcome.understood, asked, choice },
    finished,
    saved: null,
    asking: null,
    recomputed: null,
    conflicts: [...open, ...written],
    written,
  };
}

type AskingState = Extract<RunState, { at: 'home' | 'result' }>;

function canAsk(state: RunState, id: string): state is AskingState {
  return (
    (state.at === 'home' || state.at === 'result') &&
    state.book.asked.some(({ question }) => question.id === id)
  );
}

function isAsking(state: RunState, id: string): state is AskingState {
  return (state.at === 'home' || state.at === 'result') && state.asking?.id === id;
}

/** An answer leads back to where it was asked; one that is taken back leaves the question open. */
function answered(state: RunState, change: AnswerChange, stay: boolean): RunState {
  if ((state.at !== 'home' && state.at !== 'result' && state.at !== 'fault') || !state.book) return state;
  const { answers, understood, recomputed } = change;
  const { asked } = understood;
  const book = { ...state.book, understood, asked, choice: { ...state.book.choice, answers } };
  if (state.at === 'fault') return outOfFault(state, book);
  const asking = stay ? state.asking : null;
  return state.at === 'home' ? { ...state, book, asking } : { ...state, book, asking, recomputed };
}

function reworked(state: RunState, change: Rework): RunState {
  if ((state.at !== 'home' && state.at !== 'result' && state.at !== 'fault') || !state.book) return state;
  const { choice, understood, recomputed, bytes } = change;
  const { asked } = understood;
  const book = { ...chosen(state.book, choice), understood, asked };
  if (state.at !== 'result') return { ...state, book };
  // a file saved before is not the one that holds the settings
  const written = bytes ? { finished: { ...state.finished, bytes }, saved: null } : {};
  return { ...state, ...written, book, recomputed };
}

/** What the workbook keeps now; another book opened meanwhile is left alone. */
function kept(state: RunState, { opened, kept: part, bytes, fault }: Keeping): RunState {
  if (state.at !== 'home' && state.at !== 'result' && state.at !== 'fault') return state;
  if (state.book?.opened !== opened) return state;
  const understood = part ? withKept(state.book.understood, part) : state.book.understood;
  const book = { ...state.book, understood, notKept: fault };
  if (state.at !== 'result' || !bytes) return { ...state, book };
  // a file saved before is not the one that holds it
  return { ...state, book, finished: { ...state.finished, bytes }, saved: null };
}

function decided(state: RunState, id: string, recompute: boolean): RunState {
  if (state.at !== 'result') return state;
  const conflict = state.conflicts.find((each) => each.id === id);
  if (!conflict) return state;
  const others = state.book.choice.recompute.filter((each) => each.id !== id);
  const choice = { ...state.book.choice, recompute: recompute ? [...others, conflict] : others };
  return { ...state, book: { ...state.book, choice } };
}

/** One step: from a question to where it was asked, from a result or a fault to the first screen. */
function back(state: RunState): RunState {
  if ((state.at === 'home' || state.at === 'result') && state.asking) return { ...state, asking: null };
  return (state.at === 'result' || state.at === 'fault') && state.book
    ? { at: 'home', book: state.book, arrived: 'back', asking: null }
    : state;
}

/** A run that was asked to stop and wrote nothing has stopped, whatever the host calls it. */
function failed(state: RunState, fault: HostFault): RunState {
  if (state.at === 'reading') return { at: 'fault', fault, book: null };
  if (state.at === 'start' || state.at === 'fault') return state;
  if (state.at !== 'running' || !state.stopping || fault.state !== 'unchanged')
    return { at: 'fault', fault, book: state.book };
  return { at: 'home', book: state.book, arrived: 'stopped', asking: null };
}

export type { Arrival, Book, Choice, Dismissed, Rework, RunEvent, RunState } from './run-state';
