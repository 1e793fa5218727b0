import type { RuleCase } from './rule-case';

const BOOK = (title: string, ...lines: readonly string[]): Readonly<Record<string, string>> => ({
  Sổ: [`CHI BỘ ẤP HÒA THUẬN`, `${title} NĂM 2018`, ...lines].join('\n'),
});
const MONEY = (...rows: readonly string[]): Readonly<Record<string, string>> =>
  BOOK(
    'THEO DÕI ĐÓNG GÓP, HỖ TRỢ, TẶNG QUÀ',
    'TT | Ngày | Nội dung | Hình thức | Số tiền | Số phần quà | Trị giá quà',
    ...rows,
  );
const RATINGS = (...rows: readonly string[]): Readonly<Record<string, string>> =>
  BOOK(
    'XẾP LOẠI ĐẢNG VIÊN',
    'TT | Họ và tên | Tự xếp loại | Chi bộ xếp loại | Cấp có thẩm quyền quyết định',
    ...rows.map((row, at) => `${String(at + 1)} | Lê Văn ${'ABCDEGHIKL'[at] ?? ''}n | ${row}`),
  );
/** By the decision 1 xuất sắc, 1 tốt, 1 hoàn thành, 1 không; the cell's where it is empty, else their own; one unrated. */
const RATED = RATINGS(
  'HTXSNV | HTXSNV | HTTNV',
  'HTTNV | HTTNV | HTXSNV',
  'HTXSNV | HTNV |',
  'KHTNV | |',
  'HTXSNV | HTTNV |',
  ' | |',
);
const INSPECTED = (...rows: readonly string[]): Readonly<Record<string, string>> =>
  BOOK(
    'KIỂM TRA, GIÁM SÁT, KỶ LUẬT',
    'TT | Họ và tên | Hình thức | Ngày | Vi phạm 19 điều | Hình thức kỷ luật',
    ...rows.map((row, at) => `${String(at + 1)} | ${row}`),
  );
const CHECKED = INSPECTED(
  'Lê Văn An | Kiểm tra | 3/2/2018 | Không | Không',
  'Lê Văn An | Kiểm tra | 3/8/2018 | Không | Không',
  'Lê Văn An | Giám sát | 3/9/2018 | Không | Không',
  'Trần Thị Hoa | Giám sát | 3/9/2018 | Có | Khiển trách',
  'Võ Thị Tám | Giám sát | 3/9/2017 | Có | Cảnh cáo',
);
const AWARDS = BOOK(
  'KHEN THƯỞNG',
  'TT | Họ và tên/Tập thể | Hình thức | Ngày | Số lượng',
  '1 | Lê Văn An | Giấy khen | 3/2/2018 | 1',
  '2 | Chi bộ | Giấy khen | 3/2/2018 | 2',
  '3 | Trần Thị Hoa | Bằng khen | 3/2/2018 | 1',
  '4 | Võ Thị Tám | Huy hiệu 30 năm tuổi Đảng | 3/2/2018 | 1',
  '5 | Công đoàn | Giải khuyến khích hội thao | 3/6/2018 | 3',
  '6 | Lê Văn An | Bằng khen | 3/2/2017 | 1',
);
const FEES = (...below: readonly string[]): Readonly<Record<string, string>> =>
  BOOK(
    'THU ĐẢNG PHÍ',
    'TT | Họ và tên | T1 | T2',
    '1 | Lê Văn An | 10000 | 20000',
    '2 | Trần Thị Hoa | 30000 | 40000',
    ...below,
  );

/** Dân vận, đoàn thể, nơi cư trú, kiểm tra giám sát, đánh giá, khen thưởng, đảng phí, list of figures. */
export const RESULT_RULES: readonly RuleCase[] = [
  {
    of: 'mo_hinh_dan_van_kheo',
    rule: 'a row a model',
    sheets: BOOK(
      'MÔ HÌNH DÂN VẬN KHÉO',
      'TT | Tên mô hình | Lĩnh vực | Kết quả',
      '1 | Tuyến đường hoa | Văn hóa | Tốt',
      '2 | Tổ tiết kiệm | Kinh tế | Tốt',
    ),
    figures: { mo_hinh_dan_van_kheo: 2 },
  },
  {
    of: 'tien_van_dong',
    rule: 'collected, of the period alone',
    sheets: MONEY(
      '1 | 3/2/2018 | Quỹ A | Vận động | 100000 | |',
      '2 | 3/2/2018 | Quỹ B | Hỗ trợ | 20000 | |',
      '3 | 3/2/2017 | Quỹ A | Vận động | 7000 | |',
    ),
    figures: { tien_van_dong: 100_000 },
  },
  {
    of: 'tien_ho_tro',
    rule: 'given as money, never what was collected or given as gifts',
    sheets: MONEY(
      '1 | 3/2/2018 | A | Vận động | 100000 | |',
      '2 | 3/2/2018 | B | Hỗ trợ | 20000 | |',
      '3 | 3/3/2018 | C | Tặng quà | | 4 | 3000',
    ),
    figures: { tien_ho_tro: 20_000 },
  },
  {
    of: 'phan_qua',
    rule: 'gifts are counted, not their money',
    sheets: MONEY('1 | 3/2/2018 | A | Tặng quà | | 9 | 900000', '2 | 3/3/2018 | B | Tặng quà | | 4 | 400000'),
    figures: { phan_qua: 13 },
  },
  {
    of: 'tri_gia_qua',
    rule: 'the value of gifts, never added to money given',
    sheets: MONEY('1 | 3/2/2018 | A | Tặng quà | | 9 | 900000', '2 | 3/3/2018 | B | Hỗ trợ | 20000 | |'),
    figures: { tri_gia_qua: 900_000, tien_ho_tro: 20_000 },
  },
  { of: 'giai_thuong', rule: 'prizes by their number', sheets: AWARDS, figures: { giai_thuong: 3 } },
  { of: 'giay_khen', rule: 'by number, forms apart', sheets: AWARDS, figures: { giay_khen: 3 } },
  { of: 'bang_khen', rule: 'of the period alone', sheets: AWARDS, figures: { bang_khen: 1 } },
  { of: 'huy_hieu_dang', rule: 'badges apart', sheets: AWARDS, figures: { huy_hieu_dang: 1 } },
  {
    of: 'ty_le_giu_lien_he_noi_cu_tru',
    rule: 'people with a positive result ÷ people listed',
    sheets: BOOK(
      'GIỮ MỐI LIÊN HỆ NƠI CƯ TRÚ',
      'TT | Họ và tên | Nơi cư trú | Nhận xét',
      '1 | Lê Văn An | Ấp 1 | Tốt',
      '2 | Trần Thị Hoa | Ấp 2 | Tốt',
      '3 | Võ Thị Tám | Ấp 3 | Chưa tốt',
    ),
    figures: { ty_le_giu_lien_he_noi_cu_tru: 66.7 },
  },
  {
    of: 'dang_vien_duoc_kiem_tra',
    rule: 'distinct people',
    sheets: CHECKED,
    figures: { dang_vien_duoc_kiem_tra: 1 },
  },
  {
    of: 'dang_vien_duoc_giam_sat',
    rule: 'distinct people of the period',
    sheets: CHECKED,
    figures: { dang_vien_duoc_giam_sat: 2 },
  },
  {
    of: 'dang_vien_duoc_ktgs',
    rule: 'distinct people over both',
    sheets: CHECKED,
    figures: { dang_vien_duoc_ktgs: 2 },
  },
  {
    of: 'vi_pham_19_dieu',
    rule: 'members of the period who did',
    sheets: CHECKED,
    figures: { vi_pham_19_dieu: 1 },
  },
  {
    of: 'ky_luat',
    rule: 'members of the period who were disciplined',
    sheets: CHECKED,
    figures: { ky_luat: 1 },
  },
  {
    of: 'ky_luat',
    rule: 'columns that only say no give 0',
    sheets: INSPECTED('Lê Văn An | Kiểm tra | 3/2/2018 | Không | Không'),
    figures: { ky_luat: 0, vi_pham_19_dieu: 0 },
  },
  {
    of: 'dang_vien_duoc_danh_gia',
    rule: 'rows with a rating we know',
    sheets: RATED,
    figures: { dang_vien_duoc_danh_gia: 5 },
  },
  {
    of: 'xep_loai_xuat_sac',
    rule: 'the decision goes before the cell and the person',
    sheets: RATED,
    figures: { xep_loai_xuat_sac: 1 },
  },
  {
    of: 'xep_loai_tot',
    rule: 'the cell’s where there is no decision',
    sheets: RATED,
    figures: { xep_loai_tot: 2 },
  },
  {
    of: 'xep_loai_hoan_thanh',
    rule: 'exclusive of the better ones',
    sheets: RATED,
    figures: { xep_loai_hoan_thanh: 1 },
  },
  {
    of: 'xep_loai_khong_hoan_thanh',
    rule: 'their own where nobody else rated',
    sheets: RATED,
    figures: { xep_loai_khong_hoan_thanh: 1 },
  },
  { of: 'xep_loai_tot_tro_len', rule: 'xuất sắc + tốt', sheets: RATED, figures: { xep_loai_tot_tro_len: 3 } },
  {
    of: 'xep_loai_chi_bo',
    rule: 'the text of the list of figures',
    sheets: BOOK(
      'MỘT SỐ CHỈ TIÊU',
      'TT | Chỉ tiêu | ĐVT | Kết quả',
      '1 | Xếp loại chi bộ | | Hoàn thành tốt nhiệm vụ',
      '2 | Giấy khen | giấy | 1',
    ),
    figures: { xep_loai_chi_bo: 'Hoàn thành tốt nhiệm vụ' },
  },
  {
    of: 'xep_loai_chi_bo',
    rule: 'or of the ratings sheet',
    sheets: { Sổ: `${RATED['Sổ'] ?? ''}\nXếp loại chi bộ: Hoàn thành xuất sắc nhiệm vụ` },
    figures: { xep_loai_chi_bo: 'Hoàn thành xuất sắc nhiệm vụ' },
  },
  {
    of: 'dang_phi_da_thu',
    rule: 'every month of everybody',
    sheets: FEES(),
    figures: { dang_phi_da_thu: 100_000 },
  },
  {
    of: 'dang_phi_de_lai',
    rule: 'from the sheet before the share in the settings',
    sheets: FEES('Trích để lại chi bộ: 50.000 đồng', 'Nộp cấp trên: 50.000 đồng'),
    settings: { feeKeptPercent: 30 },
    figures: { dang_phi_de_lai: 50_000 },
  },
  {
    of: 'dang_phi_de_lai',
    rule: 'else the share in the settings',
    sheets: FEES(),
    settings: { feeKeptPercent: 30 },
    figures: { dang_phi_de_lai: 30_000 },
  },
  { of: 'dang_phi_de_lai', rule: 'no share, no source', sheets: FEES(), figures: { dang_phi_de_lai: null } },
  {
    of: 'dang_phi_nop_cap_tren',
    rule: 'from the sheet',
    sheets: FEES('Trích để lại chi bộ: 40.000 đồng', 'Nộp cấp trên: 60.000 đồng'),
    figures: { dang_phi_nop_cap_tren: 60_000 },
  },
  {
    of: 'dang_phi_nop_cap_tren',
    rule: 'else what the share leaves',
    sheets: FEES(),
    settings: { feeKeptPercent: 30 },
    figures: { dang_phi_nop_cap_tren: 70_000 },
  },
  {
    of: 'dang_phi_nop_cap_tren',
    rule: 'no share, no source',
    sheets: FEES(),
    figures: { dang_phi_nop_cap_tren: null },
  },
  {
    of: 'all',
    rule: 'a row of a list of figures gives its value, by label or by id; where a list says otherwise the list wins and it is told',
    sheets: {
      ...AWARDS,
      'Số liệu':
        'MỘT SỐ CHỈ TIÊU NĂM 2018\nTT | Chỉ tiêu | ĐVT | Số lượng\n1 | Giấy khen | giấy | 5\n2 | tien_van_dong | đồng | 740000\n3 | KY LUAT | đảng viên | 0',
    },
    figures: { giay_khen: 3, tien_van_dong: 740_000 },
    told: ['figure_disagrees'],
  },
];
