import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { formatRange } from '../../src/core/sheet/range';
import type { Workbook } from '../../src/core/sheet/workbook';
import { FileHost } from '../../src/xlsx/file-host';
import { installInPage, type PageExcel } from '../excel-host/page-bridge';
import { EXCEL_2021 } from '../excel-host/profiles';
import { StandInExcel } from '../excel-host/stand-in-excel';
import { workbookFromSnapshot } from '../excel-host/workbook-from-snapshot';
import type { World } from './opening';

const SAMPLE = join(__dirname, '../../assets/mau/so-chi-bo-2018.xlsx');

/** Where Microsoft serves office.js from. */
export const CDN = 'appsforoffice.microsoft.com';

export async function readSample(): Promise<Workbook> {
  const read = await new FileHost(readFileSync(SAMPLE), 'so-chi-bo-2018.xlsx').read();
  if (!read.ok) throw new Error(read.fault.message);
  return read.value;
}

export interface Pane {
  readonly page: Page;
  readonly excel: StandInExcel;
  readonly bridge: PageExcel;
  /** What went wrong in the page: other origins, console words, members the stand-in lacks. */
  readonly complaints: () => readonly string[];
}

export interface PaneOptions {
  readonly world: World;
  readonly book: Workbook;
  readonly width?: number;
  /** The rest of the window: its height, colours, motion. */
  readonly window?: BrowserContextOptions;
  /** Excel and its book before the pane is opened. */
  readonly prepare?: (excel: StandInExcel) => void;
}

/** The shipped page, unchanged, in a pane of Excel: the CDN's addresses answered from the npm package. */
export async function openPane({ world, book, width = 320, window, prepare }: PaneOptions): Promise<Pane> {
  const excel = new StandInExcel(workbookFromSnapshot(book), EXCEL_2021);
  prepare?.(excel);
  const page = await world.browser.newPage({ locale: 'vi-VN', viewport: { width, height: 640 }, ...window });
  const said: string[] = [];
  page.on('request', (request) => {
    const { origin, hostname } = new URL(request.url());
    if (
      origin !== new URL(world.site.address).origin &&
      hostname !== CDN &&
      !request.url().startsWith('data:')
    ) {
      said.push(`request: ${request.url()}`);
    }
  });
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content.Security.Policy/i.test(message.text()))
      said.push(message.text());
  });
  const bridge = await installInPage(page, excel);
  await page.goto(new URL('taskpane.html', world.site.address).href);
  return { page, excel, bridge, complaints: () => [...said, ...bridge.missing, ...excel.lacking] };
}

/** Sheet and cells that are selected in Excel. */
export function selected(excel: StandInExcel): string {
  const { selection } = excel.workbook;
  return selection ? `${selection.sheet.name}!${formatRange(selection.range)}` : '';
}

/** Waits until a run has ended well. */
export async function done(page: Page): Promise<void> {
  await page
    .getByText(/^Đã lập xong/)
    .first()
    .waitFor();
}
