import { CENTRE, LEFT, Page, date } from './page.mjs';

const LINES = [
  [
    1,
    'Công đoàn cơ sở Liên minh HTX tỉnh',
    'Giải khuyến khích',
    'Môn kéo co, Hội thao Cụm 5',
    'Cụm thi đua số 5',
    date(18, 5, 2018),
    null,
  ],
  [
    2,
    'Công đoàn cơ sở Liên minh HTX tỉnh',
    'Giải khuyến khích',
    'Môn bóng chuyền hơi, Hội thao Cụm 5',
    'Cụm thi đua số 5',
    date(18, 5, 2018),
    null,
  ],
  [
    3,
    'Trần Thị Bích Hạnh',
    'Giấy khen',
    'Hoàn thành xuất sắc nhiệm vụ năm 2018',
    'Chi bộ',
    '28/12/2018',
    'QĐ số 05-QĐ/CB',
  ],
  [
    4,
    'Lê Minh Khoa',
    'Giấy khen',
    'Hoàn thành xuất sắc nhiệm vụ năm 2018',
    'Chi bộ',
    '28/12/2018',
    'QĐ số 05-QĐ/CB',
  ],
];
const LOOKS = [CENTRE, LEFT, CENTRE, LEFT, CENTRE, CENTRE, CENTRE];

/** Khen thưởng: prizes of the union's sports day and the cell's own certificates. */
export function awards() {
  const page = new Page('Khen thưởng', { widths: [5, 25, 15, 34, 15, 13, 15], landscape: true });
  page.letterhead({ split: 3, place: 'Kiên Giang, ngày 28 tháng 12 năm 2018' });
  page.title(5, 'TỔNG HỢP KHEN THƯỞNG, GIẢI PHONG TRÀO', 'Năm 2018');
  const first = page.columnNumbers(
    page.header(8, [
      'TT',
      'Tập thể, cá nhân',
      'Hình thức',
      'Nội dung, thành tích',
      'Cấp khen',
      'Ngày',
      'Ghi chú',
    ]),
  );
  const end = page.body(first, LINES, LOOKS, { height: 36 });
  page.signatures(end + 2, 3);
  return page;
}
