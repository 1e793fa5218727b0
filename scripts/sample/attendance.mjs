import { CENTRE, LEFT, Page, formula } from './page.mjs';
import { MEMBERS } from './people.mjs';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
/** Who was not simply there, and in which month. */
const OTHERWISE = {
  'Phạm Thị Ngọc Yến': { 3: 'P' },
  'Huỳnh Thị Mỹ Linh': { 5: 'M' },
  'Võ Thành Trung': { 7: 'P' },
  'Bùi Thị Thanh Thảo': { 11: 'P' },
};
const LOOKS = [CENTRE, LEFT, ...Array(15).fill(CENTRE)];

/** Điểm danh: members × months, x / M / P, counted by COUNTIF. */
export function attendance() {
  const page = new Page('Điểm danh 2018', {
    widths: [5, 24, ...Array(12).fill(5.5), 7, 7, 7],
    landscape: true,
  });
  page.letterhead({ split: 5, place: 'Kiên Giang, ngày 28 tháng 12 năm 2018' });
  page.title(5, 'BẢNG THEO DÕI ĐẢNG VIÊN DỰ SINH HOẠT CHI BỘ THƯỜNG KỲ', 'Năm 2018');
  const first = page.header(8, [
    'TT',
    'Họ và tên',
    ['Các kỳ sinh hoạt trong năm', MONTHS.map((month) => `T${month}`)],
    'Dự',
    ['Vắng', ['Có lý do', 'Không lý do']],
  ]);
  const lines = MEMBERS.map((member, index) => {
    const marks = MONTHS.map((month) => OTHERWISE[member.name]?.[month] ?? 'x');
    const at = first + index;
    const absent = marks.filter((mark) => mark === 'P').length;
    // the clerk typed a blank after one name when copying it from the list
    const name = member.name === 'Đặng Quốc Thái' ? `${member.name} ` : member.name;
    return [
      index + 1,
      name,
      ...marks,
      formula(`COUNTIF(C${at}:N${at},"x")+COUNTIF(C${at}:N${at},"M")`, 12 - absent),
      formula(`COUNTIF(C${at}:N${at},"P")`, absent),
      formula(`COUNTIF(C${at}:N${at},"K")`, 0),
    ];
  });
  const end = page.body(first, lines, LOOKS);
  const present = MONTHS.map((_, index) => lines.filter((line) => line[index + 2] !== 'P').length);
  const letters = 'CDEFGHIJKLMN';
  const totals = MONTHS.map((_, index) => {
    const cells = `${letters[index]}${first}:${letters[index]}${end - 1}`;
    return formula(`COUNTIF(${cells},"x")+COUNTIF(${cells},"M")`, present[index]);
  });
  const sums = [117, 3, 0].map((sum, index) => {
    const column = 'OPQ'[index];
    return formula(`SUM(${column}${first}:${column}${end - 1})`, sum);
  });
  page.body(end, [[null, 'Tổng cộng', ...totals, ...sums]], LOOKS, { bold: true });
  page.across(
    end + 1,
    1,
    17,
    'Ghi chú: x: có mặt; M: đến muộn (tính có mặt); P: vắng có lý do; K: vắng không lý do.',
    { italic: true, align: 'left' },
  );
  page.signatures(end + 3, 8);
  page.freeze(first - 1, 2);
  return page;
}
