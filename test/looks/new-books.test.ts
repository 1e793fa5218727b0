import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planBooks } from '../../src/app/new-workbook';
import { summarise } from '../../src/app/summarise';
import { understand } from '../../src/app/understand';
import { periodOfYear } from '../../src/core/figures/periods';
import type { SheetChange } from '../../src/core/report/changes';
import { FileHost } from '../../src/xlsx/file-host';
import { snapshotSheet } from '../excel-host/model/snapshot';
import { openExcel, type OpenedExcel } from '../excel-host/open-excel';
import { EXCEL_FLOOR } from '../excel-host/profiles';
import { workbookFromSnapshot } from '../excel-host/workbook-from-snapshot';
import { shownInExcel } from './shown-in-excel';
import { shownInFile } from './shown-in-file';
import { plannedSheet } from './shown-sheet';

// Real libraries and files: on a busy machine more than the five seconds of a unit test.
jest.setTimeout(120_000);

const SAMPLE = join(__dirname, '../../assets/mau/so-chi-bo-2018.xlsx');

let plan: readonly SheetChange[];
let file: FileHost;
let excel: OpenedExcel;
let sources: unknown;

const sheetsOf = ({ workbook }: OpenedExcel): unknown =>
  workbook.sheets.filter(({ name }) => !plan.some((change) => change.name === name)).map(snapshotSheet);

/** The books of 2019 into the sample of 2018, in both hosts. */
beforeAll(async () => {
  file = new FileHost(new Uint8Array(readFileSync(SAMPLE)), 'so-chi-bo-2018.xlsx');
  const before = await understand(file);
  if (!before.ok) throw new Error(before.fault.message);
  const { workbook } = before.value;
  const changes = planBooks(workbook, { year: 2019, yearBefore: before.value });
  plan = changes.sheets;
  excel = await openExcel(workbookFromSnapshot(workbook), EXCEL_FLOOR);
  sources = sheetsOf(excel);
  await excel.host.read();
  for (const host of [file, excel.host]) expect(await host.apply(changes)).toMatchObject({ ok: true });
});

it('the guide and twelve books are added, none in the place of a sheet that stands there', () => {
  expect(plan.map(({ name, mode }) => `${mode} ${name}`)).toEqual([
    'add Hướng dẫn',
    'add Danh sách đảng viên',
    'add Điểm danh',
    'add Tuyên truyền 2019',
    'add Đóng góp – hỗ trợ',
    'add Xếp loại',
    'add Khen thưởng 2019',
    'add Kiểm tra, giám sát',
    'add Biến động 2019',
    'add Dân vận khéo 2019',
    'add Nơi cư trú 2019',
    'add Đảng phí',
    'add Chỉ tiêu khác 2019',
  ]);
  expect(sheetsOf(excel)).toEqual(sources);
});

it('each is equal in the two hosts, and as planned: cells, formulas, lists, checks, highlights, page', async () => {
  for (const { name, content } of plan) {
    const sheet = excel.workbook.find(name);
    if (!sheet) throw new Error(`no ${name}`);
    const [inFile, inExcel] = [await shownInFile(file.bytes(), name), shownInExcel(sheet)];
    expect(inExcel.content).toEqual(inFile.content);
    expect(inFile.content).toEqual(plannedSheet(content));
  }
  const attendance = plan.find(({ name }) => name === 'Điểm danh')?.content;
  expect([attendance?.validations?.length, attendance?.highlights?.length]).toEqual([12, 1]);
});

it('takes one request to look and two to write, and the person ends on the guide', () => {
  expect(excel.excel.lacking).toEqual([]);
  expect(excel.excel.writes).toHaveLength(2);
  expect(excel.workbook.active?.name).toBe('Hướng dẫn');
});

/** What each link of a sheet is called and leads to. */
const linksOf = (change: SheetChange | undefined): readonly string[] =>
  change?.content.cells.flatMap(({ value, link }) => (link ? [`${String(value)} → ${link.sheet}`] : [])) ??
  [];

it('the guide leads to the books by the names they got', () => {
  expect(linksOf(plan[0])).toHaveLength(12);
  expect(linksOf(plan[0])).toContain('Tuyên truyền 2019 → Tuyên truyền 2019');
});

it('the figures of 2018 stay as they were, without a new question; 2019 has the members and nothing else', async () => {
  const before = await understand(new FileHost(new Uint8Array(readFileSync(SAMPLE)), 'so-chi-bo-2018.xlsx'));
  const after = await understand(file);
  if (!before.ok || !after.ok) throw new Error('not read');
  const [old, now] = [summarise(before.value), summarise(after.value)];
  expect(now.period.label).toBe('năm 2018');
  expect(now.figures).toEqual(old.figures);
  expect(now.understood.questions.length).toBe(old.understood.questions.length);
  const next = summarise(after.value, { period: periodOfYear(2019) });
  const valued = next.figures.filter(({ value }) => value !== null).map(({ id }) => id);
  expect(valued).toContain('tong_dang_vien');
  expect(valued).not.toContain('luot_du_sinh_hoat');
});
