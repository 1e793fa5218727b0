import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { clipboardTable } from '../../src/word/clipboard-table';
import { PICTURE_HEIGHT, PICTURE_WIDTH } from '../../src/taskpane/clipboard/chart-picture';
import { FileHost } from '../../src/xlsx/file-host';
import { installInPage } from '../excel-host/page-bridge';
import { EXCEL_2021 } from '../excel-host/profiles';
import { StandInExcel } from '../excel-host/stand-in-excel';
import { workbookFromSnapshot } from '../excel-host/workbook-from-snapshot';
import { paragraphs, partNames } from '../word/docx-reading';
import { sampleSummary } from '../word/sample-report';
import { visit } from './browser';
import { openWorld } from './opening';
import { runButton, runSample } from './steps';

const SAMPLE = join(__dirname, '../../assets/mau/so-chi-bo-2018.xlsx');
const COPIED = 'Đã sao chép bảng. Sang Word, bấm Ctrl+V.';
const BLOCKED = 'Máy này chặn sao chép. Bảng bên dưới đã được chọn sẵn, anh/chị bấm Ctrl+C.';

const world = openWorld();

/** The sample's result on the file page, at the tab. */
async function atTab(width = 1200): Promise<{ page: Page; faults: readonly string[] }> {
  const { page, faults } = await visit(world, { viewport: { width, height: 820 } });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await runSample(page);
  await openTab(page);
  return { page, faults };
}

async function openTab(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Sang Word' }).click();
  await page.getByRole('heading', { name: 'Bảng tổng hợp' }).waitFor();
}

interface Pasted {
  readonly text: string;
  /** The rows of the table as a page reads them. */
  readonly rows: readonly (readonly string[])[];
  /** Widths of the first row's cells, in points. */
  readonly points: readonly number[];
  /** Cells whose border stands nowhere in their own style. */
  readonly bare: number;
}

/** What lies on the clipboard, read by another page: ours forbids the inline styles that Word needs. */
async function pasted(page: Page): Promise<Pasted> {
  const reader = await page.context().newPage();
  const address = new URL('reader', world.site.address).href;
  await reader.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '<p>reader</p>' }));
  await reader.goto(address);
  await reader.bringToFront();
  const found = await reader.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    const table = new DOMParser().parseFromString(await read('text/html'), 'text/html');
    const styleOf = (cell: Element): string => cell.getAttribute('style') ?? '';
    const words = (cell: Element): string => (cell.textContent ?? '').replace(/\u00a0/g, ' ').trim();
    return {
      text: (await read('text/plain')).replaceAll('\r\n', '\n'),
      rows: [...table.querySelectorAll('tr')].map((row) => [...row.children].map(words)),
      points: [...(table.querySelector('tr')?.children ?? [])].map((cell) =>
        Number(/(?:^|[^-])width:\s*([\d.]+)pt/.exec(styleOf(cell))?.[1] ?? 0),
      ),
      bare: [...table.querySelectorAll('td, th')].filter((cell) => !/border/.test(styleOf(cell))).length,
    };
  });
  await reader.close();
  await page.bringToFront();
  return found;
}

/** What must lie there: the sample worked out here, outside the browser. */
async function expectedText(): Promise<string> {
  const { report } = await sampleSummary({ year: 2018, month: 12, day: 20 });
  return clipboardTable(report).text.replaceAll('\r\n', '\n');
}

async function emptyClipboard(page: Page): Promise<void> {
  await page.evaluate(() => navigator.clipboard.writeText('trước'));
}

describe('the table', () => {
  test('lies on the clipboard as Word keeps it: formatted numbers, inline styles, 165 mm', async () => {
    const { page, faults } = await atTab();
    expect(await page.getByText(COPIED).count()).toBe(0);
    await page.getByRole('button', { name: 'Sao chép bảng' }).click();
    await page.getByRole('main').getByText(COPIED).waitFor();
    const expected = await expectedText();
    const { text, rows, points, bare } = await pasted(page);
    expect(text).toBe(expected);
    expect(rows).toEqual(expected.split('\n').map((line) => line.split('\t').map((words) => words.trim())));
    const members = rows.find(([, label]) => label === 'Tổng số đảng viên');
    expect(members?.[3]).toBe('10');
    expect(rows.some((cells) => cells.includes('1.000.000'))).toBe(true);
    expect(bare).toBe(0);
    expect((points.reduce((sum, width) => sum + width, 0) * 25.4) / 72).toBeCloseTo(165, 0);
    await page.context().close();
    expect(faults).toEqual([]);
  });

  test('from the footer of Số liệu, by keyboard alone', async () => {
    const { page } = await visit(world, { viewport: { width: 1200, height: 820 } });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await runSample(page);
    const button = page.getByRole('button', { name: 'Sao chép bảng' });
    for (let press = 0; press < 60; press++) {
      if (await button.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByText(COPIED).waitFor();
    expect((await pasted(page)).text).toContain('Tổng số đảng viên');
    // the tab is one more arrow away, and its first button one Tab behind
    await page.getByRole('tab', { name: 'Số liệu' }).focus();
    await page.keyboard.press('End');
    await page.getByRole('tab', { name: 'Sang Word', selected: true }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sao chép bảng');
    await page.context().close();
  });

  test('where the machine blocks copying: no success is told, the table stands there selected, Ctrl+C copies it', async () => {
    const { page, faults } = await atTab();
    await emptyClipboard(page);
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await page.getByRole('button', { name: 'Sao chép bảng' }).click();
    await page.getByRole('main').getByText(BLOCKED).waitFor();
    expect(await page.getByText(COPIED).count()).toBe(0);
    expect((await pasted(page)).text).toBe('trước');
    const table = page.getByRole('group', { name: 'Bảng tổng hợp' }).last();
    expect(await table.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('Tổng số đảng viên');
    await page.keyboard.press('Control+c');
    await page.getByRole('main').getByText(COPIED).waitFor();
    expect((await pasted(page)).text).toBe(await expectedText());
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sao chép bảng');
    await page.context().close();
    expect(faults).toEqual([]);
  });

  test('blocked in the footer: the tab opens with the table selected', async () => {
    const { page } = await visit(world, { viewport: { width: 320, height: 700 } });
    await runSample(page);
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await page.getByRole('button', { name: 'Sao chép bảng' }).click();
    await page.getByRole('tab', { name: 'Sang Word', selected: true }).waitFor();
    await page.getByRole('main').getByText(BLOCKED).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('Tổng số đảng viên');
    await page.context().close();
  });
});

describe('the report', () => {
  test('is a Word file with the figures in its sentences; the gaps left are told', async () => {
    const { page, faults } = await atTab();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải báo cáo Word' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Báo cáo 2018.docx');
    const bytes = new Uint8Array(readFileSync(await file.path()));
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
    expect(partNames(bytes)).toContain('word/document.xml');
    expect(paragraphs(bytes).join('\n')).toContain('chi bộ có 10 đảng viên');
    await page
      .getByRole('main')
      .getByText(/^Đang lưu tệp “Báo cáo 2018\.docx”/)
      .waitFor();
    await page.getByText(/^Trong tệp còn \d+ chỗ chờ anh\/chị viết hoặc xác nhận\.$/).waitFor();
    await page.context().close();
    expect(faults).toEqual([]);
  });

  test('what makes it does not come: said, and the next try succeeds', async () => {
    const { page } = await atTab();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Tải báo cáo Word' }).click();
    await page
      .getByRole('main')
      .getByText(/^Chưa lập được tệp Word/)
      .waitFor();
    await page.context().setOffline(false);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải báo cáo Word' }).click();
    await download;
    expect(await page.getByText(/^Chưa lập được tệp Word/).count()).toBe(0);
    await page.context().close();
  });
});

describe('the charts', () => {
  const COPY = /^Sao chép Xếp loại/;

  test('each is copied as a picture for print, 16 cm at 300 to the inch', async () => {
    const { page, faults } = await atTab();
    await page.getByRole('button', { name: COPY }).click();
    await page.getByRole('main').getByText('Đã sao chép biểu đồ. Sang Word, bấm Ctrl+V.').waitFor();
    const picture = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const bitmap = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
      const canvas = document.createElement('canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      const colours: Record<string, number> = {};
      for (let at = 0; at < pixels.length; at += 4) {
        const colour = [pixels[at], pixels[at + 1], pixels[at + 2]].join(',');
        colours[colour] = (colours[colour] ?? 0) + 1;
      }
      return {
        width: bitmap.width,
        height: bitmap.height,
        blue: colours['31,78,121'] ?? 0,
        white: colours['255,255,255'] ?? 0,
      };
    });
    expect([picture.width, picture.height]).toEqual([PICTURE_WIDTH, PICTURE_HEIGHT]);
    expect(PICTURE_WIDTH).toBe(Math.round((16 / 2.54) * 300));
    // bars of this year's colour on paper, not a blank or a black picture
    expect(picture.blue).toBeGreaterThan(20_000);
    expect(picture.white).toBeGreaterThan(picture.width * picture.height * 0.5);
    await page.context().close();
    expect(faults).toEqual([]);
  });

  test('permission denied: no success is told, the picture can be saved', async () => {
    const { page } = await atTab();
    await emptyClipboard(page);
    await deny(page.context());
    await page.getByRole('button', { name: COPY }).click();
    await page
      .getByRole('main')
      .getByText(/^Máy này chặn sao chép hình/)
      .waitFor();
    expect(await page.getByText('Đã sao chép biểu đồ').count()).toBe(0);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu hình' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^Xếp loại.*\.png$/);
    const png = readFileSync(await file.path());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // 300 dots to the inch, 11 811 to the metre: Word inserts it 16 cm wide
    const size = png.indexOf('pHYs') + 4;
    expect([png.readUInt32BE(size), png.readUInt32BE(size + 4), png[size + 8]]).toEqual([11_811, 11_811, 1]);
    expect(PICTURE_WIDTH / 11_811).toBeCloseTo(0.16, 3);
    await page.context().close();
  });

  test('one that is not drawn keeps its place with the reason', async () => {
    const { page } = await atTab();
    const charts = page.getByRole('group', { name: 'Biểu đồ' }).getByRole('listitem');
    expect(await charts.count()).toBe(5);
    const omitted = charts.filter({ hasText: 'Chưa vẽ: ' });
    expect(await omitted.count()).toBe(1);
    expect(await omitted.getByRole('button').count()).toBe(0);
    await page.context().close();
  });
});

/** The browser's own refusal: what is not granted in a context that grants something is denied. */
async function deny(context: BrowserContext): Promise<void> {
  await context.clearPermissions();
  await context.grantPermissions(['clipboard-read']);
}

describe('the pane in Excel', () => {
  /** The shipped page in a pane of Excel. */
  async function paneAtResult(width: number, onMac = false): Promise<Page> {
    const read = await new FileHost(readFileSync(SAMPLE), 'so-chi-bo-2018.xlsx').read();
    if (!read.ok) throw new Error(read.fault.message);
    const context = await world.browser.newContext({ viewport: { width, height: 640 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await installInPage(page, new StandInExcel(workbookFromSnapshot(read.value), EXCEL_2021));
    await page.goto(new URL('taskpane.html', world.site.address).href);
    await runButton(page).waitFor();
    if (onMac) {
      // The stand-in is a Windows Excel and says so for good: what the page takes for a Mac is changed instead.
      await page.evaluate(() => {
        (Office.PlatformType as { Mac: unknown }).Mac = Office.context.platform;
      });
    }
    await runButton(page).click();
    await page
      .getByText(/^Đã lập xong/)
      .first()
      .waitFor();
    return page;
  }

  test('two clicks: Tổng hợp, Sao chép bảng; the copy button is the primary one', async () => {
    const page = await paneAtResult(320);
    await page.getByRole('button', { name: 'Sao chép bảng' }).click();
    await page.getByRole('main').getByText(COPIED).waitFor();
    expect((await pasted(page)).rows.flat()).toContain('Tổng số đảng viên');
    await page.context().close();
  });

  test('on a Mac the pane cannot save files: said at once, with the way to the file page', async () => {
    const page = await paneAtResult(270, true);
    await openTab(page);
    await page.getByText('Máy này không tải tệp từ khung bên được').waitFor();
    expect(await page.getByRole('button', { name: 'Tải báo cáo Word' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Mở trang web' }).count()).toBe(1);
    await page.context().close();
  });

  test('a chart that the machine does not take: the way to the one in the book', async () => {
    const page = await paneAtResult(320);
    await openTab(page);
    await deny(page.context());
    await page.getByRole('button', { name: /^Sao chép Xếp loại/ }).click();
    await page
      .getByRole('main')
      .getByText(/^Chưa sao chép được hình\. Ở trang biểu đồ/)
      .waitFor();
    await page.context().close();
  });

  test('two buttons stay on one line down to 270 px', async () => {
    const page = await paneAtResult(270);
    const again = await page.getByRole('button', { name: 'Tổng hợp lại' }).boundingBox();
    const copy = await page.getByRole('button', { name: 'Sao chép bảng' }).boundingBox();
    expect(copy?.y).toBe(again?.y);
    await page.context().close();
  });
});
