import { sheetOf } from '../../sheets/sheet-of';
import { told, tablesOf } from './read-as';

interface Trap {
  readonly name: string;
  readonly sheet: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/** One trap each, from the counts of real sheets (CORPUS.md) and DOMAIN.md §7. */
const TRAPS: readonly Trap[] = [
  {
    name: 'headings broken over four rows without merges',
    sheet: 'Đảng viên',
    text: `
Số | Họ | Ngày | Ngày
TT | và | tháng | vào
 | tên | năm | Đảng
 | | sinh |
1 | Lê Văn An | 1/2/1980 | 3/2/2005
2 | Phan Văn Bình | 1/2/1981 | 3/2/2006
`,
    expected: ['members A1:D6 header 1,2,3,4 rows 5,6: A order, B full_name, C birth, D joined'],
  },
  {
    name: 'a page of prose before the table',
    sheet: 'Báo cáo',
    text: `
BÁO CÁO CÔNG TÁC ĐẢNG NĂM 2018
Trong năm qua chi bộ đã lãnh đạo thực hiện tốt nhiệm vụ chính trị, không có đảng viên vi phạm.
Chi bộ tiếp tục duy trì nền nếp sinh hoạt, nâng cao chất lượng sinh hoạt chi bộ.

Danh sách đảng viên được kiểm tra, giám sát
TT | Họ và tên | Hình thức | Nội dung
1 | Lê Văn An | Kiểm tra | Chấp hành Điều lệ Đảng
2 | Phan Văn Bình | Giám sát | Quy chế làm việc
`,
    expected: ['inspections A6:D8 header 6 rows 7,8: A order, B full_name, C inspection_type, D content'],
  },
  {
    name: 'total without a label, sum of the rows above',
    sheet: 'Ủng hộ',
    text: `
CHI BỘ LIÊN MINH HTX
DANH SÁCH ỦNG HỘ QUỸ VÌ NGƯỜI NGHÈO NĂM 2018
STT | Họ và tên | Số tiền
1 | Lê Văn An | 100000
2 | Phan Văn Bình | 200000
 | | 300000
`,
    expected: ['contributions A3:C6 header 3 rows 4,5 total 6: A order, B person, C amount'],
  },
  {
    name: 'page totals carried forward, header repeated on the second page',
    sheet: 'Đóng góp',
    text: `
CHI BỘ LIÊN MINH HTX
STT | Nội dung | Số tiền
1 | Ủng hộ bão lụt | 100000
 | Cộng trang | 100000
STT | Nội dung | Số tiền
 | Trang trước chuyển sang | 100000
2 | Vận động quỹ khuyến học | 200000
 | Tổng cộng | 300000
`,
    expected: ['contributions A2:C8 header 2 rows 3,7 total 8: A order, B content, C amount'],
  },
  {
    name: 'group rows with totals of their own',
    sheet: 'Hỗ trợ, vận động',
    text: `
CHI BỘ LIÊN MINH HTX
TT | Nội dung | Số tiền (đồng) | Ghi chú
I | Vận động | 300000 |
1 | Quỹ khuyến học | 100000 |
2 | Quỹ vì người nghèo | 200000 |
II | Hỗ trợ | 500000 |
1 | Thăm hỏi gia đình chính sách | 500000 |
Cộng I + II | | 800000 |
`,
    expected: ['contributions A2:D8 header 2 rows 4,5,7 total 8: A order, B content, C amount, D note'],
  },
  {
    name: 'unaccented headings with underscores',
    sheet: 'DS dang vien',
    text: `
STT | HO_TEN | NGAY_SINH | NGAY_VAO_DANG | CHUC_VU_DANG
1 | LE VAN AN | 01/02/1980 | 03/02/2005 | Bi thu
2 | PHAN VAN BINH | 01/02/1981 | 03/02/2006 | Dang vien
`,
    expected: ['members A1:E3 header 1 rows 2,3: A order, B full_name, C birth, D joined, E party_post'],
  },
  {
    name: "the Party's own import form: starred headings, groups of place columns",
    sheet: 'DANH SÁCH ĐẢNG VIÊN',
    text: `
DANH SÁCH ĐẢNG VIÊN CHI BỘ KHOA HỌC CƠ BẢN | > | > | > | > | > | > | >
STT | Họ và tên * | Giới tính * | Sinh ngày * | Quê quán | > | Ngày vào Đảng * | Ngày chính thức *
^ | ^ | ^ | ^ | Tỉnh/Thành | Chi tiết | ^ | ^
1 | Lê Văn An | Nam | 01/02/1980 | Cà Mau | Xã A | 03/02/2005 | 03/02/2006
2 | Trần Thị Cúc | Nữ | 01/02/1981 | Cà Mau | Xã B | 03/02/2006 | 03/02/2007
`,
    expected: [
      'members A2:H5 header 2,3 rows 4,5: A order, B full_name, C sex, D birth, E home, F home, G joined, H official',
    ],
  },
  {
    name: 'chi bộ nơi cư trú in the member list is no residence',
    sheet: 'DS',
    text: `
STT | Họ và tên | Số thẻ Đảng viên | Ngày kết nạp | Chi bộ đang sinh hoạt | Chi bộ nơi cư trú
1 | LÊ VĂN AN | 12345 | 03/02/2005 | Chi bộ Văn phòng | Chi bộ Khóm 1
2 | PHAN VĂN BÌNH | 12346 | 03/02/2006 | Chi bộ Văn phòng | Chi bộ Khóm 2
`,
    expected: ['members A1:F3 header 1 rows 2,3: A order, B full_name, C card, D joined, E cell'],
  },
  {
    name: 'attendance under real dates',
    sheet: 'Điểm danh',
    text: `
ĐIỂM DANH SINH HOẠT CHI BỘ
STT | Họ tên đảng viên | @3/1/2018 | @5/2/2018 | @5/3/2018
1 | Lê Văn An | x | x | x
2 | Phan Văn Bình | x | p | x
`,
    expected: ['attendance A2:E4 header 2 rows 3,4: A order, B full_name, C session, D session, E session'],
  },
  {
    name: 'people by funds, totals at the right and below',
    sheet: 'Các loại quỹ',
    text: `
CHI BỘ LIÊN MINH HTX
TỔNG HỢP ĐÓNG GÓP CÁC LOẠI QUỸ NĂM 2018
STT | Họ và tên | Quỹ vì người nghèo | Quỹ khuyến học | Tổng cộng
1 | Lê Văn An | 50000 | 30000 | 80000
2 | Phan Văn Bình | 50000 | 30000 | 80000
Cộng | > | 100000 | 60000 | 160000
`,
    expected: [
      'contributions A3:E6 header 3 rows 4,5 total 6: A order, B person, C amount, D amount, E amount_total',
    ],
  },
  {
    name: 'fees by month with the share below',
    sheet: 'Đảng phí 2018',
    text: `
SỔ THU ĐẢNG PHÍ NĂM 2018
TT | Họ và tên | T1 | T2 | T3 | Cộng
1 | Lê Văn An | 50000 | 50000 | 50000 | 150000
2 | Phan Văn Bình | 40000 | 40000 | 40000 | 120000
Tổng cộng | > | 90000 | 90000 | 90000 | 270000
 | Trích để lại chi bộ (30%) | | | | 81000
`,
    expected: [
      'fees A2:F5 header 2 rows 3,4 total 5: A order, B full_name, C month, D month, E month, F amount',
    ],
  },
  {
    name: 'unit price beside the amount',
    sheet: 'Tặng quà',
    text: `
CHI BỘ LIÊN MINH HTX
TT | Ngày | Nội dung | Số lượng | Đơn giá | Thành tiền
1 | 20/10/2018 | Tặng quà nữ đoàn viên | 9 | 100000 | 900000
`,
    expected: [
      'contributions A2:F3 header 2 rows 3: A order, B date, C content, D gifts, E unit_price, F amount_total',
    ],
  },
  {
    name: 'a plain list of figures',
    sheet: 'Chỉ tiêu khác',
    text: `
CHI BỘ LIÊN MINH HTX
TT | Chỉ tiêu | Giá trị | ĐVT
1 | Kỳ sinh hoạt chuyên đề | 4 | kỳ
2 | Xếp loại chi bộ | Hoàn thành tốt nhiệm vụ |
`,
    expected: ['figures A2:D4 header 2 rows 3,4: A order, B indicator, C value, D unit'],
  },
  {
    name: 'meetings, one row each',
    sheet: 'Sổ họp',
    text: `
SỔ THEO DÕI SINH HOẠT CHI BỘ NĂM 2018
TT | Ngày họp | Nội dung | Loại | Tổng số ĐV | Có mặt | Vắng | >
^ | ^ | ^ | ^ | ^ | ^ | Có lý do | Không lý do
1 | 03/01/2018 | Họp lệ tháng 1 | Thường kỳ | 10 | 9 | 1 | 0
2 | 05/02/2018 | Họp lệ tháng 2 | Thường kỳ | 10 | 10 | 0 | 0
`,
    expected: [
      'meetings A2:H5 header 2,3 rows 4,5: A order, B date, C content, D meeting_type, E total, F present, G absent_excused, H absent_unexcused',
    ],
  },
  {
    name: 'hundreds of formatted empty rows below',
    sheet: 'Đảng viên',
    text: `
STT | Họ và tên | Ngày vào Đảng
1 | Lê Văn An | 3/2/2005
2 | Phan Văn Bình | 3/2/2006
${Array.from({ length: 300 }, () => ' | | ').join('\n')}
`,
    expected: ['members A1:C3 header 1 rows 2,3: A order, B full_name, C joined'],
  },
  {
    name: 'a name merged over two rows',
    sheet: 'Khen thưởng',
    text: `
CHI BỘ LIÊN MINH HTX
TT | Họ và tên | Hình thức khen thưởng | Nội dung
1 | Lê Văn An | Giấy khen | Hoàn thành xuất sắc nhiệm vụ
^ | ^ | Bằng khen | Phong trào thi đua
2 | Phan Văn Bình | Giấy khen | Hoàn thành tốt nhiệm vụ
`,
    expected: ['awards A2:D5 header 2 rows 3,4,5: A order, B full_name, C form, D content'],
  },
  {
    name: 'numbers stop half-way',
    sheet: 'Đảng viên',
    text: `
STT | Họ và tên | Ngày sinh | Ngày vào Đảng
1 | Lê Văn An | 1980 | 3/2/2005
2 | Phan Văn Bình | 1981 | 3/2/2006
 | Trần Thị Cúc | 1990 | 3/2/2018
`,
    expected: ['members A1:D4 header 1 rows 2,3,4: A order, B full_name, C birth, D joined'],
  },
  {
    name: 'signature block with the secretary’s name under the name column',
    sheet: 'Đảng viên',
    text: `
STT | Họ và tên | Ngày sinh | Ngày vào Đảng
1 | Lê Văn An | 1980 | 3/2/2005
2 | Phan Văn Bình | 1981 | 3/2/2006

 | | Kiên Giang, ngày 20 tháng 12 năm 2018 |
 | NGƯỜI LẬP | T/M CHI BỘ |
 | | BÍ THƯ |

 | Trần Thị Cúc | Lê Văn An |
`,
    expected: ['members A1:D3 header 1 rows 2,3: A order, B full_name, C birth, D joined'],
  },
  {
    name: 'a list of union members in the same words',
    sheet: 'Công đoàn viên',
    text: `
CÔNG ĐOÀN CƠ SỞ
DANH SÁCH ĐOÀN VIÊN CÔNG ĐOÀN
STT | Họ và tên | Ngày sinh | Giới tính | Ngày vào Công đoàn
1 | Lê Văn An | 1980 | Nam | 1/9/2005
2 | Phan Văn Bình | 1981 | Nam | 1/9/2006
`,
    expected: ['other A3:E5 header 3 rows 4,5: A order, B full_name, C birth, D sex'],
  },
  {
    name: '“tổng hợp chi bộ” does not say “họp chi bộ”; a section above the next header is its title',
    sheet: 'Tổng hợp chi bộ',
    text: `
I. DANH SÁCH ĐẢNG VIÊN
TT | Họ và tên | Ngày sinh | Ngày vào Đảng
1 | Lê Văn An | 1980 | 3/2/2005
2 | Phan Văn Bình | 1981 | 3/2/2006

II. KIỂM TRA, GIÁM SÁT NĂM 2018
TT | Họ và tên | Hình thức | Kết luận
1 | Lê Văn An | Giám sát | Chấp hành tốt
`,
    expected: [
      'members A2:D4 header 2 rows 3,4: A order, B full_name, C birth, D joined',
      'inspections A7:D8 header 7 rows 8: A order, B full_name, C inspection_type, D result',
    ],
  },
  {
    name: 'captions over two tables that touch each other',
    sheet: 'Quỹ 2018',
    text: `
Các khoản vận động, đóng góp của chi bộ | > | > | Các khoản chi hỗ trợ của chi bộ | > | >
STT | Nội dung | Số tiền | STT | Nội dung | Số tiền
1 | Quỹ vì người nghèo | 1000000 | 1 | Hộ nghèo ấp 1 | 300000
2 | Quỹ lũ lụt | 500000 | 2 | Đồng chí ốm | 200000
`,
    expected: [
      'contributions A2:C4 header 2 rows 3,4: A order, B content, C amount',
      'contributions D2:F4 header 2 rows 3,4: D order, E content, F amount',
    ],
  },
  {
    name: '“ĐT” (telephone) is no “DT” (ethnicity)',
    sheet: 'Đảng viên',
    text: `
STT | Họ và tên | Ngày vào Đảng | ĐT
1 | Lê Văn An | 3/2/2005 | 0912345678
2 | Phan Văn Bình | 3/2/2006 | 0912345679
`,
    expected: ['members A1:D3 header 1 rows 2,3: A order, B full_name, C joined'],
  },
  {
    name: 'labels with their values beside them, without a header',
    sheet: 'Số liệu',
    text: `
CHI BỘ LIÊN MINH HTX
Tổng số đảng viên: | 10 | đảng viên
Kết nạp đảng viên: | 1 | đảng viên
Mô hình dân vận khéo: | 4 | mô hình
`,
    expected: ['figures A2:C4 rows 2,3,4: A indicator, B value, C unit'],
  },
  {
    name: 'a list without a header is told of, never guessed at',
    sheet: 'DS',
    text: `
DANH SÁCH ĐẢNG VIÊN CHI BỘ 4
1 | Lê Văn An | 05/03/1975 | Nam | 03/02/2005
2 | Phan Văn Bình | 15/08/1982 | Nam | 19/05/2010
3 | Trần Thị Cúc | 01/12/1990 | Nữ | 10/06/2018
`,
    expected: ['other A2:E4 rows 2,3,4: '],
  },
  {
    name: 'a numbered “Tổng số đảng viên” in a list of figures is a figure, no total',
    sheet: 'Số liệu khác',
    text: `
CHI BỘ LIÊN MINH HTX
TT | Chỉ tiêu | ĐVT | Số lượng
1 | Tổng số đảng viên | đảng viên | 10
2 | Đảng viên nữ | đảng viên | 4
`,
    expected: ['figures A2:D4 header 2 rows 3,4: A order, B indicator, C unit, D value'],
  },
  {
    name: '“(1) (2)” typed into Excel becomes -1, -2: column numbers all the same',
    sheet: 'Đảng viên',
    text: `
TT | Họ và tên | Năm sinh | Ngày vào Đảng
-1 | -2 | -3 | -4
1 | Lê Văn An | 1970 | 3/2/2000
2 | Trần Thị Hoa | 1980 | 3/2/2010
`,
    expected: ['members A1:D4 header 1 rows 3,4: A order, B full_name, C birth, D joined'],
  },
  {
    name: 'keys and values of an upload form between title and header',
    sheet: 'Biểu',
    text: `
DANH SÁCH ĐẢNG VIÊN
NGAY | 31/12/2018
DON_VI | Chi bộ A
STT | HO_TEN | NGAY_SINH | NGAY_VAO_DANG
1 | Lê Văn An | 1/2/1970 | 3/2/2000
2 | Trần Thị Hoa | 5/6/1980 | 3/2/2010
`,
    expected: ['members A4:D6 header 4 rows 5,6: A order, B full_name, C birth, D joined'],
  },
  {
    name: 'a section right below the header, in the words of a heading, under the names',
    sheet: 'Đảng viên',
    text: `
TT | Họ và tên | Ngày sinh | Ngày vào Đảng
 | Đảng viên chính thức | |
1 | Lê Văn An | 1/2/1970 | 3/2/2000
2 | Trần Thị Hoa | 5/6/1980 | 3/2/2010
 | Đảng viên dự bị | |
3 | Phan Minh Trí | 5/6/1990 | 3/2/2018
`,
    expected: ['members A1:D6 header 1 rows 3,4,6: A order, B full_name, C birth, D joined'],
  },
  {
    name: 'a section right below the header, numbered and merged over the table',
    sheet: 'Đảng viên',
    text: `
TT | Họ và tên | Ngày sinh | Ngày vào Đảng
1. Tổ đảng số 1 | > | > | >
1 | Lê Văn An | 1/2/1970 | 3/2/2000
2. Tổ đảng số 2 | > | > | >
1 | Phan Minh Trí | 5/6/1990 | 3/2/2018
`,
    expected: ['members A1:D5 header 1 rows 3,5: A order, B full_name, C birth, D joined'],
  },
  {
    name: 'a total in front without a label',
    sheet: 'Ủng hộ',
    text: `
CHI BỘ LIÊN MINH HTX
STT | Họ và tên | Số tiền
 | | 700000
1 | Lê Văn An | 100000
2 | Phan Văn Bình | 200000
3 | Trần Thị Hoa | 400000
`,
    expected: ['contributions A2:C6 header 2 rows 4,5,6 total 3: A order, B person, C amount'],
  },
  {
    name: 'carried forward from page to page, in the words of many offices',
    sheet: 'Ủng hộ',
    text: `
CHI BỘ LIÊN MINH HTX
TT | Nội dung | Số tiền
1 | Ủng hộ quỹ A | 100000
 | Cộng chuyển trang sau | 100000
 | Trang trước mang sang | 100000
2 | Ủng hộ quỹ B | 50000
 | Tổng cộng chuyển trang | 150000
 | Số mang sang | 150000
3 | Ủng hộ quỹ C | 50000
 | Cộng cuối trang | 50000
 | Số dư trang trước | 150000
 | Cộng lũy kế từ đầu năm | 200000
`,
    expected: ['contributions A2:C12 header 2 rows 3,6,9 total 12: A order, B content, C amount'],
  },
  {
    name: 'one list in two parts side by side',
    sheet: 'Ủng hộ',
    text: `
CHI BỘ LIÊN MINH HTX
STT | Họ và tên | Số tiền | | STT | Họ và tên | Số tiền
1 | Lê Văn An | 100000 | | 3 | Trần Thị Hoa | 100000
2 | Phan Văn Bình | 200000 | | 4 | Võ Văn Tám | 200000
 | | | | | Cộng | 600000
`,
    expected: [
      'contributions A2:C4 header 2 rows 3,4: A order, B person, C amount',
      'contributions E2:G5 header 2 rows 3,4 total 5: E order, F person, G amount',
    ],
  },
  {
    name: 'the header repeated over a second part, numbers begun again, three empty lines inside',
    sheet: 'Đảng viên',
    text: `
STT | Họ và tên | Ngày sinh | Ngày vào Đảng
1 | Lê Văn An | 1980 | 3/2/2005



2 | Phan Văn Bình | 1981 | 3/2/2006

STT | Họ và tên | Ngày sinh | Ngày vào Đảng
1 | Trần Thị Hoa | 1983 | 3/2/2007
`,
    expected: ['members A1:D9 header 1 rows 2,6,9: A order, B full_name, C birth, D joined'],
  },
  {
    name: 'rows of prepared formulas without a result are no entries',
    sheet: 'Ủng hộ',
    text: `
CHI BỘ LIÊN MINH HTX
STT | Họ và tên | Số tiền
1 | Lê Văn An | 200000
2 | Phan Văn Bình | 300000
 | #N/A | #N/A
 | #N/A | #N/A
`,
    expected: ['contributions A2:C4 header 2 rows 3,4: A order, B person, C amount'],
  },
];

describe('traps of real sheets', () => {
  test.each(TRAPS)('$name', ({ sheet, text, expected }) => {
    expect(tablesOf(sheetOf(sheet, text)).map(told)).toEqual(expected);
  });
});
