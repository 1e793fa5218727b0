import { violations } from './axe';
import { visit } from './browser';
import { openWorld } from './opening';
import { openSample } from './steps';
import { tooWide } from './too-wide';

const world = openWorld();

test.each([270, 320])(
  'at %d px ⋯ leads to the guide, a page of the same site with all its pictures',
  async (width) => {
    const { page, faults } = await visit(world, { viewport: { width, height: 700 } });
    await openSample(page);
    await page.getByRole('button', { name: 'Việc khác' }).click();
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'Hướng dẫn' }).click();
    const guide = await opened;
    await guide.getByRole('heading', { level: 1, name: 'Hướng dẫn sử dụng' }).waitFor();
    await guide.waitForLoadState('load');
    expect(guide.url()).toBe(new URL('huong-dan.html', world.site.address).href);
    expect([await violations(guide), await tooWide(guide)]).toEqual([[], []]);
    const missing = await guide.evaluate(() =>
      [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src),
    );
    expect(missing).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  },
);
