import type { Workbook } from '../../src/core/sheet/workbook';
import { snapshotSheet } from '../excel-host/model/snapshot';
import { CDN, done, openPane as openInExcel, type Pane, readSample, selected } from './excel-pane';
import { openWorld } from './opening';
import { figureRowIn, openAllSections, runButton } from './steps';
import { paneWithout } from './without-excel';

const CLICK_ON_RIBBON = 39;

const world = openWorld();
let sample: Workbook;

beforeAll(async () => {
  sample = await readSample();
});

const openPane = (): Promise<Pane> => openInExcel({ world, book: sample });

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
});

describe('the pane without Excel', () => {
  test('an Excel whose web view is too old for the pane gets plain words', async () => {
    const page = await paneWithout('new web view', world);
    await page.getByRole('heading', { name: 'Bản Excel này chưa chạy được' }).waitFor();
    await expect(page.getByRole('link', { name: 'Mở trang web' }).getAttribute('href')).resolves.toBe(
      'index.html',
    );
    await page.close();
  });

  test('opened in a browser: says so and leads to the file page', async () => {
    const page = await paneWithout('excel', world);
    await page.getByRole('alert').filter({ hasText: 'Trang này mở trong Excel' }).waitFor();
    await page.getByRole('button', { name: 'Mở trang web' }).click();
    await page.getByRole('button', { name: 'Mở sổ mẫu 2018' }).waitFor();
    await page.close();
  });

  test("Microsoft's address blocked: said, with one button", async () => {
    const page = await paneWithout('library', world);
    await page.getByRole('alert').filter({ hasText: 'Chưa nối được với Excel' }).waitFor();
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
