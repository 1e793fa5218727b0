import { inForce, type Memory, NOTHING_REMEMBERED, saidAt } from '../../src/core/kept/remembered';
import { dismissedNow } from '../../src/taskpane/dismissed-findings';
import { FileController } from '../../src/taskpane/file-page/file-controller';
import type { Conflict } from '../../src/core/report/plan';
import { ok } from '../../src/core/sheet/result';
import { RunController } from '../../src/taskpane/run-controller';
import { conflictChoices, pendingCount, shownOutcome } from '../../src/taskpane/pending';
import type { RunState } from '../../src/taskpane/run-machine';
import { at, yearOf } from './fake-book';
import { FakeServices } from './fake-services';

const BYTES = new Uint8Array([80, 75]);
const read = () => Promise.resolve(BYTES);

function setup() {
  const services = new FakeServices();
  const files = new FileController(services);
  const controller = files.run;
  const seen: RunState['at'][] = [];
  controller.subscribe(() => seen.push(controller.getState().at));
  return { services, files, controller, seen };
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

describe('the controller of a run', () => {
  test('opens, runs and saves under a name of its own', async () => {
    const { services, files, controller } = setup();
    await files.openFile('So chi bo.xlsx', read);
    await controller.run();
    expect(controller.getState()).toMatchObject({ at: 'result' });
    files.save();
    expect(services.saved).toEqual([
      { name: 'So chi bo - Tổng hợp 2018.xlsx', bytes: new Uint8Array([80, 75, 1]) },
    ]);
    expect(controller.getState()).toMatchObject({ saved: 'So chi bo - Tổng hợp 2018.xlsx' });
  });

  test('hands the choices over: the period, today, and a unit only when it was typed', async () => {
    const { services, files, controller } = setup();
    await files.openSample();
    await controller.run();
    controller.back();
    controller.choose({ period: yearOf(2017), unit: 'Chi bộ Xã Đồi Thông' });
    await controller.run();
    const today = { year: 2018, month: 12, day: 20 };
    expect(services.runs).toEqual([
      { today, period: yearOf(2018), settings: {} },
      { today, period: yearOf(2017), settings: { unit: 'Chi bộ Xã Đồi Thông' } },
    ]);
  });

  test('reads a hidden sheet when asked, keeps what was chosen, and runs with it', async () => {
    const { services, files, controller } = setup();
    await files.openSample();
    controller.choose({ period: yearOf(2017) });
    await controller.includeSheet('Nháp');
    expect(services.understoodWith).toEqual([{}, { settings: { includedSheets: ['Nháp'] } }]);
    expect(controller.getState()).toMatchObject({
      at: 'home',
      book: { choice: { period: { tail: '2017' } } },
    });
    await controller.run();
    expect(services.runs).toMatchObject([{ settings: { includedSheets: ['Nháp'] } }]);
  });

  test('keeps the first screen for 600 ms, then shows the stages', async () => {
    const { services, files, controller } = setup();
    await files.openFile('a.xlsx', read);
    services.pauseAt = 'compute';
    const run = controller.run();
    await settled();
    expect(controller.getState()).toMatchObject({ at: 'running', stage: 'compute', shown: false });
    const [timer] = services.timers;
    expect(timer?.ms).toBe(600);
    timer?.callback();
    expect(controller.getState()).toMatchObject({ shown: true });
    services.resume();
    await run;
    expect(controller.getState().at).toBe('result');
    expect(services.timers).toEqual([]);
  });

  test.each([
    ['err.unknown_do', 'partial'],
    ['err.unknown_file_do', 'unchanged'],
  ] as const)('an error nobody foresaw while it writes (%s) leaves the book %s', async (advice, state) => {
    const services = new FakeServices();
    const controller = new RunController(services, advice);
    const book = (await services.engine()).open(await services.sample());
    await controller.open('a.xlsx', () => Promise.resolve(ok(book)));
    services.runError = new Error('boom');
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await controller.run();
    expect(told).toHaveBeenCalledWith(services.runError);
    told.mockRestore();
    expect(controller.getState()).toMatchObject({ at: 'fault', fault: { code: 'unknown', state } });
  });

  test('stops before anything is written', async () => {
    const { services, files, controller } = setup();
    await files.openFile('a.xlsx', read);
    services.pauseAt = 'check';
    const run = controller.run();
    await settled();
    controller.stop();
    services.resume();
    await run;
    expect(controller.getState()).toMatchObject({ at: 'home', arrived: 'stopped' });
  });

  test('a second click while it runs starts no second run', async () => {
    const { services, files, controller } = setup();
    await files.openFile('a.xlsx', read);
    await Promise.all([controller.run(), controller.run()]);
    expect(services.runs).toHaveLength(1);
  });

  test('a file opened during a run wins; what the old run reports is dropped', async () => {
    const { services, files, controller } = setup();
    await files.openFile('a.xlsx', read);
    services.pauseAt = 'compute';
    const old = controller.run();
    await settled();
    await files.openFile('b.xlsx', read);
    services.resume();
    await old;
    expect(controller.getState()).toMatchObject({ at: 'home', book: { opened: { name: 'b.xlsx' } } });
  });

  test('tells what a host says of a file it cannot open', async () => {
    const { services, files, controller } = setup();
    services.openFault = {
      code: 'encrypted',
      message: 'Tệp có mật khẩu',
      advice: 'Bỏ mật khẩu.',
      state: 'unchanged',
    };
    await files.openFile('a.xlsx', read);
    expect(controller.getState()).toEqual({ at: 'fault', fault: services.openFault, book: null });
  });

  test('a book without a table it knows ends with what is needed', async () => {
    const { services, files, controller } = setup();
    services.nothing = true;
    await files.openFile('a.xlsx', read);
    expect(controller.getState()).toMatchObject({
      at: 'fault',
      fault: { code: 'nothing_recognised', message: 'Chưa thấy bảng nào dùng được' },
      book: { opened: { name: 'a.xlsx' }, choice: { period: { tail: '2018' } } },
    });
  });

  test('read again once books were added to it, such a book leads to the first screen', async () => {
    const { services, files, controller } = setup();
    services.nothing = true;
    await files.openFile('a.xlsx', read);
    await controller.reread();
    expect(controller.getState()).toMatchObject({ at: 'fault', fault: { code: 'nothing_recognised' } });
    services.nothing = false;
    await controller.reread();
    expect(controller.getState()).toMatchObject({
      at: 'home',
      arrived: 'opened',
      book: { understood: { sheets: { length: 4 } }, choice: { period: { tail: '2018' } } },
    });
  });

  test('what its tables are said to be leads there too, and is remembered', async () => {
    const { services, files, controller } = setup();
    services.nothing = true;
    await files.openFile('a.xlsx', read);
    controller.correct({ 'table:theo doi': 'awards' }, true);
    await settled();
    expect(controller.getState()).toMatchObject({ at: 'home' });
    expect(services.memory.answers()).toEqual({ 'table:theo doi': 'awards' });
    expect(services.kept.at(-1)?.memory.answers['table:theo doi']).toMatchObject({ words: 'awards' });
    controller.correct({ 'table:theo doi': null }, true);
    expect(services.memory.answers()).toEqual({});
  });

  test('after a result the book is read again for its figures', async () => {
    const { services, files, controller } = setup();
    await files.openFile('a.xlsx', read);
    await controller.run();
    await controller.reread();
    expect(controller.getState()).toMatchObject({ at: 'result', recomputed: { period: { tail: '2018' } } });
    expect(services.understoodWith).toHaveLength(2);
  });

  test('a file that vanished under the browser, and a page that did not load, have words of their own', async () => {
    const { services, files, controller } = setup();
    await files.openFile('a.xlsx', () => Promise.reject(new Error('NotReadableError')));
    expect(controller.getState()).toMatchObject({ fault: { message: 'Trình duyệt không đọc được tệp này' } });
    services.engineBroken = true;
    await files.openFile('a.xlsx', read);
    expect(controller.getState()).toMatchObject({ fault: { message: 'Trang này chưa tải đủ' } });
  });

  test("a programmer's error names the stage and leaves the way to try again", async () => {
    const { services, files, controller } = setup();
    const noise = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await files.openFile('a.xlsx', read);
    services.runError = new Error('boom');
    await controller.run();
    expect(controller.getState()).toMatchObject({
      at: 'fault',
      fault: { code: 'unknown', message: 'Có lỗi ngoài dự tính ở bước Vẽ biểu đồ' },
    });
    expect(noise).toHaveBeenCalledWith(services.runError);
    services.runError = null;
    await controller.run();
    expect(controller.getState().at).toBe('result');
    noise.mockRestore();
  });
});

describe('answers', () => {
  test('before a run they are used by it and remembered', async () => {
    const { services, files, controller } = setup();
    await files.openSample();
    await controller.ask('mark:v');
    expect(controller.getState()).toMatchObject({
      asking: { options: [{ id: 'present' }, { id: 'absent' }] },
    });
    controller.answer('mark:v', 'absent', true);
    expect(controller.getState()).toMatchObject({ at: 'home', asking: null });
    expect(services.memory.answers()).toEqual({ 'mark:v': 'absent' });
    await controller.run();
    expect(services.runs).toMatchObject([{ remembered: { 'mark:v': { words: 'absent' } } }]);
  });

  test('remembered ones are used when the next file is read; one taken back is not', async () => {
    const { services, files, controller } = setup();
    services.memory.remember(said({ 'mark:v': 'absent' }));
    await files.openSample();
    expect(services.understoodWith).toMatchObject([{ remembered: { 'mark:v': { words: 'absent' } } }]);
    expect(controller.getState()).toMatchObject({ book: { asked: [{ answer: 'absent' }] } });
    await controller.ask('mark:v');
    controller.forget('mark:v');
    expect(controller.getState()).toMatchObject({
      asking: { id: 'mark:v' },
      book: { asked: [{ answer: null }] },
    });
    expect(services.memory.answers()).toEqual({});
    controller.back();
    await controller.run();
    expect(services.runs).toMatchObject([{ remembered: { 'mark:v': { words: null } } }]);
  });

  test('an answer for this once forgets the one kept before', async () => {
    const { services, files, controller } = setup();
    services.memory.remember(said({ 'mark:v': 'absent' }));
    await files.openSample();
    await controller.ask('mark:v');
    controller.answer('mark:v', 'present', false);
    expect(services.memory.answers()).toEqual({});
    await controller.run();
    expect(services.runs).toMatchObject([{ remembered: { 'mark:v': { words: 'present' } } }]);
  });

  test('after a run the figures are worked out at once, our sheets wait for the next run', async () => {
    const { services, files, controller } = setup();
    await files.openSample();
    await controller.run();
    const before = resultOf(controller.getState());
    expect(pendingCount(before)).toBe(0);
    await controller.ask('mark:v');
    controller.answer('mark:v', 'absent', false);
    const after = resultOf(controller.getState());
    const shown = shownOutcome(after).figures.find(({ id }) => id === 'luot_du_sinh_hoat');
    expect([shown?.value, shown?.status]).toEqual([3, 'ok']);
    expect(pendingCount(after)).toBe(1);
    expect(shownOutcome(after).changes).toBe(after.finished.outcome.changes);
    expect(services.runs).toHaveLength(1);
  });

  test('an answer to what is not being asked changes nothing', async () => {
    const { services, files, controller } = setup();
    await files.openSample();
    const home = controller.getState();
    controller.answer('mark:v', 'absent', true);
    controller.forget('mark:v');
    expect(controller.getState()).toBe(home);
    expect(services.memory.answers()).toEqual({});
  });
});

describe('figures typed over', () => {
  const conflict: Conflict = {
    id: 'giay_khen',
    label: 'Giấy khen',
    theirs: 3,
    computed: 0,
    at: at('Tổng hợp 2018!D12'),
  };

  test('are computed again only where the person said so, by the next run', async () => {
    const { services, files, controller } = setup();
    services.conflicts = [conflict];
    await files.openSample();
    await controller.run();
    expect(conflictChoices(resultOf(controller.getState()))).toEqual([{ conflict, recompute: false }]);
    controller.decide('giay_khen', true);
    const decided = resultOf(controller.getState());
    expect(conflictChoices(decided)).toEqual([{ conflict, recompute: true }]);
    expect(pendingCount(decided)).toBe(1);
    expect(services.runs).toHaveLength(1);
    await controller.run();
    expect(services.runs[1]).toMatchObject({ recompute: ['giay_khen'] });
    const written = resultOf(controller.getState());
    expect(pendingCount(written)).toBe(0);
    controller.decide('giay_khen', false);
    expect(pendingCount(resultOf(controller.getState()))).toBe(1);
  });
});

function said(answers: Readonly<Record<string, string>>): Memory {
  return { ...NOTHING_REMEMBERED, answers: saidAt('2018-01-01T00:00:00.000Z', answers) };
}

function resultOf(state: RunState): Extract<RunState, { at: 'result' }> {
  if (state.at !== 'result') throw new Error(`not a result: ${state.at}`);
  return state;
}

describe('notes laid aside', () => {
  const dismissedOf = (state: RunState) => (state.at === 'result' ? dismissedNow(state.book) : null);

  test('with their reason, kept for the next visit, taken up again for good', async () => {
    const { services, files, controller } = setup();
    await files.openSample();
    await controller.run();
    controller.dismiss('undated_row:1', 'Đã xem phiếu thu');
    controller.dismiss('same_name:2', '');
    expect(dismissedOf(controller.getState())).toEqual({
      'undated_row:1': 'Đã xem phiếu thu',
      'same_name:2': '',
    });
    await files.openSample();
    await controller.run();
    controller.restore('undated_row:1');
    expect(dismissedOf(controller.getState())).toEqual({ 'same_name:2': '' });
    expect(services.memory.dismissed()).toEqual({ 'same_name:2': '' });
  });
});

describe('what the workbook keeps', () => {
  test('answers and notes, one after the other, also in the file that was written', async () => {
    const { services, files, controller } = setup();
    await files.openSample();
    await controller.run();
    files.save();
    await controller.ask('mark:v');
    controller.answer('mark:v', 'absent', true);
    controller.dismiss('same_name:2', 'Hai người');
    await settled();
    const [first, last] = services.kept;
    expect(first?.memory.dismissed).toEqual({});
    expect(inForce(last?.memory.answers ?? {})).toEqual({ 'mark:v': 'absent' });
    expect(inForce(last?.memory.dismissed ?? {})).toEqual({ 'same_name:2': 'Hai người' });
    expect(controller.getState()).toMatchObject({ saved: null });
    files.save();
    expect([...(services.saved.at(-1)?.bytes ?? [])].slice(-2)).toEqual([2, 2]);
  });

  test('an answer for this once is not kept there; one taken back is kept as taken back', async () => {
    const { services, files, controller } = setup();
    await files.openSample();
    await controller.ask('mark:v');
    controller.answer('mark:v', 'absent', false);
    await settled();
    expect(services.kept.at(-1)?.memory.answers['mark:v']?.words).toBeNull();
    expect(controller.getState()).toMatchObject({ book: { asked: [{ answer: 'absent' }] } });
  });

  test('a workbook that cannot keep them is told of, and this machine remembers', async () => {
    const { services, files, controller } = setup();
    services.keepFault = { code: 'read_only', message: 'm', advice: 'a', state: 'unchanged' };
    await files.openSample();
    await controller.ask('mark:v');
    controller.answer('mark:v', 'absent', true);
    await settled();
    expect(controller.getState()).toMatchObject({ book: { notKept: { code: 'read_only' } } });
    expect(services.memory.answers()).toEqual({ 'mark:v': 'absent' });
  });

  test('notes laid aside on another computer are laid aside here', async () => {
    const { services, files, controller } = setup();
    await files.openSample();
    await controller.run();
    controller.dismiss('same_name:2', 'Hai người');
    await settled();
    services.memory.kept = NOTHING_REMEMBERED;
    expect(dismissedNow(resultOf(controller.getState()).book)).toEqual({ 'same_name:2': 'Hai người' });
  });
});

describe('a re-check after a result', () => {
  test('reads the sheets again under the same answers; nothing is written', async () => {
    const { services, files, controller } = setup();
    await files.openSample();
    await controller.run();
    const [runs, reads] = [services.runs.length, services.understoodWith.length];
    await controller.recheck();
    const state = controller.getState();
    expect(state).toMatchObject({ at: 'result' });
    expect(state.at === 'result' && state.recomputed).toBeTruthy();
    expect([services.runs.length, services.understoodWith.length]).toEqual([runs, reads + 1]);
  });

  test('a workbook that can no longer be read is said', async () => {
    const { services, files, controller } = setup();
    await files.openSample();
    await controller.run();
    services.openFault = { code: 'session', message: 'Mất nối.', advice: 'Mở lại.', state: 'unchanged' };
    await controller.recheck();
    expect(controller.getState()).toMatchObject({ at: 'fault', fault: { code: 'session' } });
  });
});
