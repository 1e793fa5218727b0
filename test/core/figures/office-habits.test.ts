import { figuresOfCase, type SheetCase, summaryOf } from './sheet-cases';

/** Habits of offices that hide a figure from a reader who goes by the book. */
const CASES: readonly SheetCase[] = [
  {
    name: 'two tables side by side whose headers stand at different heights are both read',
    sheets: {
      'Quỹ và quà': `
CHI BỘ CƠ QUAN | | | | THEO DÕI TẶNG QUÀ NĂM 2018
DANH SÁCH ỦNG HỘ BÃO LŨ NĂM 2018 | | | | TT | Đợt tặng quà | Số suất quà | Trị giá (đồng)
 | | | | 1 | Tặng quà ngày 8/3 | 6 | 1200000
STT | Họ, tên | Số tiền | | 2 | Tặng quà ngày 27/7 | 4 | 2000000
1 | Lê Văn An | 200000
2 | Phan Văn Bình | 300000
`,
    },
    figures: { tien_van_dong: 500_000, phan_qua: 10, tri_gia_qua: 3_200_000 },
  },
  {
    name: 'a band without a title of its own has the title over the whole sheet',
    sheets: {
      'Ủng hộ': `
ỦNG HỘ CỦA CHI BỘ NĂM 2018
STT | Họ và tên | Số tiền
1 | Lê Văn An | 200000
2 | Phan Văn Bình | 300000 | | STT | Họ và tên | Số tiền
3 | Võ Thị Em | 100000 | | 1 | Trần Thị Hoa | 50000
`,
    },
    figures: { tien_van_dong: 650_000 },
  },
  {
    name: 'official dates under “Vào Đảng ngày: Dự bị | Chính thức” are no column of several facts',
    sheets: {
      DSĐV: `
DANH SÁCH ĐẢNG VIÊN
TT | Họ và tên | Vào Đảng ngày >> | | LLCT
 | | Dự bị | Chính thức |
1 | Lê Văn An | 03/02/2005 | 03/02/2006 | TC
2 | Phan Văn Bình | 19/05/2018 | | SC
`,
    },
    figures: { dang_vien_chinh_thuc: 1, dang_vien_du_bi: 1 },
  },
  {
    name: 'a sheet called “Thu chi” is what its title says, and “từ năm 2015” is not its year',
    sheets: {
      'Thu chi': `
CHI BỘ CƠ QUAN
SỔ GHI CÁC KHOẢN ĐÓNG GÓP, HỖ TRỢ (TỪ NĂM 2015)
Ngày | Nội dung | Thu đóng góp | Chi hỗ trợ
12/10/2017 | Quỹ khuyến học | 300000 |
12/10/2018 | Quỹ khuyến học | 500000 |
20/10/2018 | Thăm hộ khó khăn | | 200000
`,
    },
    figures: { tien_van_dong: 500_000, tien_ho_tro: 200_000 },
  },
  {
    name: 'months that name the kind of meeting, marks whose legend says “dự”',
    sheets: {
      'Điểm danh': `
CHI BỘ CƠ QUAN
STT | Họ và tên | 1/2018 | 2/2018 | 3/2018 (chuyên đề)
1 | Lê Văn An | + | + | +
2 | Phan Văn Bình | CP | + | +
3 | Trần Thị Hoa | + | 0 | +
 | +: dự; CP: vắng có phép; 0: vắng không phép
`,
    },
    figures: {
      ky_sinh_hoat: 2,
      ky_sinh_hoat_chuyen_de: 1,
      luot_du_sinh_hoat: 7,
      vang_co_ly_do: 1,
      vang_khong_ly_do: 1,
    },
  },
  {
    name: 'headings short as “T.độ CM”, a sheet named no more than “XL 2018”',
    sheets: {
      DSĐV: `
DANH SÁCH ĐẢNG VIÊN
STT | Họ và tên | Vào Đảng | Chính thức | T.độ CM
1 | Lê Văn An | 03/02/2005 | 03/02/2006 | ĐH
2 | Phan Văn Bình | 19/05/2010 | 19/05/2011 | TC
3 | Trần Thị Hoa | 19/05/2010 | 19/05/2011 | ThS
`,
      'XL 2018': `
STT | HO TEN | XEP LOAI
1 | Lê Văn An | HTXSNV
2 | Phan Văn Bình | HTTNV
3 | Trần Thị Hoa | HTTNV
`,
    },
    figures: { chuyen_mon_dai_hoc: 2, xep_loai_xuat_sac: 1, xep_loai_tot: 2 },
  },
  {
    name: 'people side by side, meetings below each other: a row of crosses is no header',
    sheets: {
      'Sinh hoạt': `
THEO DÕI SINH HOẠT CHI BỘ NĂM 2018
Kỳ họp | Lê Văn An | Phan Văn Bình | Trần Thị Hoa | Võ Thị Em
Tháng 1 | x | x | x | x
Tháng 2 | x | P | P | x
Tháng 3 | x | P | K | x
x: có mặt; P: nghỉ có phép; K: nghỉ không phép
`,
    },
    figures: { ky_sinh_hoat: 3, luot_du_sinh_hoat: 8, vang_co_ly_do: 3, vang_khong_ly_do: 1 },
  },
  {
    name: 'meetings in words: each row says “có mặt” of most, and is an entry',
    sheets: {
      'Sinh hoạt': `
THEO DÕI SINH HOẠT CHI BỘ NĂM 2018
Kỳ họp | Lê Văn An | Phan Văn Bình | Trần Thị Hoa | Võ Thị Em
Tháng 1 | có mặt | có mặt | có mặt | có phép
Tháng 2 | có mặt | có phép | có mặt | có mặt
`,
    },
    figures: { ky_sinh_hoat: 2, luot_du_sinh_hoat: 6, vang_co_ly_do: 2 },
  },
  {
    name: 'only absences are marked, and the legend says that empty is present',
    sheets: {
      'Điểm danh': `
CHI BỘ CƠ QUAN
SỔ ĐIỂM DANH HỌP CHI BỘ NĂM 2018
STT | Họ và tên | Tháng 1 | Tháng 2 | Tháng 3 | Tháng 4
1 | Lê Văn An | | | K |
2 | Phan Văn Bình | P | | |
3 | Trần Thị Hoa | | | |
 | P: vắng có phép; K: vắng không phép; ô để trống là có mặt
`,
    },
    // nobody was absent in February; April, behind the last mark, may not have been held yet
    figures: { ky_sinh_hoat: 3, luot_du_sinh_hoat: 7, vang_co_ly_do: 1, vang_khong_ly_do: 1 },
  },
  {
    name: 'a meeting that speaks of the plan for thematic meetings is a monthly one',
    sheets: {
      'Biên bản': `
SỔ GHI BIÊN BẢN HỌP CHI BỘ NĂM 2018
STT | Ngày | Nội dung | Số đảng viên tham dự
1 | 05/01/2018 | Sinh hoạt thường kỳ tháng 1 | 9/10
2 | 28/01/2018 | Hội ý chi ủy chuẩn bị sinh hoạt chuyên đề | 3/3
3 | 05/02/2018 | Thông qua kế hoạch sinh hoạt chuyên đề năm 2018 | 10/10
4 | 05/03/2018 | Sinh hoạt thường kỳ, học chuyên đề năm | 10/10
5 | 05/04/2018 | Sinh hoạt chuyên đề quý I | 8/10
6 | 05/05/2018 | Sinh hoạt thường kỳ và chuyên đề quý II | 10/10
`,
    },
    figures: { ky_sinh_hoat: 4, ky_sinh_hoat_chuyen_de: 2, luot_du_sinh_hoat: 47 },
  },
  {
    name: 'a log of members without an election does not deny the election that a list of figures gives',
    sheets: {
      'Biến động': `
SỔ THEO DÕI BIẾN ĐỘNG ĐẢNG VIÊN NĂM 2018
TT | Họ và tên | Loại biến động | Ngày
1 | Lê Văn An | Kết nạp | 02/9/2018
`,
      'Số liệu khác': `
MỘT SỐ SỐ LIỆU CỦA CHI BỘ NĂM 2018
TT | Chỉ tiêu | ĐVT | Kết quả
1 | Bầu bổ sung cấp ủy | đồng chí | 1
2 | Chi bộ xếp loại | | Hoàn thành tốt nhiệm vụ
`,
    },
    figures: { ket_nap: 1, bau_bo_sung_cap_uy: 1, xep_loai_chi_bo: 'Hoàn thành tốt nhiệm vụ' },
  },
  {
    name: 'funds with a column a year: the year’s own, never the sum over the years',
    sheets: {
      'Đóng góp': `
CHI BỘ CƠ QUAN
CÁC KHOẢN ĐÓNG GÓP QUA CÁC NĂM
STT | Nội dung | Năm 2017 | Năm 2018 | Tổng cộng
1 | Quỹ phòng chống thiên tai | 1200000 | 1300000 | 2500000
2 | Quỹ vì người nghèo | 800000 | 900000 | 1700000
`,
    },
    figures: { tien_van_dong: 2_200_000 },
  },
  {
    name: 'a column each for what came in and what was given: the column decides, not the row’s verb',
    sheets: {
      'An sinh': `
CHI BỘ CƠ QUAN: CÁC KHOẢN VẬN ĐỘNG, HỖ TRỢ NĂM 2018
TT | Nội dung | Số vận động được | Số đã hỗ trợ
1 | Quỹ vì người nghèo | 2000000 |
2 | Ủng hộ gia đình bà Tư sửa nhà | | 500000
3 | Hỗ trợ đồng bào lũ lụt | 1500000 |
`,
    },
    figures: { tien_van_dong: 3_500_000, tien_ho_tro: 500_000 },
  },
  {
    name: 'what came and went in two columns whose cells say which it was',
    sheets: {
      'Tăng giảm': `
TÌNH HÌNH TĂNG, GIẢM ĐẢNG VIÊN NĂM 2018
STT | Họ và tên | Tăng (kết nạp, chuyển đến) | Giảm (chuyển đi, từ trần, xóa tên) | Ngày
1 | Lê Văn An | Kết nạp | | 19/5/2018
2 | Phan Văn Bình | Chuyển đến từ xã Bình An | | 1/3/2018
3 | Trần Thị Hoa | | Chuyển đi phường 7 | 8/8/2018
4 | Võ Thị Em | | Từ trần | 9/9/2018
`,
    },
    figures: { ket_nap: 1, chuyen_den: 1, chuyen_di: 1, tu_tran: 1 },
  },
  {
    name: 'headings in the words of the desk: “Tên đợt quyên góp”, “Tổng thu”, “Thăm ai”, “Được khen”, “Tên MH”',
    sheets: {
      'Quyên góp': `
CHI BỘ CƠ QUAN: CÁC ĐỢT QUYÊN GÓP NĂM 2018
Stt | Tên đợt quyên góp | Số đ/v tham gia | Tổng thu (đ) | Nộp về đâu
1 | Vì biển đảo quê hương | 10 | 1500000 | Đảng ủy
2 | Ngày vì người nghèo | 10 | 2000000 | Mặt trận
`,
      'Thăm hỏi': `
CHI THĂM HỎI, HIẾU HỈ NĂM 2018
Ngày | Thăm ai | Lý do | Số tiền
2/3/2018 | Đ/c Lan | Mẹ mất | 500000
5/7/2018 | Đ/c Hùng | Ốm nằm viện | 300000
`,
      Khen: `
KHEN THƯỞNG NĂM 2018
TT | Được khen | Danh hiệu, hình thức | Cơ quan khen
1 | Lê Văn An | Giấy khen | Đảng ủy
2 | Phan Văn Bình | Bằng khen | UBND tỉnh
`,
      DVK: `
MÔ HÌNH "DÂN VẬN KHÉO" NĂM 2018
STT | Tên MH | Đơn vị thực hiện
1 | Tổ dân phố không rác | Chi bộ
2 | Gian hàng 0 đồng | Chi đoàn
`,
    },
    figures: {
      tien_van_dong: 3_500_000,
      tien_ho_tro: 800_000,
      giay_khen: 1,
      bang_khen: 1,
      mo_hinh_dan_van_kheo: 2,
    },
  },
  {
    name: 'why the one absent was away stands in a column of its own',
    sheets: {
      'Nhật ký': `
NHẬT KÝ SINH HOẠT CHI BỘ NĂM 2018
Ngày SH | Quân số | Dự | Vắng | Lý do | Chủ đề
3/1/2018 | 10 | 9 | 1 | Công tác | Họp thường kỳ
3/2/2018 | 10 | 10 | | | Họp thường kỳ
3/3/2018 | 10 | 9 | 1 | Ốm | Họp thường kỳ
`,
    },
    figures: { luot_du_sinh_hoat: 28, vang_co_ly_do: 2, vang_khong_ly_do: 0 },
  },
  {
    name: 'what is open in the sheets of another year keeps no figure of this one waiting',
    sheets: {
      'Điểm danh 2017': `
CHI BỘ CƠ QUAN
BẢNG ĐIỂM DANH NĂM 2017
STT | Họ và tên | Tháng 1 | Tháng 2
1 | Lê Văn An | x | -
2 | Phan Văn Bình | x | x
`,
      'Điểm danh 2018': `
CHI BỘ CƠ QUAN
BẢNG ĐIỂM DANH NĂM 2018
STT | Họ và tên | Tháng 1 | Tháng 2
1 | Lê Văn An | x | P
2 | Phan Văn Bình | x | x
`,
      'KH 2019': `
KẾ HOẠCH KIỂM TRA, GIÁM SÁT CỦA CHI BỘ NĂM 2019
TT | Họ và tên | Hình thức
1 | Lê Văn An | Kiểm tra
`,
      KTGS: `
KIỂM TRA, GIÁM SÁT CỦA CHI BỘ NĂM 2018
TT | Họ và tên | Hình thức | Kết quả
1 | Phan Văn Bình | Kiểm tra | Tốt
`,
    },
    figures: { luot_du_sinh_hoat: 3, vang_co_ly_do: 1, dang_vien_duoc_kiem_tra: 1 },
  },
  {
    name: 'a column that no wording knows is in the row’s total; “Cộng số tiền” repeats the others',
    sheets: {
      Covid: `
DANH SÁCH ĐẢNG VIÊN CHI BỘ ỦNG HỘ QUỸ PHÒNG CHỐNG DỊCH NĂM 2018
Stt | Họ và tên | 01 ngày lương | Ủng hộ thêm | Cộng số tiền
1 | Lê Văn An | 200000 | 50000 | 250000
2 | Phan Văn Bình | 300000 | | 300000
`,
      'Bão lụt': `
DANH SÁCH ĐẢNG VIÊN CHI BỘ ỦNG HỘ BÃO LỤT NĂM 2018
Stt | Họ và tên | Phụ huynh gửi | Ủng hộ | Đóng góp | Tổng cộng
1 | Lê Văn An | 20000 | 50000 | 30000 | 100000
2 | Phan Văn Bình | | 50000 | 10000 | 60000
`,
    },
    figures: { tien_van_dong: 710_000 },
  },
  {
    name: 'the members who came to a meeting are not the member list',
    sheets: {
      DSĐV: `
DANH SÁCH ĐẢNG VIÊN
STT | Họ và tên | Ngày vào Đảng | Ngày chính thức
1 | Lê Văn An | 3/2/2005 | 3/2/2006
2 | Phan Văn Bình | 3/2/2006 | 3/2/2007
`,
      'Tháng 1': `
DANH SÁCH ĐẢNG VIÊN DỰ HỌP CHI BỘ THÁNG 1 NĂM 2018
STT | Họ và tên | Ký tên
1 | Lê Văn An |
2 | Khách mời Trần Văn Tư |
`,
    },
    figures: { tong_dang_vien: 2 },
  },
];

test('what money was for does not repeat the heading that says its kind', () => {
  const { figures } = summaryOf({
    'An sinh': `
CHI BỘ CƠ QUAN: CÁC KHOẢN VẬN ĐỘNG, HỖ TRỢ NĂM 2018
TT | Nội dung | Số vận động được | Số đã hỗ trợ
1 | Quỹ vì người nghèo | 2000000 |
2 | Gia đình bà Tư | | 500000
`,
  });
  const details = figures.filter(({ id }) => id.startsWith('tien_')).flatMap((figure) => figure.details);
  expect(details.map(({ label, value }) => [label, value])).toEqual([
    ['Quỹ vì người nghèo', 2_000_000],
    ['Gia đình bà Tư', 500_000],
  ]);
});

describe('habits of offices', () => {
  test.each(CASES)('$name', (sheetCase) => {
    expect(figuresOfCase(sheetCase)).toEqual(sheetCase.figures);
  });
});
