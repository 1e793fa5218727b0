import { openWorld } from './opening';
import { gzipSync } from 'node:zlib';

/** UX.md §7: all scripts of the first screen together. The core and what only later screens need come after it. */
const FIRST_SCREEN_BYTES = 170_000;

const world = openWorld();

test.each(['index.html', 'taskpane.html'])('%s: the first screen is light', async (page) => {
  const address = new URL(page, world.site.address);
  const html = await (await fetch(address)).text();
  const sources = [...html.matchAll(/<script[^>]+src="?([^"\s>]+)/g)].map(
    ([, source = '']) => new URL(source, address),
  );
  // Microsoft's own library is what every add-in loads.
  const own = sources.filter(({ origin }) => origin === address.origin);
  expect(own.length).toBeGreaterThan(0);
  const sizes = await Promise.all(
    own.map(async (source) => gzipSync(Buffer.from(await (await fetch(source)).arrayBuffer())).length),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThan(FIRST_SCREEN_BYTES);
});
