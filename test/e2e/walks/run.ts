import { holdSteps } from '../held-steps';
import type { Scene } from '../scene';
import { runButton } from '../steps';

/** A run that is slow enough to be seen: stopped while nothing is written, then carried out. */
export async function runWalk(scene: Scene): Promise<void> {
  await scene.open();
  const { page } = scene;
  const stopped = await holdSteps(page);
  await runButton(page).click();
  await scene.look('running', 'Chưa ghi gì vào sổ. Dừng lúc nào cũng được.');
  await scene.press('Dừng lại');
  await page.getByRole('button', { name: 'Dừng lại', disabled: true }).waitFor();
  await scene.look('stopping');
  await stopped.release();
  await scene.look('stopped', 'Đã dừng. Sổ không có gì thay đổi.');

  const carriedOut = await holdSteps(page);
  await runButton(page).click();
  await page.getByRole('heading', { level: 1, name: 'Đang tổng hợp năm 2018' }).waitFor();
  const writing = page.getByText('Đang ghi, xin chờ vài giây.');
  while ((await writing.count()) === 0) {
    await carriedOut.next();
    await page.waitForTimeout(50);
  }
  await scene.look('writing', 'Đang ghi, xin chờ vài giây.');
  await carriedOut.release();
  await scene.done();
}
