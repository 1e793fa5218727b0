import type { Page } from 'playwright-core';
import type { Workbook } from '../../src/core/sheet/workbook';
import type { SheetModel } from '../excel-host/model/sheet-model';
import { violations } from './axe';
import { done, openPane, type Pane, readSample, selected } from './excel-pane';
import { openWorld } from './opening';
import { overflow, runButton } from './steps';

const world = openWorld();
let book: Workbook;

beforeAll(async () => {
  book = await readSample();
});

/** The row of our table that shows the figure. */
function rowOf(table: SheetModel, id: string): number {
  const row = [...table.rows.keys()].find((one) => table.cell(one, 10).value === id);
  if (row === undefined) throw new Error(`no row of ${id}`);
  return row;
}

function tableIn({ excel }: Pane): SheetModel {
  const table = excel.workbook.find('Tổng hợp 2018');
  if (!table) throw new Error('no table');
  return table;
}

/** Runs once; then a person types over a figure, writes a note, and takes the last row out of a list. */
async function afterEdits(width: number): Promise<Pane> {
  const pane = await openPane({ world, book, width });
  await runButton(pane.page).click();
  await done(pane.page);
  const table = tableIn(pane);
  const members = rowOf(table, 'tong_dang_vien');
  table.put(members, 4, { ...table.cell(members, 4), value: 12 });
  table.put(members, 7, { ...table.cell(members, 7), value: 'đã đối chiếu' });
  const meetings = table.cell(rowOf(table, 'cuoc_tuyen_truyen'), 9).link?.documentReference ?? '';
  const last = /^'(.*)'!.*?(\d+)$/.exec(meetings);
  pane.excel.workbook.find(last?.[1] ?? '')?.rows.delete(Number(last?.[2]));
  return pane;
}

async function again(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tổng hợp lại' }).click();
  await page.getByRole('heading', { name: 'Anh/chị đã sửa (1)' }).waitFor();
}

test('what a person edited and what the sources changed stand apart; a choice is written when it is asked for', async () => {
  const pane = await afterEdits(320);
  const { page, excel, complaints } = pane;
  const table = tableIn(pane);
  await again(page);
  const members = rowOf(table, 'tong_dang_vien');
  expect(table.cell(members, 4).value).toBe(12);
  await page.getByText('1 ghi chú của anh/chị được giữ nguyên.').waitFor();
  await page.getByRole('heading', { name: 'Nguồn thay đổi (2)' }).waitFor();
  const change = page
    .getByRole('region', { name: 'Có gì khác so với lần trước' })
    .getByRole('listitem')
    .filter({ hasText: 'Cuộc tuyên truyền, học tập' });
  await expect(change.innerText()).resolves.toMatch(/12 → nay là 11|12 →\s*nay là\s*11/);
  await expect(change.innerText()).resolves.toContain('Lần trước lấy từ Tuyên truyền!');
  await change.getByRole('button', { name: /^Đến ô/ }).click();
  for (let turn = 0; turn < 50 && !selected(excel).startsWith('Tuyên'); turn += 1)
    await page.waitForTimeout(50);
  expect(selected(excel)).toMatch(/^Tuyên truyền!/);

  const keep = page.getByRole('radio', { name: 'Giữ số của anh/chị: 12' });
  await expect(keep.isChecked()).resolves.toBe(true);
  await page.getByRole('radio', { name: 'Dùng số tính lại: 10' }).check();
  await page.getByText('1 số đã tính lại, chưa ghi vào bảng.').waitFor();
  expect(table.cell(members, 4).value).toBe(12);
  await page.getByRole('button', { name: 'Cập nhật bảng' }).click();
  await page.getByRole('heading', { name: 'Anh/chị đã sửa (1)' }).waitFor({ state: 'detached' });
  await done(page);
  expect(table.cell(rowOf(table, 'tong_dang_vien'), 4).value).toBe(10);
  expect(table.cell(rowOf(table, 'tong_dang_vien'), 7).value).toBe('đã đối chiếu');
  expect(complaints()).toEqual([]);
  await page.close();
});

test.each([270, 350])('at %d px the list fits, and axe has nothing to say', async (width) => {
  const { page } = await afterEdits(width);
  await again(page);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.close();
});
