import { keptPart, NOTHING_KEPT, readKeptPart } from '../../src/core/kept/kept-part';
import type { Changes } from '../../src/core/report/changes';
import { ExcelHost } from '../../src/excel/excel-host';
import type { HostFault } from '../../src/ports/workbook-host';
import { cellAt } from '../../src/core/sheet/workbook';
import { longBook, SMALL_BOOK } from '../contract/book-fixture';
import { chartsChange, plan, tableChange } from '../contract/sample-plan';
import { STATUS } from '../excel-host/faults';
import { PLAIN_STYLE } from '../excel-host/model/cell-model';
import { snapshotSheet } from '../excel-host/model/snapshot';
import { WorkbookModel } from '../excel-host/model/workbook-model';
import { openExcel, type OpenedExcel } from '../excel-host/open-excel';
import { EXCEL_2019, EXCEL_2021, EXCEL_365, EXCEL_FLOOR, PROFILES } from '../excel-host/profiles';

// Real libraries and files: on a busy machine more than the five seconds of a unit test.
jest.setTimeout(60_000);

const MEGABYTE = 1_000_000;
const PLAN = plan(
  tableChange('Tổng hợp 2018', [
    { label: 'Tổng số đảng viên', value: 10 },
    { label: '- Chính thức', value: 9 },
  ]),
  chartsChange('Biểu đồ 2018', [2, 8]),
);

const opened: OpenedExcel[] = [];
const open: typeof openExcel = async (...args) => {
  const excel = await openExcel(...args);
  opened.push(excel);
  return excel;
};

afterEach(() => {
  for (const { excel } of opened.splice(0)) {
    excel.endCellEdit();
    expect(excel.lacking).toEqual([]);
  }
});

async function faultOf(result: Promise<{ ok: true } | { ok: false; fault: HostFault }>): Promise<HostFault> {
  const done = await result;
  if (done.ok) throw new Error('it should have failed');
  return done.fault;
}

async function applied({ host }: OpenedExcel, changes: Changes = PLAN): Promise<void> {
  await host.read();
  expect(await host.apply(changes)).toMatchObject({ ok: true });
}

const sources = ({ workbook }: OpenedExcel): unknown =>
  SMALL_BOOK.sheets.map(({ name }) => {
    const sheet = workbook.find(name);
    return sheet && snapshotSheet(sheet);
  });

describe('requests to Excel', () => {
  it.each([
    [10, 3],
    [1_000, 3],
  ])('reads %i rows in %i requests', async (rows, most) => {
    const { host, excel } = await open(longBook(rows));
    const result = await host.read();
    expect(result.ok && result.value.sheets[0]?.rows).toHaveLength(rows + 1);
    expect(excel.requests).toHaveLength(most);
  });

  it('reads 20,000 rows in three requests and one more for each further 3 MB', async () => {
    const { host, excel } = await open(longBook(20_000));
    const result = await host.read();
    const list = result.ok ? result.value.sheets[0] : undefined;
    expect(list?.rows).toHaveLength(20_001);
    // Row 20,001: the 20,000th person.
    expect(list && cellAt(list, 20_001, 2)).toEqual({ kind: 'text', text: 'Nguyễn Văn Thứ 20000' });
    expect(list && cellAt(list, 20_001, 6)).toEqual({ kind: 'number', number: 1000 * (19_999 % 90) });
    const bytes = excel.requests.reduce((sum, request) => sum + request.responseBytes, 0);
    expect(bytes).toBeGreaterThan(3 * MEGABYTE);
    const most = 3 + Math.ceil((bytes - 3 * MEGABYTE) / (3 * MEGABYTE));
    expect(excel.requests.length).toBeLessThanOrEqual(most);
    for (const { responseBytes } of excel.requests) expect(responseBytes).toBeLessThan(5 * MEGABYTE);
  });

  it.each([10, 1_000, 20_000])('writes with one look and two writes beside %i rows', async (rows) => {
    const { host, excel } = await open(longBook(rows));
    expect(await host.apply(PLAN)).toMatchObject({ ok: true });
    expect([excel.reads.length, excel.writes.length]).toEqual([1, 2]);
  });

  it('sends nothing for an empty plan', async () => {
    const { host, excel } = await open(SMALL_BOOK);
    expect(await host.apply({ sheets: [] })).toEqual({ ok: true, value: { sheets: [] } });
    expect(excel.requests).toHaveLength(0);
  });

  it('cuts an answer that turns out too big, and reads on', async () => {
    const { host, excel } = await open(longBook(3_000));
    excel.limits.response = 250_000;
    const result = await host.read();
    expect(result.ok && result.value.sheets[0]?.rows).toHaveLength(3_001);
    expect(excel.requests.some(({ status }) => status === STATUS.responseTooBig)).toBe(true);
  });

  it('cuts a writing that would not fit into one request', async () => {
    const rows = Array.from({ length: 9_000 }, (_, index) => ({
      label: `Dòng ${String(index)} ${'chữ '.repeat(40)}`,
      value: index,
    }));
    const { host, excel, workbook } = await open(SMALL_BOOK);
    expect(await host.apply(plan(tableChange('Tổng hợp 2018', rows)))).toMatchObject({ ok: true });
    expect(workbook.find('Tổng hợp 2018')?.cell(9_002, 4).value).toBe(8_999);
    for (const { requestBytes } of excel.requests) expect(requestBytes).toBeLessThan(5 * MEGABYTE);
  });
});

describe('what is read', () => {
  it('counts the days of a 1904 workbook as it does', async () => {
    const workbook = new WorkbookModel();
    workbook.dateSystem = '1904';
    workbook.add('A').put(1, 1, { value: 41_639, numberFormat: 'dd/mm/yyyy', style: PLAIN_STYLE });
    const { host } = await open(workbook);
    const result = await host.read();
    expect(result.ok && result.value.sheets[0]?.rows[0]?.[0]).toEqual({
      kind: 'date',
      date: { year: 2018, month: 1, day: 1 },
    });
  });

  it('reads on without merges where Excel refuses to tell them', async () => {
    const { host, excel } = await open(SMALL_BOOK);
    excel.faults.failAction('getMergedAreasOrNullObject', 'NotImplemented');
    const result = await host.read();
    expect(result.ok && result.value.sheets[0]?.merges).toEqual([]);
    expect(result.ok && result.value.sheets[0]?.rows).toHaveLength(7);
  });

  it('asks for fonts only where texts look legacy, and gives the legacy ones', async () => {
    const workbook = new WorkbookModel();
    const sheet = workbook.add('DS');
    const style = { ...PLAIN_STYLE, fontName: '.VnTime' };
    sheet.put(2, 2, { value: 'NguyÔn V¨n An', numberFormat: 'General', style });
    sheet.put(3, 2, { value: 'Lê Văn Bình', numberFormat: 'General', style: PLAIN_STYLE });
    workbook.add('Khác').fill([['Trần Thị Hòa, ủng hộ']]);
    const { host, excel } = await open(workbook);
    const result = await host.read();
    expect(result.ok && result.value.sheets[0] && cellAt(result.value.sheets[0], 2, 2)).toEqual({
      kind: 'text',
      text: 'NguyÔn V¨n An',
      font: '.VnTime',
    });
    expect(result.ok && result.value.sheets[0] && cellAt(result.value.sheets[0], 3, 2)).toEqual({
      kind: 'text',
      text: 'Lê Văn Bình',
    });
    expect(excel.requests).toHaveLength(3);
  });

  it('asks for no fonts in a book of Unicode', async () => {
    const { host, excel } = await open({
      sheets: [{ name: 'DS', rows: [['Họ và tên'], ['Trần Thị Hoà'], ['Lê Quân']] }],
    });
    await host.read();
    // The list and the heads: neither fonts nor the text of a day.
    expect(excel.requests).toHaveLength(2);
  });

  it('reads without merges where Excel cannot tell them', async () => {
    const { host } = await open(SMALL_BOOK, EXCEL_FLOOR);
    const result = await host.read();
    expect(result.ok && result.value.sheets[0]?.merges).toEqual([]);
  });

  it('does not take formats far from the table for content', async () => {
    const workbook = new WorkbookModel();
    const sheet = workbook.add('A').fill([['x']]);
    sheet.put(5_000, 200, { value: '', numberFormat: '0%', style: PLAIN_STYLE });
    const { host } = await open(workbook);
    const result = await host.read();
    expect(result.ok && result.value.sheets[0]?.rows).toHaveLength(1);
  });
});

describe('what is written', () => {
  it.each(PROFILES)('does the whole look within $name', async (profile) => {
    const excel = await open(SMALL_BOOK, profile);
    const result = await excel.host.apply(PLAN);
    expect(result).toEqual({ ok: true, value: { sheets: ['Tổng hợp 2018', 'Biểu đồ 2018'] } });
    const sheet = excel.workbook.find('Tổng hợp 2018');
    expect(sheet?.cell(1, 1)).toMatchObject({
      value: 'TỔNG HỢP',
      style: { fontName: 'Times New Roman', fontSize: 15, bold: true, horizontal: 'Center' },
    });
    expect(sheet?.cell(2, 2).style).toMatchObject({ fill: '#F2F2F2', bold: true, wrap: true });
    expect(Object.keys(sheet?.cell(3, 2).style.borders ?? {}).sort()).toEqual([
      'EdgeBottom',
      'EdgeLeft',
      'EdgeRight',
      'EdgeTop',
    ]);
    expect(sheet?.cell(3, 4)).toMatchObject({ value: 10, numberFormat: '0', style: { shrink: true } });
    expect([sheet?.columnWidths.get(1), sheet?.columnWidths.get(2)]).toEqual([30, 166.5]);
    expect([sheet?.rowHeights.get(1), sheet?.rowHeights.get(2)]).toEqual([22, 38]);
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([10]);
    expect(sheet?.gridlines).toBe(false);
    expect(sheet?.frozen).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  });

  it('sets the page up for A4 in points, with title rows, breaks and a page number from page 2', async () => {
    const excel = await open(SMALL_BOOK);
    await excel.host.apply(PLAN);
    const page = excel.workbook.find('Tổng hợp 2018')?.page;
    expect(page).toMatchObject({
      orientation: 'Portrait',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      printArea: { top: 1, left: 1, bottom: 4, right: 7 },
      titleRows: { top: 2, bottom: 3 },
      headerState: 'FirstAndDefault',
      rowBreaks: [6],
    });
    expect(page?.leftMargin).toBeCloseTo(85.04, 2);
    expect(page?.headers.defaultForAllPages.centerHeader).toBe('&"Times New Roman,Regular"&13&P');
    expect(page?.headers.firstPage.centerHeader).toBe('');
  });

  it('draws the chart from its block, in the colours and with the labels of the model', async () => {
    const excel = await open(SMALL_BOOK);
    await excel.host.apply(PLAN);
    const [chart] = excel.workbook.find('Biểu đồ 2018')?.charts ?? [];
    expect(chart).toMatchObject({
      chartType: 'BarClustered',
      seriesBy: 'Columns',
      data: { top: 4, left: 9, bottom: 6, right: 11 },
      left: 6,
      top: 40,
      width: 453.5,
      height: 226.8,
      title: { text: 'Xếp loại chất lượng đảng viên năm 2018', font: { name: 'Times New Roman', size: 13 } },
      legend: { visible: true, position: 'Bottom' },
      valueAxis: { visible: false, minimum: 0, maximum: 10, majorGridlines: { visible: false } },
      categoryAxis: { reversePlotOrder: true },
      border: { lineStyle: 'None' },
    });
    expect(
      chart?.series.map(({ name, fill, gapWidth, overlap }) => [name, fill.color, gapWidth, overlap]),
    ).toEqual([
      ['Năm 2018', '#1F4E79', 60, -5],
      ['Năm 2017', '#E3E3E3', 60, -5],
    ]);
    expect(chart?.series[0]?.labels).toMatchObject({ position: 'OutsideEnd', numberFormat: '0' });
  });

  it('leaves a chart where the person moved it and as they sized it', async () => {
    const excel = await open(SMALL_BOOK);
    await applied(excel);
    const [chart] = excel.workbook.find('Biểu đồ 2018')?.charts ?? [];
    if (!chart) throw new Error('no chart');
    Object.assign(chart, { left: 300, top: 5, width: 200, height: 100 });
    await applied(excel, plan(chartsChange('Biểu đồ 2018', [4, 6], 'update')));
    const charts = excel.workbook.find('Biểu đồ 2018')?.charts;
    expect(charts?.map(({ id, left, top, width, height }) => [id, left, top, width, height])).toEqual([
      [chart.id, 300, 5, 200, 100],
    ]);
  });

  it('takes away a chart that the plan no longer has, never one of the person', async () => {
    const excel = await open(SMALL_BOOK);
    await applied(excel);
    const sheet = excel.workbook.find('Biểu đồ 2018');
    const [ours] = sheet?.charts ?? [];
    if (!sheet || !ours) throw new Error('no chart');
    sheet.charts.push({ ...ours, id: '{CỦA TÔI}', name: 'Chart 9' });
    const bare = chartsChange('Biểu đồ 2018', [4, 6], 'update');
    await applied(excel, plan({ ...bare, content: { ...bare.content, charts: [] } }));
    expect(sheet.charts.map(({ name }) => name)).toEqual(['Chart 9']);
  });

  it('keeps the widths the person gave our columns', async () => {
    const excel = await open(SMALL_BOOK);
    await applied(excel);
    excel.workbook.find('Tổng hợp 2018')?.columnWidths.set(2, 300);
    await applied(excel, plan(tableChange('Tổng hợp 2018', [{ label: 'Một', value: 1 }], 'update')));
    expect(excel.workbook.find('Tổng hợp 2018')?.columnWidths.get(2)).toBe(300);
  });

  it('leaves the person on the table, and does not bring a hidden one to the front', async () => {
    const excel = await open(SMALL_BOOK);
    await applied(excel);
    const table = excel.workbook.find('Tổng hợp 2018');
    expect(excel.workbook.active).toBe(table);
    if (table) table.visibility = 'Hidden';
    excel.workbook.active = excel.workbook.sheets[0] ?? null;
    await applied(excel, plan(tableChange('Tổng hợp 2018', [{ label: 'Một', value: 1 }], 'update')));
    expect(excel.workbook.active).toBe(excel.workbook.sheets[0]);
  });

  it('writes no formula anywhere', async () => {
    const excel = await open(SMALL_BOOK);
    const row = { label: '=HYPERLINK("x")', value: '+1' };
    await applied(excel, plan(tableChange('Tổng hợp 2018', [row])));
    const formulas = [...(excel.workbook.find('Tổng hợp 2018')?.rows.values() ?? [])].flatMap((line) =>
      [...line.values()].filter(({ formula }) => formula !== undefined),
    );
    expect(formulas).toEqual([]);
  });
});

describe('what stands in the way', () => {
  it('says so where this Excel is too old, and sends nothing', async () => {
    const { host, excel } = await open(SMALL_BOOK, EXCEL_2019);
    expect(await faultOf(host.read())).toMatchObject({ code: 'unsupported', state: 'unchanged' });
    expect(await faultOf(host.apply(PLAN))).toMatchObject({ code: 'unsupported' });
    expect(excel.requests).toHaveLength(0);
  });

  it('adds no sheet to a workbook whose structure is protected', async () => {
    const excel = await open(SMALL_BOOK);
    excel.workbook.isStructureProtected = true;
    expect(await faultOf(excel.host.apply(PLAN))).toMatchObject({
      code: 'structure_protected',
      message: 'Sổ đang khóa cấu trúc',
      state: 'unchanged',
    });
    expect(excel.excel.writes).toHaveLength(0);
  });

  it('updates our sheets under a protected structure', async () => {
    const excel = await open(SMALL_BOOK);
    await applied(excel);
    excel.workbook.isStructureProtected = true;
    await applied(excel, plan(tableChange('Tổng hợp 2018', [{ label: 'Một', value: 1 }], 'update')));
    expect(excel.workbook.find('Tổng hợp 2018')?.cell(3, 4).value).toBe(1);
  });

  it('names our sheet when it is protected, and unprotects nothing', async () => {
    const excel = await open(SMALL_BOOK);
    await applied(excel);
    const table = excel.workbook.find('Tổng hợp 2018');
    if (!table) throw new Error('no table');
    table.isProtected = true;
    const change = tableChange('Tổng hợp 2018', [{ label: 'Một', value: 1 }], 'update');
    const fault = await faultOf(excel.host.apply(plan(change)));
    expect(fault).toMatchObject({ code: 'sheet_protected', state: 'unchanged' });
    expect(fault.message).toContain('“Tổng hợp 2018”');
    expect(table.isProtected).toBe(true);
  });

  it('never touches a person’s sheet that has taken our sheet’s name', async () => {
    const excel = await open(SMALL_BOOK);
    await excel.host.read();
    const theirs = excel.workbook.add('Tổng hợp 2018').fill([['của tôi']]);
    const before = snapshotSheet(theirs);
    for (const mode of ['add', 'update'] as const) {
      const change = tableChange('Tổng hợp 2018', [{ label: 'Một', value: 1 }], mode);
      expect(await faultOf(excel.host.apply(plan(change)))).toMatchObject({ code: 'changed_meanwhile' });
    }
    expect(snapshotSheet(theirs)).toEqual(before);
  });

  it('stops when the person typed into our sheet between the reading and the writing', async () => {
    const excel = await open(SMALL_BOOK);
    await applied(excel);
    await excel.host.read();
    const table = excel.workbook.find('Tổng hợp 2018');
    table?.put(3, 7, { value: 'ghi chú', numberFormat: 'General', style: PLAIN_STYLE });
    const change = plan(tableChange('Tổng hợp 2018', [{ label: 'Một', value: 1 }], 'update'));
    expect(await faultOf(excel.host.apply(change))).toMatchObject({
      code: 'changed_meanwhile',
      state: 'unchanged',
    });
    expect(table?.cell(3, 7).value).toBe('ghi chú');
  });

  it.each([
    [STATUS.sessionExpired, 'session'],
    [STATUS.cellEdit, 'cell_edit'],
  ])('turns Office status %i at the reading into %s, with nothing changed', async (status, code) => {
    const excel = await open(SMALL_BOOK);
    excel.excel.faults.failRequest(1, status);
    expect(await faultOf(excel.host.read())).toMatchObject({ code, state: 'unchanged' });
    expect(await excel.host.read()).toMatchObject({ ok: true });
  });

  it.each([
    ['at the look', 1, 'unchanged'],
    ['at the first write', 2, 'unchanged'],
    ['at the look of the sheets', 3, 'partial'],
  ] as const)('tells whether anything was written when a request fails %s', async (_when, nth, state) => {
    const excel = await open(SMALL_BOOK);
    excel.excel.faults.failRequest(nth, STATUS.internal);
    const fault = await faultOf(excel.host.apply(PLAN));
    expect(fault).toMatchObject({ state });
    expect(fault.advice).toContain('Tổng hợp lại');
  });

  it.each(['values', 'merge', 'setSolidColor', 'hyperlink', 'add'])(
    'is finished by the next run after breaking off at %s, with the sources untouched',
    async (member) => {
      const excel = await open(SMALL_BOOK);
      const before = sources(excel);
      const first = tableChange('Tổng hợp 2018', [
        {
          label: 'Một',
          value: 1,
          link: { sheet: 'DS đảng viên', range: { top: 4, left: 2, bottom: 5, right: 2 } },
        },
      ]);
      excel.excel.faults.failAction(member, 'GeneralException');
      const fault = await faultOf(excel.host.apply(plan(first, chartsChange('Biểu đồ 2018', [2, 8]))));
      expect(fault.code).toBe('unknown');
      // The next run reads what there is, and plans updates for what already carries our marker.
      const again = await excel.host.read();
      const ours = again.ok ? again.value.sheets.filter((sheet) => sheet.ours) : [];
      for (const { marker } of ours) expect(marker?.endsWith('…')).toBe(true);
      const mode = (name: string) => (ours.some((sheet) => sheet.name === name) ? 'update' : 'add');
      await applied(
        excel,
        plan(
          { ...first, mode: mode('Tổng hợp 2018') },
          chartsChange('Biểu đồ 2018', [2, 8], mode('Biểu đồ 2018')),
        ),
      );
      expect(excel.workbook.sheets.filter(({ name }) => /^(Tổng hợp|Biểu đồ)/.test(name))).toHaveLength(2);
      expect(excel.workbook.find('Biểu đồ 2018')?.charts).toHaveLength(1);
      expect(excel.workbook.find('Tổng hợp 2018')?.names[0]?.formula).toBe('="table 2018 k1"');
      expect(sources(excel)).toEqual(before);
    },
  );

  it('says what could not be set up on a machine without a printer, and keeps what is written', async () => {
    const excel = await open(SMALL_BOOK);
    excel.excel.faults.failAction('setPrintMargins', 'GeneralException');
    const result = await excel.host.apply(PLAN);
    expect(result.ok && result.value).toMatchObject({
      sheets: ['Tổng hợp 2018', 'Biểu đồ 2018'],
      unfinished: { code: 'unknown', state: 'partial' },
    });
    expect(excel.workbook.find('Tổng hợp 2018')?.cell(3, 4).value).toBe(10);
    expect(excel.workbook.find('Biểu đồ 2018')?.charts[0]?.series[0]?.fill.color).toBe('#1F4E79');
  });

  it('updates without knowing the print area on a machine without a printer', async () => {
    const excel = await open(SMALL_BOOK);
    await applied(excel);
    await excel.host.read();
    excel.excel.faults.failAction('getPrintAreaOrNullObject', 'GeneralException');
    const one = tableChange('Tổng hợp 2018', [{ label: 'Một', value: 1 }], 'update');
    expect(await excel.host.apply(plan(one))).toMatchObject({ ok: true });
    const table = excel.workbook.find('Tổng hợp 2018');
    expect([table?.cell(3, 4).value, table?.cell(4, 2).value]).toEqual([1, '']);
  });

  it.each([
    ['1.20', EXCEL_365, true],
    ['1.14', EXCEL_2021, undefined],
  ] as const)('asks for one undo step where Excel has it (ExcelApi %s)', async (_set, profile, grouped) => {
    const excel = await open(SMALL_BOOK, profile);
    const asked: Excel.RunOptions[] = [];
    const host = new ExcelHost({
      runtime: {
        ...excel.runtime,
        run: (options, batch) => {
          asked.push(options);
          return excel.runtime.run(options, batch);
        },
      },
    });
    await host.read();
    await host.apply(PLAN);
    expect(asked.map(({ mergeUndoGroup }) => mergeUndoGroup)).toEqual([undefined, grouped]);
    expect(asked.every(({ delayForCellEdit }) => delayForCellEdit)).toBe(true);
  });

  it('waits while a cell is being typed in, tells so after two seconds, and goes on by itself', async () => {
    const waiting: boolean[] = [];
    const excel = await open(SMALL_BOOK, EXCEL_365, { onWaiting: (now) => waiting.push(now) });
    excel.excel.startCellEdit();
    const reading = excel.host.read();
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(waiting).toEqual([true]);
    excel.excel.endCellEdit();
    expect(await reading).toMatchObject({ ok: true });
    expect(waiting).toEqual([true, false]);
  });

  it('says that a workbook opened to be looked at cannot be written', async () => {
    const excel = await open(SMALL_BOOK);
    excel.workbook.isReadOnly = true;
    expect(await faultOf(excel.host.apply(PLAN))).toMatchObject({ code: 'read_only', state: 'unchanged' });
  });
});

describe('going to the cells of a receipt', () => {
  const target = { sheet: 'DS đảng viên', range: { top: 4, left: 2, bottom: 5, right: 2 } };

  it('selects them', async () => {
    const excel = await open(SMALL_BOOK);
    expect(await excel.host.goTo(target)).toEqual({ ok: true, value: null });
    expect(excel.workbook.selected).toBe('DS đảng viên!B4:B5');
  });

  it('finds a sheet that was renamed since the reading', async () => {
    const excel = await open(SMALL_BOOK);
    await excel.host.read();
    const sheet = excel.workbook.find('DS đảng viên');
    if (sheet) sheet.name = 'Danh sách mới';
    expect(await excel.host.goTo(target)).toMatchObject({ ok: true });
    expect(excel.workbook.selected).toBe('Danh sách mới!B4:B5');
  });

  it('offers to show a hidden sheet, and shows it only when asked', async () => {
    const excel = await open(SMALL_BOOK);
    const hidden = { sheet: 'Ẩn', range: { top: 1, left: 1, bottom: 1, right: 1 } };
    const fault = await faultOf(excel.host.goTo(hidden));
    expect(fault).toMatchObject({ code: 'hidden_sheet', message: 'Trang “Ẩn” đang ẩn. Bỏ ẩn để xem?' });
    expect(excel.workbook.find('Ẩn')?.visibility).toBe('Hidden');
    expect(await excel.host.goTo(hidden, true)).toMatchObject({ ok: true });
    expect(excel.workbook.selected).toBe('Ẩn!A1:A1'.replace(':A1', ''));
  });

  it('says which window to bring to the front when another workbook is', async () => {
    const excel = await open(SMALL_BOOK);
    excel.excel.otherWindowInFront = true;
    expect(await faultOf(excel.host.goTo(target))).toMatchObject({ code: 'other_workbook' });
  });

  it('says so when the sheet is gone', async () => {
    const excel = await open(SMALL_BOOK);
    expect(await faultOf(excel.host.goTo({ ...target, sheet: 'Không có' }))).toMatchObject({
      code: 'changed_meanwhile',
    });
  });
});

describe('settings kept with the workbook', () => {
  const SETTINGS = { unit: 'Chi bộ Ấp Suối Đá', feeKeptPercent: 30 };

  it('are read in the requests that read the sheets, and kept in two', async () => {
    const { host, excel } = await open(SMALL_BOOK);
    await host.keep((part) => ({ ...part, settings: SETTINGS }));
    expect(excel.requests).toHaveLength(2);
    const read = await host.read();
    expect(readKeptPart(read.ok ? read.value.keptPart : undefined).settings).toEqual(SETTINGS);
    expect(excel.requests.length).toBeLessThanOrEqual(5);
  });

  it('stand in one part of the workbook beside those of other programs', async () => {
    const { host, workbook } = await open(SMALL_BOOK);
    workbook.customXml.push({ id: '{1}', xml: '<other xmlns="urn:khac">riêng</other>' });
    await host.keep((part) => ({ ...part, settings: SETTINGS }));
    await host.keep((part) => ({ ...part, settings: { place: 'Đồi Thông' } }));
    expect(workbook.customXml.map(({ xml }) => xml)).toEqual([
      '<other xmlns="urn:khac">riêng</other>',
      keptPart({ ...NOTHING_KEPT, settings: { place: 'Đồi Thông' } }),
    ]);
  });

  it('an Excel that hands out no such parts reads the sheets all the same', async () => {
    const { host, excel } = await open(SMALL_BOOK);
    excel.faults.failAction('getByNamespace', 'NotImplemented');
    const read = await host.read();
    expect(read.ok && read.value.sheets).toHaveLength(SMALL_BOOK.sheets.length);
    expect(read.ok && read.value).not.toHaveProperty('keptPart');
  });

  it('a workbook open for reading only: said, with the button that was pressed', async () => {
    const { host, workbook } = await open(SMALL_BOOK);
    workbook.isReadOnly = true;
    const fault = await faultOf(host.keep((part) => ({ ...part, settings: SETTINGS })));
    expect(fault).toMatchObject({ code: 'read_only', state: 'unchanged' });
    expect(fault.advice).toContain('rồi bấm Lưu thiết lập.');
    expect(workbook.customXml).toEqual([]);
  });
});
