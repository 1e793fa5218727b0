import type { Page } from 'playwright-core';

interface Listening {
  __heard: string[];
}

/** Writes down from now on what a screen reader would be told without being asked: live regions and notifications. */
export async function listenTo(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    (window as unknown as Listening).__heard = heard;
    const note = (words: string | null | undefined): void => {
      const said = words?.trim() ?? '';
      if (said !== '') heard.push(said);
    };
    // Newer Chromiums have a call of their own for it, which Fluent prefers to a live region.
    const spoken = Document.prototype as { ariaNotify?: (words: string) => void };
    if (spoken.ariaNotify) spoken.ariaNotify = note;
    const live = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"]';
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        if (region) note(region.textContent);
        for (const node of addedNodes) {
          if (node instanceof Element && node.matches(live)) note(node.textContent);
        }
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as Listening).__heard);
}
