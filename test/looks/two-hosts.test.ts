import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { summarise } from '../../src/app/summarise';
import { type RunOptions, tongHop } from '../../src/app/tong-hop';
import { understand, understandWorkbook } from '../../src/app/understand';
import type { SheetChange } from '../../src/core/report/changes';
import { withMoves } from '../../src/core/report/layout-charts';
import { FileHost } from '../../src/xlsx/file-host';
import { openExcel, type OpenedExcel } from '../excel-host/open-excel';
import { EXCEL_FLOOR } from '../excel-host/profiles';
import { workbookFromSnapshot } from '../excel-host/workbook-from-snapshot';
import { tenth } from './shown-chart';
import { shownInExcel } from './shown-in-excel';
import { shownInFile } from './shown-in-file';
import { plannedSheet, type ShownSheet } from './shown-sheet';

// Real libraries and files: on a busy machine more than the five seconds of a unit test.
jest.setTimeout(120_000);

const SAMPLES = join(__dirname, '../../assets/mau');
const OURS = ['Tổng hợp 2018', 'Biểu đồ 2018'] as const;

const sample = (year: number): FileHost => {
  const name = `so-chi-bo-${String(year)}.xlsx`;
  return new FileHost(new Uint8Array(readFileSync(join(SAMPLES, name))), name);
};

interface Shown {
  readonly plan: readonly SheetChange[];
  readonly inFile: ReadonlyMap<string, ShownSheet>;
  readonly inExcel: ReadonlyMap<string, ShownSheet>;
}

/** Both hosts with one book, and what their sheets of ours show now. */
interface Hosts {
  readonly file: FileHost;
  readonly excel: OpenedExcel;
}

async function show({ file, excel }: Hosts, plan: readonly SheetChange[]): Promise<Shown> {
  const inFile = new Map<string, ShownSheet>();
  const inExcel = new Map<string, ShownSheet>();
  for (const name of OURS) {
    inFile.set(name, await shownInFile(file.bytes(), name));
    const sheet = excel.workbook.find(name);
    if (sheet) inExcel.set(name, shownInExcel(sheet));
  }
  expect(excel.excel.lacking).toEqual([]);
  return { plan, inFile, inExcel };
}

async function write(hosts: Hosts, options: RunOptions): Promise<readonly SheetChange[]> {
  const [fromFile, fromExcel] = [
    await tongHop(hosts.file, options),
    await tongHop(hosts.excel.host, options),
  ];
  if (!fromFile.ok || !fromExcel.ok) throw new Error('not summed up');
  return fromFile.value.changes.sheets;
}

/** The money book taken away and no year to compare with: fewer rows and sections, the third and fifth chart fall out. */
async function update({ file, excel }: Hosts): Promise<readonly SheetChange[]> {
  const [whole, now] = [await sample(2018).read(), await excel.host.read()];
  if (!whole.ok || !now.ok) throw new Error('not read');
  const less = whole.value.sheets.filter(({ name }) => name !== 'Đóng góp - hỗ trợ');
  const { changes } = summarise(understandWorkbook({ ...whole.value, sheets: less }));
  const sheets = changes.sheets.map((change) => {
    const standing = now.value.sheets.find(({ name }) => name === change.name);
    if (!standing) throw new Error(`no sheet ${change.name}`);
    return { ...change, mode: 'update' as const, content: withMoves(change.content, standing) };
  });
  for (const host of [file, excel.host]) {
    const applied = await host.apply({ sheets });
    if (!applied.ok) throw new Error(applied.fault.message);
  }
  return sheets;
}

let written: Shown;
let updated: Shown;

beforeAll(async () => {
  const before = await understand(sample(2017));
  if (!before.ok) throw new Error(before.fault.message);
  const file = sample(2018);
  const book = await file.read();
  if (!book.ok) throw new Error(book.fault.message);
  const hosts = { file, excel: await openExcel(workbookFromSnapshot(book.value), EXCEL_FLOOR) };
  const options = { lastYear: before.value, issued: { year: 2018, month: 12, day: 20 } };
  written = await show(hosts, await write(hosts, options));
  updated = await show(hosts, await update(hosts));
});

const STATES = [
  ['written', () => written],
  ['updated to fewer rows and charts', () => updated],
] as const;

describe.each(STATES.flatMap(([state, shown]) => OURS.map((name) => [name, state, shown] as const)))(
  'the two hosts’ sheet %s, %s,',
  (name, _, shown) => {
    const both = (): readonly [ShownSheet, ShownSheet] => {
      const [inFile, inExcel] = [shown().inFile.get(name), shown().inExcel.get(name)];
      if (!inFile || !inExcel) throw new Error(`no ${name}`);
      return [inFile, inExcel];
    };
    const planned = (): SheetChange => {
      const change = shown().plan.find((one) => one.name === name);
      if (!change) throw new Error(`${name} is not planned`);
      return change;
    };

    it('is equal cell by cell and format by format, and as planned', () => {
      const [inFile, inExcel] = both();
      const plan = plannedSheet(planned().content);
      expect(inFile.content.cells.length).toBeGreaterThan(50);
      expect(inExcel.content.cells).toEqual(inFile.content.cells);
      expect(inFile.content.cells).toEqual(plan.cells);
    });

    it('is equal in merges, columns, rows, page, panes and marker, and as planned', () => {
      const [inFile, inExcel] = both();
      const { cells: _cells, ...plan } = plannedSheet(planned().content);
      expect({ ...inExcel.content, cells: [] }).toEqual({ ...inFile.content, cells: [] });
      expect({ ...inFile.content, cells: [] }).toEqual({ ...plan, cells: [] });
    });

    it('has equal charts series by series, and as planned', () => {
      const [inFile, inExcel] = both();
      expect(inExcel.charts).toEqual(inFile.charts);
      expect(inFile.charts.map(({ placed }) => placed)).toEqual(
        planned().content.charts.map(({ moved: _moved, ...placed }) => ({
          ...placed,
          chart: { ...placed.chart, caption: '' },
          left: tenth(placed.left),
          top: tenth(placed.top),
        })),
      );
    });
  },
);

it('a chart goes with its data and caption where one before it falls out', () => {
  const tops = (shown: Shown): unknown =>
    shown.inExcel.get('Biểu đồ 2018')?.charts.map(({ placed }) => [placed.chart.id, placed.top]);
  // 336 points a chart with its caption and space
  expect(tops(written)).toEqual([
    ['xep_loai', 56],
    ['du_sinh_hoat', 392],
    ['dong_gop', 728],
    ['co_cau', 1064],
    ['so_nam_truoc', 1400],
  ]);
  expect(tops(updated)).toEqual([
    ['xep_loai', 56],
    ['du_sinh_hoat', 392],
    ['co_cau', 728],
  ]);
});

it('every chart of LOOK.md §2 is drawn, and looks as it says', () => {
  const charts = written.inExcel.get('Biểu đồ 2018')?.charts ?? [];
  expect(charts.map(({ placed }) => placed.chart.id)).toEqual([
    'xep_loai',
    'du_sinh_hoat',
    'dong_gop',
    'co_cau',
    'so_nam_truoc',
  ]);
  for (const { look, placed } of charts) {
    const small = 'Times New Roman 11 000000';
    expect({ ...look, labels: [], outlines: [] }).toEqual({
      title: 'Times New Roman 13 bold 000000',
      categories: small,
      legend: placed.chart.series.length > 1 ? { words: small, position: 'bottom' } : null,
      labels: [],
      outlines: [],
      categoryLine: '404040',
      ticks: false,
      everyName: true,
      plotsHidden: true,
      valueAxis: { shown: false, minimum: 0 },
      gridlines: false,
      background: 'FFFFFF',
      frame: false,
    });
    expect(new Set(look.outlines)).toEqual(new Set(['404040 0.75']));
  }
});
