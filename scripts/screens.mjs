import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { utils, write } from '@e965/xlsx';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../test/e2e/chromium.mjs';
import { createStaticServer, listen } from './serve-dist.mjs';
import { ensureBuilt } from './start.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const pictures = path.join(root, 'docs', 'pictures');
const samples = path.join(root, 'assets', 'mau');

/** A date field is written as the machine writes dates. */
const VIETNAMESE = { LANGUAGE: 'vi_VN', LC_ALL: 'vi_VN.UTF-8' };

/** The pictures of README and the guide, in the order a person meets the screens. */
async function takeAll(page, take) {
  await page.getByRole('button', { name: 'Mở sổ mẫu 2018' }).waitFor();
  await take('trang-web');
  await page.getByRole('button', { name: 'Mở sổ mẫu 2018' }).click();
  const run = page.getByRole('button', { name: /^Tổng hợp năm/ });
  await run.waitFor();
  await take('trang-dau');
  await page.getByRole('button', { name: /^Cho biết là bảng gì: / }).click();
  await page.getByRole('combobox', { name: /^Bảng này là: / }).waitFor();
  await take('trang-cho-biet');
  await page.keyboard.press('Escape');
  await run.click();
  await page.getByRole('tab', { name: 'Số liệu' }).waitFor();
  await take('trang-ket-qua');
  await page.getByRole('button', { name: /^I\. / }).click();
  const total = page.locator('button[aria-expanded]').filter({ hasText: 'Tổng số đảng viên' });
  await total.click();
  await page
    .getByRole('button', { name: /^Đến ô/ })
    .first()
    .click();
  await take('trang-o-nguon');
  await page.getByRole('tab', { name: /^Biểu đồ/ }).click();
  await take('trang-bieu-do');
  await page.getByRole('tab', { name: /^Lưu ý/ }).click();
  await take('trang-luu-y');
  await page.getByRole('tab', { name: 'Sang Word' }).click();
  await page.getByRole('button', { name: 'Tải báo cáo Word' }).waitFor();
  await take('trang-sang-word');
  await takeOwnTemplate(page, take);
  await openJob(page, 'Xem lại các cột đã nhận ra');
  await page.getByRole('button', { name: /^DS đảng viên/ }).click();
  await page.getByLabel('Cột B là').waitFor();
  await take('trang-cac-cot');
  await closeJob(page);
  await takeOtherJobs(page, take);
  await takeQuestion(page, take);
}

async function openJob(page, name) {
  await page.getByRole('button', { name: 'Việc khác' }).first().click();
  await page.getByRole('button', { name }).click();
}

async function closeJob(page) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

async function choose(page, button, file) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(file);
}

async function takeOwnTemplate(page, take) {
  await page.getByRole('radio', { name: 'Dùng mẫu của đơn vị' }).check();
  await choose(page, 'Chọn tệp mẫu…', path.join(samples, 'mau-bao-cao.docx'));
  await page.getByText(/^\d+ chỗ điền đúng$/).waitFor();
  await take('trang-mau-word');
}

/** The jobs of a second year, and a form from above. */
async function takeOtherJobs(page, take) {
  await openJob(page, 'Số liệu năm trước');
  await choose(page, 'Chọn sổ năm 2017…', path.join(samples, 'so-chi-bo-2017.xlsx'));
  await page
    .getByText(/^Đã đọc sổ /)
    .first()
    .waitFor();
  await take('trang-nam-truoc');
  await closeJob(page);
  await openJob(page, 'Lập sổ nhập liệu mới');
  await page.getByRole('button', { name: /^Lập sổ mới/ }).waitFor();
  await take('trang-lap-so-moi');
  await closeJob(page);
  await openJob(page, 'Thiết lập');
  await page.getByRole('button', { name: 'Lưu thiết lập' }).waitFor();
  await take('trang-thiet-lap');
  await closeJob(page);
  await openJob(page, 'Điền vào bảng mẫu của cấp trên');
  await choose(page, 'Chọn tệp bảng mẫu…', workbook('Biểu 3 Đảng ủy.xlsx', 'Biểu 3', formFromAbove()));
  await page.getByRole('heading', { name: /^Khớp \d+ ô$/ }).waitFor();
  await take('trang-dien-bang-mau');
  await closeJob(page);
}

/** As committees send them: their own words, a column of targets, one line that is told another way. */
function formFromAbove() {
  return [
    ['BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC XÂY DỰNG ĐẢNG NĂM 2018'],
    ['TT', 'Nội dung', 'ĐVT', 'Kế hoạch năm 2018', 'Năm 2018'],
    [1, 'Tổng số đảng viên', 'đ/c', 10, ''],
    [2, 'Kết nạp đảng viên', 'đ/c', 1, ''],
    [3, 'Quần chúng ưu tú', 'người', '', ''],
    [4, 'Số tiền vận động, đóng góp', 'nghìn đồng', '', ''],
    [5, 'Hoàn thành xuất sắc nhiệm vụ', 'đ/c', '', ''],
  ];
}

/** The sample leaves nothing open, so the question is asked of a small roll call that marks a whole month “v”. */
async function takeQuestion(page, take) {
  await choose(page, 'Mở tệp khác', workbook('Điểm danh 2018.xlsx', 'Điểm danh', rollCall()));
  await page
    .getByRole('button', { name: /^Trả lời: / })
    .first()
    .click();
  await page.getByRole('radio', { name: /^Có mặt.*\d/ }).waitFor();
  await take('trang-hoi');
}

function rollCall() {
  const names = ['Nguyễn Văn Hòa', 'Trần Thị Mai Phương', 'Lê Quốc Dũng', 'Phạm Thị Ngọc Ánh'];
  const months = Array.from({ length: 12 }, (_, index) => `T${index + 1}`);
  return [
    ['ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018'],
    ['TT', 'Họ và tên', ...months],
    ...names.map((name, index) => [index + 1, name, ...months.map((month) => (month === 'T11' ? 'v' : 'x'))]),
  ];
}

/** A file for the browser's chooser, of one sheet. */
function workbook(name, sheet, rows) {
  const book = { SheetNames: [sheet], Sheets: { [sheet]: utils.aoa_to_sheet(rows) } };
  const buffer = write(book, { type: 'buffer', bookType: 'xlsx' });
  return { name, mimeType: 'application/octet-stream', buffer };
}

/** The page once it no longer changes, so that nothing new gives the same picture again. */
async function settledPicture(page) {
  let before = null;
  for (;;) {
    await page.waitForTimeout(500);
    const now = await page.screenshot({ animations: 'disabled' });
    if (before?.equals(now)) return now;
    before = now;
  }
}

await ensureBuilt();
await mkdir(pictures, { recursive: true });
const server = createStaticServer(path.join(root, 'dist'));
const port = await listen(server, 0);
const { addedEnv, ...options } = await chromiumOptions();
const browser = await chromium.launch({ ...options, env: { ...process.env, ...VIETNAMESE, ...addedEnv } });
const page = await browser.newPage({
  viewport: { width: 1200, height: 820 },
  locale: 'vi-VN',
  reducedMotion: 'reduce',
});
try {
  await page.goto(`http://127.0.0.1:${port}/`);
  await takeAll(page, async (name) => {
    await page.mouse.move(0, 0);
    await writeFile(path.join(pictures, `${name}.png`), await settledPicture(page));
    console.log(`docs/pictures/${name}.png`);
  });
} finally {
  await browser.close();
  server.close();
}
