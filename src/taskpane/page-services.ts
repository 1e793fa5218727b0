import { browserMemory } from './browser-memory';
import type { RunServices } from './services';

/** The browser's own clock, timers and drawing: what a run needs on any page. */
export function pageServices(): RunServices {
  return {
    memory: browserMemory(() => localStorage, 'tong-hop.da-nho'),
    now: () => new Date().toISOString(),
    today() {
      const now = new Date();
      return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    },
    after(ms, callback) {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
    // A page in the background gets no frames, so the wait for one is bounded.
    painted: () =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, 100);
        requestAnimationFrame(() => {
          clearTimeout(timer);
          setTimeout(resolve, 0);
        });
      }),
  };
}
