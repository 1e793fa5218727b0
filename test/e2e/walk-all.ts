import { openWorld } from './opening';
import { Scene, type SceneOptions } from './scene';
import { screensOf, type WalkName, type Where } from './screens';
import { WALKS } from './walks/walks';

type Window = Pick<SceneOptions, 'window' | 'axe'>;

const ZOOMED: Readonly<Record<Where, Window['window']>> = {
  file: { viewport: { width: 600, height: 360 }, deviceScaleFactor: 2 },
  pane: { viewport: { width: 160, height: 320 }, deviceScaleFactor: 2 },
};

/** Each walk is walked in each of these. Zoomed in by 200 %, 1200 px are 600 and the pane's 320 are 160. */
function windowsOf(where: Where): Readonly<Record<string, Window>> {
  return {
    '270 px, dark': { window: { viewport: { width: 270, height: 640 }, colorScheme: 'dark' }, axe: true },
    '320 px': { window: { viewport: { width: 320, height: 640 } }, axe: true },
    '1200 px': { window: { viewport: { width: 1200, height: 820 } }, axe: true },
    'high contrast, zoomed in by 200 %': {
      window: { ...ZOOMED[where], forcedColors: 'active', reducedMotion: 'reduce' },
      axe: false,
    },
  };
}

/** Every screen of the page at every width: all words in sight, nothing for axe to say, nothing to complain of. */
export function walkAll(where: Where): void {
  const world = openWorld();
  describe.each(Object.entries(windowsOf(where)))('%s', (_, window) => {
    test.each(Object.keys(WALKS) as WalkName[])('%s', async (name) => {
      const scene = new Scene({ world, where, ...window });
      try {
        await WALKS[name](scene);
      } finally {
        await scene.leave();
      }
      expect(scene.found).toEqual([]);
      expect([...scene.seen].sort()).toEqual([...screensOf(name, where)].sort());
    });
  });
}
