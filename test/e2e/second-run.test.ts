import type { Workbook } from '../../src/core/sheet/workbook';
import { editInExcel, rowOf, tableIn } from './edits';
import { done, openPane, readSample, selected } from './excel-pane';
import { openWorld } from './opening';
import { runButton } from './steps';

const world = openWorld();
let book: Workbook;

beforeAll(async () => {
  book = await readSample();
});

test('what a person edited and what the sources changed stand apart; a choice is written when it is asked for', async () => {
  const { page, excel, complaints } = await openPane({ world, book });
  await runButton(page).click();
  await done(page);
  editInExcel(excel.workbook);
  await page.getByRole('button', { name: 'Tổng hợp lại' }).click();
  await page.getByRole('heading', { name: 'Anh/chị đã sửa (1)' }).waitFor();
  const table = tableIn(excel.workbook);
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
