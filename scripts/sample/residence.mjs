import { CENTRE, LEFT, Page } from './page.mjs';
import { MEMBERS } from './people.mjs';

const LOOKS = [CENTRE, LEFT, LEFT, CENTRE, LEFT];

/** Giữ mối liên hệ nơi cư trú theo Quy định 76: all ten good. */
export function residence() {
  const page = new Page('Nơi cư trú', { widths: [5, 26, 34, 24, 14] });
  page.letterhead({ split: 2, place: 'Kiên Giang, ngày 14 tháng 12 năm 2018' });
  page.title(5, 'NHẬN XÉT ĐẢNG VIÊN GIỮ MỐI LIÊN HỆ VỚI NƠI CƯ TRÚ', '(Theo Quy định số 76-QĐ/TW, năm 2018)');
  const first = page.header(8, [
    'TT',
    'Họ và tên',
    'Nơi cư trú',
    'Nhận xét của chi ủy nơi cư trú',
    'Ghi chú',
  ]);
  const lines = MEMBERS.map(({ name, home }, index) => [index + 1, name, home, 'Tốt', null]);
  const end = page.body(first, lines, LOOKS);
  page.signatures(end + 2, 2);
  return page;
}
