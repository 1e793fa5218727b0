import { chooseLastYear, forgetAnswers, keepSettings } from '../../src/taskpane/book-jobs';
import { FileController } from '../../src/taskpane/file-page/file-controller';
import type { Book, RunState } from '../../src/taskpane/run-machine';
import { yearOf } from './fake-book';
import { FakeServices } from './fake-services';

async function opened(): Promise<{ services: FakeServices; controller: FileController }> {
  const services = new FakeServices();
  const controller = new FileController(services);
  await controller.openSample();
  return { services, controller };
}

function bookIn(state: RunState): Book {
  if (state.at !== 'home' && state.at !== 'result') throw new Error(state.at);
  return state.book;
}

const UNREADABLE = { code: 'damaged', message: 'm', advice: 'a', state: 'unchanged' } as const;

describe('settings kept with the book', () => {
  test('before a run they are kept, and the book is read with them', async () => {
    const { services, controller } = await opened();
    expect(await keepSettings(controller.run, { place: 'Đồi Thông' })).toEqual({ ok: true, value: null });
    expect(services.kept).toMatchObject([{ settings: { place: 'Đồi Thông' } }]);
    expect(bookIn(controller.run.getState()).understood.kept.settings).toEqual({ place: 'Đồi Thông' });
  });

  test('after a run the file that is saved holds them, and wants saving again', async () => {
    const { services, controller } = await opened();
    await controller.run.run();
    controller.save();
    await keepSettings(controller.run, { place: 'Đồi Thông' });
    expect(controller.run.getState()).toMatchObject({ at: 'result', saved: null });
    controller.save();
    expect(services.saved.map(({ bytes }) => [...bytes])).toEqual([
      [80, 75, 1],
      [80, 75, 1, 2],
    ]);
  });

  test('a fault is handed back and changes nothing', async () => {
    const { services, controller } = await opened();
    services.keepFault = UNREADABLE;
    const before = controller.run.getState();
    expect(await keepSettings(controller.run, {})).toEqual({ ok: false, fault: UNREADABLE });
    expect(controller.run.getState()).toBe(before);
  });
});

describe('last year’s book', () => {
  const file = { name: 'so-2017.xlsx', bytes: new Uint8Array() };

  test('is told to the run, and goes with its period', async () => {
    const { services, controller } = await opened();
    await chooseLastYear(controller.run, yearOf(2018), () => Promise.resolve(file), UNREADABLE);
    expect(bookIn(controller.run.getState()).choice.lastYear?.name).toBe('so-2017.xlsx');
    await controller.run.run();
    expect(services.runs[0]).toHaveProperty('lastYear');
    controller.run.back();
    controller.run.choose({ period: yearOf(2017) });
    expect(bookIn(controller.run.getState()).choice.lastYear).toBeNull();
  });

  test('one that cannot be read is a fault', async () => {
    const { controller } = await opened();
    const chosen = await chooseLastYear(
      controller.run,
      yearOf(2018),
      () => Promise.resolve(null),
      UNREADABLE,
    );
    expect(chosen).toEqual({ ok: false, fault: UNREADABLE });
  });
});

test('answers are taken back here and on later visits', async () => {
  const { services, controller } = await opened();
  await controller.run.ask('mark:v');
  controller.run.answer('mark:v', 'absent', true);
  expect(services.memory.answers()).toEqual({ 'mark:v': 'absent' });
  forgetAnswers(controller.run, bookIn(controller.run.getState()), ['mark:v']);
  expect(services.memory.answers()).toEqual({});
  expect(bookIn(controller.run.getState()).asked[0]?.answer).toBeNull();
});
