import { unclearBook } from './books';
import { listenTo } from './heard';
import { holdSteps } from './held-steps';
import { openWorld } from './opening';
import { Scene } from './scene';
import { runButton } from './steps';

const world = openWorld();

const WINDOW = { viewport: { width: 320, height: 700 } };

describe.each(['file', 'pane'] as const)('what a screen reader is told (%s)', (where) => {
  let scene: Scene;

  beforeEach(() => {
    scene = new Scene({ world, where, window: WINDOW, axe: false });
  });

  afterEach(() => scene.leave());

  /** Waits until it is said; fails with all that was said instead. */
  async function hears(said: () => Promise<readonly string[]>, words: RegExp): Promise<void> {
    for (let turn = 0; turn < 100; turn += 1) {
      if ((await said()).some((each) => words.test(each))) return;
      await scene.page.waitForTimeout(50);
    }
    expect(await said()).toContainEqual(expect.stringMatching(words));
  }

  test('the stage of a slow run, that it is done, that the table is copied', async () => {
    await scene.open();
    const { page } = scene;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const said = await listenTo(page);
    const steps = await holdSteps(page);
    await runButton(page).click();
    await hears(said, /^Bước 1 trên 6: Đọc các trang$/);
    await steps.release();
    await scene.done();
    await hears(said, /^Đã lập xong \d+ số liệu, \d+ biểu đồ$/);
    await scene.press('Sao chép bảng');
    await hears(said, /^Đã sao chép bảng\. Sang Word, bấm Ctrl\+V\.$/);
  });

  test('that figures were worked out again under an answer', async () => {
    await scene.open(await unclearBook());
    await scene.run();
    await scene.page.getByRole('tab', { name: /^Lưu ý/ }).click();
    await scene.press(/^Trả lời: /);
    await scene.page.getByRole('radio', { name: /^Vắng/ }).first().check();
    const said = await listenTo(scene.page);
    await scene.press('Dùng lựa chọn này');
    await hears(said, /^\d+ số đã tính lại, chưa ghi vào bảng\.$/);
  });

  test('that a run was stopped, in the words on the screen', async () => {
    await scene.open();
    const said = await listenTo(scene.page);
    const steps = await holdSteps(scene.page);
    await runButton(scene.page).click();
    await scene.press('Dừng lại');
    await steps.release();
    await hears(said, /^Đã dừng\. Sổ không có gì thay đổi\.$/);
    expect(await runButton(scene.page).evaluate((button) => button === document.activeElement)).toBe(true);
  });
});
