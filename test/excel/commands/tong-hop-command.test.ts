import {
  ACTION_ID,
  type CommandEvent,
  type CommandPane,
  type CommandWorld,
  registerTongHop,
} from '../../../src/commands/tong-hop-command';
import { SMALL_BOOK } from '../../contract/book-fixture';
import { chartsChange, plan, tableChange } from '../../contract/sample-plan';
import { openExcel, type OpenedExcel } from '../../excel-host/open-excel';

const APP_COMMAND = 39;
const RICH_API_MESSAGE = 33;
const ACTION_MESSAGES = 2;
const DISPATCH_ACTION = 1000;
const PLAN = plan(
  tableChange('Tổng hợp 2018', [{ label: 'Một', value: 1 }]),
  chartsChange('Biểu đồ 2018', [2, 8]),
);

function worldOf({ office }: OpenedExcel, patience: { callback?: () => void } = {}): CommandWorld {
  return {
    associate: (id, action) =>
      office.Office.actions.associate(id, (event?: CommandEvent | null) => void action(event)),
    showPane: () => office.Office.addin.showAsTaskpane(),
    after: (_ms, callback) => {
      patience.callback = callback;
      return () => undefined;
    },
  };
}

function paneOver({ host }: OpenedExcel, busy = false): CommandPane & { readonly runs: () => number } {
  let runs = 0;
  return {
    isBusy: () => busy,
    runs: () => runs,
    run: async () => {
      runs += 1;
      await host.read();
      await host.apply(PLAN);
    },
  };
}

/** A click on our ribbon button, up to the completed event. */
async function click({ excel, office }: OpenedExcel, id: string): Promise<void> {
  expect(office.raise(APP_COMMAND, [id, ACTION_ID, JSON.stringify({ source: { id: 'TongHop.Run' } })])).toBe(
    true,
  );
  for (let turn = 0; turn < 100 && !excel.completedCommands.includes(id); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('the ribbon button, through the real office.js', () => {
  it('opens a closed pane, makes the sheets and completes its event', async () => {
    const opened = await openExcel(SMALL_BOOK);
    registerTongHop(Promise.resolve(paneOver(opened)), worldOf(opened));
    await click(opened, 'c1');
    expect(opened.excel.completedCommands).toEqual(['c1']);
    expect(opened.excel.runtime.pane).toBe('Visible');
    expect(opened.workbook.sheets.map(({ name }) => name).slice(-2)).toEqual([
      'Tổng hợp 2018',
      'Biểu đồ 2018',
    ]);
    expect(opened.excel.lacking).toEqual([]);
  });

  it('runs in a pane that is open already', async () => {
    const opened = await openExcel(SMALL_BOOK);
    opened.excel.runtime.pane = 'Visible';
    const pane = paneOver(opened);
    registerTongHop(Promise.resolve(pane), worldOf(opened));
    await click(opened, 'c1');
    expect([pane.runs(), opened.excel.completedCommands]).toEqual([1, ['c1']]);
  });

  it('starts no second run while one is under way', async () => {
    const opened = await openExcel(SMALL_BOOK);
    const pane = paneOver(opened, true);
    registerTongHop(Promise.resolve(pane), worldOf(opened));
    await click(opened, 'c1');
    expect([pane.runs(), opened.excel.completedCommands]).toEqual([0, ['c1']]);
    expect(opened.excel.runtime.pane).toBe('Visible');
  });

  it('waits for a pane that its click has only begun to load', async () => {
    const opened = await openExcel(SMALL_BOOK);
    let ready = (_pane: CommandPane): void => undefined;
    registerTongHop(
      new Promise((resolve) => {
        ready = resolve;
      }),
      worldOf(opened),
    );
    const clicked = click(opened, 'c1');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(opened.excel.completedCommands).toEqual([]);
    ready(paneOver(opened));
    await clicked;
    expect(opened.excel.completedCommands).toEqual(['c1']);
    expect(opened.workbook.find('Tổng hợp 2018')).not.toBeNull();
  });

  it('runs when the shared runtime calls it by a message that holds no event', async () => {
    const opened = await openExcel(SMALL_BOOK);
    const pane = paneOver(opened);
    registerTongHop(Promise.resolve(pane), worldOf(opened));
    // The library listens for its own messages once its start is over.
    await new Promise((resolve) => setTimeout(resolve, 30));
    const call = [ACTION_MESSAGES, DISPATCH_ACTION, '', JSON.stringify([ACTION_ID, '{}']), '1', false];
    expect(opened.office.raise(RICH_API_MESSAGE, [call])).toBe(true);
    for (let turn = 0; turn < 100 && !opened.workbook.find('Biểu đồ 2018'); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(pane.runs()).toBe(1);
    expect(opened.workbook.find('Biểu đồ 2018')).not.toBeNull();
  });

  it('completes its event when Excel’s patience is at an end before the run is', async () => {
    const opened = await openExcel(SMALL_BOOK);
    const patience: { callback?: () => void } = {};
    const endless: CommandPane = { isBusy: () => false, run: () => new Promise<void>(() => undefined) };
    registerTongHop(Promise.resolve(endless), worldOf(opened, patience));
    const clicked = click(opened, 'c1');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(opened.excel.completedCommands).toEqual([]);
    patience.callback?.();
    await clicked;
    expect(opened.excel.completedCommands).toEqual(['c1']);
  });
});

describe('the ribbon action itself', () => {
  function registered(pane: Promise<CommandPane>, showPane: () => Promise<void>) {
    const actions: ((event?: CommandEvent | null) => Promise<void>)[] = [];
    registerTongHop(pane, {
      associate: (_id, action) => actions.push(action),
      showPane,
      after: () => () => undefined,
    });
    const completed = jest.fn();
    return { completed, run: () => actions[0]?.({ completed }) };
  }
  const shown = (): Promise<void> => Promise.resolve();

  it.each([
    ['the run throws', { isBusy: () => false, run: () => Promise.reject(new Error('hỏng')) }],
    [
      'asking the pane throws',
      {
        isBusy: () => {
          throw new Error('hỏng');
        },
        run: shown,
      },
    ],
  ])('completes its event when %s, and does not hide the error', async (_when, pane) => {
    const { completed, run } = registered(Promise.resolve(pane), shown);
    await expect(run()).rejects.toThrow('hỏng');
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('does the work where the pane cannot be shown', async () => {
    const work = jest.fn(shown);
    const pane = Promise.resolve({ isBusy: () => false, run: work });
    const { completed, run } = registered(pane, () => Promise.reject(new Error('không có khung')));
    await expect(run()).rejects.toThrow('không có khung');
    expect(work).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('runs without an event', async () => {
    const work = jest.fn(shown);
    const actions: ((event?: CommandEvent | null) => Promise<void>)[] = [];
    registerTongHop(Promise.resolve({ isBusy: () => false, run: work }), {
      associate: (_id, action) => actions.push(action),
      showPane: shown,
      after: () => () => undefined,
    });
    await actions[0]?.();
    expect(work).toHaveBeenCalledTimes(1);
  });
});
