import { CENTRE, LEFT, Page, date } from './page.mjs';

const LINES = [
  [
    1,
    'Phạm Thị Ngọc Yến',
    'Đảng viên',
    'Kiểm tra',
    'Việc chấp hành Quy định số 47-QĐ/TW về những điều đảng viên không được làm',
    date(15, 5, 2018),
    'Chấp hành tốt',
    'Không',
    'Không',
  ],
  [
    2,
    'Đặng Quốc Thái',
    'Đảng viên',
    'Kiểm tra',
    'Việc thực hiện nhiệm vụ đảng viên và quy chế làm việc của chi bộ',
    '22/8/2018',
    'Chấp hành tốt',
    'Không',
    'Không',
  ],
  [
    3,
    'Danh Sóc Kha',
    'Đảng viên',
    'Giám sát',
    'Việc thực hiện bản cam kết tu dưỡng, rèn luyện năm 2018',
    date(7, 11, 2018),
    'Thực hiện nghiêm túc',
    'Không',
    'Không',
  ],
];
const LOOKS = [CENTRE, LEFT, CENTRE, CENTRE, LEFT, CENTRE, CENTRE, CENTRE, CENTRE];

/** Kiểm tra, giám sát: three members after the year's plan, no violation. */
export function inspections() {
  const page = new Page('KTGS 2018', { widths: [5, 22, 12, 12, 38, 13, 17, 12, 12], landscape: true });
  page.letterhead({ split: 4, place: 'Kiên Giang, ngày 28 tháng 12 năm 2018' });
  page.title(5, 'KẾT QUẢ KIỂM TRA, GIÁM SÁT ĐẢNG VIÊN', '(Theo Kế hoạch kiểm tra, giám sát năm 2018)');
  const first = page.columnNumbers(
    page.header(8, [
      'TT',
      'Họ và tên đảng viên',
      'Chức vụ',
      'Hình thức',
      'Nội dung',
      'Thời gian',
      'Kết luận',
      'Vi phạm 19 điều',
      'Kỷ luật',
    ]),
  );
  const end = page.body(first, LINES, LOOKS, { height: 36 });
  page.signatures(end + 2, 4);
  return page;
}
