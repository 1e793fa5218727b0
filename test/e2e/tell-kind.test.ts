import type { Page } from 'playwright-core';
import type { Workbook } from '../../src/core/sheet/workbook';
import { readKeptPart } from '../../src/core/kept/kept-part';
import { inForce } from '../../src/core/kept/remembered';
import { sheetOf, workbookOf } from '../sheets/sheet-of';
import { done, openPane } from './excel-pane';
import { openWorld } from './opening';
import { figureRowIn, runButton } from './steps';

const world = openWorld();

/** Headings that no kind knows enough of: a list of rewards in the words of one office. */
const OWN_WORDS = sheetOf(
  'Theo dõi 2018',
  `
  Ghi chép của văn phòng chi bộ năm 2018
  TT | Họ và tên | Được gì | Ngày
  1 | Nguyễn Văn Hòa | Giấy khen của Giám đốc | 3/2/2018
  2 | Trần Thị Mai | Giấy khen của Giám đốc | 19/5/2018
  3 | Lê Quốc Dũng | Bằng khen của UBND tỉnh | 2/9/2018
`,
);
const MEMBERS = sheetOf(
  'DS',
  `
  DANH SÁCH ĐẢNG VIÊN NĂM 2018
  TT | Họ và tên | Ngày vào Đảng
  1 | Nguyễn Văn Hòa | 3/2/2001
  2 | Trần Thị Mai | 19/5/2010
`,
);

async function tell(page: Page, sheet: string, kind: string): Promise<void> {
  await page.getByRole('combobox', { name: `Bảng này là: ${sheet}` }).selectOption(kind);
  await page.getByRole('button', { name: 'Dùng lựa chọn này' }).click();
}

const openBook = (book: Workbook) => openPane({ world, book });

test('a list nobody knows is told what it is, counts, is remembered and forgotten', async () => {
  const { page, excel, complaints } = await openBook(workbookOf(MEMBERS, OWN_WORDS));
  await runButton(page).waitFor();
  const link = page.getByRole('button', { name: 'Cho biết là bảng gì: Theo dõi 2018' });
  await link.click();
  await page.getByRole('heading', { level: 1, name: 'Cho biết là bảng gì' }).waitFor();
  await page.getByRole('combobox', { name: 'Bảng này là: Theo dõi 2018' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
  await link.click();
  await tell(page, 'Theo dõi 2018', 'Sổ khen thưởng');
  await page.getByRole('heading', { name: 'Đã nhận ra 2 bảng trong sổ này' }).waitFor();
  await runButton(page).click();
  await done(page);
  await page.getByRole('button', { name: 'Việc khác' }).first().click();
  await page.getByRole('button', { name: 'Thiết lập' }).click();
  await page.getByText('Bảng này là: sổ khen thưởng').waitFor();
  const kept = () => inForce(readKeptPart(excel.workbook.customXml[0]?.xml).memory.answers);
  expect(Object.values(kept())).toEqual(['awards']);
  await page.getByRole('button', { name: /^Quên: Theo dõi 2018/ }).click();
  await page.getByText('Chưa có lựa chọn nào được nhớ.').waitFor();
  expect(kept()).toEqual({});
  expect(complaints()).toEqual([]);
  await page.close();
});

test('a book without a table we know leads to new books, and to saying what its tables are', async () => {
  const { page, complaints } = await openBook(workbookOf(OWN_WORDS));
  await page.getByRole('alert').getByText('Chưa thấy bảng nào dùng được').waitFor();
  await page.getByRole('button', { name: 'Lập sổ nhập liệu mới' }).click();
  await page.getByRole('heading', { level: 1, name: 'Lập sổ nhập liệu mới' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Cho biết là bảng gì' }).click();
  await tell(page, 'Theo dõi 2018', 'Sổ khen thưởng');
  await page.getByRole('heading', { name: 'Đã nhận ra 1 bảng trong sổ này' }).waitFor();
  await runButton(page).click();
  await done(page);
  expect(complaints()).toEqual([]);
  await page.close();
});

test('a figure without a value leads to the table that holds it, or to a new sheet for it', async () => {
  const { page, excel, complaints } = await openBook(workbookOf(MEMBERS, OWN_WORDS));
  await runButton(page).click();
  await done(page);
  await page.getByRole('button', { name: 'Mở hết các mục' }).click();
  await figureRowIn(page.getByRole('main'), 'Đảng phí đã thu').click();
  await page.getByRole('button', { name: 'Chọn trang có số này' }).click();
  await page.getByText(/^Số này lấy từ sổ thu đảng phí\./).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Thêm trang đảng phí' }).click();
  expect(await page.getByRole('textbox', { name: 'Cho năm' }).inputValue()).toBe('2018');
  await page.getByRole('button', { name: 'Lập sổ mới 2 trang' }).click();
  await page
    .getByText(/^Đã thêm 2 trang vào sổ\./)
    .first()
    .waitFor();
  expect(excel.workbook.sheets.map(({ name }) => name)).toContain('Đảng phí');
  await page.keyboard.press('Escape');
  // read again: the sheet is there, and nothing is written in it yet
  await page.getByText('Sổ đảng phí chưa ghi số tiền nào.').first().waitFor();
  expect(complaints()).toEqual([]);
  await page.close();
});
