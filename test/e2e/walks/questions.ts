import { unclearBook } from '../books';
import type { Scene } from '../scene';
import { figureRowIn, openAllSections } from '../steps';

const ATTENDED = 'Lượt đảng viên dự sinh hoạt';

/** What only the person knows: asked before a run and after it, answered, taken back; the columns. */
export async function questionsWalk(scene: Scene): Promise<void> {
  await scene.open(await unclearBook());
  const { page } = scene;
  await scene.press(/^Cho biết là bảng gì: Vật tư/);
  await page.getByRole('combobox', { name: 'Bảng này là: Vật tư' }).waitFor();
  await scene.look('what a table is');
  await page.keyboard.press('Escape');
  await scene.press(/^Trả lời: /);
  await page.getByRole('radio', { name: /^Có mặt.*48/ }).waitFor();
  await scene.look('question', 'Xin anh/chị xác nhận');
  await answerAbsent(scene);
  await scene.look('answered', /^Anh\/chị đã chọn: Vắng/);
  await scene.press(/^Xem lại câu trả lời: /);
  await page.getByRole('radio', { name: /^Có mặt.*48/ }).waitFor();
  await scene.look('question answered before', 'Quên lựa chọn này');
  await scene.press('Quên lựa chọn này');
  await scene.press('Để sau');
  await scene.run();
  await openAllSections(page);
  await figureRowIn(scene.pane, ATTENDED).click();
  await scene.look('figure to be confirmed', 'chờ xác nhận');
  await figureRowIn(scene.pane, 'Tổng số đảng viên').click();
  await scene.look('receipt of no value', 'Chưa có số nào nên mục này không đưa vào bảng.');
  await scene.press('Chọn trang có số này');
  await scene.look('the table of a figure', /^Số này lấy từ /);
  await page.keyboard.press('Escape');
  await scene.press(/^Trả lời: /);
  await answerAbsent(scene);
  await scene.look('answer to be written', /^\d+ số đã tính lại, chưa ghi vào bảng\.$/);
  await scene.openJob('Xem lại các cột đã nhận ra');
  await scene.press(/^Điểm danh/);
  await scene.look('columns', 'Cột B là');
}

async function answerAbsent(scene: Scene): Promise<void> {
  await scene.page.getByRole('radio', { name: /^Vắng/ }).first().check();
  await scene.press('Dùng lựa chọn này');
}
