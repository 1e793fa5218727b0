import { CENTRE, LEFT, Page } from './page.mjs';
import { MEMBERS } from './people.mjs';

/** Who rated themselves excellent, whom the cell proposed, whom the superior body confirmed. */
const SELF = new Set(['Nguyễn Văn Lộc', 'Trần Thị Bích Hạnh', 'Lê Minh Khoa', 'Huỳnh Thị Mỹ Linh']);
const CELL = new Set(['Nguyễn Văn Lộc', 'Trần Thị Bích Hạnh', 'Lê Minh Khoa']);
const FINAL = new Set(['Trần Thị Bích Hạnh', 'Lê Minh Khoa']);
const LOOKS = [CENTRE, LEFT, CENTRE, CENTRE, CENTRE, CENTRE, LEFT];

const level = (chosen, name) => (chosen.has(name) ? 'HTXSNV' : 'HTTNV');

/** Đánh giá, xếp loại: three columns, of which the last one counts. */
export function ratings() {
  const page = new Page('Xếp loại ĐV 2018', { widths: [5, 24, 13, 12, 12, 26, 12] });
  page.letterhead({ split: 3, place: 'Kiên Giang, ngày 20 tháng 12 năm 2018' });
  page.title(5, 'KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN', 'Năm 2018');
  const first = page.columnNumbers(
    page.header(8, [
      'TT',
      'Họ và tên',
      'Chức vụ Đảng',
      ['Xếp loại', ['Tự xếp loại', 'Chi bộ xếp loại', 'Đảng ủy quyết định']],
      'Ghi chú',
    ]),
  );
  const lines = MEMBERS.map(({ name, partyPost }, index) => [
    index + 1,
    name,
    partyPost,
    level(SELF, name),
    level(CELL, name),
    FINAL.has(name) ? 'Hoàn thành xuất sắc nhiệm vụ' : 'Hoàn thành tốt nhiệm vụ',
    null,
  ]);
  const end = page.body(first, lines, LOOKS, { height: 21 });
  page.across(end, 1, 7, 'Tổng cộng: 10 đ/c. Trong đó: HTXSNV 02 đ/c; HTTNV 08 đ/c.', {
    bold: true,
    align: 'left',
    box: true,
  });
  page.across(end + 1, 1, 7, 'HTXSNV: hoàn thành xuất sắc nhiệm vụ; HTTNV: hoàn thành tốt nhiệm vụ.', {
    italic: true,
    align: 'left',
  });
  page.signatures(end + 3, 3);
  page.freeze(first - 1, 2);
  return page;
}
