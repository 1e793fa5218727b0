import type { Locator } from 'playwright-core';
import { openWorld } from './opening';
import { Scene, type SceneOptions } from './scene';
import { figureRowIn, openAllSections } from './steps';

const world = openWorld();

const VIEWPORT = { width: 320, height: 700 };

describe.each(['file', 'pane'] as const)('appearance (%s)', (where) => {
  /** The sample summed up, in a window of that kind. */
  async function atResult(window: Omit<SceneOptions['window'], 'viewport'>): Promise<Scene> {
    const scene = new Scene({ world, where, window: { viewport: VIEWPORT, ...window }, axe: false });
    await scene.open();
    await scene.run();
    return scene;
  }

  /** 0 black, 1 white: what lies behind the screen’s title. */
  function brightness(scene: Scene): Promise<number> {
    return scene.page.getByRole('heading', { level: 1 }).evaluate((title) => {
      for (let part: Element | null = title; part; part = part.parentElement) {
        const [red = 0, green = 0, blue = 0, alpha = 1] =
          getComputedStyle(part)
            .backgroundColor.match(/[\d.]+/g)
            ?.map(Number) ?? [];
        if (alpha > 0) return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
      }
      return 1;
    });
  }

  test('light or dark as the system is', async () => {
    const light = await atResult({ colorScheme: 'light' });
    expect(await brightness(light)).toBeGreaterThan(0.9);
    await light.page.emulateMedia({ colorScheme: 'dark' });
    await light.page.waitForTimeout(300);
    expect(await brightness(light)).toBeLessThan(0.3);
    await light.leave();
  });

  test('in forced colours borders carry the structure, links are underlined, the focus is seen', async () => {
    const scene = await atResult({ forcedColors: 'active' });
    const { page } = scene;
    const button = page.getByRole('button', { name: 'Sao chép bảng' });
    expect(await edge(button, 'top')).toBeGreaterThanOrEqual(1);
    expect(await edge(page.getByRole('button', { name: 'Tổng hợp lại' }), 'top')).toBeGreaterThanOrEqual(1);
    const link = page.getByRole('button', { name: 'Mở hết các mục' });
    expect(await link.evaluate((each) => getComputedStyle(each).textDecorationLine)).toBe('underline');
    const calm = await button.screenshot();
    await page.keyboard.press('Tab');
    await button.focus();
    await page.waitForTimeout(300);
    expect((await button.screenshot()).equals(calm)).toBe(false);
    await openAllSections(page);
    await figureRowIn(scene.pane, 'Tổng số đảng viên').click();
    expect(await edge(page.getByRole('group', { name: 'Tổng số đảng viên' }), 'left')).toBeGreaterThanOrEqual(
      3,
    );
    await page.getByRole('tab', { name: /^Lưu ý/ }).click();
    const card = page
      .getByRole('tabpanel', { name: /^Lưu ý/ })
      .getByRole('listitem')
      .first();
    expect(await widestEdge(card)).toBeGreaterThanOrEqual(3);
    await scene.leave();
  });

  test('what is not chosen is written in full ink, and a tab without a button has no footer', async () => {
    const scene = await atResult({});
    await scene.page.getByRole('tab', { name: 'Sang Word' }).click();
    const ink = (words: string): Promise<string> =>
      scene.page.getByText(words, { exact: true }).evaluate((each) => getComputedStyle(each).color);
    expect(await ink('Dùng mẫu của đơn vị')).toBe(await ink('Dùng mẫu có sẵn'));
    const last = scene.pane.getByRole('listitem').last();
    await last.scrollIntoViewIfNeeded();
    const bottom = await last.evaluate((each) => {
      const scroller = each.closest('[role="tabpanel"]')?.parentElement;
      return (scroller?.getBoundingClientRect().bottom ?? 0) - innerHeight;
    });
    expect(bottom).toBe(0);
    await scene.leave();
  });

  test('nothing moves for a person who asked for less motion', async () => {
    const scene = await atResult({});
    const { page } = scene;
    const moving = async (): Promise<number> => {
      await page.getByRole('button', { name: /^I\. / }).click();
      return page.evaluate(
        () =>
          document
            .getAnimations()
            .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1).length,
      );
    };
    // opening a section moves, else this test could not fail
    expect(await moving()).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.waitForTimeout(500);
    expect(await moving()).toBe(0);
    await scene.leave();
  });
});

function edge(element: Locator, side: 'top' | 'left'): Promise<number> {
  return element.evaluate((each, at) => {
    const style = getComputedStyle(each);
    return style.getPropertyValue(`border-${at}-style`) === 'none'
      ? 0
      : parseFloat(style.getPropertyValue(`border-${at}-width`));
  }, side);
}

/** The left edge of the element or of what it holds. */
async function widestEdge(element: Locator): Promise<number> {
  const inside = await element.locator('*').all();
  const edges = await Promise.all([element, ...inside].map((each) => edge(each, 'left')));
  return Math.max(...edges);
}
