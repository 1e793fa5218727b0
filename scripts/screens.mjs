import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../test/e2e/chromium.mjs';
import { createStaticServer, listen } from './serve-dist.mjs';
import { ensureBuilt } from './start.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const pictures = path.join(root, 'docs', 'pictures');

/** The pictures of README and the guide, in the order a person meets the screens. */
async function takeAll(page, take) {
  await page.getByRole('button', { name: 'Mở sổ mẫu 2018' }).waitFor();
  await take('trang-web');
  await page.getByRole('button', { name: 'Mở sổ mẫu 2018' }).click();
  const run = page.getByRole('button', { name: /^Tổng hợp năm/ });
  await run.waitFor();
  await take('trang-dau');
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
  await page.getByRole('button', { name: 'Việc khác' }).click();
  await page.getByRole('button', { name: 'Xem lại các cột đã nhận ra' }).click();
  await page.getByRole('button', { name: /^DS đảng viên/ }).click();
  await page.getByLabel('Cột B là').waitFor();
  await take('trang-cac-cot');
  await takeQuestion(page, take);
}

/** The sample leaves nothing open, so the question is asked of a small roll call that marks a whole month “v”. */
async function takeQuestion(page, take) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Mở tệp khác' }).click();
  const file = { name: 'diem-danh-2018.htm', mimeType: 'text/html', buffer: Buffer.from(rollCall()) };
  await (await chooser).setFiles(file);
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
  const rows = [
    ['ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018'],
    ['TT', 'Họ và tên', ...months],
    ...names.map((name, index) => [index + 1, name, ...months.map((month) => (month === 'T11' ? 'v' : 'x'))]),
  ];
  const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<meta charset="utf-8"><table>${lines.join('')}</table>`;
}

await ensureBuilt();
await mkdir(pictures, { recursive: true });
const server = createStaticServer(path.join(root, 'dist'));
const port = await listen(server, 0);
const { addedEnv, ...options } = await chromiumOptions();
const browser = await chromium.launch({ ...options, env: { ...process.env, ...addedEnv } });
const page = await browser.newPage({ viewport: { width: 1200, height: 820 }, locale: 'vi-VN' });
try {
  await page.goto(`http://127.0.0.1:${port}/`);
  await takeAll(page, async (name) => {
    await page.mouse.move(0, 0);
    // Fluent's own movements take 200 ms.
    await page.waitForTimeout(400);
    await page.screenshot({ path: path.join(pictures, `${name}.png`) });
    console.log(`docs/pictures/${name}.png`);
  });
} finally {
  await browser.close();
  server.close();
}
