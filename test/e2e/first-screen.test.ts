import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { CDN } from './excel-pane';
import { openWorld } from './opening';

/** UX.md §7: all scripts of the first screen together. The core and what only later screens need come after it. */
const FIRST_SCREEN_BYTES = 170_000;

const world = openWorld();

/** The scripts that the page itself names; Microsoft's own library is what every add-in loads. */
async function scriptsOf(page: string): Promise<readonly string[]> {
  const address = new URL(page, world.site.address);
  const html = await (await fetch(address)).text();
  return [...html.matchAll(/<script[^>]+src="?([^"\s>]+)/g)]
    .map(([, source = '']) => new URL(source, address))
    .filter(({ origin }) => origin === address.origin)
    .map(({ href }) => href);
}

describe.each([
  ['index.html', (page: Page) => page.getByRole('button', { name: 'Chọn tệp Excel…' })],
  ['taskpane.html', (page: Page) => page.getByRole('heading', { level: 1, name: /^Đang đọc/ })],
] as const)('%s: the first screen', (name, firstScreen) => {
  test('is light: all its scripts, zipped', async () => {
    const scripts = await scriptsOf(name);
    expect(scripts.length).toBeGreaterThan(0);
    const sizes = await Promise.all(
      scripts.map(async (script) => gzipSync(Buffer.from(await (await fetch(script)).arrayBuffer())).length),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThan(FIRST_SCREEN_BYTES);
  });

  test('needs nothing but them: no style sheet, no font, no script that comes later', async () => {
    const scripts = await scriptsOf(name);
    const page = await world.browser.newPage({ viewport: { width: 320, height: 640 } });
    // Office that is there and never ready: the pane stays at its first screen.
    const office = 'window.Office={onReady:()=>new Promise(()=>{}),context:{},actions:{associate(){}}};';
    await page.route(`https://${CDN}/**`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: office }),
    );
    const refused: string[] = [];
    await page.route(new URL('**', world.site.address).href, (route) => {
      const { href, pathname } = new URL(route.request().url());
      if (pathname.endsWith(`/${name}`) || scripts.includes(href)) return route.continue();
      refused.push(pathname);
      return route.abort();
    });
    await page.goto(new URL(name, world.site.address).href);
    await firstScreen(page).waitFor();
    const { height } = (await firstScreen(page).boundingBox()) ?? { height: 0 };
    expect(height).toBeGreaterThan(15);
    // What is fetched for later is scripts alone.
    expect(refused.filter((path) => !path.endsWith('.js'))).toEqual([]);
    await page.close();
  });
});
