import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readKeptPart } from '../../src/core/kept/kept-part';
import { inForce } from '../../src/core/kept/remembered';
import { FileHost } from '../../src/xlsx/file-host';
import { rollCallBook } from './books';
import { visit } from './browser';
import { openPane } from './excel-pane';
import { openWorld } from './opening';
import { chooseFile, figureRow, figureRowIn, openAllSections, runButton } from './steps';

const world = openWorld();

const ATTENDED = 'Lượt đảng viên dự sinh hoạt';

async function openBook(page: Page): Promise<void> {
  const { name, bytes } = await rollCallBook();
  await chooseFile(page, 'Chọn tệp Excel…', name, bytes);
  await runButton(page).waitFor();
}

function answerButton(page: Page) {
  return page.getByRole('button', { name: /^Trả lời: Dấu “v” ở trang “Điểm danh”/ });
}

async function done(page: Page): Promise<void> {
  await page
    .getByText(/^Đã lập xong/)
    .first()
    .waitFor();
}

async function valueOf(page: Page, label: string): Promise<string> {
  const lines = (await figureRow(page, label).innerText()).split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '')[1] ?? '';
}

test('the question, its answer before a run, each option with its figure', async () => {
  const { page, faults } = await visit(world, { viewport: { width: 320, height: 820 } });
  await openBook(page);
  await page.getByText('1 chỗ cần xác nhận. Có thể trả lời sau khi tổng hợp.').waitFor();
  await answerButton(page).click();
  await page.getByRole('heading', { level: 1, name: 'Xin anh/chị xác nhận' }).waitFor();
  expect(await page.locator('td[data-marked]').allInnerTexts()).toHaveLength(3);
  const present = page.getByRole('radio', { name: /^Có mặt/ });
  expect(await present.isChecked()).toBe(true);
  await page.getByRole('radio', { name: /^Có mặt.*48/ }).waitFor();
  await page
    .getByRole('radio', { name: /^Vắng.*44/ })
    .first()
    .waitFor();
  expect(await page.getByRole('checkbox', { name: 'Nhớ cho các lần sau với trang này' }).isChecked()).toBe(
    true,
  );
  await page.getByRole('radio', { name: /^Vắng/ }).first().check();
  await page.getByRole('button', { name: 'Dùng lựa chọn này' }).click();
  const review = page.getByRole('button', { name: /^Xem lại câu trả lời: Dấu “v”/ });
  expect(await review.evaluate((button) => button === document.activeElement)).toBe(true);
  await runButton(page).click();
  await done(page);
  await openAllSections(page);
  expect(await valueOf(page, ATTENDED)).toBe('44');
  expect(await figureRow(page, ATTENDED).getByText('chờ xác nhận').count()).toBe(0);
  await page.context().close();
  expect(faults).toEqual([]);
});

test('after a run the figures change at once, the table only by Cập nhật bảng; kept for the next visit, then forgotten', async () => {
  const { page, faults } = await visit(world, { viewport: { width: 1200, height: 820 } });
  await openBook(page);
  await runButton(page).click();
  await done(page);
  await openAllSections(page);
  expect(await valueOf(page, ATTENDED)).toBe('48');
  await figureRow(page, ATTENDED).getByText('chờ xác nhận').waitFor();
  await figureRow(page, ATTENDED).click();
  await answerButton(page).click();
  await page.getByRole('radio', { name: /^Vắng/ }).first().check();
  await page.getByRole('button', { name: 'Dùng lựa chọn này' }).click();
  expect(await valueOf(page, ATTENDED)).toBe('44');
  expect(await figureRow(page, ATTENDED).getAttribute('aria-expanded')).toBe('true');
  await page
    .getByText(/^\d+ số đã tính lại, chưa ghi vào bảng\.$/)
    .first()
    .waitFor();
  const row = page.getByRole('row').filter({ hasText: ATTENDED }).first();
  const before = await row.innerText();
  await page.getByRole('button', { name: 'Cập nhật bảng' }).click();
  await page.getByRole('button', { name: 'Tổng hợp lại' }).waitFor();
  await done(page);
  expect(await row.innerText()).not.toBe(before);

  await page.reload();
  await openBook(page);
  await page.getByText(/^Anh\/chị đã chọn: Vắng/).waitFor();
  await page.getByRole('button', { name: /^Xem lại câu trả lời: Dấu “v”/ }).click();
  await page.getByRole('button', { name: 'Quên lựa chọn này' }).click();
  expect(await page.getByRole('radio', { name: /^Có mặt/ }).isChecked()).toBe(true);
  await page.reload();
  await openBook(page);
  await answerButton(page).waitFor();
  await page.context().close();
  expect(faults).toEqual([]);
});

/** What *Lưu tệp* hands out, once what is to be kept stands in it. */
async function savedFile(page: Page): Promise<Buffer> {
  await page.waitForTimeout(500);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu tệp Excel đã tổng hợp' }).first().click();
  return readFileSync(await (await saving).path());
}

test('another computer that opens the saved workbook knows the answer', async () => {
  const first = await visit(world, { viewport: { width: 1200, height: 820 } });
  await openBook(first.page);
  await answerButton(first.page).click();
  await first.page.getByRole('radio', { name: /^Vắng/ }).first().check();
  await first.page.getByRole('button', { name: 'Dùng lựa chọn này' }).click();
  await runButton(first.page).click();
  await done(first.page);
  const saved = await savedFile(first.page);
  await first.page.context().close();

  const { page, faults } = await visit(world, { viewport: { width: 1200, height: 820 } });
  await chooseFile(page, 'Chọn tệp Excel…', 'diem-danh.xlsx', saved);
  await page.getByText(/^Anh\/chị đã chọn: Vắng/).waitFor();
  await page.context().close();
  expect(faults).toEqual([]);
});

test('another computer that opens the saved workbook knows the note laid aside, with its reason', async () => {
  const first = await visit(world, { viewport: { width: 1200, height: 820 } });
  await openBook(first.page);
  await runButton(first.page).click();
  await done(first.page);
  await first.page.getByRole('tab', { name: /^Lưu ý/ }).click();
  await first.page
    .getByRole('button', { name: /^Bỏ qua/ })
    .first()
    .click();
  await first.page.getByRole('textbox', { name: /^Vì sao bỏ qua/ }).fill('Đã hỏi bí thư');
  await first.page.getByRole('button', { name: 'Bỏ qua', exact: true }).first().click();
  await first.page.getByText('Đã bỏ qua (1)').waitFor();
  const saved = await savedFile(first.page);
  await first.page.context().close();

  const { page, faults } = await visit(world, { viewport: { width: 1200, height: 820 } });
  await chooseFile(page, 'Chọn tệp Excel…', 'diem-danh.xlsx', saved);
  await runButton(page).click();
  await done(page);
  await page.getByRole('tab', { name: /^Lưu ý/ }).click();
  await page.getByRole('button', { name: 'Đã bỏ qua (1)' }).click();
  await page.getByText(/Đã hỏi bí thư/).waitFor();
  await page.context().close();
  expect(faults).toEqual([]);
});

test('from the notes, by keyboard alone; Esc puts it off and leads back', async () => {
  const { page } = await visit(world, { viewport: { width: 320, height: 820 } });
  await openBook(page);
  await runButton(page).press('Enter');
  await done(page);
  await page.getByRole('tab', { name: 'Số liệu' }).focus();
  await page.keyboard.press('ArrowRight');
  const answer = answerButton(page);
  await answer.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Xin anh/chị xác nhận' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.keyboard.press('Escape');
  expect(await answer.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.getByRole('tab', { name: /^Lưu ý/, selected: true }).waitFor();
  await answer.press('Enter');
  await page.getByRole('radio', { name: /^Có mặt/ }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('radio', { name: /^Có mặt/ }).isChecked()).toBe(false);
  await page.getByRole('button', { name: 'Dùng lựa chọn này' }).press('Enter');
  await page.getByRole('tab', { name: /^Lưu ý/, selected: true }).waitFor();
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await page.context().close();
});

test('in Excel: asked, answered, the figure and the sheet follow', async () => {
  const { name, bytes } = await rollCallBook();
  const read = await new FileHost(bytes, name).read();
  if (!read.ok) throw new Error(read.fault.message);
  const pane = await openPane({ world, book: read.value });
  const { page } = pane;
  await runButton(page).click();
  await done(page);
  await openAllSections(page);
  const attended = figureRowIn(page.getByRole('main'), ATTENDED);
  await attended.getByText('chờ xác nhận').waitFor();
  await attended.click();
  await answerButton(page).click();
  await page.getByRole('radio', { name: /^Có mặt.*48/ }).waitFor();
  await page.getByRole('radio', { name: /^Vắng/ }).first().check();
  await page.getByRole('button', { name: 'Dùng lựa chọn này' }).click();
  await attended.getByText('44', { exact: true }).waitFor();
  const written = (): unknown[] => {
    const table = pane.excel.workbook.find('Tổng hợp 2018');
    const row = Array.from({ length: 80 }, (_, index) => index + 1).find(
      (each) => table?.cell(each, 2).value === ATTENDED,
    );
    return row === undefined ? [] : [table?.cell(row, 4).value];
  };
  expect(written()).toEqual([48]);
  await page.getByRole('button', { name: 'Cập nhật bảng' }).click();
  for (let turn = 0; turn < 100 && written()[0] !== 44; turn += 1) await page.waitForTimeout(50);
  expect(written()).toEqual([44]);
  await done(page);
  const { memory } = readKeptPart(pane.excel.workbook.customXml[0]?.xml);
  expect(Object.entries(inForce(memory.answers))).toEqual([['mark:v@diem danh', 'excused']]);
  expect(pane.complaints()).toEqual([]);
  await page.close();
});
