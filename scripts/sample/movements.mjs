import { CENTRE, LEFT, Page, date } from './page.mjs';

const LINES = [
  [1, date(5, 1, 2018), 'Lâm Hữu Phước', 'Kết nạp', 'QĐ số 112-QĐ/ĐU', null],
  [2, '15/6/2018', 'Lê Minh Khoa', 'Bầu bổ sung cấp ủy', 'NQ số 06-NQ/CB', 'Chi ủy viên'],
  [
    3,
    date(25, 10, 2018),
    'Bùi Thị Thanh Thảo',
    'Đề nghị công nhận chính thức',
    'NQ số 10-NQ/CB',
    'Đã lập hồ sơ',
  ],
  [4, date(20, 12, 2018), 'Lâm Hữu Phước', 'Đề nghị công nhận chính thức', 'NQ số 12-NQ/CB', 'Đã lập hồ sơ'],
];
const LOOKS = [CENTRE, CENTRE, LEFT, CENTRE, CENTRE, LEFT];

/** Biến động, phát triển đảng trong năm. */
export function movements() {
  const page = new Page('Biến động', { widths: [5, 13, 24, 30, 18, 15] });
  page.letterhead({ split: 3, place: 'Kiên Giang, ngày 28 tháng 12 năm 2018' });
  page.title(5, 'THEO DÕI BIẾN ĐỘNG, PHÁT TRIỂN ĐẢNG VIÊN', 'Năm 2018');
  const first = page.header(8, ['TT', 'Ngày', 'Họ và tên', 'Loại biến động', 'Văn bản', 'Ghi chú']);
  const end = page.body(first, LINES, LOOKS, { height: 22 });
  page.signatures(end + 2, 3);
  return page;
}
