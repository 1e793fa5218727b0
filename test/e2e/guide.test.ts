import type { Browser } from 'playwright-core';
import { violations } from './axe';
import { launchBrowser, type Site, startSite, visit } from './browser';
import { openSample, overflow } from './steps';

jest.setTimeout(420_000);

let browser: Browser;
let site: Site;

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  site.close();
});

test.each([270, 320])(
  'at %d px ⋯ leads to the guide, a page of the same site with all its pictures',
  async (width) => {
    const { page, faults } = await visit(browser, site, { viewport: { width, height: 700 } });
    await openSample(page);
    await page.getByRole('button', { name: 'Việc khác' }).click();
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    const opened = page.context().waitForEvent('page');
    await page.keyboard.press('End');
    await page.getByRole('link', { name: 'Hướng dẫn' }).click();
    const guide = await opened;
    await guide.getByRole('heading', { level: 1, name: 'Hướng dẫn sử dụng' }).waitFor();
    await guide.waitForLoadState('load');
    expect(guide.url()).toBe(new URL('huong-dan.html', site.address).href);
    expect([await violations(guide), await overflow(guide)]).toEqual([[], 0]);
    const missing = await guide.evaluate(() =>
      [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src),
    );
    expect(missing).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  },
);
