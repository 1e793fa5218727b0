import { CENTRE, LEFT, Page, date, formula } from './page.mjs';

const SESSIONS = [
  [
    date(5, 1, 2018),
    'Tuyên truyền kỷ niệm 88 năm Ngày thành lập Đảng Cộng sản Việt Nam (3/2)',
    'Nguyễn Văn Lộc',
    10,
  ],
  [
    date(5, 2, 2018),
    'Chỉ thị số 05-CT/TW về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    'Nguyễn Văn Lộc',
    10,
  ],
  ['05/3/2018', 'Ý nghĩa Ngày Quốc tế Phụ nữ 8/3 và khởi nghĩa Hai Bà Trưng', 'Trần Thị Bích Hạnh', 9],
  [
    date(5, 4, 2018),
    'Nghị quyết Trung ương 4 khóa XII về tăng cường xây dựng, chỉnh đốn Đảng',
    'Nguyễn Văn Lộc',
    10,
  ],
  [date(4, 5, 2018), 'Kỷ niệm 128 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5)', 'Lê Minh Khoa', 11],
  [date(5, 6, 2018), 'Nghị quyết Hội nghị Trung ương 7 khóa XII', 'Nguyễn Văn Lộc', 10],
  ['05/7/2018', 'Kỷ niệm 71 năm Ngày Thương binh - Liệt sĩ (27/7)', 'Trần Thị Bích Hạnh', 9],
  [date(6, 8, 2018), 'Kỷ niệm Cách mạng Tháng Tám và Quốc khánh 2/9', 'Lê Minh Khoa', 11],
  [
    date(21, 9, 2018),
    'Kế hoạch số 127-KH/TU và Công văn số 728-CV/TU ngày 12-9-2018 của Tỉnh ủy',
    'Nguyễn Văn Lộc',
    10,
  ],
  ['05/10/2018', 'Ngăn chặn truyền bá tà đạo “Hội thánh của Đức Chúa Trời”', 'Trần Thị Bích Hạnh', 10],
  [date(15, 11, 2018), 'Nghị quyết Hội nghị Trung ương 8 khóa XII', 'Nguyễn Văn Lộc', 9],
  [date(5, 12, 2018), 'Kỷ niệm 74 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12)', 'Lê Minh Khoa', 11],
];
const LOOKS = [CENTRE, CENTRE, LEFT, CENTRE, CENTRE, CENTRE, LEFT];

/** Sổ theo dõi tuyên truyền, học tập: one row a session. */
export function education() {
  const page = new Page('Tuyên truyền', { widths: [5, 13, 48, 20, 9, 12, 10] });
  page.letterhead({ split: 3, place: 'Kiên Giang, ngày 28 tháng 12 năm 2018' });
  page.title(5, 'SỔ THEO DÕI TUYÊN TRUYỀN, HỌC TẬP, QUÁN TRIỆT NGHỊ QUYẾT', 'Năm 2018');
  const header = page.header(8, [
    'TT',
    'Ngày',
    'Nội dung',
    'Báo cáo viên',
    'Số cuộc',
    'Số lượt dự',
    'Ghi chú',
  ]);
  const first = page.columnNumbers(header);
  const lines = SESSIONS.map(([day, content, speaker, attendees], index) => {
    return [index + 1, day, content, speaker, 1, attendees, null];
  });
  const end = page.body(first, lines, LOOKS, { height: 34 });
  const sum = (column, cached) => formula(`SUM(${column}${first}:${column}${end - 1})`, cached);
  page.body(end, [[null, null, 'Cộng', null, sum('E', 12), sum('F', 120), null]], LOOKS, { bold: true });
  page.signatures(end + 2, 3);
  page.freeze(first - 1, 0);
  return page;
}
