import type { Page } from 'playwright-core';

/**
 * What a person cannot read without scrolling sideways: the page when it is wider than its window, and words, fields
 * and pictures that reach over the edge of their part of the page, where they are cut off. Parts that are made to be
 * scrolled sideways (a sheet, a table) hold what they hold.
 */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found =
      scrollWidth > clientWidth ? [`the page is ${String(scrollWidth - clientWidth)} px too wide`] : [];
    /** Left and right edge of the part the element lies in; null where that part scrolls sideways. */
    const edges = (element: Element): readonly [number, number] | null => {
      for (let part = element.parentElement; part; part = part.parentElement) {
        const { overflowX } = getComputedStyle(part);
        if (overflowX === 'visible') continue;
        const { left, right } = part.getBoundingClientRect();
        return overflowX === 'hidden' || overflowX === 'clip' ? [left, right] : null;
      }
      return [0, innerWidth];
    };
    for (const element of document.querySelectorAll('#root *, .plain *')) {
      const words = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== '',
      );
      if (!words && !element.matches('input, select, textarea, svg')) continue;
      const box = element.getBoundingClientRect();
      // Words for screen readers are drawn in one pixel.
      if (box.width <= 1 || box.height <= 1 || !element.checkVisibility()) continue;
      const part = edges(element);
      if (part && (box.left < part[0] - 1 || box.right > part[1] + 1)) {
        found.push(
          `over the edge: <${element.tagName.toLowerCase()}> ${element.textContent?.trim().slice(0, 60) ?? ''}`,
        );
      }
    }
    return found;
  });
}
