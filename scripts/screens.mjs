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
