import { figuresOfCase, type SheetCase, summaryOf } from './sheet-cases';

const CASES: readonly SheetCase[] = [
  {
    name: 'quarters place a row in the year, and of the year before out of it',
    sheets: {
      KTGS: `
CHI BỘ SỞ CÔNG THƯƠNG - THEO DÕI CÔNG TÁC KIỂM TRA, GIÁM SÁT
TT | Họ và tên đảng viên | Hình thức | Thời gian | Kết luận
1 | Lê Hoàng Nam | Kiểm tra chấp hành | Quý I/2018 | Chấp hành tốt
2 | Trần Văn Đông | Giám sát chuyên đề | Quý III/2018 | Chấp hành tốt
3 | Vũ Thị Tây | Giám sát chuyên đề | Quý 4/2017 | Chấp hành tốt
4 | Lê Hoàng Nam | Giám sát chuyên đề | quý IV năm 2018 | Không có vi phạm
`,
    },
    figures: { dang_vien_duoc_kiem_tra: 1, dang_vien_duoc_giam_sat: 2, dang_vien_duoc_ktgs: 2 },
  },
  {
    name: 'amounts a thousand times too small wait for an answer',
    sheets: {
      'Ủng hộ': `
DANH SÁCH ĐẢNG VIÊN ỦNG HỘ QUỸ VÌ NGƯỜI NGHÈO NĂM 2018
STT | Họ và tên | Số tiền (đồng)
1 | Lê Thị Sáu | 200
2 | Võ Thị Tám | 200000
`,
    },
    figures: { tien_van_dong: '400000?' },
  },
  {
    name: 'a cash book: the words say what is ours, the columns whether it came or went',
    sheets: {
      'Sổ quỹ chi bộ': `
CHI BỘ PHÒNG TÀI CHÍNH
SỔ THU, CHI QUỸ NĂM 2018
Ngày tháng | Diễn giải | Thu | Chi | Tồn
 | Số dư đầu kỳ | | | 1000000
10/01/2018 | Đảng viên đóng góp quỹ Vì người nghèo | 900000 | | 1900000
15/02/2018 | Thăm hỏi đ/c Năm ốm | | 300000 | 1600000
20/5/2018 | Ủng hộ đồng bào lũ lụt miền Trung | 1200000 | | 2800000
25/5/2018 | Hỗ trợ hộ nghèo xã An Biên | | 500000 | 2300000
20/10/2018 | Tặng 4 phần quà nữ đảng viên | | 400000 | 1900000
 | Cộng phát sinh | 2100000 | 1200000 |
 | Tồn cuối kỳ | | | 1900000
`,
    },
    figures: { tien_van_dong: 2_100_000, tien_ho_tro: 800_000, phan_qua: 4, tri_gia_qua: 400_000 },
  },
  {
    name: 'a row “Nội dung | Kết quả” holds gifts with their value and sums in words',
    sheets: {
      'Đoàn thể 2018': `
CHI BỘ LIÊN MINH HTX
KẾT QUẢ CÔNG TÁC ĐOÀN THỂ NĂM 2018
TT | Nội dung | Kết quả
1 | Hỗ trợ con em vui Tết Trung thu | 1.000.000 đồng
2 | Vận động Quỹ "Mái ấm Công đoàn" | 740.000 đồng
3 | Tặng quà nữ đoàn viên 20/10 | 9 phần quà trị giá 900.000 đồng
`,
    },
    figures: { tien_van_dong: 740_000, tien_ho_tro: 1_000_000, phan_qua: 9, tri_gia_qua: 900_000 },
  },
  {
    name: 'fees by the month, without people; a quarter among months only repeats them; another year is out',
    sheets: {
      'Đảng phí': `
CHI BỘ TRƯỜNG THPT - TỔNG HỢP THU NỘP ĐẢNG PHÍ
TT | Tháng | Số đảng viên | Đảng phí thu được | Trích để lại chi bộ | Nộp cấp trên
1 | 12/2017 | 10 | 400000 | 120000 | 280000
2 | 01/2018 | 10 | 450000 | 135000 | 315000
3 | 02/2018 | 10 | 450000 | 135000 | 315000
4 | 03/2018 | 11 | 500000 | 150000 | 350000
5 | Quý I/2018 | 11 | 1400000 | 420000 | 980000
`,
    },
    figures: {
      dang_phi_da_thu: 1_400_000,
      dang_phi_de_lai: 420_000,
      dang_phi_nop_cap_tren: 980_000,
    },
  },
  {
    name: 'a total written in full proves that the rows count in thousands',
    sheets: {
      'Ủng hộ': `
DANH SÁCH ĐẢNG VIÊN ỦNG HỘ QUỸ VÌ NGƯỜI NGHÈO NĂM 2018
STT | Họ và tên | Số tiền (đồng)
1 | Lê Thị Sáu | 200
2 | Võ Thị Tám | 300
Tổng cộng | | 500.000đ
`,
    },
    figures: { tien_van_dong: 500_000 },
  },
  ...['Ngày sinh', 'Số thẻ đảng viên'].map((heading, index): SheetCase => ({
    name: `${heading} beside the name tells two members of one name apart, in a log too`,
    sheets: {
      'DS đảng viên': `
DANH SÁCH ĐẢNG VIÊN
TT | Họ và tên | Ngày sinh | Số thẻ đảng viên | Ngày vào Đảng
1 | Nguyễn Thị Lan | 02/4/1970 | 60.000111 | 03/02/1995
2 | Nguyễn Thị Lan | 15/8/1984 | 60.000222 | 19/5/2012
`,
      KTGS: `
KẾT QUẢ KIỂM TRA, GIÁM SÁT NĂM 2018
TT | Họ và tên | ${heading} | Hình thức | Thời gian
1 | Nguyễn Thị Lan | ${['1970', '60000111'][index] ?? ''} | Kiểm tra | 10/3/2018
2 | Nguyễn Thị Lan | ${['15/8/1984', '60.000222'][index] ?? ''} | Kiểm tra | 12/4/2018
3 | Nguyễn Thị Lan | ${['02/4/1970', '60.000111'][index] ?? ''} | Giám sát | 10/9/2018
`,
    },
    figures: { dang_vien_duoc_kiem_tra: 2, dang_vien_duoc_giam_sat: 1, dang_vien_duoc_ktgs: 2 },
  })),
  {
    name: 'both sorts of absence in one cell; of which sort how many are left unsaid is no guess',
    sheets: {
      'Sổ họp': `
SỔ THEO DÕI CUỘC HỌP CHI BỘ NĂM 2018
TT | Ngày | Nội dung | Có mặt | Vắng
1 | 05/01/2018 | Sinh hoạt thường kỳ | 7/10 | 03 (02 có phép, 01 không phép)
2 | 05/02/2018 | Sinh hoạt thường kỳ | 9/10 | 01 (ốm)
3 | 05/3/2018 | Sinh hoạt thường kỳ | 8/10 | 02 (có phép: An; không phép: Bình)
`,
    },
    figures: { luot_du_sinh_hoat: 24, vang_co_ly_do: '3?', vang_khong_ly_do: '1?' },
  },
  {
    name: 'money beside gifts that have a value of their own is given; the same sum twice is one',
    sheets: {
      'Thăm hỏi': `
CHI BỘ - THEO DÕI THĂM HỎI, TẶNG QUÀ NĂM 2018
TT | Ngày | Đối tượng | Nội dung | Phần quà | Trị giá (đồng) | Tiền mặt
1 | 10/02/2018 | Hộ nghèo | Tặng quà Tết | 5 | 1500000 | 1500000
2 | 27/7/2018 | Gia đình liệt sĩ | Tặng quà 27/7 | 3 | 900000 | 600000
`,
    },
    figures: { phan_qua: 8, tri_gia_qua: 2_400_000, tien_ho_tro: 600_000 },
  },
];

test.each(CASES)('$name', (one) => {
  expect(figuresOfCase(one)).toEqual(one.figures);
});

test('a quarter of free days: half a year holds its two', () => {
  const { understood } = summaryOf({
    'Sổ họp': `
SỔ THEO DÕI CUỘC HỌP CHI BỘ
TT | Thời gian | Nội dung | Có mặt
1 | Quý II/2018 | Họp chuyên đề | 9/10
`,
  });
  expect(understood.books.meetings[0]?.entries[0]?.date).toEqual({
    year: 2018,
    month: null,
    day: null,
    quarter: 2,
  });
});
