import { readFileSync } from 'node:fs';
import { SAMPLE } from '../books';
import { editInExcel, editInFile } from '../edits';
import type { Scene } from '../scene';
import { runButton } from '../steps';

/** A second run: first over the very same book, then after a person's hands were in it. */
export async function againWalk(scene: Scene): Promise<void> {
  await scene.open();
  await scene.run();
  await (scene.where === 'file' ? againOverFiles(scene) : againInExcel(scene));
  await scene.look('what is different', 'Anh/chị đã sửa (1)');
  await scene.page.getByRole('radio', { name: 'Dùng số tính lại: 10' }).check();
  await scene.look('recomputed, to be written', '1 số đã tính lại, chưa ghi vào bảng.');
}

async function againInExcel(scene: Scene): Promise<void> {
  await scene.press('Tổng hợp lại');
  await scene.look('nothing different', 'Không có gì thay đổi từ lần trước.');
  editInExcel(scene.excel.workbook);
  await scene.press('Tổng hợp lại');
}

async function againOverFiles(scene: Scene): Promise<void> {
  const { page } = scene;
  const saving = page.waitForEvent('download');
  await scene.press('Lưu tệp Excel đã tổng hợp');
  const saved = { name: SAMPLE.name, bytes: readFileSync(await (await saving).path()) };
  await scene.choose('Mở tệp khác', saved);
  await runButton(page).click();
  await scene.look('nothing different', 'Không có gì thay đổi từ lần trước.');
  await scene.choose('Mở tệp khác', await editInFile(saved));
  await runButton(page).click();
}
