import { CENTRE, LEFT, Page } from './page.mjs';

const LINES = [
  [1, 'Xếp loại chi bộ', 'Hoàn thành tốt nhiệm vụ', null, 'Đảng ủy công nhận'],
  [2, 'Kỳ sinh hoạt chuyên đề', 12, 'kỳ', 'Mỗi tháng một kỳ'],
  [3, 'Quần chúng ưu tú được giới thiệu cho Đảng', 1, 'người', 'Chi đoàn giới thiệu'],
];
const LOOKS = [CENTRE, LEFT, CENTRE, CENTRE, LEFT];

/** Chỉ tiêu khác: what no list holds. */
export function figures() {
  const page = new Page('Chỉ tiêu khác', { widths: [5, 44, 26, 10, 22] });
  page.letterhead({ split: 2, place: 'Kiên Giang, ngày 28 tháng 12 năm 2018' });
  page.title(5, 'MỘT SỐ CHỈ TIÊU KHÁC', 'Năm 2018');
  const first = page.header(8, ['TT', 'Chỉ tiêu', 'Giá trị', 'ĐVT', 'Ghi chú']);
  const end = page.body(first, LINES, LOOKS, { height: 22 });
  page.signatures(end + 2, 2);
  return page;
}
