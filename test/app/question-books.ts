/** Workbooks of 2018, each with one open point or more: what only the person can tell. */
export interface QuestionBook {
  readonly name: string;
  /** Sheet name → text table (test/sheets/sheet-of). */
  readonly sheets: Readonly<Record<string, string>>;
  /** A figure that hangs on it, by option in the question's order; null: no value. */
  readonly gives: readonly [id: string, ...values: (number | null)[]];
}

const roll = (rows: string, title = 'BẢNG ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018'): string =>
  `${title}\nTT | Họ và tên | T1 | T2 | T3\n${rows}`;

const MEMBERS = `DANH SÁCH ĐẢNG VIÊN CHI BỘ NĂM 2018
TT | Họ và tên | Năm sinh | Ngày vào Đảng
1 | Lê Văn An | 1970 | 3/2/2000
2 | Phan Văn Bình | 1980 | 19/5/2010
3 | Võ Thị Tám | 1985 | 2/9/2012`;

export const QUESTION_BOOKS: readonly QuestionBook[] = [
  {
    name: '“v” in one whole meeting, “x” in the others',
    sheets: { 'Điểm danh': roll('1 | Lê Văn An | x | x | v\n2 | Phan Văn Bình | x | x | v') },
    gives: ['luot_du_sinh_hoat', 6, 4, 4, 4],
  },
  {
    name: '“v” rare beside a common “x”',
    sheets: {
      'Điểm danh': roll(
        '1 | Lê Văn An | x | x | v\n2 | Phan Văn Bình | x | x | x\n3 | Võ Thị Tám | x | x | x',
      ),
    },
    gives: ['luot_du_sinh_hoat', 9, 8, 8, 8],
  },
  {
    name: 'a dash without a legend',
    sheets: { 'Điểm danh': roll('1 | Lê Văn An | x | - | x\n2 | Phan Văn Bình | x | x | x') },
    gives: ['luot_du_sinh_hoat', 6, 5, 5, 5],
  },
  {
    name: 'a mark that nobody knows',
    sheets: { 'Điểm danh': roll('1 | Lê Văn An | x | F | x\n2 | Phan Văn Bình | x | x | x') },
    gives: ['luot_du_sinh_hoat', 6, 5, 5, 5],
  },
  {
    name: '“CT”: away on duty, or official',
    sheets: { 'Điểm danh': roll('1 | Lê Văn An | x | CT | x\n2 | Phan Văn Bình | x | x | x') },
    gives: ['vang_co_ly_do', 0, 1, 0, 0],
  },
  {
    name: 'two marks, asked one by one',
    sheets: { 'Điểm danh': roll('1 | Lê Văn An | x | - | x\n2 | Phan Văn Bình | x | x | F') },
    gives: ['luot_du_sinh_hoat', 5, 4, 4, 4],
  },
  {
    name: 'only absences are marked',
    sheets: {
      'Điểm danh': roll('1 | Lê Văn An | | P |\n2 | Phan Văn Bình | | | K\n3 | Võ Thị Tám | K | | '),
    },
    gives: ['luot_du_sinh_hoat', 6, 0],
  },
  {
    name: 'one mark on the sheets of two months',
    sheets: {
      'Điểm danh T1': `ĐIỂM DANH CHI BỘ THÁNG 1 NĂM 2018\nTT | Họ và tên | 05/01\n1 | Lê Văn An | x\n2 | Phan Văn Bình | -\n3 | Võ Thị Tám | x`,
      'Điểm danh T2': `ĐIỂM DANH CHI BỘ THÁNG 2 NĂM 2018\nTT | Họ và tên | 05/02\n1 | Lê Văn An | -\n2 | Phan Văn Bình | x\n3 | Võ Thị Tám | x`,
    },
    gives: ['luot_du_sinh_hoat', 6, 4, 4, 4],
  },
  {
    name: 'times come of times met, no reason',
    sheets: {
      'Điểm danh': `ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018\nTT | Họ và tên | Quý I | Quý II\n1 | Lê Văn An | 3/3 | 2/3\n2 | Phan Văn Bình | 3/3 | 3/3`,
    },
    gives: ['vang_khong_ly_do', 1, 0],
  },
  {
    name: 'one mark a quarter',
    sheets: {
      'Điểm danh': `ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2018\nTT | Họ và tên | Quý I | Quý II | Quý III | Quý IV\n1 | Lê Văn An | x | x | x | P\n2 | Phan Văn Bình | x | x | x | x`,
    },
    gives: ['luot_du_sinh_hoat', 7, null],
  },
  {
    name: 'counts of meetings without a reason for the absences',
    sheets: {
      'Tổng hợp dự họp': `THEO DÕI DỰ SINH HOẠT CHI BỘ NĂM 2018\nTT | Họ và tên | Tổng số buổi | Số buổi dự | Số buổi vắng\n1 | Lê Văn An | 12 | 11 | 1\n2 | Phan Văn Bình | 12 | 12 | 0`,
    },
    gives: ['vang_khong_ly_do', 1, 0],
  },
  {
    name: 'an amount a thousand times too small',
    sheets: {
      'Ủng hộ': `DANH SÁCH ĐẢNG VIÊN ỦNG HỘ QUỸ VÌ NGƯỜI NGHÈO NĂM 2018\nTT | Họ và tên | Số tiền (đồng)\n1 | Lê Văn An | 200\n2 | Phan Văn Bình | 300000`,
    },
    gives: ['tien_van_dong', 500_000, 300_200],
  },
  {
    name: 'a fee a thousand times too small',
    sheets: {
      'Đảng phí': `SỔ THU ĐẢNG PHÍ CHI BỘ NĂM 2018\nTT | Họ và tên | T1 | T2\n1 | Lê Văn An | 20000 | 20000\n2 | Phan Văn Bình | 25000 | 25`,
    },
    gives: ['dang_phi_da_thu', 90_000, 65_025],
  },
  {
    name: 'fees of three months and their sum, each a thousand times too small',
    sheets: {
      'Đảng phí': `SỔ THU ĐẢNG PHÍ CHI BỘ QUÝ I NĂM 2018\nTT | Họ và tên | T1 | T2 | T3 | Cộng\n1 | Lê Văn An | 30 | 35 | chưa nộp | 65\n2 | Phan Văn Bình | 30 | 30 | 30 | 90`,
    },
    gives: ['dang_phi_da_thu', 155_000, 155],
  },
  {
    name: 'people and amounts, no word of what for',
    sheets: {
      'An sinh': `DANH SÁCH ĐẢNG VIÊN THAM GIA AN SINH XÃ HỘI NĂM 2018\nTT | Họ và tên | Số tiền (đồng)\n1 | Lê Văn An | 200000\n2 | Phan Văn Bình | 300000`,
    },
    gives: ['tien_van_dong', 500_000, null, null],
  },
  {
    name: 'what was paid, no word of whether in or out',
    sheets: {
      'Theo dõi tiền': `THEO DÕI TIỀN CHI BỘ NĂM 2018\nTT | Ngày | Nội dung | Số tiền\n1 | 3/2/2018 | Họp mặt | 200000\n2 | 20/10/2018 | Liên hoan | 300000`,
    },
    gives: ['tien_van_dong', 500_000, null, null],
  },
  {
    name: 'a list without a word of its kind of money beside one with',
    sheets: {
      'Ủng hộ': `DANH SÁCH ĐẢNG VIÊN ỦNG HỘ QUỸ VÌ NGƯỜI NGHÈO NĂM 2018\nTT | Họ và tên | Số tiền (đồng)\n1 | Lê Văn An | 100000\n2 | Phan Văn Bình | 100000`,
      'An sinh': `DANH SÁCH ĐẢNG VIÊN THAM GIA AN SINH XÃ HỘI NĂM 2018\nTT | Họ và tên | Số tiền (đồng)\n1 | Lê Văn An | 200000\n2 | Phan Văn Bình | 300000`,
    },
    gives: ['tien_van_dong', 700_000, 200_000, 200_000],
  },
  {
    name: 'two columns that may be the final rating',
    sheets: {
      'Xếp loại': `XẾP LOẠI ĐẢNG VIÊN NĂM 2018\nTT | Họ và tên | Xếp loại | Kết quả xếp loại\n1 | Lê Văn An | HTTNV | HTXSNV\n2 | Phan Văn Bình | HTTNV | HTTNV`,
    },
    gives: ['xep_loai_xuat_sac', 0, 1],
  },
  {
    name: 'the only list of people, nothing of the Party on it',
    sheets: {
      Sheet1: `STT | Họ và tên | Năm sinh | Giới tính | Chức vụ\n1 | Lê Thanh Tùng | 1970 | Nam | Giám đốc\n2 | Phùng Thị Hà | 1975 | Nữ | Phó Giám đốc\n3 | Tôn Thất Bách | 1981 | Nam | Chuyên viên`,
    },
    gives: ['tong_dang_vien', 3, null],
  },
  {
    name: 'ratings of people who are hardly any of them members',
    sheets: {
      DS: MEMBERS,
      'Xếp loại': `XẾP LOẠI ĐẢNG VIÊN NĂM 2018\nTT | Họ và tên | Xếp loại\n1 | Lê Văn An | HTTNV\n2 | Hà Thị Lạ | HTTNV\n3 | Ngô Văn Xa | HTXSNV\n4 | Đỗ Thị Vắng | HTTNV`,
    },
    gives: ['dang_vien_duoc_danh_gia', 4, null],
  },
  {
    name: 'a book of another body in the cell’s workbook',
    sheets: {
      DS: `CHI BỘ LIÊN MINH HTX TỈNH\n${MEMBERS}`,
      'Ủng hộ': `SỞ TÀI CHÍNH\nDANH SÁCH ỦNG HỘ NĂM 2018\nTT | Họ và tên | Số tiền\n1 | Vũ Đình Trọng | 500000\n2 | Hà Thị Loan | 200000\n3 | Lý Quốc Khánh | 300000`,
    },
    gives: ['tien_van_dong', 1_000_000, null],
  },
  {
    name: 'a list of figures of another body',
    sheets: {
      DS: `CHI BỘ LIÊN MINH HTX TỈNH\n${MEMBERS}`,
      'Chỉ tiêu': `CÔNG TY TNHH MINH PHÁT\nMỘT SỐ CHỈ TIÊU NĂM 2018\nTT | Chỉ tiêu | ĐVT | Thực hiện\n1 | Giấy khen | giấy | 3\n2 | Số tiền hỗ trợ | đồng | 5000000`,
    },
    gives: ['giay_khen', 3, null],
  },
  {
    name: '“TC” that may be political theory or a profession',
    sheets: {
      DS: `DANH SÁCH ĐẢNG VIÊN CHI BỘ NĂM 2018
TT | Họ và tên | Ngày vào Đảng | Văn hoá, lý luận, CMNV, ngoại ngữ
1 | Lê Văn An | 3/2/2000 | 12/12, TC, ĐH kinh tế, Anh B
2 | Phan Văn Bình | 19/5/2010 | 12/12, TC`,
    },
    gives: ['llct_trung_cap', 2, 1],
  },
  {
    name: 'a plan of inspections without any result',
    sheets: {
      DS: MEMBERS,
      KTGS: `KẾ HOẠCH KIỂM TRA, GIÁM SÁT CHI BỘ NĂM 2018\nTT | Họ và tên | Hình thức | Nội dung\n1 | Lê Văn An | Kiểm tra | Việc nêu gương\n2 | Võ Thị Tám | Giám sát | Việc học tập nghị quyết`,
    },
    gives: ['dang_vien_duoc_ktgs', 2, null],
  },
];
