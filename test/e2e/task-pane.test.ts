import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { formatRange } from '../../src/core/sheet/range';
import type { Workbook } from '../../src/core/sheet/workbook';
import { FileHost } from '../../src/xlsx/file-host';
import { snapshotSheet } from '../excel-host/model/snapshot';
import { installInPage, type PageExcel } from '../excel-host/page-bridge';
import { EXCEL_2021 } from '../excel-host/profiles';
import { StandInExcel } from '../excel-host/stand-in-excel';
import { workbookFromSnapshot } from '../excel-host/workbook-from-snapshot';
import { violations } from './axe';
import { launchBrowser, type Site, startSite } from './browser';
import { figureRowIn, openAllSections, overflow, runButton } from './steps';

jest.setTimeout(240_000);

const CLICK_ON_RIBBON = 39;
const SAMPLE = join(__dirname, '../../assets/mau/so-chi-bo-2018.xlsx');
const CDN = 'appsforoffice.microsoft.com';

let browser: Browser;
let site: Site;
let sample: Workbook;

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
  const read = await new FileHost(readFileSync(SAMPLE), 'so-chi-bo-2018.xlsx').read();
  if (!read.ok) throw new Error(read.fault.message);
  sample = read.value;
});

afterAll(async () => {
  await browser.close();
  site.close();
});

interface Pane {
  readonly page: Page;
  readonly excel: StandInExcel;
  readonly bridge: PageExcel;
  /** What went wrong in the page: other origins, console words, members the stand-in lacks. */
  readonly complaints: () => readonly string[];
}

/** The shipped page, unchanged, in a pane of Excel: the CDN's addresses answered from the npm package. */
async function openPane(width = 320): Promise<Pane> {
  const excel = new StandInExcel(workbookFromSnapshot(sample), EXCEL_2021);
  const page = await browser.newPage({ viewport: { width, height: 640 } });
  const said: string[] = [];
  page.on('request', (request) => {
    const { origin, hostname } = new URL(request.url());
    if (origin !== new URL(site.address).origin && hostname !== CDN && !request.url().startsWith('data:')) {
      said.push(`request: ${request.url()}`);
    }
  });
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content.Security.Policy/i.test(message.text()))
      said.push(message.text());
  });
  const bridge = await installInPage(page, excel);
  await page.goto(new URL('taskpane.html', site.address).href);
  return { page, excel, bridge, complaints: () => [...said, ...bridge.missing, ...excel.lacking] };
}

/** Sheet and cells that are selected in Excel. */
function selected(excel: StandInExcel): string {
  const { selection } = excel.workbook;
  return selection ? `${selection.sheet.name}!${formatRange(selection.range)}` : '';
}

async function done(page: Page): Promise<void> {
  await page
    .getByText(/^Đã lập xong/)
    .first()
    .waitFor();
}

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
      await page.close();
    },
  );
});

describe('the pane without Excel', () => {
  test('an Excel whose web view is too old for the pane gets plain words', async () => {
    const page = await browser.newPage();
    // What the check looks at: Internet Explorer's engine knows no modules. Our own script would not even parse there.
    await page.addInitScript('delete HTMLScriptElement.prototype.noModule');
    await page.route(/taskpane\.[0-9a-f]+\.js$/, (route) => route.abort());
    await page.route(`https://${CDN}/**`, (route) => route.abort());
    await page.goto(new URL('taskpane.html', site.address).href);
    await page.getByRole('heading', { name: 'Bản Excel này chưa chạy được' }).waitFor();
    await expect(page.getByRole('link', { name: 'Mở trang web' }).getAttribute('href')).resolves.toBe(
      'index.html',
    );
    await page.close();
  });

  test('opened in a browser: says so and leads to the file page', async () => {
    const page = await browser.newPage();
    await page.route(`https://${CDN}/**`, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'window.Office={HostType:{Excel:"Excel"},onReady:()=>Promise.resolve({host:null,platform:null}),context:{}};',
      }),
    );
    await page.goto(new URL('taskpane.html', site.address).href);
    await page.getByRole('alert').filter({ hasText: 'Trang này mở trong Excel' }).waitFor();
    await page.getByRole('button', { name: 'Mở trang web' }).click();
    await page.getByRole('button', { name: 'Mở sổ mẫu 2018' }).waitFor();
    await page.close();
  });

  test("Microsoft's address blocked: said, with one button", async () => {
    const page = await browser.newPage();
    await page.route(`https://${CDN}/**`, (route) => route.abort());
    await page.goto(new URL('taskpane.html', site.address).href);
    await page.getByRole('alert').filter({ hasText: 'Chưa nối được với Excel' }).waitFor({ timeout: 10_000 });
    await expect(page.getByRole('button').count()).resolves.toBe(1);
    await page.getByRole('button', { name: 'Tổng hợp lại' }).waitFor();
    await page.close();
  });

  test("Microsoft's address that never answers: said within ten seconds or so, after one more try", async () => {
    const page = await browser.newPage();
    await page.route(`https://${CDN}/**`, () => undefined);
    await page.goto(new URL('taskpane.html', site.address).href, { waitUntil: 'commit' });
    await page.getByRole('alert').filter({ hasText: 'Chưa nối được với Excel' }).waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Tổng hợp lại' }).waitFor();
    await page.close({ runBeforeUnload: false });
  });
});
