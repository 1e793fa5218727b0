import type { Browser } from 'playwright-core';
import { SMALL_BOOK } from '../contract/book-fixture';
import { launchBrowser } from '../e2e/browser';
import { workbookFrom } from './fixture-workbook';
import { installInPage } from './page-bridge';
import { EXCEL_2024 } from './profiles';
import { StandInExcel } from './stand-in-excel';

const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thử</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body></body></html>`;

jest.setTimeout(60_000);

describe('the stand-in Excel behind a page of Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('runs the unmodified office.js from the CDN’s address: reading, writing, the ribbon', async () => {
    const excel = new StandInExcel(workbookFrom(SMALL_BOOK), EXCEL_2024);
    const page = await browser.newPage();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const { hostname } = new URL(request.url());
      if (hostname !== 'localhost' && hostname !== 'appsforoffice.microsoft.com')
        elsewhere.push(request.url());
    });
    const bridge = await installInPage(page, excel);
    await page.route('https://localhost:3000/**', (route) =>
      route.fulfill({ body: PAGE, contentType: 'text/html; charset=utf-8' }),
    );
    await page.goto('https://localhost:3000/taskpane.html');
    const seen = await page.evaluate(async () => {
      const info = await Office.onReady();
      Office.actions.associate('thu', (event: Office.AddinCommands.Event) => event.completed());
      const values = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('DS đảng viên');
        const cells = sheet.getRange('B4:B5').untrack().load('values');
        context.workbook.worksheets.add('Mới').getRange('A1').untrack().values = [['Tổng hợp']];
        await context.sync();
        return cells.values as unknown[][];
      });
      return {
        host: String(info.host),
        values,
        is1_17: Office.context.requirements.isSetSupported('ExcelApi', '1.17'),
        is1_18: Office.context.requirements.isSetSupported('ExcelApi', '1.18'),
      };
    });
    expect(seen).toEqual({
      host: 'Excel',
      values: [['Lê Văn An'], ['  Trần Thị Bình ']],
      is1_17: true,
      is1_18: false,
    });
    expect(excel.workbook.find('Mới')?.cell(1, 1).value).toBe('Tổng hợp');
    expect(await bridge.raise(39, ['c1', 'thu', '{}'])).toBe(true);
    for (let turn = 0; turn < 50 && excel.completedCommands.length === 0; turn += 1) {
      await page.waitForTimeout(20);
    }
    expect(excel.completedCommands).toEqual(['c1']);
    expect([elsewhere, bridge.missing, excel.lacking]).toEqual([[], [], []]);
    await page.close();
  });
});
