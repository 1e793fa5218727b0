import { figuresOfCase, type SheetCase } from './sheet-cases';

const TITLE = 'CHI BỘ ẤP HÒA THUẬN';

/** Sheets that hold sums and columns of their own where others hold a person or a form a row. */
const CASES: readonly SheetCase[] = [
  {
    name: 'awards with a ticked column for each form',
    sheets: {
      'Khen thưởng': `
${TITLE}
DANH SÁCH ĐẢNG VIÊN ĐƯỢC KHEN THƯỞNG NĂM 2018
TT | Họ và tên | Giấy khen | Bằng khen | Huy hiệu Đảng | Ghi chú
1 | Lê Văn An | x | | 30 | 30 năm tuổi Đảng
2 | Trần Thị Hoa | x | x | |
3 | Phan Minh Trí | x | - | |
Tổng cộng | > | 3 | 1 | 1 |
`,
    },
    figures: { giay_khen: 3, bang_khen: 1, huy_hieu_dang: 1 },
  },
  {
    name: 'awards counted under a group heading, one unit a row',
    sheets: {
      'Thi đua': `
${TITLE}
KẾT QUẢ KHEN THƯỞNG NĂM 2018
TT | Đơn vị | Hình thức khen thưởng | > | >
^ | ^ | Giấy khen | Bằng khen | Giải phong trào
1 | Tổ Văn phòng | 2 | 1 | 0
2 | Tổ Nghiệp vụ | 3 | 0 | 1
 | Cộng | 5 | 1 | 1
`,
    },
    figures: { giay_khen: 5, bang_khen: 1, giai_thuong: 1 },
  },
  {
    name: 'ratings of two years side by side under bare years: the period alone',
    sheets: {
      'Xếp loại': `
${TITLE}
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN QUA CÁC NĂM
TT | Họ và tên | 2017 | 2018
1 | Lê Văn An | HTTNV | HTXSNV
2 | Trần Thị Hoa | HTNV | HTTNV
3 | Phan Minh Trí | HTTNV | HTTNV
`,
    },
    figures: { dang_vien_duoc_danh_gia: 3, xep_loai_xuat_sac: 1, xep_loai_tot: 2, xep_loai_hoan_thanh: 0 },
  },
  {
    name: 'fees by months whose total holds arrears as well: the months, to be confirmed',
    sheets: {
      'Đảng phí': `
${TITLE}
THU ĐẢNG PHÍ NĂM 2018
TT | Họ và tên | T1 | T2 | T3 | Truy thu | Tổng cộng
1 | Lê Văn An | 10000 | 10000 | 10000 | 20000 | 50000
2 | Trần Thị Hoa | 10000 | 10000 | 10000 | | 30000
`,
    },
    figures: { dang_phi_da_thu: '60000?' },
  },
  {
    name: 'fees by months beside the rate of a month: the rate is no total',
    sheets: {
      'Đảng phí': `
${TITLE}
THU ĐẢNG PHÍ NĂM 2018
TT | Họ và tên | Đảng phí | T1 | T2 | T3
1 | Lê Văn An | 10000 | 10000 | 10000 | 10000
2 | Trần Thị Hoa | 12000 | 12000 | 12000 | 12000
`,
    },
    figures: { dang_phi_da_thu: 66000 },
  },
  {
    name: 'fees of one month by its title, and of a month of another year',
    sheets: {
      'Phí 10': `
${TITLE}
DANH SÁCH THU ĐẢNG PHÍ THÁNG 10/2018
TT | Họ và tên | Đảng phí
1 | Lê Văn An | 10000
2 | Trần Thị Hoa | 12000
`,
      'Phí 10 cũ': `
${TITLE}
DANH SÁCH THU ĐẢNG PHÍ THÁNG 10/2017
TT | Họ và tên | Đảng phí
1 | Lê Văn An | 9000
2 | Trần Thị Hoa | 9000
`,
    },
    figures: { dang_phi_da_thu: 22000 },
  },
  {
    name: 'form B01/ĐP by the codes of its lines',
    sheets: {
      B01: `
${TITLE}
BÁO CÁO THU NỘP ĐẢNG PHÍ
NĂM 2018
TT | Chỉ tiêu | Đơn vị tính | Mã số | Cộng | Ghi chú
A | B | C | D | 1 | E
I | Tổng số đảng viên đến cuối kỳ | Người | '01 | 4 |
II | Đảng phí đã thu được từ đảng viên | | | |
1 | Kỳ báo cáo | Đồng | '02 | 900000 |
2 | Từ đầu năm đến cuối kỳ báo cáo | Đồng | '03 | 3600000 |
III | Đảng phí trích giữ lại ở các cấp | | | |
1 | Từ đầu năm đến cuối kỳ báo cáo | Đồng | '07 | 1800000 |
 | Chi bộ | Đồng | '08 | 1800000 |
IV | Đảng phí nộp cấp trên | | | |
1 | Kỳ báo cáo | Đồng | '12 | 450000 |
2 | Từ đầu năm đến cuối kỳ báo cáo | Đồng | '13 | 1800000 |
`,
    },
    figures: { dang_phi_da_thu: 3_600_000, dang_phi_de_lai: 1_800_000, dang_phi_nop_cap_tren: 1_800_000 },
  },
  {
    name: 'form B01/ĐP of the first quarter gives no figure of the year',
    sheets: {
      B01: `
${TITLE}
BÁO CÁO THU NỘP ĐẢNG PHÍ
QUÝ I NĂM 2018
TT | Chỉ tiêu | Đơn vị tính | Mã số | Cộng
1 | Kỳ báo cáo | Đồng | '02 | 900000
2 | Từ đầu năm đến cuối kỳ báo cáo | Đồng | '03 | 900000
`,
      Họp: `
SỔ HỌP CHI BỘ NĂM 2018
TT | Ngày họp | Nội dung | Có mặt
1 | 3/1/2018 | Họp lệ | 4
`,
    },
    figures: { dang_phi_da_thu: null },
  },
  {
    name: 'fees of the whole cell month by month; that 1 + 2 is 3 makes no total of March',
    sheets: {
      'Đảng phí': `
${TITLE}
TỔNG HỢP THU NỘP ĐẢNG PHÍ NĂM 2018
Tháng | Số đảng viên | Đảng phí đã thu | Trích để lại (30%) | Nộp cấp trên (70%) | Ký nhận
1 | 4 | 300000 | 90000 | 210000 |
2 | 4 | 300000 | 90000 | 210000 |
3 | 4 | 320000 | 96000 | 224000 |
Quý I | | 920000 | 276000 | 644000 |
Cộng | | 920000 | 276000 | 644000 |
`,
    },
    figures: { dang_phi_da_thu: 920_000, dang_phi_de_lai: 276_000, dang_phi_nop_cap_tren: 644_000 },
  },
  {
    name: 'the book of months beside the list of payers is not added to it',
    sheets: {
      'Thu đảng phí': `
${TITLE}
THU ĐẢNG PHÍ NĂM 2018
TT | Họ và tên | T1 | T2
1 | Lê Văn An | 50000 | 50000
2 | Trần Thị Hoa | 40000 | 40000
`,
      'Tổng hợp đảng phí': `
${TITLE}
TỔNG HỢP THU NỘP ĐẢNG PHÍ NĂM 2018
Tháng | Đảng phí đã thu | Trích để lại | Nộp cấp trên
Tháng 1 | 90000 | 45000 | 45000
Tháng 2 | 90000 | 45000 | 45000
`,
    },
    figures: { dang_phi_da_thu: 180_000, dang_phi_de_lai: 90_000, dang_phi_nop_cap_tren: 90_000 },
  },
  {
    name: 'ratings summed up by level',
    sheets: {
      'Xếp loại': `
${TITLE}
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2018
TT | Mức xếp loại | Số lượng | Tỷ lệ (%)
1 | Hoàn thành xuất sắc nhiệm vụ | 1 | 25
2 | Hoàn thành tốt nhiệm vụ | 2 | 50
3 | Hoàn thành nhiệm vụ | 1 | 25
 | Cộng | 4 | 100
`,
    },
    figures: { xep_loai_xuat_sac: 1, xep_loai_tot: 2, xep_loai_hoan_thanh: 1 },
  },
  {
    name: 'ratings of officials summed up by level are nobody’s here',
    sheets: {
      'Xếp loại': `
${TITLE}
KẾT QUẢ XẾP LOẠI CÔNG CHỨC, VIÊN CHỨC NĂM 2018
TT | Mức xếp loại | Số lượng
1 | Hoàn thành xuất sắc nhiệm vụ | 5
2 | Hoàn thành tốt nhiệm vụ | 20
3 | Hoàn thành nhiệm vụ | 2
`,
      Họp: `
SỔ HỌP CHI BỘ NĂM 2018
TT | Ngày họp | Nội dung | Có mặt
1 | 3/1/2018 | Họp lệ | 4
`,
    },
    figures: { xep_loai_xuat_sac: null, xep_loai_tot: null },
  },
  {
    name: 'funds with what was asked for and what came in',
    sheets: {
      'Các quỹ': `
${TITLE}
KẾT QUẢ VẬN ĐỘNG CÁC LOẠI QUỸ NĂM 2018
TT | Tên quỹ | Chỉ tiêu giao | Thực hiện | Tỷ lệ %
1 | Quỹ Vì người nghèo | 1000000 | 1200000 | 120
2 | Quỹ khuyến học | 800000 | 700000 | 88
 | Tổng cộng | 1800000 | 1900000 |
`,
    },
    figures: { tien_van_dong: 1_900_000 },
  },
  {
    name: 'figures without running numbers: a row of numbers beside known words is no header',
    sheets: {
      'Số liệu': `
${TITLE}
MỘT SỐ CHỈ TIÊU NĂM 2018
Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Tỷ lệ
Kết nạp đảng viên | đảng viên | 2 | 1 | 50%
Mô hình dân vận khéo | mô hình | 2 | 3 | 150%
`,
    },
    figures: { ket_nap: 1, mo_hinh_dan_van_kheo: 3 },
  },
  {
    name: 'one heading in TCVN3 over numbers',
    sheets: {
      'Ủng hộ': `
${TITLE}
DANH SÁCH ỦNG HỘ QUỸ VÌ NGƯỜI NGHÈO NĂM 2018
STT | Họ và tên | Sè tiÒn | Ghi chú
1 | Lê Văn An | 100000 |
2 | Trần Thị Hoa | 200000 |
`,
    },
    figures: { tien_van_dong: 300_000 },
  },
  {
    name: 'transfers in and out side by side under captions of their own',
    sheets: {
      'Chuyen SH': `
${TITLE}
THEO DÕI CHUYỂN SINH HOẠT ĐẢNG NĂM 2018
CHUYỂN ĐẾN | > | > | > | CHUYỂN ĐI | > | >
TT | Họ và tên | Ngày chuyển | Nơi đi | TT | Họ và tên | Ngày chuyển
1 | Võ Văn Tám | 10/3/2018 | Chi bộ ấp 1 | 1 | Cao Minh Đức | 15/8/2018
2 | Đỗ Thị Lan | 20/6/2018 | Chi bộ ấp 2 | | |
`,
    },
    figures: { chuyen_den: 2, chuyen_di: 1 },
  },
];

describe('sums, forms and captions', () => {
  test.each(CASES)('$name', (one) => {
    expect(figuresOfCase(one)).toEqual(one.figures);
  });
});
