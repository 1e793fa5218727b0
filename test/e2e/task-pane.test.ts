import type { Workbook } from '../../src/core/sheet/workbook';
import { snapshotSheet } from '../excel-host/model/snapshot';
import { violations } from './axe';
import { CDN, done, openPane as openInExcel, type Pane, readSample, selected } from './excel-pane';
import { openWorld } from './opening';
import { figureRowIn, openAllSections, overflow, runButton } from './steps';

const CLICK_ON_RIBBON = 39;

const world = openWorld();
let sample: Workbook;

beforeAll(async () => {
  sample = await readSample();
});

const openPane = (width = 320): Promise<Pane> => openInExcel({ world, book: sample, width });

describe('the pane in Excel', () => {
  test('one click makes both sheets; the figures have receipts that lead to their cells; a second run changes nothing', async () => {
    const { page, excel, complaints } = await openPane();
    const before = excel.workbook.sheets.map(snapshotSheet);
    await runButton(page).click();
    await done(page);
    expect(excel.workbook.sheets.slice(-2).map(({ name }) => name)).toEqual([
      'Tổng hợp 2018',
      'Biểu đồ 2018',
    ]);
    expect(excel.workbook.sheets.slice(0, -2).map(snapshotSheet)).toEqual(before);
    expect(excel.workbook.find('Biểu đồ 2018')?.charts.length).toBe(4);
    await openAllSections(page);
    const members = figureRowIn(page.getByRole('main'), 'Tổng số đảng viên');
    await expect(members.textContent()).resolves.toContain('10');
    await members.click();
    await page.getByRole('button', { name: 'Đến ô B11:B20' }).first().click();
    for (let turn = 0; turn < 50 && !selected(excel).startsWith('DS'); turn += 1)
      await page.waitForTimeout(50);
    expect(selected(excel)).toBe('DS đảng viên!B11:B20');
    const writes = excel.writes.length;
    await page.getByRole('button', { name: 'Tổng hợp lại' }).click();
    await page.getByText('Không có gì thay đổi từ lần trước.').first().waitFor();
    expect(excel.writes.length).toBe(writes);
    expect(complaints()).toEqual([]);
    await page.close();
  });

  test('the ribbon button runs, and its event is completed', async () => {
    const { page, excel, bridge, complaints } = await openPane();
    await runButton(page).waitFor();
    expect(await bridge.raise(CLICK_ON_RIBBON, ['c1', 'tongHop', '{}'])).toBe(true);
    await done(page);
    for (let turn = 0; turn < 100 && excel.completedCommands.length === 0; turn += 1)
      await page.waitForTimeout(50);
    expect(excel.completedCommands).toEqual(['c1']);
    expect(excel.workbook.find('Tổng hợp 2018')).toBeTruthy();
    expect(complaints()).toEqual([]);
    await page.close();
  });

  test('a locked structure: said with what to do, nothing changed, one button', async () => {
    const { page, excel } = await openPane();
    excel.workbook.isStructureProtected = true;
    const names = excel.workbook.sheets.map(({ name }) => name);
    await runButton(page).click();
    const alert = page.getByRole('alert').filter({ hasText: 'Sổ đang khóa cấu trúc' });
    await alert.waitFor();
    await expect(alert.textContent()).resolves.toContain('Sổ không có gì thay đổi.');
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(names);
    excel.workbook.isStructureProtected = false;
    await page.getByRole('button', { name: 'Tổng hợp lại' }).click();
    await done(page);
    expect(excel.workbook.find('Tổng hợp 2018')).toBeTruthy();
    await page.close();
  });

  test.each([270, 320, 350])(
    'at %d px nothing scrolls sideways, and axe has nothing to say',
    async (width) => {
      const { page } = await openPane(width);
      await runButton(page).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await runButton(page).click();
      await done(page);
      await openAllSections(page);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.getByRole('tab', { name: /^Lưu ý/ }).click();
      await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
      await page
        .getByText(/^Đã kiểm tra lại: \d+ lưu ý\.$/)
        .first()
        .waitFor();
      expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
      await page.getByRole('button', { name: 'Việc khác' }).click();
      expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
      await page.close();
    },
  );
});

describe('the pane without Excel', () => {
  test('an Excel whose web view is too old for the pane gets plain words', async () => {
    const page = await world.browser.newPage();
    // What the check looks at: Internet Explorer's engine knows no modules. Our own script would not even parse there.
    await page.addInitScript('delete HTMLScriptElement.prototype.noModule');
    await page.route(/taskpane\.[0-9a-f]+\.js$/, (route) => route.abort());
    await page.route(`https://${CDN}/**`, (route) => route.abort());
    await page.goto(new URL('taskpane.html', world.site.address).href);
    await page.getByRole('heading', { name: 'Bản Excel này chưa chạy được' }).waitFor();
    await expect(page.getByRole('link', { name: 'Mở trang web' }).getAttribute('href')).resolves.toBe(
      'index.html',
    );
    await page.close();
  });

  test('opened in a browser: says so and leads to the file page', async () => {
    const page = await world.browser.newPage();
    await page.route(`https://${CDN}/**`, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'window.Office={HostType:{Excel:"Excel"},onReady:()=>Promise.resolve({host:null,platform:null}),context:{}};',
      }),
    );
    await page.goto(new URL('taskpane.html', world.site.address).href);
    await page.getByRole('alert').filter({ hasText: 'Trang này mở trong Excel' }).waitFor();
    await page.getByRole('button', { name: 'Mở trang web' }).click();
    await page.getByRole('button', { name: 'Mở sổ mẫu 2018' }).waitFor();
    await page.close();
  });

  test("Microsoft's address blocked: said, with one button", async () => {
    const page = await world.browser.newPage();
    await page.route(`https://${CDN}/**`, (route) => route.abort());
    await page.goto(new URL('taskpane.html', world.site.address).href);
    await page.getByRole('alert').filter({ hasText: 'Chưa nối được với Excel' }).waitFor({ timeout: 10_000 });
    await page.getByRole('button', { name: 'Tổng hợp lại' }).waitFor();
    const others = page.getByRole('button').filter({ hasNotText: 'Tổng hợp lại' });
    expect(await others.and(page.locator(':not([aria-label="Việc khác"])')).count()).toBe(0);
    await page.close();
  });

  test("Microsoft's address that never answers: said within ten seconds or so, after one more try", async () => {
    const page = await world.browser.newPage();
    await page.route(`https://${CDN}/**`, () => undefined);
    await page.goto(new URL('taskpane.html', world.site.address).href, { waitUntil: 'commit' });
    await page.getByRole('alert').filter({ hasText: 'Chưa nối được với Excel' }).waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Tổng hợp lại' }).waitFor();
    await page.close({ runBeforeUnload: false });
  });
});
