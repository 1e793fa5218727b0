import type { Page } from 'playwright-core';

export interface HeldSteps {
  /** Lets the page go on until it waits for the next frame. */
  next(): Promise<void>;
  /** Lets it go on for good. */
  release(): Promise<void>;
}

interface Holding {
  __heldSteps: { next(): void; release(): void };
}

/** A step of a run waits for a frame, or a tenth of a second where there are none (`painted` in `page-services.ts`). */
const WITHOUT_FRAMES_MS = 100;

/** Holds the page between the steps of what it does, so that states which pass in no time can be looked at. */
export async function holdSteps(page: Page): Promise<HeldSteps> {
  await page.evaluate((bound) => {
    const waiting: (() => void)[] = [];
    const frames = window.requestAnimationFrame;
    const timers = window.setTimeout;
    window.requestAnimationFrame = (callback) => {
      waiting.push(() => callback(performance.now()));
      return 0;
    };
    const hold = (handler: () => void, ms?: number): number => {
      if (ms !== bound) return timers(handler, ms);
      waiting.push(handler);
      return 0;
    };
    window.setTimeout = hold as typeof window.setTimeout;
    const next = (): void => waiting.splice(0).forEach((go) => go());
    const release = (): void => {
      window.requestAnimationFrame = frames;
      window.setTimeout = timers;
      next();
    };
    (window as unknown as Holding).__heldSteps = { next, release };
  }, WITHOUT_FRAMES_MS);
  return {
    next: () => page.evaluate(() => (window as unknown as Holding).__heldSteps.next()),
    release: () => page.evaluate(() => (window as unknown as Holding).__heldSteps.release()),
  };
}
