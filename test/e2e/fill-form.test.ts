import { readFileSync } from 'node:fs';
import { FileHost } from '../../src/xlsx/file-host';
import { sheetOf } from '../sheets/sheet-of';
import { archiveOf } from '../xlsx/fixtures/archive';
import { formParts } from '../xlsx/form-book';
import { openPane, readSample } from './excel-pane';
import { openWorld } from './opening';
import { chooseFile, openSample, runButton } from './steps';

const world = openWorld();

const FORM = `
TT | Nội dung | ĐVT | Kế hoạch năm 2018 | Năm 2018
1 | Tổng số đảng viên | đ/c | |
2 | Quần chúng ưu tú | người | |
3 | Số tiền vận động, đóng góp | nghìn đồng | | 640
`;

test('file page: another file is looked through, what is ticked goes into a new file', async () => {
  const page = await world.browser.newPage({ viewport: { width: 1200, height: 800 } });
  await page.goto(world.site.address);
  await openSample(page);
  await page.getByRole('button', { name: 'Việc khác' }).click();
  await page.getByRole('button', { name: 'Điền vào bảng mẫu của cấp trên' }).click();
  await chooseFile(page, 'Chọn tệp bảng mẫu…', 'BIEU-3.xlsx', Buffer.from(await archiveOf(formParts(FORM))));
  await page.getByRole('heading', { name: 'Khớp 2 ô' }).waitFor();
  const boxes = page.getByRole('checkbox');
  expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))).toEqual([
    true,
    false,
  ]);
  await page.getByText('Ô đang có “640”: giữ nguyên.').waitFor();
  await page.getByLabel('E3, chữ “Quần chúng ưu tú”').selectOption('ket_nap');
  await page.getByRole('heading', { name: 'Khớp 3 ô' }).waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Điền 2 ô' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('BIEU-3 - đã điền.xlsx');
  const read = await new FileHost(readFileSync(await download.path()), 'x.xlsx').read();
  const form = read.ok ? read.value.sheets[0] : undefined;
  expect([2, 3, 4].map((row) => form?.rows[row - 1]?.[4])).toEqual([
    { kind: 'number', number: 10 },
    { kind: 'number', number: 1 },
    { kind: 'number', number: 640 },
  ]);
  await page.close();
});

test('in Excel the form’s own sheet is filled in place, a copy by default', async () => {
  const sample = await readSample();
  const book = { ...sample, sheets: [...sample.sheets, sheetOf('Biểu 3', FORM.replace('640', ''))] };
  const pane = await openPane({ world, book });
  await runButton(pane.page).waitFor();
  await pane.page.getByRole('button', { name: 'Việc khác' }).click();
  await pane.page.getByRole('button', { name: 'Điền vào bảng mẫu của cấp trên' }).click();
  await pane.page.getByRole('heading', { name: 'Khớp 2 ô' }).waitFor();
  await pane.page.getByRole('button', { name: 'Điền 2 ô' }).click();
  await pane.page.getByText('Đã điền 2 ô vào trang “Biểu 3 (2)”.').first().waitFor();
  const own = pane.excel.workbook.find('Biểu 3');
  expect([own?.cell(2, 5).value, pane.excel.workbook.find('Biểu 3 (2)')?.cell(4, 5).value]).toEqual([
    '',
    740,
  ]);
  await pane.page.getByLabel('Chính trang này').click();
  await pane.page.getByRole('button', { name: 'Điền 2 ô' }).click();
  await pane.page.getByText('2 ô đã điền đúng từ lần trước.').waitFor();
  expect(own?.cell(2, 5).value).toBe(10);
  expect(pane.complaints()).toEqual([]);
  await pane.page.close();
});
