import type { Scene } from '../scene';
import { figureRowIn, openAllSections } from '../steps';

/** The sample summed up: the figures with their receipts, what the file page shows beside them, the notes. */
export async function resultWalk(scene: Scene): Promise<void> {
  await scene.open();
  await scene.run();
  await scene.look('figures', /^Đã lập xong/);
  await openAllSections(scene.page);
  await scene.look('all sections open');
  await lookAtReceipts(scene);
  if (scene.where === 'file') await lookAtPreviews(scene);
  await lookAtFindings(scene);
}

async function lookAtReceipts(scene: Scene): Promise<void> {
  const zero = 'Vi phạm những điều đảng viên không được làm';
  await figureRowIn(scene.pane, zero).click();
  await scene.look('receipt of a zero', /nên ghi 0\.$/);
  await figureRowIn(scene.pane, 'Tổng số đảng viên').click();
  await scene.press('Xem đủ 10 dòng');
  await scene.look('receipt', 'Chỉ xem 3 dòng đầu');
}

async function lookAtPreviews(scene: Scene): Promise<void> {
  const { page } = scene;
  await scene.press(/^Đến ô/);
  await page.locator('td[data-marked]').first().waitFor();
  await scene.look('source cells');
  await page.getByRole('tab', { name: 'Tổng hợp 2018', exact: true }).click();
  await page.getByRole('table', { name: 'Tổng hợp 2018' }).waitFor();
  await scene.look('preview of the table');
  await page.getByRole('tab', { name: 'Biểu đồ 2018', exact: true }).click();
  await page.getByRole('img').first().waitFor();
  await scene.look('preview of the charts');
  if (!scene.wide) await scene.press('Quay lại');
  await scene.press('Lưu tệp Excel đã tổng hợp');
  await scene.look('saved', /^Trình duyệt đang lưu tệp/);
}

async function lookAtFindings(scene: Scene): Promise<void> {
  await scene.page.getByRole('tab', { name: /^Lưu ý/ }).click();
  await scene.look('findings', /lưu ý, xếp theo mức ảnh hưởng/);
  await scene.press(/^Bỏ qua: /);
  await scene.look('note on a finding', 'Vì sao bỏ qua? (không bắt buộc)');
  await scene.press('Bỏ qua');
  await scene.press(/^Đã bỏ qua/);
  await scene.page.getByRole('button', { name: /^Hiện lại: / }).waitFor();
  await scene.look('dismissed findings');
  if (scene.where === 'file') return;
  await scene.press('Kiểm tra lại');
  await scene.look('findings looked for again', /^Đã kiểm tra lại: \d+ lưu ý\.$/);
}
