import { CENTRE, LEFT, Page, formula } from '../page.mjs';
import { MEMBERS_2017 } from './people.mjs';

const PLACE = 'Kiên Giang, ngày 29 tháng 12 năm 2017';
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Danh sách đảng viên: no birth and no Party dates yet, only how each stands. */
export function members() {
  const page = new Page('DS đảng viên', { widths: [5, 24, 9, 9, 12, 14, 13, 14, 13, 13], landscape: true });
  page.letterhead({ split: 5, place: PLACE });
  page.title(5, 'DANH SÁCH ĐẢNG VIÊN', '(Tính đến ngày 31/12/2017)');
  const first = page.header(8, [
    'TT',
    'Họ và tên',
    'Giới tính',
    'Dân tộc',
    'Tôn giáo',
    'Chức vụ Đảng',
    'Tình trạng',
    'Số thẻ đảng viên',
    'Chuyên môn',
    'LLCT',
  ]);
  const lines = MEMBERS_2017.map((member, index) => [
    index + 1,
    member.name,
    member.sex === 'nam' ? 'Nam' : 'Nữ',
    member.ethnicity,
    member.religion,
    member.partyPost === 'Chi ủy viên' ? 'Đảng viên' : member.partyPost,
    member.official === null ? 'Dự bị' : 'Chính thức',
    member.card,
    member.education,
    member.theory,
  ]);
  const end = page.body(first, lines, [CENTRE, LEFT, ...Array(8).fill(CENTRE)]);
  page.signatures(end + 2, 5);
  return page;
}

/** Who was absent with leave, and in which month. */
const EXCUSED = {
  'Trần Thị Bích Hạnh': 4,
  'Danh Sóc Kha': 6,
  'Võ Thành Trung': 8,
  'Đặng Quốc Thái': 10,
};

/** Điểm danh: nine people by twelve months; four absences, all with leave. */
export function attendance() {
  const page = new Page('Điểm danh 2017', {
    widths: [5, 24, ...Array(12).fill(5.5), 8, 8],
    landscape: true,
  });
  page.letterhead({ split: 5, place: PLACE });
  page.title(5, 'BẢNG THEO DÕI ĐẢNG VIÊN DỰ SINH HOẠT CHI BỘ THƯỜNG KỲ', 'Năm 2017');
  const first = page.header(8, [
    'TT',
    'Họ và tên',
    ['Các kỳ sinh hoạt trong năm', MONTHS.map((month) => `T${month}`)],
    ['Vắng', ['Có lý do', 'Không lý do']],
  ]);
  const lines = MEMBERS_2017.map(({ name }, index) => {
    const at = first + index;
    const marks = MONTHS.map((month) => (EXCUSED[name] === month ? 'P' : 'x'));
    const absent = EXCUSED[name] === undefined ? 0 : 1;
    return [
      index + 1,
      name,
      ...marks,
      formula(`COUNTIF(C${at}:N${at},"P")`, absent),
      formula(`COUNTIF(C${at}:N${at},"K")`, 0),
    ];
  });
  const end = page.body(first, lines, [CENTRE, LEFT, ...Array(14).fill(CENTRE)]);
  page.across(end, 1, 16, 'Ghi chú: x: có mặt; P: vắng có lý do; K: vắng không lý do.', {
    italic: true,
    align: 'left',
  });
  page.signatures(end + 2, 8);
  return page;
}

/** Xếp loại: one excellent, seven good, one who fulfilled his tasks. */
export function ratings() {
  const page = new Page('Xếp loại ĐV 2017', { widths: [5, 26, 32, 32, 14], landscape: true });
  page.letterhead({ split: 2, place: PLACE });
  page.title(5, 'KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN', 'Năm 2017');
  const first = page.header(8, ['TT', 'Họ và tên', 'Chi bộ xếp loại', 'Đảng ủy quyết định', 'Ghi chú']);
  const lines = MEMBERS_2017.map(({ name }, index) => {
    const level =
      name === 'Trần Thị Bích Hạnh'
        ? 'Hoàn thành xuất sắc nhiệm vụ'
        : name === 'Đặng Quốc Thái'
          ? 'Hoàn thành nhiệm vụ'
          : 'Hoàn thành tốt nhiệm vụ';
    return [index + 1, name, level, level, null];
  });
  const end = page.body(first, lines, [CENTRE, LEFT, CENTRE, CENTRE, LEFT]);
  page.signatures(end + 2, 2);
  return page;
}

/** Nơi cư trú: all nine good. */
export function residence() {
  const page = new Page('Nơi cư trú', { widths: [5, 26, 34, 24, 14] });
  page.letterhead({ split: 2, place: PLACE });
  page.title(5, 'NHẬN XÉT ĐẢNG VIÊN GIỮ MỐI LIÊN HỆ VỚI NƠI CƯ TRÚ', '(Theo Quy định số 76-QĐ/TW, năm 2017)');
  const first = page.header(8, [
    'TT',
    'Họ và tên',
    'Nơi cư trú',
    'Nhận xét của chi ủy nơi cư trú',
    'Ghi chú',
  ]);
  const lines = MEMBERS_2017.map(({ name, home }, index) => [index + 1, name, home, 'Tốt', null]);
  const end = page.body(first, lines, [CENTRE, LEFT, LEFT, CENTRE, LEFT]);
  page.signatures(end + 2, 2);
  return page;
}
