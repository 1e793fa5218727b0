import type { Browser } from 'playwright-core';
import { launchBrowser, type Site, startSite } from './browser';

/** A walk of many screens on a busy machine; nothing here asserts how long something takes. */
const PATIENCE_MS = 600_000;

export interface World {
  readonly browser: Browser;
  readonly site: Site;
}

/** What every file of end-to-end tests begins with: the built pages at an address, and a browser, until its tests are done. */
export function openWorld(): World {
  jest.setTimeout(PATIENCE_MS);
  let open: World | null = null;
  beforeAll(async () => {
    open = { site: await startSite(), browser: await launchBrowser() };
  });
  afterAll(async () => {
    await open?.browser.close();
    open?.site.close();
  });
  const opened = (): World => {
    if (!open) throw new Error('the world opens before the first test, not while tests are being named');
    return open;
  };
  return {
    get browser() {
      return opened().browser;
    },
    get site() {
      return opened().site;
    },
  };
}
