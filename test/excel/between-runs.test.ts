import type { Changes } from '../../src/core/report/changes';
import type { HostFault } from '../../src/ports/workbook-host';
import { SMALL_BOOK } from '../contract/book-fixture';
import { chartsChange, plan, tableChange } from '../contract/sample-plan';
import { PLAIN_STYLE } from '../excel-host/model/cell-model';
import type { SheetModel } from '../excel-host/model/sheet-model';
import { snapshotSheet } from '../excel-host/model/snapshot';
import { openExcel, type OpenedExcel } from '../excel-host/open-excel';

// Real libraries and files: on a busy machine more than the five seconds of a unit test.
jest.setTimeout(60_000);

const ROWS = [
  { label: 'Tổng số đảng viên', value: 10 },
  { label: '- Chính thức', value: 9 },
  { label: '- Dự bị', value: 1 },
];
const PLAN = plan(tableChange('Tổng hợp 2018', ROWS), chartsChange('Biểu đồ 2018', [2, 8]));
const SHORTER = plan(tableChange('Tổng hợp 2018', ROWS.slice(0, 1), 'update'));

async function applied({ host }: OpenedExcel, changes: Changes): Promise<readonly string[]> {
  await host.read();
  const result = await host.apply(changes);
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.message}`);
  return result.value.sheets;
}

async function faultOf({ host }: OpenedExcel, changes: Changes): Promise<HostFault> {
  const done = await host.apply(changes);
  if (done.ok) throw new Error('it should have failed');
  return done.fault;
}

function sheetOf({ workbook }: OpenedExcel, name: string): SheetModel {
  const found = workbook.find(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

const type = (sheet: SheetModel, row: number, column: number, value: string | number): void =>
  sheet.put(row, column, { value, numberFormat: 'General', style: PLAIN_STYLE });

describe('an update of our sheet', () => {
  it('keeps the conditional formats, validations and notes that a person laid over it', async () => {
    const excel = await openExcel(SMALL_BOOK);
    await applied(excel, PLAN);
    const table = sheetOf(excel, 'Tổng hợp 2018');
    const range = { top: 3, bottom: 5, left: 4, right: 4 };
    table.highlights = [{ id: '{1}', range, formula: '=D3>9', bold: true, fill: null }];
    table.validations = [{ range, rule: { wholeNumber: {} }, ignoreBlanks: true, errorAlert: null }];
    table.notes = [{ range, text: 'hỏi lại' }];
    await applied(excel, SHORTER);
    expect([table.highlights.length, table.validations.length, table.notes.length]).toEqual([1, 1, 1]);
  });

  it('leaves of a row that is gone neither words nor looks nor link, and nothing of what stands beside', async () => {
    const excel = await openExcel(SMALL_BOOK);
    await applied(excel, PLAN);
    const table = sheetOf(excel, 'Tổng hợp 2018');
    type(table, 4, 14, 'việc riêng');
    await applied(excel, SHORTER);
    const { style, value, link } = table.cell(4, 2);
    expect([value, link, style.fill, style.wrap, style.bold, style.horizontal]).toEqual([
      '',
      undefined,
      null,
      false,
      false,
      'General',
    ]);
    const lines = Object.values(style.borders).filter((line) => line.style !== 'None');
    // the top line is the lower one of the row above
    expect(lines.length).toBeLessThanOrEqual(1);
    expect(table.cell(4, 10).value).toBe('');
    expect(table.cell(4, 14).value).toBe('việc riêng');
  });

  it('knows a chart of ours again that another program saved under a name of its own', async () => {
    const excel = await openExcel(SMALL_BOOK);
    await applied(excel, PLAN);
    const charts = sheetOf(excel, 'Biểu đồ 2018');
    const [chart] = charts.charts;
    if (!chart) throw new Error('no chart');
    const name = chart.name;
    Object.assign(chart, { name: 'Chart 1', left: 300 });
    await applied(excel, plan(chartsChange('Biểu đồ 2018', [3, 7], 'update')));
    expect(charts.charts.map((one) => [one.id, one.name, one.left])).toEqual([[chart.id, name, 300]]);
  });

  it('goes on without the titles of charts where Excel refuses to tell them', async () => {
    const excel = await openExcel(SMALL_BOOK);
    await applied(excel, PLAN);
    await excel.host.read();
    excel.excel.faults.failAction('title', 'GeneralException');
    expect(await excel.host.apply(plan(chartsChange('Biểu đồ 2018', [3, 7], 'update')))).toMatchObject({
      ok: true,
    });
  });
});

describe('what changed between the reading and the writing', () => {
  it.each<[string, (excel: OpenedExcel) => void]>([
    ['a source was typed into', (excel) => type(sheetOf(excel, 'DS đảng viên'), 4, 2, 'Lê Văn Ân')],
    ['a row came to a source', (excel) => type(sheetOf(excel, 'DS đảng viên'), 9, 2, 'Phan Thị Mới')],
    ['a source was renamed', (excel) => void (sheetOf(excel, 'DS đảng viên').name = 'Danh sách')],
    ['a source was deleted', (excel) => void excel.workbook.sheets.splice(0, 1)],
    [
      'a formula was changed',
      (excel) =>
        sheetOf(excel, 'DS đảng viên').put(6, 3, {
          ...sheetOf(excel, 'DS đảng viên').cell(6, 3),
          formula: '=COUNTA(B4:B6)',
        }),
    ],
  ])('%s: said, nothing is written, and the next run takes it up', async (_, change) => {
    const excel = await openExcel(SMALL_BOOK);
    await excel.host.read();
    change(excel);
    const before = excel.workbook.sheets.map(snapshotSheet);
    expect(await faultOf(excel, PLAN)).toMatchObject({
      code: 'changed_meanwhile',
      message: 'Sổ vừa thay đổi trong lúc tổng hợp',
      advice: 'Bấm Tổng hợp lại để tính theo số liệu mới nhất.',
      state: 'unchanged',
    });
    expect(excel.workbook.sheets.map(snapshotSheet)).toEqual(before);
    expect(await applied(excel, PLAN)).toHaveLength(2);
  });

  it('a result that changes by itself is no change', async () => {
    const excel = await openExcel(SMALL_BOOK);
    await excel.host.read();
    const list = sheetOf(excel, 'DS đảng viên');
    list.put(6, 3, { ...list.cell(6, 3), value: 7 });
    expect(await excel.host.apply(PLAN)).toMatchObject({ ok: true });
  });

  it('costs no further request', async () => {
    const excel = await openExcel(SMALL_BOOK);
    await excel.host.read();
    const read = excel.excel.requests.length;
    await excel.host.apply(PLAN);
    expect(excel.excel.requests.length - read).toBe(3);
  });

  it('is not looked for where the answer would be too big', async () => {
    const excel = await openExcel(SMALL_BOOK);
    await excel.host.read();
    for (let row = 10; row < 2_000; row += 1) type(sheetOf(excel, 'DS đảng viên'), row, 2, 'Lê Văn Ân');
    excel.excel.limits.response = 20_000;
    expect(await excel.host.apply(PLAN)).toMatchObject({ ok: true });
  });
});

describe('a new sheet that Excel gave up on half way', () => {
  const named = ({ workbook }: OpenedExcel): readonly string[] =>
    workbook.sheets
      .map(({ name }) => name)
      .filter((name) => !SMALL_BOOK.sheets.some((one) => one.name === name));

  it.each([
    ['before the marker', 2],
    ['before the marker of the second', 3],
  ])('%s: the next run goes on with it', async (_, nth) => {
    const excel = await openExcel(SMALL_BOOK);
    // the first "add" adds the sheet, the second one its name, and so on
    excel.excel.faults.failAction('add', 'GeneralException', nth);
    expect(await faultOf(excel, PLAN)).toMatchObject({ code: 'unknown', state: 'partial' });
    const again = await excel.host.read();
    const ours = again.ok ? again.value.sheets.filter((sheet) => sheet.ours).map(({ name }) => name) : [];
    const modes = PLAN.sheets.map((sheet) => ({
      ...sheet,
      mode: ours.includes(sheet.name) ? ('update' as const) : ('add' as const),
    }));
    expect(await applied(excel, { sheets: modes })).toEqual(['Tổng hợp 2018', 'Biểu đồ 2018']);
    expect(named(excel)).toEqual(['Tổng hợp 2018', 'Biểu đồ 2018']);
    for (const name of named(excel)) expect(sheetOf(excel, name).names).toHaveLength(1);
  });

  it('with its marker and without its name: the next run gives it the name', async () => {
    const excel = await openExcel(SMALL_BOOK);
    await applied(excel, plan(tableChange('Tổng hợp 2018', ROWS)));
    sheetOf(excel, 'Tổng hợp 2018').name = 'Tổng hợp 2018…';
    expect(await applied(excel, plan(tableChange('Tổng hợp 2018…', ROWS.slice(1), 'update')))).toEqual([
      'Tổng hợp 2018',
    ]);
    expect(named(excel)).toEqual(['Tổng hợp 2018']);
  });

  it('is left alone as soon as anything is on it', async () => {
    const excel = await openExcel(SMALL_BOOK);
    const theirs = excel.workbook.add('Tổng hợp 2018…').fill([['của tôi']]);
    const before = snapshotSheet(theirs);
    expect(await applied(excel, PLAN)).toEqual(['Tổng hợp 2018', 'Biểu đồ 2018']);
    expect(snapshotSheet(theirs)).toEqual(before);
  });
});

describe('the cells of a receipt', () => {
  const target = { sheet: 'DS đảng viên', range: { top: 4, left: 2, bottom: 5, right: 2 } };

  it('are found where inserted rows moved them, on a sheet that was renamed', async () => {
    const excel = await openExcel(SMALL_BOOK);
    await excel.host.read();
    const list = sheetOf(excel, 'DS đảng viên');
    list.name = 'Danh sách';
    for (const row of [...list.rows.keys()].sort((a, b) => b - a).filter((one) => one >= 3)) {
      const cells = list.rows.get(row);
      list.rows.delete(row);
      if (cells) list.rows.set(row + 2, cells);
    }
    expect(await excel.host.goTo(target)).toMatchObject({ ok: true });
    expect(excel.workbook.selected).toBe('Danh sách!B6:B7');
  });

  it('are gone to where they were when nothing of them is left', async () => {
    const excel = await openExcel(SMALL_BOOK);
    await excel.host.read();
    sheetOf(excel, 'DS đảng viên').rows.clear();
    expect(await excel.host.goTo(target)).toMatchObject({ ok: true });
    expect(excel.workbook.selected).toBe('DS đảng viên!B4:B5');
  });
});
