import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/**
 * WCAG 2.2 AA and best practice; Fluent's own focus helpers are reported as aria-hidden-focus and left out. `besides`:
 * selectors of what else is left out.
 */
export async function violations(page: Page, besides: readonly string[] = []): Promise<readonly string[]> {
  await still(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const result = await page.evaluate((leftOut) => {
    const { axe } = window as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResult> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const exclude = ['[data-tabster-dummy]', ...leftOut].map((selector) => [selector]);
    return axe.run({ exclude }, { runOnly: tags, resultTypes: ['violations'], iframes: false });
  }, besides);
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}

/** Waits until nothing moves any more: a transition caught half way has half a contrast. */
export async function still(page: Page): Promise<void> {
  // Transitions begin with the frame after the change.
  await page.waitForTimeout(50);
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
      .map(({ finished }) => finished.catch(() => undefined));
    await Promise.all(ending);
  });
}
