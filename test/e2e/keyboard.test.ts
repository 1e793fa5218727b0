import type { Page } from 'playwright-core';
import { visit } from './browser';
import { openWorld } from './opening';
import { Scene } from './scene';
import { figureRow, openAllSections, runButton, runSample } from './steps';

const world = openWorld();

/** From the list of other jobs: the columns of the member list. */
async function openColumns(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Xem lại các cột đã nhận ra' }).click();
  await page.getByRole('button', { name: /^DS đảng viên/ }).click();
  await page.getByLabel('Cột B là').waitFor();
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.trim() ?? '');

const focusedTag = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.tagName);

/** Tab until the focus is on something that begins so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 60; press++) {
    if ((await focused(page)).startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the focus never came to “${name}”`);
}

describe.each(['file', 'pane'] as const)('by keyboard alone (%s)', (where) => {
  test('the main job: from the page just loaded to the table on the clipboard', async () => {
    const scene = new Scene({ world, where, window: { viewport: { width: 320, height: 700 } }, axe: false });
    await scene.begin();
    const { page } = scene;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    if (where === 'file') {
      await tabTo(page, 'Mở sổ mẫu 2018');
      await page.keyboard.press('Enter');
    }
    await runButton(page).waitFor();
    expect(await focusedTag(page)).toBe('H1');
    await tabTo(page, 'Tổng hợp năm 2018');
    await page.keyboard.press('Enter');
    await scene.done();
    expect(await focusedTag(page)).toBe('H1');
    await tabTo(page, 'Số liệu');
    await page.keyboard.press('End');
    await page.getByRole('tab', { name: 'Sang Word', selected: true }).waitFor();
    await tabTo(page, 'Sao chép bảng');
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByText('Đã sao chép bảng. Sang Word, bấm Ctrl+V.').waitFor();
    const words = await page.evaluate(() => navigator.clipboard.readText());
    expect(words).toMatch(/Tổng số đảng viên\t[^\t]*\t10/);
    await scene.leave();
    expect(scene.found).toEqual([]);
  });
});

describe('by keyboard alone', () => {
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
