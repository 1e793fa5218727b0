/** A sheet of a layout: what stands above its rows, and rows that may stand in any order. */
export interface Layout {
  readonly name: string;
  readonly sheet: string;
  readonly head: string;
  readonly rows: readonly string[];
  /** Counted by hand. */
  readonly figures: Readonly<Record<string, number>>;
}

const CELL = 'CHI BỘ ẤP HÒA THUẬN';

/** Fourteen ways of keeping the cell's books. */
export const LAYOUTS: readonly Layout[] = [
  {
    name: 'members',
    figures: { tong_dang_vien: 4, dang_vien_chinh_thuc: 3, dang_vien_nu: 2, dang_vien_dan_toc_thieu_so: 2 },
    sheet: 'DS đảng viên',
    head: `${CELL}\nDANH SÁCH ĐẢNG VIÊN NĂM 2018\nHọ và tên | Năm sinh | Giới tính | Dân tộc | Ngày vào Đảng | Ngày chính thức | LLCT`,
    rows: [
      'Lê Văn An | 1970 | Nam | Kinh | 03/02/2000 | 03/02/2001 | TC',
      'Trần Thị Hoa | 1980 | Nữ | Khmer | 19/05/2010 | 19/05/2011 | SC',
      'Phan Minh Trí | 1985 | Nam | Kinh | 19/05/2018 | | ',
      'Võ Thị Tám | 1990 | Nữ | Hoa | 02/09/2015 | 02/09/2016 | CC',
    ],
  },
  {
    name: 'attendance by month',
    figures: { ky_sinh_hoat: 3, luot_du_sinh_hoat: 9, vang_co_ly_do: 2, vang_khong_ly_do: 1 },
    sheet: 'Điểm danh',
    head: `${CELL}\nBẢNG ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018\nHọ và tên | T1 | T2 | T3`,
    rows: [
      'Lê Văn An | x | x | P',
      'Trần Thị Hoa | x | K | x',
      'Phan Minh Trí | x | x | x',
      'Võ Thị Tám | P | x | x',
    ],
  },
  {
    name: 'attendance lying on its side',
    figures: { ky_sinh_hoat: 4, luot_du_sinh_hoat: 10, vang_co_ly_do: 1, vang_khong_ly_do: 1 },
    sheet: 'Điểm danh',
    head: `${CELL}\nTHEO DÕI SINH HOẠT CHI BỘ NĂM 2018\nTháng | Lê Văn An | Trần Thị Hoa | Phan Minh Trí`,
    rows: ['Tháng 1 | x | x | x', 'Tháng 2 | x | P | x', 'Tháng 3 | x | x | K', 'Tháng 4 | x | x | x'],
  },
  {
    name: 'attendance as so many of so many',
    figures: { ky_sinh_hoat: 6, luot_du_sinh_hoat: 21 },
    sheet: 'Điểm danh',
    head: `${CELL}\nSỔ ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018\nHọ và tên | Quý I | Quý II`,
    rows: [
      "Lê Văn An | '3/3 | '3/3",
      "Trần Thị Hoa | '3/3 | '1/3",
      "Phan Minh Trí | '2/3 | '3/3",
      "Võ Thị Tám | '3/3 | '3/3",
    ],
  },
  {
    name: 'meetings',
    figures: { ky_sinh_hoat: 3, ky_sinh_hoat_chuyen_de: 1, luot_du_sinh_hoat: 37 },
    sheet: 'Sổ họp',
    head: `${CELL}\nSỔ THEO DÕI CUỘC HỌP CHI BỘ NĂM 2018\nNgày | Nội dung | Loại | Có mặt | Vắng`,
    rows: [
      '05/01/2018 | Sinh hoạt tháng 1 | Thường kỳ | 9/10 | 1',
      '05/02/2018 | Sinh hoạt tháng 2 | Thường kỳ | 10/10 | 0',
      '20/02/2018 | Học tập | Chuyên đề | 8/10 | 2',
      '05/3/2018 | Sinh hoạt tháng 3 | Thường kỳ | 10/10 | 0',
    ],
  },
  {
    name: 'education',
    figures: { cuoc_tuyen_truyen: 7, luot_tuyen_truyen: 69 },
    sheet: 'Tuyên truyền',
    head: `${CELL}\nSỔ THEO DÕI TUYÊN TRUYỀN, HỌC TẬP NĂM 2018\nNgày | Nội dung | Số cuộc | Số lượt người dự`,
    rows: [
      '10/01/2018 | Nghị quyết 1 | 1 | 10',
      '10/4/2018 | Chỉ thị 05 | 2 | 20',
      '10/7/2018 | Luật | 1 | 9',
      '10/9/2018 | Nghị quyết 2 | 3 | 30',
    ],
  },
  {
    name: 'a cash book Thu | Chi',
    figures: { tien_van_dong: 2_100_000, tien_ho_tro: 800_000 },
    sheet: 'Sổ quỹ',
    head: `${CELL}\nSỔ THU, CHI QUỸ NĂM 2018\nNgày tháng | Diễn giải | Thu | Chi`,
    rows: [
      '10/01/2018 | Đảng viên đóng góp quỹ Vì người nghèo | 900000 | ',
      '15/02/2018 | Thăm hỏi đ/c Năm ốm | | 300000',
      '20/5/2018 | Ủng hộ đồng bào lũ lụt | 1200000 | ',
      '25/5/2018 | Hỗ trợ hộ nghèo | | 500000',
    ],
  },
  {
    name: 'a fund a column',
    figures: { tien_van_dong: 710_000 },
    sheet: 'Các quỹ',
    head: `${CELL}\nĐẢNG VIÊN ĐÓNG GÓP CÁC QUỸ NĂM 2018\nHọ và tên | Quỹ vì người nghèo | Quỹ khuyến học`,
    rows: [
      'Lê Văn An | 100000 | 50000',
      'Trần Thị Hoa | 200000 | 60000',
      'Phan Minh Trí | 150000 | ',
      'Võ Thị Tám | 100000 | 50000',
    ],
  },
  {
    name: 'fees by month',
    figures: { dang_phi_da_thu: 455_000 },
    sheet: 'Đảng phí',
    head: `${CELL}\nTHU ĐẢNG PHÍ NĂM 2018\nHọ và tên | T1 | T2 | T3`,
    rows: [
      'Lê Văn An | 50000 | 50000 | 50000',
      'Trần Thị Hoa | 40000 | 40000 | ',
      'Phan Minh Trí | 45000 | 45000 | 45000',
      'Võ Thị Tám | 30000 | 30000 | 30000',
    ],
  },
  {
    name: 'fees of the cell, a month a row',
    figures: { dang_phi_da_thu: 1_230_000, dang_phi_de_lai: 369_000, dang_phi_nop_cap_tren: 861_000 },
    sheet: 'Đảng phí',
    head: `${CELL}\nTỔNG HỢP THU NỘP ĐẢNG PHÍ NĂM 2018\nTháng | Đảng phí đã thu | Trích để lại | Nộp cấp trên`,
    rows: [
      'Tháng 1 | 300000 | 90000 | 210000',
      'Tháng 2 | 310000 | 93000 | 217000',
      'Tháng 3 | 320000 | 96000 | 224000',
      'Tháng 4 | 300000 | 90000 | 210000',
    ],
  },
  {
    name: 'ratings ticked in four columns',
    figures: { xep_loai_xuat_sac: 1, xep_loai_tot: 2, xep_loai_hoan_thanh: 1, xep_loai_khong_hoan_thanh: 0 },
    sheet: 'Xếp loại',
    head: `${CELL}\nXẾP LOẠI ĐẢNG VIÊN NĂM 2018\nHọ và tên | HTXSNV | HTTNV | HTNV | KHTNV`,
    rows: [
      'Lê Văn An | x | | | ',
      'Trần Thị Hoa | | x | | ',
      'Phan Minh Trí | | x | | ',
      'Võ Thị Tám | | | x | ',
    ],
  },
  {
    name: 'awards, a tick for each form',
    figures: { giay_khen: 3, bang_khen: 2, huy_hieu_dang: 2 },
    sheet: 'Khen thưởng',
    head: `${CELL}\nDANH SÁCH ĐẢNG VIÊN ĐƯỢC KHEN THƯỞNG NĂM 2018\nHọ và tên | Giấy khen | Bằng khen | Huy hiệu Đảng`,
    rows: [
      'Lê Văn An | x | | 30',
      'Trần Thị Hoa | x | x | ',
      'Phan Minh Trí | x | | ',
      'Võ Thị Tám | | x | 40',
    ],
  },
  {
    name: 'inspections',
    figures: { dang_vien_duoc_kiem_tra: 2, dang_vien_duoc_giam_sat: 2, dang_vien_duoc_ktgs: 3 },
    sheet: 'KTGS',
    head: `${CELL}\nKẾT QUẢ KIỂM TRA, GIÁM SÁT NĂM 2018\nHọ và tên | Hình thức | Thời gian | Kết luận`,
    rows: [
      'Lê Văn An | Kiểm tra | 10/3/2018 | Chấp hành tốt',
      'Trần Thị Hoa | Giám sát | 12/6/2018 | Chấp hành tốt',
      'Lê Văn An | Giám sát | 10/9/2018 | Chấp hành tốt',
      'Võ Thị Tám | Kiểm tra | 10/10/2018 | Chấp hành tốt',
    ],
  },
  {
    name: 'residence ticked',
    figures: { ty_le_giu_lien_he_noi_cu_tru: 75 },
    sheet: 'QĐ 76',
    head: `${CELL}\nTHEO DÕI ĐẢNG VIÊN GIỮ MỐI LIÊN HỆ NƠI CƯ TRÚ NĂM 2018\nHọ và tên | Nơi cư trú | Tốt | Chưa tốt`,
    rows: [
      'Lê Văn An | Ấp 1 | x | ',
      'Trần Thị Hoa | Ấp 2 | x | ',
      'Phan Minh Trí | Ấp 1 | | x',
      'Võ Thị Tám | Ấp 3 | x | ',
    ],
  },
];

/** A running number in front, as a clerk writes it again after moving rows. */
export function layoutSheet({ head }: Layout, rows: readonly string[]): string {
  return [
    head.replace(/\n(?=[^\n]*$)/u, '\nTT | '),
    ...rows.map((row, index) => `${String(index + 1)} | ${row}`),
  ].join('\n');
}
