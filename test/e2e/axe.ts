import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** WCAG 2.2 AA and best practice; Fluent's own focus helpers are reported as aria-hidden-focus and left out. */
export async function violations(page: Page): Promise<readonly string[]> {
  // A transition caught half way has half a contrast.
  await page.waitForTimeout(300);
  await page.evaluate(AXE);
  const result = await page.evaluate(() => {
    const { axe } = window as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResult> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return axe.run({ exclude: [['[data-tabster-dummy]']] }, { runOnly: tags });
  });
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}
