import { sheetOf } from '../../sheets/sheet-of';
import { told, tablesOf } from './read-as';

const PARTY_TITLE = 'CHI BỘ TRƯỜNG THCS MINH LẬP';

interface Case {
  readonly name: string;
  readonly sheet: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/** Books other than the member list; each expectation is what a careful clerk would read. */
const CASES: readonly Case[] = [
  {
    name: 'attendance by month with trailing summary columns and a legend',
    sheet: 'Điểm danh 2018',
    text: `
${PARTY_TITLE}
BẢNG ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018
TT | Họ và tên | T1 | T2 | T3 | Dự | Vắng | Tỷ lệ (%)
1 | Lê Văn An | x | x | P | 2 | 1 | 66.7
2 | Phan Văn Bình | x | x | x | 3 | 0 | 100
Tổng cộng | > | 2 | 2 | 1 | 5 | 1 |
Ghi chú: x: có mặt; P: vắng có lý do; K: vắng không lý do
`,
    expected: [
      'attendance A3:H6 header 3 rows 4,5 total 6: A order, B full_name, C session, D session, E session, F present_total, G absent_total, H ratio',
    ],
  },
  {
    name: 'attendance: "Tháng" over bare month numbers is no column-number row',
    sheet: 'Theo dõi SH',
    text: `
THEO DÕI SINH HOẠT CHI BỘ NĂM 2018
STT | Họ và tên | Tháng | > | > | Ghi chú
^ | ^ | 1 | 2 | 3 | ^
1 | Lê Văn An | x | x | P |
2 | Phan Văn Bình | x | K | x |
`,
    expected: [
      'attendance A2:F5 header 2,3 rows 4,5: A order, B full_name, C session, D session, E session, F note',
    ],
  },
  {
    name: 'donations with a unit line, a total, the amount in words and signatures',
    sheet: 'Đóng góp',
    text: `
CHI BỘ LIÊN MINH HTX
DANH SÁCH ĐÓNG GÓP, HỖ TRỢ NĂM 2018
 | | | | ĐVT: đồng
STT | Ngày | Nội dung | Hình thức | Số tiền
1 | 20/9/2018 | Tết Trung thu cho con em cán bộ | Hỗ trợ | 1.000.000đ
2 | 15/5/2018 | Quỹ “Mái ấm Công đoàn” | Vận động | 740000
 | Tổng cộng | | | 1740000
(Bằng chữ: Một triệu bảy trăm bốn mươi nghìn đồng) | > | > | > | >
 | NGƯỜI LẬP | | | BÍ THƯ
`,
    expected: [
      'contributions A4:E7 header 4 rows 5,6 total 7: A order, B date, C content, D direction, E amount',
    ],
  },
  {
    name: 'ratings with three columns',
    sheet: 'Xếp loại',
    text: `
CHI BỘ LIÊN MINH HTX
KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI ĐẢNG VIÊN NĂM 2018
TT | Họ và tên | Tự xếp loại | Chi bộ xếp loại | Đảng ủy quyết định | Ghi chú
1 | Lê Văn An | HTXSNV | HTXSNV | HTTNV |
2 | Phan Văn Bình | HTTNV | HTTNV | HTTNV |
`,
    expected: [
      'ratings A3:F5 header 3 rows 4,5: A order, B full_name, C self_rating, D cell_rating, E final_rating, F note',
    ],
  },
  {
    name: 'inspections',
    sheet: 'KT-GS',
    text: `
KẾT QUẢ KIỂM TRA, GIÁM SÁT ĐẢNG VIÊN NĂM 2018
TT | Họ và tên đảng viên | Hình thức | Nội dung | Thời gian | Kết luận
1 | Lê Văn An | Kiểm tra | Chấp hành Điều lệ | 15/3/2018 | Chấp hành tốt
2 | Phan Văn Bình | Giám sát | Quy chế làm việc | 20/6/2018 | Chấp hành tốt
`,
    expected: [
      'inspections A2:F4 header 2 rows 3,4: A order, B full_name, C inspection_type, D content, E date, F result',
    ],
  },
  {
    name: 'two tables, one above the other, on one sheet',
    sheet: 'Khen thưởng, biến động',
    text: `
CHI BỘ LIÊN MINH HTX
I. KHEN THƯỞNG NĂM 2018
TT | Họ và tên, tập thể | Hình thức khen | Nội dung | Số lượng
1 | Công đoàn | Giải khuyến khích | Hội thao Cụm 5 | 2
2 | Lê Văn An | Giấy khen | Thành tích năm 2018 | 1

II. BIẾN ĐỘNG ĐẢNG VIÊN NĂM 2018
TT | Họ và tên | Loại biến động | Ngày
1 | Phan Văn Bình | Công nhận chính thức | 3/2/2018
`,
    expected: [
      'awards A3:E5 header 3 rows 4,5: A order, B full_name, C form, D content, E count',
      'movements A8:D9 header 8 rows 9: A order, B full_name, C movement_type, D date',
    ],
  },
  {
    name: 'two tables side by side',
    sheet: 'Nơi cư trú và mô hình',
    text: `
CHI BỘ LIÊN MINH HTX
TT | Họ và tên | Nơi cư trú | Nhận xét | | TT | Tên mô hình | Lĩnh vực | Cấp
1 | Lê Văn An | Phường 1 | Tốt | | 1 | Tiết kiệm điện | Kinh tế | Cơ sở
2 | Phan Văn Bình | Phường 2 | Tốt | | 2 | Tuyến đường hoa | Văn hóa | Cơ sở
`,
    expected: [
      'residence A2:D4 header 2 rows 3,4: A order, B full_name, C place, D result',
      'mass_models F2:I4 header 2 rows 3,4: F order, G model, H field, I level',
    ],
  },
  {
    name: 'a duty roster is nothing of ours',
    sheet: 'Lịch trực',
    text: `
LỊCH TRỰC TẾT
Ngày | Ca sáng | Ca chiều | Điện thoại
14/2/2018 | Lê Văn An | Phan Văn Bình | 0912345678
15/2/2018 | Trần Thị Cúc | Lê Văn An | 0912345679
`,
    expected: ['other'],
  },
  {
    name: 'a school register is nothing of ours, marks and all',
    sheet: 'Lớp 6A',
    text: `
ĐIỂM DANH HỌC SINH LỚP 6A
STT | Họ và tên | 1/9 | 2/9 | 3/9 | Ghi chú
1 | Lê Văn An | x | x | p |
2 | Phan Văn Bình | x | x | x |
`,
    expected: ['other'],
  },
];

describe('books other than the member list', () => {
  test.each(CASES)('$name', ({ sheet, text, expected }) => {
    const tables = tablesOf(sheetOf(sheet, text));
    expect(expected[0] === 'other' ? tables.map(({ kind }) => kind) : tables.map(told)).toEqual(expected);
  });
});
