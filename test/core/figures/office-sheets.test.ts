import { understandWorkbook } from '../../../src/app/understand';
import { summarise } from '../../../src/app/summarise';
import { periodOfSchoolYear } from '../../../src/core/figures/periods';
import { sheetOf, workbookOf } from '../../sheets/sheet-of';
import { figuresOfCase, type SheetCase } from './sheet-cases';

/** Sheets as different offices keep them, each with the mechanism that reads it. */
const CASES: readonly SheetCase[] = [
  {
    name: 'a list of those just admitted, and one of those become official, are no member lists',
    sheets: {
      'Kết nạp': `
DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2018
Số TT | Họ và tên | Ngày sinh | Ngày kết nạp | Người giới thiệu
1 | Nguyễn Văn Bảy | 12/5/1990 | 19/05/2018 | đ/c Lê Minh Trí
2 | Trần Thị Hoa | 1/8/1992 | 19/05/2018 | đ/c Lê Minh Trí
`,
      'Chính thức': `
DANH SÁCH ĐẢNG VIÊN DỰ BỊ ĐƯỢC CÔNG NHẬN CHÍNH THỨC NĂM 2018
Số TT | Họ và tên | Ngày kết nạp | Ngày công nhận chính thức
1 | Phạm Thu Hà | 03/02/2017 | 03/02/2018
`,
    },
    figures: { tong_dang_vien: null, ket_nap: 2, chuyen_chinh_thuc: 1 },
  },
  {
    name: 'transfers in under one heading, transfers out under the next: the day of joining the Party is no admission',
    sheets: {
      'Chuyển SH': `
SỔ THEO DÕI CHUYỂN SINH HOẠT ĐẢNG
A. ĐẢNG VIÊN CHUYỂN ĐẾN
TT | Ngày tiếp nhận | Họ và tên | Ngày sinh | Ngày vào Đảng | Nơi chuyển đến
1 | 12/12/2017 | Nguyễn Văn Bảy | 12/5/1990 | 19/05/2015 | Chi bộ xã A
2 | 06/3/2018 | Trần Thị Hoa | 1/8/1992 | 19/01/2018 | Chi bộ xã B
3 | 15/9/2018 | Lê Minh Trí | 22/12/1985 | 2/9/2012 | Chi bộ xã C

B. ĐẢNG VIÊN CHUYỂN ĐI
TT | Ngày giới thiệu | Họ và tên | Ngày sinh | Ngày vào Đảng | Nơi chuyển đến
1 | 01/8/2018 | Phạm Thu Hà | 30/4/1992 | 7/11/2017 | Chi bộ Sở Y tế
`,
    },
    figures: { ket_nap: null, chuyen_den: 2, chuyen_di: 1 },
  },
  {
    name: 'one meeting a sheet: "Vắng mặt" over its two reasons is no second meeting',
    sheets: {
      T3: `
ĐIỂM DANH SINH HOẠT CHI BỘ THÁNG 3 NĂM 2018
TT | Họ và tên | Có mặt | Vắng mặt | > | Lý do vắng
^ | ^ | ^ | Có lý do | Không lý do | ^
1 | Nguyễn Văn Bảy | x | | |
2 | Trần Thị Hoa | | x | | Trực
3 | Lê Minh Trí | | | x |
Tổng | > | 1 | 1 | 1 |
`,
    },
    figures: { ky_sinh_hoat: 1, luot_du_sinh_hoat: 1, vang_co_ly_do: 1, vang_khong_ly_do: 1 },
  },
  {
    name: 'somebody who left by "Ngày ra khỏi chi bộ" is a member no more',
    sheets: {
      QLDV: `
SỔ QUẢN LÝ ĐẢNG VIÊN
STT | Họ tên | Ngày vào Đảng | Ngày chính thức | Ngày ra khỏi chi bộ | Lý do
1 | Nguyễn Văn Bảy | 3/2/2000 | 3/2/2001 | |
2 | Trần Thị Hoa | 19/5/2006 | 19/5/2007 | 1/6/2018 | Chuyển đi
3 | Lê Minh Trí | 2/9/2012 | 2/9/2013 | 15/1/2019 | Chuyển đi
`,
    },
    figures: { tong_dang_vien: 2, dang_vien_chinh_thuc: 2 },
  },
  {
    name: 'an empty amount in a list of people is somebody who gave nothing',
    sheets: {
      'Nhà tình nghĩa': `
CHI BỘ KHU PHỐ 3
DANH SÁCH ĐẢNG VIÊN ĐÓNG GÓP QUỸ XÂY DỰNG NHÀ TÌNH NGHĨA NĂM 2018
TT | Họ tên đ/c | Mức vận động | Đã đóng | Còn thiếu | Ký tên
1 | Nguyễn Văn Bảy | 200000 | 200000 | |
2 | Trần Thị Hoa | 200000 | | 200000 |
3 | Lê Minh Trí | 200000 | 150000 | 50000 |
`,
    },
    figures: { tien_van_dong: 350_000 },
  },
  {
    name: 'a row for each person at each meeting: the rows of one day and type are one meeting',
    sheets: {
      'Nhật ký': `
CHI BỘ BAN QUẢN LÝ CHỢ
NHẬT KÝ ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018
Ngày sinh hoạt | Loại | Họ và tên | Tình trạng | Lý do
04/01/2018 | Thường kỳ | Nguyễn Văn Bảy | Có mặt |
04/01/2018 | Thường kỳ | Trần Thị Hoa | Vắng | Ốm
04/02/2018 | Thường kỳ | Nguyễn Văn Bảy | Vắng |
 | Thường kỳ | Trần Thị Hoa | Có mặt |
04/02/2018 | Chuyên đề | Nguyễn Văn Bảy | Có mặt |
 | Chuyên đề | Trần Thị Hoa | Vắng | Không lý do
`,
    },
    figures: {
      ky_sinh_hoat: 2,
      ky_sinh_hoat_chuyen_de: 1,
      luot_du_sinh_hoat: 3,
      vang_co_ly_do: 1,
      vang_khong_ly_do: 2,
      ty_le_du_sinh_hoat: 50,
    },
  },
  {
    name: 'a diary of those who stayed away only tells no attendance',
    sheets: {
      Vắng: `
CHI BỘ BAN QUẢN LÝ CHỢ
THEO DÕI ĐẢNG VIÊN DỰ SINH HOẠT CHI BỘ NĂM 2018
Ngày sinh hoạt | Họ và tên | Tình trạng | Lý do
04/01/2018 | Trần Thị Hoa | Vắng | Ốm
04/02/2018 | Nguyễn Văn Bảy | Vắng |
`,
    },
    figures: { luot_du_sinh_hoat: null, ty_le_du_sinh_hoat: null },
  },
  {
    name: "the cell's own name and the letterhead over it rule nothing out",
    sheets: {
      Sheet2: `
SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI
CHI BỘ SINH VIÊN 2
THEO DÕI DỰ HỌP NĂM 2018
STT | Họ và tên | T1 | T2
1 | Nguyễn Văn Bảy | x | x
2 | Trần Thị Hoa | x | P
`,
      Sheet3: `
CHI BỘ SỞ LAO ĐỘNG
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN CHI BỘ NHÂN VIÊN NĂM 2018
STT | Họ và tên | Xếp loại
1 | Nguyễn Văn Bảy | HTTNV
2 | Trần Thị Hoa | HTXSNV
`,
    },
    figures: { ky_sinh_hoat: 2, luot_du_sinh_hoat: 3, xep_loai_tot: 1, xep_loai_xuat_sac: 1 },
  },
  {
    name: 'students whose list a cell keeps are ruled out all the same',
    sheets: {
      Sheet2: `
CHI BỘ TRƯỜNG CAO ĐẲNG
ĐIỂM DANH SINH VIÊN LỚP K12 NĂM 2018
STT | Họ và tên | T1 | T2
1 | Nguyễn Văn Bảy | x | x
2 | Trần Thị Hoa | x | P
`,
      DSDV: `
DANH SÁCH ĐẢNG VIÊN
STT | Họ và tên | Ngày vào Đảng
1 | Lê Minh Trí | 3/2/2000
`,
    },
    figures: { ky_sinh_hoat: null, luot_du_sinh_hoat: null },
  },
  {
    name: 'times of giving blood beside the funds are no money',
    sheets: {
      'Đóng góp': `
TỔNG HỢP CÁC KHOẢN ĐÓNG GÓP CỦA ĐẢNG VIÊN NĂM 2018
STT | Họ và tên | Các khoản đóng góp | > | >
^ | ^ | Quỹ Vì người nghèo | Quỹ Đền ơn đáp nghĩa | Hiến máu (lần)
1 | Nguyễn Văn Bảy | 100000 | 50000 | 2
2 | Trần Thị Hoa | 100000 | 50000 |
`,
    },
    figures: { tien_van_dong: 300_000 },
  },
  {
    name: 'in a cash book a quarter ("quý") is no fund ("quỹ"), fees and rules are none either',
    sheets: {
      'Quỹ chi bộ': `
SỔ QUỸ CHI BỘ NĂM 2018
Ngày | Nội dung | Thu | Chi | Tồn
10/1/2018 | Trích để lại đảng phí quý IV/2017 | 450000 | | 450000
12/1/2018 | Thu quý I | 90000 | | 540000
3/2/2018 | Thu quỹ chi bộ đợt 1 | 1000000 | | 1540000
5/3/2018 | In quy chế, quy định | | 50000 | 1490000
20/5/2018 | Thăm hỏi đ/c Lan nằm viện | | 300000 | 1190000
`,
    },
    figures: { tien_van_dong: 1_000_000, tien_ho_tro: 300_000 },
  },
  {
    name: 'how often each came and stayed away, without the meetings themselves',
    sheets: {
      SH: `
CHI BỘ THƯ VIỆN TỈNH
TỔNG HỢP ĐẢNG VIÊN DỰ SINH HOẠT NĂM 2018
STT | Họ và tên | Tổng số buổi | Có mặt | Vắng có phép | Vắng không phép | Tỷ lệ
1 | Nguyễn Văn Bảy | 12 | 12 | 0 | 0 | 100
2 | Trần Thị Hoa | 12 | 9 | 2 | 1 | 75
3 | Lê Minh Trí | 6 | 5 | 1 | 0 | 83.3
Cộng | > | 30 | 26 | 3 | 1 |
`,
    },
    figures: {
      ky_sinh_hoat: 12,
      luot_du_sinh_hoat: 26,
      vang_co_ly_do: 3,
      vang_khong_ly_do: 1,
      ty_le_du_sinh_hoat: 86.7,
    },
  },
  {
    name: 'days of meetings under "Ngày sinh hoạt" are no birthdays ("ngày sinh")',
    sheets: {
      'Diem danh 2018': `
BẢNG THEO DÕI ĐẢNG VIÊN DỰ SINH HOẠT CHI BỘ NĂM 2018
TT | Họ và tên đảng viên | Ngày sinh hoạt | > | > | Tổng số buổi | > | >
^ | ^ | 05/01 | 03/02 | 05/3 | Có mặt | Có phép | Không phép
1 | Nguyễn Văn Bảy | x | x | P | 2 | 1 | 0
2 | Trần Thị Hoa | x | K | x | 2 | 0 | 1
3 | Lê Minh Trí | x | x | x | 3 | 0 | 0
Cộng | > | 3 | 2 | 2 | | |
`,
    },
    figures: { ky_sinh_hoat: 3, luot_du_sinh_hoat: 7, vang_co_ly_do: 1, vang_khong_ly_do: 1 },
  },
  {
    name: 'a register of meetings whose days are headed "Ngày sinh hoạt"',
    sheets: {
      'Sổ SH': `
SỔ THEO DÕI SINH HOẠT CHI BỘ
TT | Ngày sinh hoạt | Nội dung | Tổng số | Có mặt | Vắng có lý do | Vắng không lý do
1 | 05/12/2017 | Thường kỳ | 10 | 10 | 0 | 0
2 | 05/01/2018 | Thường kỳ | 10 | 9 | 1 | 0
3 | 05/02/2018 | Thường kỳ | 10 | 8 | 1 | 1
`,
    },
    figures: { ky_sinh_hoat: 2, luot_du_sinh_hoat: 17, vang_co_ly_do: 2, vang_khong_ly_do: 1 },
  },
  {
    name: 'counts of meetings missed that say no reason are asked about',
    sheets: {
      SH: `
CHI BỘ THƯ VIỆN TỈNH
TỔNG HỢP ĐẢNG VIÊN DỰ SINH HOẠT NĂM 2018
STT | Họ và tên | Số buổi dự | Số buổi vắng
1 | Nguyễn Văn Bảy | 2 | 0
2 | Trần Thị Hoa | 1 | 1
`,
    },
    figures: { ky_sinh_hoat: 2, luot_du_sinh_hoat: 3, vang_co_ly_do: '0?', vang_khong_ly_do: '1?' },
  },
  {
    name: 'the same counts beside the sheet of the marks only repeat it',
    sheets: {
      'Điểm danh': `
ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018
STT | Họ và tên | T1 | T2
1 | Nguyễn Văn Bảy | x | x
2 | Trần Thị Hoa | x | P
`,
      'Tổng hợp SH': `
TỔNG HỢP ĐẢNG VIÊN DỰ SINH HOẠT NĂM 2018
STT | Họ và tên | Số buổi dự | Số buổi vắng
1 | Nguyễn Văn Bảy | 2 | 0
2 | Trần Thị Hoa | 1 | 1
`,
    },
    figures: { ky_sinh_hoat: 2, luot_du_sinh_hoat: 3, vang_co_ly_do: 1, vang_khong_ly_do: 0 },
  },
];

describe('sheets of many offices', () => {
  test.each(CASES)('$name', (one) => {
    expect(figuresOfCase(one)).toEqual(one.figures);
  });
});

test('sheets named for two years in a row serve the one school year they name', () => {
  const list = (name: string, ...people: readonly string[]): ReturnType<typeof sheetOf> =>
    sheetOf(
      name,
      [
        'DANH SÁCH ĐẢNG VIÊN',
        'TT | Họ và tên | Ngày vào Đảng',
        ...people.map((one, at) => `${String(at + 1)} | ${one} | 3/2/2010`),
      ].join('\n'),
    );
  const workbook = workbookOf(
    list('DSĐV 2017-2018', 'Nguyễn Văn Bảy', 'Trần Thị Hoa'),
    list('DSĐV 2018-2019', 'Trần Thị Hoa', 'Lê Minh Trí', 'Phạm Thu Hà'),
  );
  const total = (year: number): number | string | null =>
    summarise(understandWorkbook(workbook, { answers: {} }), {
      period: periodOfSchoolYear(year),
      answers: {},
    }).figures.find(({ id }) => id === 'tong_dang_vien')?.value ?? null;
  expect([total(2017), total(2018)]).toEqual([2, 3]);
});
