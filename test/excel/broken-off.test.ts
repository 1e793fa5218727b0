import { tongHop } from '../../src/app/tong-hop';
import { periodOfYear } from '../../src/core/figures/periods';
import { formatRange } from '../../src/core/sheet/range';
import type { BookFixture } from '../contract/book-fixture';
import { STATUS } from '../excel-host/faults';
import { PLAIN_STYLE } from '../excel-host/model/cell-model';
import { snapshotSheet } from '../excel-host/model/snapshot';
import { openExcel, type OpenedExcel } from '../excel-host/open-excel';

// Real libraries and files: on a busy machine more than the five seconds of a unit test.
jest.setTimeout(120_000);

const BOOK: BookFixture = {
  sheets: [
    {
      name: 'DS đảng viên',
      rows: [
        ['DANH SÁCH ĐẢNG VIÊN NĂM 2018'],
        ['TT', 'Họ và tên', 'Ngày vào Đảng', 'Ngày chính thức'],
        [1, 'Lê Văn An', '03/02/2010', '03/02/2011'],
        [2, 'Phan Thị Bình', '03/02/2011', '03/02/2012'],
        [3, 'Võ Minh Đức', '03/02/2018', null],
      ],
    },
    {
      name: 'Xếp loại',
      rows: [
        ['KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2018'],
        ['TT', 'Họ và tên', 'Xếp loại'],
        [1, 'Lê Văn An', 'Hoàn thành xuất sắc nhiệm vụ'],
        [2, 'Phan Thị Bình', 'Hoàn thành tốt nhiệm vụ'],
      ],
    },
  ],
};
const OPTIONS = { period: periodOfYear(2018) };

/** What a person sees: sheets, entries, links, merges, charts. */
function shown({ workbook }: OpenedExcel): unknown {
  return workbook.sheets.map(({ name, names, merges, rows, charts }) => ({
    name,
    markers: names.map(({ formula }) => formula),
    merges: merges.map(formatRange).sort(),
    charts: charts.map((chart) => [chart.name, chart.data, chart.width, chart.title.text]),
    cells: [...rows]
      .flatMap(([row, line]) => [...line].map(([column, { value, link }]) => ({ row, column, value, link })))
      .filter(({ value }) => value !== '')
      .map(
        ({ row, column, value, link }) =>
          `${String(row)},${String(column)} ${String(value)} ${link?.documentReference ?? ''}`,
      )
      .sort(),
  }));
}

/** A person's note, and one member more. */
function edit({ workbook }: OpenedExcel): void {
  const plain = { numberFormat: 'General', style: PLAIN_STYLE };
  const list = workbook.find('DS đảng viên');
  ['Trần Thị Mới', '01/06/2018'].forEach((value, index) => list?.put(6, 2 + index, { ...plain, value }));
  list?.put(6, 1, { ...plain, value: 4 });
  const table = workbook.find('Tổng hợp 2018');
  table?.put(12, 7, { ...table.cell(12, 7), value: 'đã đối chiếu' });
}

async function settled(excel: OpenedExcel): Promise<void> {
  const result = await tongHop(excel.host, OPTIONS);
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.message}`);
}

const ACTIONS: readonly (readonly [string, number])[] = [
  ['add', 1],
  ['add', 2],
  ['name', 1],
  ['formula', 1],
  ['numberFormat', 1],
  ['values', 1],
  ['merge', 1],
  ['setSolidColor', 2],
  ['freezeAt', 1],
];
/** Requests of a run: two that read, one that looks, two that write. */
const REQUESTS = [1, 2, 3, 4, 5];

type Break = (excel: OpenedExcel) => void;
const BREAKS: readonly (readonly [string, Break])[] = [
  ...ACTIONS.map(([member, nth]): readonly [string, Break] => [
    `${member}, ${String(nth)}`,
    ({ excel }) => void excel.faults.failAction(member, 'GeneralException', nth),
  ]),
  ...REQUESTS.map((nth): readonly [string, Break] => [
    `request ${String(nth)}`,
    ({ excel }) => void excel.faults.failRequest(nth, STATUS.sessionExpired),
  ]),
];

let calmFirst: unknown;
let calmSecond: unknown;

beforeAll(async () => {
  const calm = await openExcel(BOOK);
  await settled(calm);
  calmFirst = shown(calm);
  edit(calm);
  await settled(calm);
  calmSecond = shown(calm);
});

/** Breaks off, or not where the run never comes there; says so, and says truly whether anything changed. */
async function brokenOff(excel: OpenedExcel, breakOff: Break): Promise<void> {
  const before = excel.workbook.sheets.map(snapshotSheet);
  breakOff(excel);
  const result = await tongHop(excel.host, OPTIONS);
  if (result.ok) return;
  expect(result.fault.advice).toContain('Tổng hợp lại');
  if (result.fault.state === 'unchanged') expect(excel.workbook.sheets.map(snapshotSheet)).toEqual(before);
}

test.each(BREAKS)(
  'a run that breaks off at %s: Tổng hợp lại gives what no trouble gives',
  async (_, breakOff) => {
    const excel = await openExcel(BOOK);
    const sources = excel.workbook.sheets.map(snapshotSheet);
    await brokenOff(excel, breakOff);
    await settled(excel);
    expect(excel.workbook.sheets.slice(0, 2).map(snapshotSheet)).toEqual(sources);
    expect(shown(excel)).toEqual(calmFirst);
    edit(excel);
    await brokenOff(excel, breakOff);
    await settled(excel);
    expect(shown(excel)).toEqual(calmSecond);
  },
);
