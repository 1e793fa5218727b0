import { type BookFile, unclearBook } from '../books';
import { holdSteps } from '../held-steps';
import type { Scene } from '../scene';

/** From the page just loaded to the first screen, with all that a book may leave open. */
export async function openingWalk(scene: Scene): Promise<void> {
  const book = await unclearBook();
  await (scene.where === 'file' ? readFile(scene, book) : readInExcel(scene, book));
  await scene.look('home', /^1 chỗ cần xác nhận/);
  await scene.page.getByLabel('Kỳ báo cáo').selectOption({ label: 'Khoảng thời gian khác…' });
  await scene.look('home, other days', 'Đến hết ngày');
  await scene.press('Dùng cả trang này');
  await scene.page.getByRole('button', { name: 'Dùng cả trang này' }).waitFor({ state: 'detached' });
  await scene.look('home, a hidden sheet used');
  if (scene.where === 'pane') return;
  await scene.press(/^Trả lời: /);
  await scene.press(/^Đến ô/);
  await scene.page.locator('td[data-marked]').filter({ visible: true }).first().waitFor();
  await scene.look('source cells before a run');
}

async function readFile(scene: Scene, book: BookFile): Promise<void> {
  await scene.begin();
  const { page } = scene;
  await scene.look('start', 'Thả tệp Excel vào đây');
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File([], 'so.xlsx'));
    return data;
  });
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await scene.look('file over the window', 'Thả ra để mở');
  await page.dispatchEvent('body', 'dragleave');
  const steps = await holdSteps(page);
  await scene.choose('Chọn tệp Excel…', book);
  await scene.look('reading', /^Đang đọc /);
  await steps.release();
}

async function readInExcel(scene: Scene, book: BookFile): Promise<void> {
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await scene.begin(book, (excel) => {
    const dispatch = excel.dispatch.bind(excel);
    excel.dispatch = async (...call) => {
      await asked;
      return dispatch(...call);
    };
  });
  await scene.look('reading', /^Đang đọc /);
  answer();
}
