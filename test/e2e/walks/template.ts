import { p, table, template } from '../../word/template-file';
import type { Scene } from '../scene';

const BODY =
  p('Có {{Tổng số đảng viêm}} đảng viên, {{lạ hoắc}}') +
  table(['{{#tu_tuong}}{{noi_dung}}', '{{ky_nay}}{{/tu_tuong}}']);

/** The office's own template: right and wrong tags, the list of tags, a fault that only Word can mend. */
export async function templateWalk(scene: Scene): Promise<void> {
  await scene.open();
  await scene.run();
  await scene.page.getByRole('tab', { name: 'Sang Word' }).click();
  await scene.page.getByRole('radio', { name: 'Dùng mẫu của đơn vị' }).check();
  await scene.look('own template asked for', 'Chọn tệp mẫu…');
  await choose(scene, template(BODY));
  await scene.look('own template looked through', '2 chỗ điền chưa đúng');
  await scene.press('Xem các chỗ điền dùng được');
  await scene.page.getByRole('button', { name: 'Sao chép {{chi_bo}}' }).waitFor();
  await scene.look('tags at hand', 'Tìm theo tên số liệu');
  await choose(scene, template(p('{{#khen_thuong}}') + p('{{noi_dung}}')));
  await scene.look('own template out of shape', /thiếu chỗ đóng \{\{\/khen_thuong\}\}/);
}

function choose(scene: Scene, bytes: Uint8Array): Promise<void> {
  return scene.choose('Chọn tệp mẫu…', { name: 'Mẫu Đảng ủy.docx', bytes: Buffer.from(bytes) });
}
