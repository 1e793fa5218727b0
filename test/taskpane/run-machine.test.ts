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
import { fakeUnderstood, yearOf } from './fake-book';
import { fakeOutcome } from './fake-outcome';

const OPENED: OpenBook = {
  name: 'so.xlsx',
  understand: () => Promise.reject(new Error('the machine calls nobody')),
  tongHop: () => Promise.reject(new Error('the machine calls nobody')),
};
const FINISHED = { outcome: fakeOutcome(fakeUnderstood()), bytes: new Uint8Array([1]) };
const FAULT: HostFault = { code: 'damaged', message: 'm', advice: 'a', state: 'unchanged' };

const OPEN: RunEvent = { type: 'open', name: 'so.xlsx' };
const UNDERSTOOD: RunEvent = { type: 'understood', opened: OPENED, understood: fakeUnderstood() };
const RUN: RunEvent = { type: 'run' };
const DONE: RunEvent = { type: 'done', finished: FINISHED };

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
    ];
    for (const event of events) expect(transition(START, event)).toBe(START);
  });
});
