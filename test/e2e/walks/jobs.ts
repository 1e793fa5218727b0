import { LAST_YEAR, unclearBook } from '../books';
import type { Scene } from '../scene';

/** The rare jobs behind ⋯, each to its end. */
export async function jobsWalk(scene: Scene): Promise<void> {
  await scene.open(await unclearBook());
  await scene.press(/^Trả lời: /);
  await scene.press('Dùng lựa chọn này');
  await scene.press('Việc khác');
  await scene.look('more', 'Lập sổ nhập liệu mới');
  await scene.page.keyboard.press('Escape');
  await lookAtLastYear(scene);
  await lookAtNewBooks(scene);
  await lookAtSettings(scene);
  await lookAtForm(scene);
}

async function lookAtLastYear(scene: Scene): Promise<void> {
  await scene.openJob('Số liệu năm trước');
  await scene.look('last year', /^Hiện \d+ trên \d+ số liệu/);
  await scene.choose('Chọn sổ năm 2017…', LAST_YEAR);
  await scene.look('last year chosen', 'Bỏ sổ này');
  await scene.backToScreen();
}

async function lookAtNewBooks(scene: Scene): Promise<void> {
  await scene.openJob('Lập sổ nhập liệu mới');
  await scene.look('new books', 'Gồm các trang');
  await scene.press('Lập sổ mới 13 trang');
  await scene.look(
    'new books made',
    scene.where === 'file' ? /^Trình duyệt đang lưu tệp “Sổ/ : /^Đã thêm 13 trang/,
  );
  await scene.backToScreen();
}

async function lookAtSettings(scene: Scene): Promise<void> {
  await scene.openJob('Thiết lập');
  await scene.look('settings', 'Các lựa chọn đã nhớ');
  await scene.page.getByRole('textbox', { name: 'Nơi viết báo cáo' }).fill('Kiên Giang');
  await scene.press('Lưu thiết lập');
  await scene.look('settings saved', scene.where === 'file' ? /^Đã ghi vào tệp/ : /^Đã lưu vào sổ đang mở/);
  await scene.press('Quên tất cả');
  await scene.look('forget everything?', /^Quên tất cả lựa chọn đã nhớ/);
  await scene.press('Thôi');
  await scene.backToScreen();
}

async function lookAtForm(scene: Scene): Promise<void> {
  await scene.openJob('Điền vào bảng mẫu của cấp trên');
  await scene.look('form', /^Khớp \d+ ô$/);
  await scene.press(/^Điền \d+ ô$/);
  await scene.look('form filled', scene.where === 'file' ? /^Đã đưa tệp / : /^Đã điền \d+ ô vào trang/);
}
