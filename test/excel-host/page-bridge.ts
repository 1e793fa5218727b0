import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Page } from 'playwright-core';
import { installBridge } from './bridge';
import type { StandInExcel } from './stand-in-excel';

/** Excel's side of a page. */
export interface PageExcel {
  /** An event of Office, 39 being a click on our ribbon button; false when nobody listens. */
  raise(dispid: number, payload: readonly unknown[]): Promise<boolean>;
  /** Paths under Microsoft's CDN that the npm package does not have. */
  readonly missing: readonly string[];
}

const CDN = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/[\d.]+\/hosted\//;
const dist = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * Puts the stand-in behind a page of Chromium, before the page is opened: the native bridge comes first, the CDN's
 * addresses are answered from the npm package, so that the shipped page runs unchanged. The workbook stays here,
 * where the test can look at it. Requests to anywhere else are the test's own to watch.
 */
export async function installInPage(page: Page, excel: StandInExcel): Promise<PageExcel> {
  const missing: string[] = [];
  await page.exposeFunction('__standInDispatch', (dispid: number, params: readonly unknown[]) =>
    excel.dispatch(dispid, params),
  );
  await page.addInitScript({
    content: `(${installBridge.toString()})(window, ${JSON.stringify(excel.facts())}, (dispid, params) => window.__standInDispatch(dispid, params));`,
  });
  await page.route(CDN, async (route) => {
    const name = normalize(new URL(route.request().url()).pathname.replace(/^\/lib\/[\d.]+\/hosted\//, ''));
    const file = join(dist, name.toLowerCase());
    if (name.startsWith('..') || !existsSync(file)) {
      missing.push(name);
      await route.fulfill({ status: 404, body: '' });
      return;
    }
    await route.fulfill({ body: readFileSync(file), contentType: 'text/javascript; charset=utf-8' });
  });
  return {
    missing,
    raise: (dispid, payload) =>
      page.evaluate(
        ([id, values]) =>
          (
            window as unknown as { __raiseOfficeEvent: (id: unknown, values: unknown) => boolean }
          ).__raiseOfficeEvent(id, values),
        [dispid, payload] as const,
      ),
  };
}
