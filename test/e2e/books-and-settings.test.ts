import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readKeptPart } from '../../src/core/kept/kept-part';
import { cellAt, type Workbook } from '../../src/core/sheet/workbook';
import { FileHost } from '../../src/xlsx/file-host';
import { LAST_YEAR } from './books';
import { visit } from './browser';
import { openPane, readSample } from './excel-pane';
import { openWorld } from './opening';
import { chooseFile, openSample, runButton } from './steps';

const world = openWorld();

/** ⋯, then the page of that name. */
async function openPage(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Việc khác' }).first().click();
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

async function back(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Quay lại' }).last().click();
}

async function workbookIn(path: string): Promise<Workbook> {
  const read = await new FileHost(readFileSync(path), 'so.xlsx').read();
  if (!read.ok) throw new Error(read.fault.message);
  return read.value;
}

async function downloaded(page: Page, button: RegExp | string): Promise<{ name: string; book: Workbook }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), book: await workbookIn(await file.path()) };
}

async function pickLastYear(page: Page): Promise<void> {
  await chooseFile(page, 'Chọn sổ năm 2017…', 'so-2017.xlsx', LAST_YEAR.bytes);
  await page
    .getByText(/^Đã đọc sổ “so-2017.xlsx”: \d+ số liệu\.$/)
    .first()
    .waitFor();
}

test('on the file page ← and Esc lead back from each page', async () => {
  const { page, faults } = await visit(world, { viewport: { width: 320, height: 760 } });
  await openSample(page);
  for (const name of ['Lập sổ nhập liệu mới', 'Thiết lập', 'Số liệu năm trước']) {
    await openPage(page, name);
    if (name === 'Thiết lập') await page.getByText('năm nay: 20% của 10 là 2').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: 'Việc khác' }).waitFor();
    await back(page);
    await runButton(page).waitFor();
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test('on the file page new books are a file of their own, with the members of the book at hand', async () => {
  const { page, faults } = await visit(world, { viewport: { width: 1200, height: 820 } });
  await openSample(page);
  await openPage(page, 'Lập sổ nhập liệu mới');
  expect(await page.getByRole('textbox', { name: 'Cho năm' }).inputValue()).toBe('2019');
  await page.getByRole('checkbox', { name: 'Đảng phí' }).uncheck();
  const { name, book } = await downloaded(page, 'Lập sổ mới 12 trang');
  expect(name).toBe('Sổ chi bộ 2019.xlsx');
  expect(book.sheets.map((sheet) => sheet.name)).not.toContain('Đảng phí');
  expect(book.sheets).toHaveLength(12);
  const members = book.sheets.find((sheet) => sheet.name === 'Danh sách đảng viên');
  expect(members && cellAt(members, 7, 2)).toEqual({ kind: 'text', text: 'Nguyễn Văn Lộc' });
  await page
    .getByText(/^Trình duyệt đang lưu tệp “Sổ chi bộ 2019.xlsx”/)
    .first()
    .waitFor();
  await page.getByRole('textbox', { name: 'Cho năm' }).fill('20');
  await page.getByText('Năm gồm bốn chữ số, ví dụ 2019.').waitFor();
  expect(await page.getByRole('button', { name: /^Lập sổ mới/ }).getAttribute('aria-disabled')).toBe('true');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('on the file page settings and last year’s book go into the figures and into the file that is saved', async () => {
  const { page, faults } = await visit(world, { viewport: { width: 1200, height: 820 } });
  await openSample(page);
  await openPage(page, 'Thiết lập');
  await page.getByRole('textbox', { name: 'Đảng phí để lại chi bộ (%)' }).fill('300');
  await page.getByText('Tỷ lệ là một số từ 0 đến 100.').waitFor();
  await page.getByRole('textbox', { name: 'Đảng phí để lại chi bộ (%)' }).fill('30');
  await page.getByRole('textbox', { name: 'Nơi viết báo cáo' }).fill('Kiên Giang');
  await page.keyboard.press('Enter');
  await page
    .getByText(/^Đã ghi vào tệp\./)
    .first()
    .waitFor();
  await back(page);
  await back(page);
  await page.getByRole('button', { name: 'So với năm 2017: chọn sổ năm trước' }).click();
  await pickLastYear(page);
  await back(page);
  await page.getByRole('button', { name: 'So với năm 2017: sổ “so-2017.xlsx”' }).waitFor();
  await runButton(page).click();
  await page
    .getByText(/^Đã lập xong/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Mở hết các mục' }).click();
  await page
    .getByText(/năm 2017: 9, tăng 1/)
    .first()
    .waitFor();
  const { book } = await downloaded(page, 'Lưu tệp Excel đã tổng hợp');
  expect(readKeptPart(book.keptPart).settings).toMatchObject({ place: 'Kiên Giang', feeKeptPercent: 30 });
  const table = book.sheets.find(({ name }) => name === 'Tổng hợp 2018');
  const texts = table?.rows.flat().flatMap((cell) => (cell.kind === 'text' ? [cell.text] : [])) ?? [];
  expect(texts.some((words) => words.startsWith('Kiên Giang, ngày'))).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('in Excel new books stand behind the sheets of the book, and settings in the workbook', async () => {
  const book = await readSample();
  const { page, excel, complaints } = await openPane({ world, book, width: 320 });
  await runButton(page).waitFor();
  await openPage(page, 'Lập sổ nhập liệu mới');
  await page.getByRole('button', { name: 'Lập sổ mới 13 trang' }).click();
  await page
    .getByText(/^Đã thêm 13 trang vào sổ\./)
    .first()
    .waitFor();
  const names = excel.workbook.sheets.map(({ name }) => name);
  expect(names.slice(0, book.sheets.length)).toEqual(book.sheets.map(({ name }) => name));
  expect(names).toHaveLength(book.sheets.length + 13);
  await back(page);
  await back(page);
  await openPage(page, 'Thiết lập');
  await page.getByRole('combobox', { name: 'Chức vụ người ký' }).selectOption('Phó Bí thư');
  await page.getByRole('button', { name: 'Lưu thiết lập' }).click();
  await page
    .getByText(/^Đã lưu vào sổ đang mở\./)
    .first()
    .waitFor();
  expect(readKeptPart(excel.workbook.customXml[0]?.xml).settings).toMatchObject({
    secretaryPost: 'Phó Bí thư',
  });
  expect(complaints()).toEqual([]);
  await page.close();
});

test('what is remembered is taken back one by one, or all after one question that Esc closes', async () => {
  const { page, faults } = await visit(world, { viewport: { width: 320, height: 760 } });
  await page.evaluate(() =>
    localStorage.setItem(
      'tong-hop.da-nho',
      JSON.stringify({ answers: { 'mark:khac': { words: 'x', when: '2018-12-20T08:00:00.000Z' } } }),
    ),
  );
  await openSample(page);
  await openPage(page, 'Thiết lập');
  await page.getByText('1 lựa chọn khác cũng đang được nhớ.').waitFor();
  await page.getByRole('button', { name: 'Quên tất cả' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('heading', { level: 1, name: 'Thiết lập' }).waitFor();
  await page.getByRole('button', { name: 'Quên tất cả' }).click();
  await dialog.getByRole('button', { name: 'Quên tất cả' }).click();
  await page.getByText('Chưa có lựa chọn nào được nhớ.').waitFor();
  const kept = await page.evaluate(() => localStorage.getItem('tong-hop.da-nho'));
  expect(JSON.parse(kept ?? '')).toMatchObject({ answers: { 'mark:khac': { words: null } } });
  expect(faults).toEqual([]);
  await page.context().close();
});
