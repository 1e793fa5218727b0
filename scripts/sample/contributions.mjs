import { CENTRE, LEFT, MONEY, Page, date } from './page.mjs';

// No total row: collected, given and gifts are three kinds of money and no clerk adds them up.
const LINES = [
  [
    1,
    date(21, 9, 2018),
    'Hỗ trợ con em cán bộ, viên chức vui Tết Trung thu',
    'Hỗ trợ',
    '1.000.000đ',
    null,
    null,
    'Con em cán bộ, viên chức cơ quan',
    'Công đoàn',
  ],
  [
    2,
    '19/10/2018',
    'Tặng quà nữ đoàn viên nhân Ngày Phụ nữ Việt Nam 20/10',
    'Tặng quà',
    null,
    9,
    900000,
    'Nữ đoàn viên công đoàn',
    'Công đoàn',
  ],
  [
    3,
    date(9, 11, 2018),
    'Vận động đóng góp Quỹ “Mái ấm Công đoàn” năm 2018',
    'Vận động',
    740000,
    null,
    null,
    'Liên đoàn Lao động tỉnh',
    null,
  ],
];
const LOOKS = [CENTRE, CENTRE, LEFT, CENTRE, MONEY, CENTRE, MONEY, LEFT, LEFT];

/** Sổ theo dõi đóng góp, hỗ trợ: an amount typed as text beside real numbers. */
export function contributions() {
  const page = new Page('Đóng góp - hỗ trợ', {
    widths: [5, 13, 42, 12, 14, 10, 14, 26, 13],
    landscape: true,
  });
  page.letterhead({ split: 3, place: 'Kiên Giang, ngày 28 tháng 12 năm 2018' });
  page.title(5, 'SỔ THEO DÕI VẬN ĐỘNG, HỖ TRỢ, TẶNG QUÀ', 'Năm 2018');
  const first = page.columnNumbers(
    page.header(8, [
      'TT',
      'Ngày',
      'Nội dung',
      'Hình thức',
      'Số tiền (đồng)',
      'Số phần quà',
      'Trị giá quà (đồng)',
      'Đối tượng',
      'Ghi chú',
    ]),
  );
  const end = page.body(first, LINES, LOOKS, { height: 36 });
  page.signatures(end + 2, 3);
  page.freeze(first - 1, 0);
  return page;
}
