import { saidAt } from '../../src/core/kept/remembered';
import type { Conflict } from '../../src/core/report/plan';
import type { HostFault } from '../../src/ports/workbook-host';
import {
  type RunEvent,
  type RunState,
  canStop,
  START,
  STAGES,
  transition,
} from '../../src/taskpane/run-machine';
import type { OpenBook } from '../../src/taskpane/services';
import { at, fakeUnderstood, yearOf } from './fake-book';
import { fakeOutcome } from './fake-outcome';
import { FAKE_ANSWERING, FAKE_FORMS } from './fake-services';

const OPENED: OpenBook = {
  name: 'so.xlsx',
  answering: FAKE_ANSWERING,
  forms: FAKE_FORMS,
  understand: () => Promise.reject(new Error('the machine calls nobody')),
  tongHop: () => Promise.reject(new Error('the machine calls nobody')),
  keep: () => Promise.reject(new Error('the machine calls nobody')),
  readLastYear: () => Promise.reject(new Error('the machine calls nobody')),
};
const FINISHED = { outcome: fakeOutcome(fakeUnderstood()), bytes: new Uint8Array([1]) };
const FAULT: HostFault = { code: 'damaged', message: 'm', advice: 'a', state: 'unchanged' };

const OPEN: RunEvent = { type: 'open', name: 'so.xlsx' };
const UNDERSTOOD: RunEvent = {
  type: 'understood',
  opened: OPENED,
  understood: fakeUnderstood(),
  answers: {},
  dismissed: {},
};
const RUN: RunEvent = { type: 'run' };
const DONE: RunEvent = { type: 'done', finished: FINISHED };

const ABSENT = saidAt('2018-12-20T08:00:00.000Z', { 'mark:v': 'absent' });
const CHANGE = {
  answers: ABSENT,
  understood: fakeUnderstood({ remembered: ABSENT }),
  recomputed: null,
};
const CONFLICT: Conflict = {
  id: 'giay_khen',
  label: 'Giấy khen',
  theirs: 3,
  computed: 0,
  at: at('Tổng hợp 2018!D12'),
};

function after(...events: readonly RunEvent[]): RunState {
  return events.reduce(transition, START);
}

describe('the machine of a run', () => {
  test('goes from the file to the figures', () => {
    expect(after(OPEN)).toEqual({ at: 'reading', name: 'so.xlsx', shown: false });
    expect(after(OPEN, UNDERSTOOD)).toMatchObject({ at: 'home', arrived: 'opened' });
    expect(after(OPEN, UNDERSTOOD, RUN)).toMatchObject({ at: 'running', stage: 'read', shown: false });
    expect(after(OPEN, UNDERSTOOD, RUN, DONE)).toMatchObject({ at: 'result', saved: null });
  });

  test('preselects the best period and keeps what is chosen through the run', () => {
    expect(after(OPEN, UNDERSTOOD)).toMatchObject({ book: { choice: { period: { tail: '2018' } } } });
    const chosen = after(OPEN, UNDERSTOOD, { type: 'choose', choice: { period: yearOf(2017) } }, RUN, DONE);
    expect(chosen).toMatchObject({ book: { choice: { period: { tail: '2017' }, unit: null } } });
  });

  test('shows the running screen only after a while', () => {
    expect(after(OPEN, UNDERSTOOD, RUN, { type: 'slow' })).toMatchObject({ shown: true });
    expect(after(OPEN, UNDERSTOOD, { type: 'slow' })).toEqual(after(OPEN, UNDERSTOOD));
  });

  test('can be stopped before stage 5 and not from there on', () => {
    expect(STAGES.filter(canStop)).toEqual(['read', 'recognise', 'check', 'compute']);
    const stopped = after(OPEN, UNDERSTOOD, RUN, { type: 'stage', stage: 'compute' }, { type: 'stop' });
    expect(stopped).toMatchObject({ stopping: true });
    const writing = after(OPEN, UNDERSTOOD, RUN, { type: 'stage', stage: 'write' }, { type: 'stop' });
    expect(writing).toMatchObject({ stopping: false });
  });

  test('a stopped run is back on the first screen; one that was done all the same shows its figures', () => {
    const stopping = after(OPEN, UNDERSTOOD, RUN, { type: 'stop' });
    expect(transition(stopping, { type: 'failed', fault: FAULT })).toMatchObject({
      at: 'home',
      arrived: 'stopped',
    });
    expect(transition(stopping, DONE)).toMatchObject({ at: 'result' });
  });

  test('a stopped run that left something half written is a fault', () => {
    const partial: HostFault = { ...FAULT, state: 'partial' };
    expect(after(OPEN, UNDERSTOOD, RUN, { type: 'stop' }, { type: 'failed', fault: partial })).toMatchObject({
      at: 'fault',
      fault: { state: 'partial' },
    });
  });

  test('a file that cannot be opened leads to another file, a failed run to another run', () => {
    const unopened = after(OPEN, { type: 'failed', fault: FAULT });
    expect(unopened).toEqual({ at: 'fault', fault: FAULT, book: null });
    expect(transition(unopened, RUN)).toBe(unopened);
    const failedRun = after(OPEN, UNDERSTOOD, RUN, { type: 'failed', fault: FAULT });
    expect(transition(failedRun, RUN)).toMatchObject({ at: 'running', before: null });
  });

  test('a fault of a book that is open is left once a table is known, and stays until then', () => {
    const nothing: HostFault = { ...FAULT, code: 'nothing_recognised' };
    const empty = { ...fakeUnderstood(), sheets: [], periods: [] };
    const fault = after(OPEN, { ...UNDERSTOOD, understood: empty }, { type: 'failed', fault: nothing });
    expect(fault).toMatchObject({ at: 'fault', book: { choice: { period: null } } });
    expect(transition(fault, { ...UNDERSTOOD, understood: empty })).toMatchObject({ at: 'fault' });
    expect(transition(fault, UNDERSTOOD)).toMatchObject({
      at: 'home',
      arrived: 'opened',
      book: { choice: { period: { tail: '2018' } } },
    });
    expect(transition(fault, { type: 'corrected', ...CHANGE })).toMatchObject({
      at: 'home',
      book: { choice: { answers: ABSENT, period: { tail: '2018' } } },
    });
  });

  test('another fault keeps the period that was chosen', () => {
    const chosen = after(OPEN, UNDERSTOOD, { type: 'choose', choice: { period: yearOf(2017) } });
    const fault = [RUN, { type: 'failed', fault: FAULT } as const].reduce(transition, chosen);
    expect(transition(fault, { type: 'corrected', ...CHANGE })).toMatchObject({
      at: 'home',
      book: { choice: { period: { tail: '2017' } } },
    });
  });

  test('a run made anew keeps the old figures in sight and forgets that they were saved', () => {
    const saved = after(OPEN, UNDERSTOOD, RUN, DONE, { type: 'saved', name: 'x.xlsx' });
    expect(saved).toMatchObject({ saved: 'x.xlsx' });
    expect(transition(saved, RUN)).toMatchObject({ at: 'running', before: FINISHED });
    expect(after(OPEN, UNDERSTOOD, RUN, DONE, { type: 'saved', name: 'x' }, RUN, DONE)).toMatchObject({
      saved: null,
    });
  });

  test('an event out of place changes nothing', () => {
    const events: readonly RunEvent[] = [
      { type: 'slow' },
      UNDERSTOOD,
      { type: 'failed', fault: FAULT },
      { type: 'choose', choice: { unit: 'x' } },
      RUN,
      { type: 'stage', stage: 'write' },
      { type: 'stop' },
      DONE,
      { type: 'saved', name: 'x' },
      { type: 'back' },
      { type: 'ask', id: 'mark:v' },
      { type: 'weighed', id: 'mark:v', options: [] },
      { type: 'answered', ...CHANGE },
      { type: 'decide', id: 'giay_khen', recompute: true },
    ];
    for (const event of events) expect(transition(START, event)).toBe(START);
  });
});

describe('a question', () => {
  const ASK: RunEvent = { type: 'ask', id: 'mark:v' };
  const HOME = after(OPEN, UNDERSTOOD);
  const RESULT = after(OPEN, UNDERSTOOD, RUN, DONE);

  test('is asked over the first screen or the result, only one that the sheets raise', () => {
    expect(transition(HOME, ASK)).toMatchObject({ at: 'home', asking: { id: 'mark:v', options: null } });
    expect(transition(RESULT, ASK)).toMatchObject({ at: 'result', asking: { id: 'mark:v' } });
    expect(transition(HOME, { type: 'ask', id: 'other' })).toBe(HOME);
  });

  test('shows what its options give; what comes late for another question is dropped', () => {
    const options = [{ id: 'present', label: 'Có mặt', figures: [] }];
    const asking = transition(HOME, ASK);
    expect(transition(asking, { type: 'weighed', id: 'mark:v', options })).toMatchObject({
      asking: { options },
    });
    expect(transition(asking, { type: 'weighed', id: 'other', options })).toBe(asking);
    expect(transition(HOME, { type: 'weighed', id: 'mark:v', options })).toBe(HOME);
  });

  test('put off leads back to where it was asked and changes nothing', () => {
    expect(transition(transition(HOME, ASK), { type: 'back' })).toEqual(HOME);
    expect(transition(transition(RESULT, ASK), { type: 'back' })).toEqual(RESULT);
  });

  test('answered before a run changes what is used, after one also the figures in sight', () => {
    const before = [ASK, { type: 'answered', ...CHANGE } as const].reduce(transition, HOME);
    expect(before).toMatchObject({
      at: 'home',
      asking: null,
      book: { asked: [{ answer: 'absent' }], choice: { answers: ABSENT } },
    });
    const recomputed = { ...FINISHED.outcome, figures: [] };
    const later = [ASK, { type: 'answered', ...CHANGE, recomputed } as const].reduce(transition, RESULT);
    expect(later).toMatchObject({ at: 'result', asking: null, recomputed, finished: FINISHED });
    expect([RUN, DONE].reduce(transition, later)).toMatchObject({ recomputed: null });
  });

  test('taken back stays on its page, open again', () => {
    const events = [
      ASK,
      { type: 'forgotten', ...CHANGE, answers: {}, understood: fakeUnderstood() } as const,
    ];
    expect(events.reduce(transition, HOME)).toMatchObject({
      asking: { id: 'mark:v' },
      book: { asked: [{ answer: null }], choice: { answers: {}, dismissed: {} } },
    });
  });

  test('gives way to a run', () => {
    expect(transition(transition(HOME, ASK), RUN)).toMatchObject({ at: 'running', stage: 'read' });
  });
});

describe('a figure that was typed over', () => {
  const DECIDE: RunEvent = { type: 'decide', id: 'giay_khen', recompute: true };
  const doneWith = (bytes: Uint8Array | null, conflicts: readonly Conflict[]): RunEvent => ({
    type: 'done',
    finished: { outcome: { ...FINISHED.outcome, conflicts }, bytes },
  });
  const inFile = doneWith(new Uint8Array([1]), [CONFLICT]);

  test('stays as typed until the person chooses otherwise', () => {
    const state = after(OPEN, UNDERSTOOD, RUN, inFile);
    expect(state).toMatchObject({ conflicts: [CONFLICT], book: { choice: { recompute: [] } } });
    const decided = transition(state, DECIDE);
    expect(decided).toMatchObject({ conflicts: [CONFLICT], book: { choice: { recompute: [CONFLICT] } } });
    expect(transition(decided, { ...DECIDE, recompute: false })).toEqual(state);
    expect(transition(state, { ...DECIDE, id: 'none' })).toBe(state);
  });

  test('on a file the choice holds for every later run and can be changed back', () => {
    const again = after(OPEN, UNDERSTOOD, RUN, inFile, DECIDE, RUN, doneWith(new Uint8Array([1]), []));
    expect(again).toMatchObject({
      conflicts: [CONFLICT],
      written: [CONFLICT],
      book: { choice: { recompute: [CONFLICT] } },
    });
  });

  test('in Excel the sheet was written: the choice is done, what is typed later is asked about anew', () => {
    const inExcel = after(OPEN, UNDERSTOOD, RUN, doneWith(null, [CONFLICT]), DECIDE, RUN, doneWith(null, []));
    expect(inExcel).toMatchObject({ conflicts: [], written: [], book: { choice: { recompute: [] } } });
    const retyped = [RUN, doneWith(null, [CONFLICT])].reduce(transition, inExcel);
    expect(retyped).toMatchObject({ conflicts: [CONFLICT], book: { choice: { recompute: [] } } });
  });

  test('another period has a table of its own', () => {
    const other = after(
      OPEN,
      UNDERSTOOD,
      RUN,
      inFile,
      DECIDE,
      { type: 'back' },
      {
        type: 'choose',
        choice: { period: yearOf(2017) },
      },
    );
    expect(other).toMatchObject({ at: 'home', book: { choice: { recompute: [] } } });
  });
});
