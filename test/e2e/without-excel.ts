import type { BrowserContextOptions, Page } from 'playwright-core';
import { CDN } from './excel-pane';
import type { World } from './opening';

export type Missing =
  /** The page stands in a browser of its own: Microsoft's library finds no host. */
  | 'excel'
  /** Microsoft's address is blocked. */
  | 'library'
  /** An Excel whose web view is Internet Explorer's. */
  | 'new web view';

/** The pane's page where what it needs is not there. */
export async function paneWithout(
  missing: Missing,
  world: World,
  window: BrowserContextOptions = {},
): Promise<Page> {
  const page = await world.browser.newPage({ locale: 'vi-VN', ...window });
  if (missing === 'excel') {
    await page.route(`https://${CDN}/**`, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'window.Office={HostType:{Excel:"Excel"},onReady:()=>Promise.resolve({host:null,platform:null}),context:{}};',
      }),
    );
  } else {
    await page.route(`https://${CDN}/**`, (route) => route.abort());
  }
  if (missing === 'new web view') {
    // What the check looks at: Internet Explorer's engine knows no modules. Our own script would not even parse there.
    await page.addInitScript('delete HTMLScriptElement.prototype.noModule');
    await page.route(/taskpane\.[0-9a-f]+\.js$/, (route) => route.abort());
  }
  await page.goto(new URL('taskpane.html', world.site.address).href);
  return page;
}
