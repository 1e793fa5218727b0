import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { paragraphs } from '../word/docx-reading';
import { p, table, template } from '../word/template-file';
import { visit } from './browser';
import { openWorld } from './opening';
import { runSample } from './steps';

const world = openWorld();

const BODY =
  p('Có {{Tổng số đảng viêm}} đảng viên, {{lạ hoắc}}') +
  table(['{{#tu_tuong}}{{noi_dung}}', '{{ky_nay}}{{/tu_tuong}}']);

/** The sample's result, at the tab, with the person's own template asked for. */
async function atOwnTemplate(): Promise<Page> {
  const { page } = await visit(world, { viewport: { width: 1200, height: 820 } });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await runSample(page);
  await page.getByRole('tab', { name: 'Sang Word' }).click();
  await page.getByRole('radio', { name: 'Dùng mẫu của đơn vị' }).check();
  return page;
}

async function choose(page: Page, bytes: Uint8Array, name = 'Mẫu Đảng ủy.docx'): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp mẫu…' }).click();
  const buffer = Buffer.from(bytes);
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

async function saved(page: Page, button: string): Promise<{ name: string; lines: readonly string[] }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), lines: paragraphs(readFileSync(await file.path())) };
}

test('a template is looked through at once: counts, a card for each wrong tag, the near name taken', async () => {
  const page = await atOwnTemplate();
  await choose(page, template(BODY));
  await page.getByText('3 chỗ điền đúng').waitFor();
  await page.getByText('2 chỗ điền chưa đúng').waitFor();
  const cards = page.getByRole('listitem').filter({ hasText: /^\{\{/ });
  expect(await cards.count()).toBe(2);
  expect(await cards.first().textContent()).toContain('Đoạn 1: không có số liệu tên này.');
  const near = page.getByRole('checkbox', { name: 'Hiểu là Tổng số đảng viên' });
  expect(await near.isChecked()).toBe(true);
  expect(await saved(page, 'Tải, để trống 1 chỗ')).toEqual({
    name: 'Báo cáo 2018.docx',
    lines: [
      'Có 10 đảng viên, {{lạ hoắc}}',
      ...['Cuộc tuyên truyền, học tập', '12', 'Lượt cán bộ, đảng viên dự', '120'],
    ],
  });
  await near.uncheck();
  const { lines } = await saved(page, 'Tải, để trống 2 chỗ');
  expect(lines[0]).toBe('Có {{Tổng số đảng viêm}} đảng viên, {{lạ hoắc}}');
  await page.context().close();
});

test('a fault of the shape sends back to Word and gives no file; the mended file is taken', async () => {
  const page = await atOwnTemplate();
  await choose(page, template(p('{{#khen_thuong}}') + p('{{noi_dung}}')));
  await page
    .getByText(/Đoạn 1: thiếu chỗ đóng \{\{\/khen_thuong\}\}\. Sửa trong Word rồi chọn lại tệp\./)
    .waitFor();
  expect(await page.getByRole('button', { name: /^Tải/ }).count()).toBe(0);
  await choose(page, new TextEncoder().encode('chữ'), 'ghi chú.docx');
  await page.getByText('Mẫu không phải tệp Word (.docx).').waitFor();
  await choose(page, template(p('Năm {{nam}}, số {{so_bao_cao}}, {{noi_ngay}}')));
  await page.getByLabel('Số báo cáo').fill('07');
  await page.getByLabel('Ngày ký').fill('2019-01-08');
  await page.getByText('Tải báo cáo Word').waitFor();
  // another tab and back: nothing of it is lost
  await page.getByRole('tab', { name: 'Số liệu' }).click();
  await page.getByRole('tab', { name: 'Sang Word' }).click();
  const { lines } = await saved(page, 'Tải báo cáo Word');
  expect(lines).toEqual([expect.stringMatching(/^Năm 2018, số 07, .*ngày 08 tháng 01 năm 2019$/)]);
  await page.context().close();
});

test('the list of tags: found by name, copied as plain words; refused by the machine: selected', async () => {
  const page = await atOwnTemplate();
  await page.getByRole('button', { name: 'Xem các chỗ điền dùng được' }).click();
  await page.getByLabel('Tìm theo tên số liệu').fill('tong so dang vien');
  await page.getByRole('button', { name: 'Sao chép {{tong_dang_vien}}' }).click();
  await page.getByRole('main').getByText('Đã sao chép {{tong_dang_vien}}.').waitFor();
  const read = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return [item?.types, await (await item?.getType('text/plain'))?.text()];
  });
  expect(read).toEqual([['text/plain'], '{{tong_dang_vien}}']);
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await page.getByRole('button', { name: 'Sao chép {{tong_dang_vien.nam_truoc}}' }).click();
  const selected = page.getByRole('textbox', { name: '{{tong_dang_vien.nam_truoc}}' });
  await selected.waitFor();
  expect(await selected.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.context().close();
});

test('the report we have ready carries its number, its day and the sources of its figures', async () => {
  const { page } = await visit(world, { viewport: { width: 1200, height: 820 } });
  await runSample(page);
  await page.getByRole('tab', { name: 'Sang Word' }).click();
  await page.getByLabel('Số báo cáo').fill('03');
  await page.getByLabel('Ngày ký').fill('2018-12-20');
  await page.getByRole('checkbox', { name: 'Kèm phụ lục “Nguồn số liệu”' }).check();
  const { lines } = await saved(page, 'Tải báo cáo Word');
  expect(lines).toEqual(expect.arrayContaining(['Số 03-BC/CB', 'NGUỒN SỐ LIỆU']));
  expect(lines.join('\n')).toContain('ngày 20 tháng 12 năm 2018');
  await page.context().close();
});
