import type { BrowserContextOptions, Page } from 'playwright-core';
import { violations } from './axe';
import { visit } from './browser';
import { openWorld } from './opening';
import { chooseFile, figureRow, openAllSections, openSample, overflow, runButton, runSample } from './steps';

const world = openWorld();

/** From the list of other jobs: the columns of the member list. */
async function openColumns(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Xem lại các cột đã nhận ra' }).click();
  await page.getByRole('button', { name: /^DS đảng viên/ }).click();
  await page.getByLabel('Cột B là').waitFor();
}

/** Walks the screens in order and calls `look` on each. */
async function walk(page: Page, wide: boolean, look: (screen: string) => Promise<void>): Promise<void> {
  await look('start');
  await openSample(page);
  await look('home');
  await page.getByRole('button', { name: 'Sửa' }).click();
  await page.getByLabel('Kỳ báo cáo').selectOption({ label: 'Khoảng thời gian khác…' });
  await look('home, other days');
  await page.getByLabel('Kỳ báo cáo').selectOption('2018');
  await runButton(page).click();
  await page
    .getByText(/^Đã lập xong/)
    .first()
    .waitFor();
  await look('figures');
  await openAllSections(page);
  await figureRow(page, 'Tổng số đảng viên').click();
  await look('receipt');
  await page
    .getByRole('button', { name: /^Đến ô/ })
    .first()
    .click();
  await page.locator('td[data-marked]').first().waitFor();
  await look('source cells');
  for (const tab of ['Tổng hợp 2018', 'Biểu đồ 2018']) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await look(tab);
  }
  if (!wide) await page.getByRole('button', { name: 'Quay lại' }).click();
  await page.getByRole('tab', { name: /^Lưu ý/ }).click();
  await look('findings');
  await page
    .getByRole('button', { name: /^Bỏ qua: / })
    .first()
    .click();
  await look('note');
  await page.getByRole('button', { name: 'Bỏ qua', exact: true }).click();
  await page.getByRole('button', { name: /^Đã bỏ qua/ }).click();
  await look('dismissed');
  await page.getByRole('button', { name: 'Việc khác' }).click();
  await look('more');
  await openColumns(page);
  await look('columns');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Lưu tệp Excel đã tổng hợp' }).click();
  await look('saved');
  await chooseFile(page, 'Mở tệp khác', 'thu.xlsx', Buffer.from('không phải sổ'));
  await page.getByRole('alert').waitFor();
  await look('fault');
}

const WINDOWS: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ['1200 px', { viewport: { width: 1200, height: 820 } }],
  ['1200 px, dark', { viewport: { width: 1200, height: 820 }, colorScheme: 'dark' }],
  ['320 px', { viewport: { width: 320, height: 700 } }],
  ['270 px, dark', { viewport: { width: 270, height: 700 }, colorScheme: 'dark' }],
  ['1280 px at 200 %', { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 }],
];

test.each(WINDOWS)(
  'every screen at %s: no violation, no sideways scroll, no complaint',
  async (_, options) => {
    const { page, faults } = await visit(world, options);
    const found: string[] = [];
    const wide = (options.viewport?.width ?? 0) >= 860;
    await walk(page, wide, async (screen) => {
      for (const each of await violations(page)) found.push(`${screen}: ${each}`);
      const pixels = await overflow(page);
      if (pixels > 0) found.push(`${screen}: ${String(pixels)} px too wide`);
    });
    await page.context().close();
    expect([...found, ...faults]).toEqual([]);
  },
);

describe('by keyboard alone', () => {
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.trim() ?? '');

  /** Tab until the focus is on something that begins so. */
  async function tabTo(page: Page, name: string): Promise<void> {
    for (let press = 0; press < 60; press++) {
      if ((await focused(page)).startsWith(name)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the focus never came to “${name}”`);
  }

  test('from the sample to the saved file; each screen takes the focus, Esc comes back', async () => {
    const { page, faults } = await visit(world, { viewport: { width: 1200, height: 820 } });
    await tabTo(page, 'Mở sổ mẫu 2018');
    await page.keyboard.press('Enter');
    await runButton(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await tabTo(page, 'Tổng hợp năm 2018');
    await page.keyboard.press('Enter');
    await page
      .getByText(/^Đã lập xong/)
      .first()
      .waitFor();
    expect(await focused(page)).toBe('Tổng hợp năm 2018');
    await tabTo(page, 'Số liệu');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: /^Lưu ý/, selected: true }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await tabTo(page, 'I. ');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Tổng số đảng viên');
    await page.keyboard.press('Space');
    await tabTo(page, 'Đến ô');
    await page.keyboard.press('Enter');
    await page.locator('td[data-marked]').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tabpanel');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatch(/^Đến ô/);
    await page.keyboard.press('Control+Home');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(page, 'Lưu tệp Excel đã tổng hợp');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await download;
    await page.context().close();
    expect(faults).toEqual([]);
  });

  test('the main job: from the page just loaded to the table on the clipboard', async () => {
    const { page, faults } = await visit(world, { viewport: { width: 320, height: 700 } });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tabTo(page, 'Mở sổ mẫu 2018');
    await page.keyboard.press('Enter');
    await runButton(page).waitFor();
    await tabTo(page, 'Tổng hợp năm 2018');
    await page.keyboard.press('Enter');
    await page
      .getByText(/^Đã lập xong/)
      .first()
      .waitFor();
    await tabTo(page, 'Số liệu');
    await page.keyboard.press('End');
    await page.getByRole('tab', { name: 'Sang Word', selected: true }).waitFor();
    await tabTo(page, 'Sao chép bảng');
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByText('Đã sao chép bảng. Sang Word, bấm Ctrl+V.').waitFor();
    const words = await page.evaluate(() => navigator.clipboard.readText());
    expect(words).toMatch(/Tổng số đảng viên\t[^\t]*\t10/);
    await page.context().close();
    expect(faults).toEqual([]);
  });

  test('on a narrow page the way back leads to the button it began at', async () => {
    const { page } = await visit(world, { viewport: { width: 320, height: 700 } });
    await runSample(page);
    await openAllSections(page);
    await figureRow(page, 'Tổng số đảng viên').click();
    const goTo = page.getByRole('button', { name: /^Đến ô/ }).first();
    await goTo.press('Enter');
    await page.getByRole('button', { name: 'Quay lại' }).press('Enter');
    expect(await goTo.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.context().close();
  });
});

test('notes laid aside and columns put right: the focus goes on, what was said holds on the next visit', async () => {
  const { page, faults } = await visit(world, { viewport: { width: 320, height: 820 } });
  await runSample(page);
  await page.getByRole('tab', { name: /^Lưu ý/ }).click();
  const notes = page.getByRole('button', { name: /^Bỏ qua: / });
  const count = await notes.count();
  await notes.first().press('Enter');
  await page.keyboard.type('Đã xem');
  await page.keyboard.press('Escape');
  expect(await notes.count()).toBe(count);
  await notes.first().press('Enter');
  await page.keyboard.type('Đã xem');
  await page.getByRole('button', { name: 'Bỏ qua', exact: true }).press('Enter');
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await page.getByRole('tab', { name: new RegExp(`^Lưu ý ?${String(count - 1)}$`) }).waitFor();

  const more = page.getByRole('button', { name: 'Việc khác' });
  await more.press('Enter');
  await openColumns(page);
  await page.getByLabel('Cột B là').selectOption({ label: 'Không dùng cột này' });
  await page.getByRole('button', { name: 'Dùng lựa chọn này' }).press('Enter');
  await page.keyboard.press('Escape');
  expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
  await page
    .getByText(/số đã tính lại, chưa ghi vào bảng/)
    .first()
    .waitFor();

  await page.reload();
  await runSample(page);
  await page.getByRole('tab', { name: /^Lưu ý/ }).click();
  await page.getByRole('button', { name: 'Đã bỏ qua (1)' }).click();
  await page.getByText('Lý do: Đã xem').waitFor();
  await page.getByRole('button', { name: /^Hiện lại: / }).click();
  await more.click();
  await openColumns(page);
  expect(await page.getByLabel('Cột B là').inputValue()).toBe('none');
  await page.context().close();
  expect(faults).toEqual([]);
});
