import { openWorld } from './opening';
import { Scene } from './scene';

const world = openWorld();

const ELSEWHERE = 'https://example.org';

describe.each(['file', 'pane'] as const)('the page is closed to the world (%s)', (where) => {
  let scene: Scene;

  beforeEach(async () => {
    scene = new Scene({ world, where, window: { viewport: { width: 320, height: 700 } }, axe: false });
    await scene.open();
  });

  afterEach(() => scene.leave());

  /** What the browser says it did not let through. */
  async function refusals(attempt: (elsewhere: string) => void): Promise<readonly string[]> {
    const { page } = scene;
    await page.evaluate(() => {
      const refused: string[] = [];
      Object.assign(window, { refused });
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        refused.push(effectiveDirective),
      );
    });
    await page.evaluate(attempt, ELSEWHERE);
    await page.waitForTimeout(500);
    return page.evaluate(() => (window as unknown as { refused: string[] }).refused);
  }

  test('no script but its own: none written into the page, none made from words, none from elsewhere', async () => {
    const refused = await refusals((elsewhere) => {
      const inline = document.createElement('script');
      inline.textContent = 'window.ran = true';
      const foreign = document.createElement('script');
      foreign.src = `${elsewhere}/x.js`;
      document.head.append(inline, foreign);
      const handler = document.createElement('button');
      handler.setAttribute('onclick', 'window.ran = true');
      document.body.append(handler);
      handler.click();
      handler.remove();
      // Later, for what a debugger runs may do it.
      window.setTimeout(() => void window.eval('window.ran = true'));
    });
    expect([...new Set(refused)].sort()).toEqual(['script-src', 'script-src-attr', 'script-src-elem']);
    expect(refused.filter((directive) => directive === 'script-src-elem')).toHaveLength(2);
    expect(await scene.page.evaluate(() => 'ran' in window)).toBe(false);
  });

  test('nothing is fetched from or sent elsewhere, no frame, no form, no plug-in', async () => {
    const refused = await refusals((elsewhere) => {
      void fetch(`${elsewhere}/x`, { method: 'POST', body: 'x' }).catch(() => undefined);
      navigator.sendBeacon(`${elsewhere}/x`, 'x');
      new Image().src = `${elsewhere}/x.png`;
      const frame = document.createElement('iframe');
      frame.src = elsewhere;
      const plugin = document.createElement('object');
      plugin.data = `${elsewhere}/x.swf`;
      const form = document.createElement('form');
      form.action = elsewhere;
      document.body.append(frame, plugin, form);
      form.submit();
      for (const each of [frame, plugin, form]) each.remove();
    });
    for (const directive of ['connect-src', 'img-src', 'frame-src', 'object-src', 'form-action']) {
      expect([directive, refused.includes(directive)]).toEqual([directive, true]);
    }
  });

  test('a request to elsewhere is noted by every walk', async () => {
    await scene.page.evaluate((elsewhere) => void fetch(elsewhere).catch(() => undefined), ELSEWHERE);
    await scene.page.waitForTimeout(300);
    await scene.leave();
    expect(scene.found).toContainEqual(expect.stringMatching(/Content Security Policy|request/));
  });
});
