import type { Detail, Figure, FigureStatus, FigureValue, SectionId } from '../../../src/core/figures/figure';
import { periodOfYear } from '../../../src/core/figures/periods';
import type { Unit } from '../../../src/core/report/report-model';
import { parseRange, type SheetRange } from '../../../src/core/sheet/range';

/** A figure as a test writes it: id, value, and what else matters there. */
export interface Given {
  readonly value?: FigureValue;
  readonly previous?: FigureValue;
  readonly previousDetails?: readonly Detail[];
  readonly details?: readonly Detail[];
  readonly status?: FigureStatus;
  readonly source?: string;
  readonly counted?: string;
  readonly reason?: string;
}

export function figure(id: string, given: FigureValue | Given): Figure {
  const wanted: Given = given !== null && typeof given === 'object' ? given : { value: given };
  const value = wanted.value ?? null;
  return {
    id,
    label: id,
    unit: '',
    section: 'to_chuc' satisfies SectionId,
    value,
    text: value === null ? '' : String(value),
    status: wanted.status ?? (value === null ? 'no_source' : 'ok'),
    receipt: {
      sources: wanted.source === undefined ? [] : wanted.source.split('; ').map(reference),
      rule: 'Đếm theo sổ.',
      counted: wanted.counted ?? '',
      countedRows: [],
      readRows: 0,
      skipped: [],
    },
    details: wanted.details ?? [],
    ...(wanted.reason === undefined ? {} : { reason: wanted.reason }),
    previous:
      wanted.previous === undefined
        ? null
        : {
            value: wanted.previous,
            source: 'Tổng hợp 2017',
            ...(wanted.previousDetails ? { details: wanted.previousDetails } : {}),
          },
  };
}

export function figures(given: Readonly<Record<string, FigureValue | Given>>): readonly Figure[] {
  return Object.entries(given).map(([id, one]) => figure(id, one));
}

/** "DS đảng viên!B7:B16" */
export function reference(text: string): SheetRange {
  const [sheet = '', address = ''] = text.split('!');
  const range = parseRange(address);
  if (!range) throw new Error(`no address: ${text}`);
  return { sheet, range };
}

export const YEAR_2018 = periodOfYear(2018);

export const UNIT: Unit = {
  name: 'Chi bộ Liên minh HTX tỉnh',
  superior: 'Đảng ủy các cơ quan tỉnh',
  place: 'Kiên Giang',
  secretary: 'Nguyễn Văn Lộc',
  secretaryPost: 'Bí thư',
  nameSource: null,
};

const FUND = 'Quỹ “Mái ấm Công đoàn”';
const MID_AUTUMN = 'Tết Trung thu cho con em cán bộ';
const WOMENS_DAY = 'ngày 20/10';

/** The figures of the reference article of 2018 with last year's beside them, as LOOK.md's pictures show them. */
export const ARTICLE: Readonly<Record<string, Given>> = {
  tong_dang_vien: { value: 10, previous: 9, source: 'DS đảng viên!B7:B16', counted: '10 người khác nhau' },
  dang_vien_chinh_thuc: {
    value: 8,
    previous: 8,
    source: 'DS đảng viên!H7:H16',
    counted: '8 dòng có ngày chính thức',
  },
  dang_vien_du_bi: { value: 2, previous: 1, source: 'DS đảng viên!H7:H16', counted: '2 dòng còn lại' },
  dang_vien_nu: { value: 4, previous: 4, source: 'DS đảng viên!D7:D16', counted: '4 dòng ghi “Nữ”' },
  dang_vien_dan_toc_thieu_so: { value: 1, previous: 1, source: 'DS đảng viên!E7:E16' },
  dang_vien_ton_giao: { value: 1, previous: 1, source: 'DS đảng viên!F7:F16' },
  tuoi_binh_quan: { value: 38.7, previous: 39.1, source: 'DS đảng viên!C7:C16' },
  llct_so_cap: { value: 3, previous: 3 },
  llct_trung_cap: { value: 5, previous: 4 },
  llct_cao_cap: { value: 2, previous: 2 },
  chuyen_mon_dai_hoc: { value: 9, previous: 8 },
  ket_nap: { value: 1, previous: 1, source: 'Biến động!D7:D10', counted: '1 dòng “Kết nạp”' },
  chuyen_chinh_thuc: {
    value: 2,
    source: 'Biến động!D7:D10; DS đảng viên!H7:H16',
    counted: '2 dòng “Đề nghị chính thức”',
    details: [{ key: 'de_nghi', label: 'Đề nghị', value: 2 }],
  },
  chuyen_den: { value: 0, previous: 0 },
  chuyen_di: { value: 0, previous: 0 },
  bau_bo_sung_cap_uy: { value: 1, previous: 0 },
  ky_sinh_hoat: { value: 12, previous: 12 },
  ky_sinh_hoat_chuyen_de: { value: 12, previous: 4 },
  luot_du_sinh_hoat: {
    value: 117,
    previous: 104,
    details: months([10, 10, 9, 10, 10, 10, 9, 10, 10, 10, 9, 10]),
  },
  vang_co_ly_do: { value: 3, previous: 4, details: months([0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0]) },
  vang_khong_ly_do: { value: 0, previous: 0, details: months([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) },
  ty_le_du_sinh_hoat: { value: 97.5, previous: 96.3 },
  cuoc_tuyen_truyen: { value: 12, previous: 10, source: 'Tuyên truyền!E7:E18', counted: 'cộng 12 dòng' },
  luot_tuyen_truyen: { value: 120, previous: 90, source: 'Tuyên truyền!F7:F18', counted: 'cộng 12 dòng' },
  mo_hinh_dan_van_kheo: {
    value: 4,
    previous: 3,
    details: [{ key: 'co so', label: 'Cơ sở', value: 4 }],
  },
  ty_le_giu_lien_he_noi_cu_tru: {
    value: 100,
    previous: 100,
    details: [
      { key: 'tot', label: 'nhận xét tốt', value: 10 },
      { key: 'trong_so', label: 'được nhận xét', value: 10 },
    ],
  },
  tien_van_dong: {
    value: 740000,
    previous: 700000,
    details: [{ key: 'quy', label: FUND, value: 740000, sources: [reference('Đóng góp!E8')] }],
    previousDetails: [{ key: 'quy', label: FUND, value: 700000 }],
  },
  tien_ho_tro: {
    value: 1000000,
    details: [{ key: 'trung thu', label: MID_AUTUMN, value: 1000000, sources: [reference('Đóng góp!E7')] }],
  },
  phan_qua: {
    value: 9,
    previous: 8,
    details: [{ key: '20/10', label: WOMENS_DAY, value: 9, note: 'nữ đoàn viên' }],
  },
  tri_gia_qua: {
    value: 900000,
    previous: 800000,
    details: [{ key: '20/10', label: WOMENS_DAY, value: 900000, note: 'nữ đoàn viên' }],
  },
  giai_thuong: {
    value: 2,
    previous: 1,
    details: [{ key: 'khuyen_khich', label: 'Khuyến khích', value: 2, note: 'Hội thao Cụm 5' }],
    previousDetails: [{ key: 'khuyen_khich', label: 'Khuyến khích', value: 1 }],
  },
  dang_vien_duoc_ktgs: {
    value: 3,
    previous: 3,
    counted: '2 + 1',
    details: [{ key: 'theo_ke_hoach', label: 'theo kế hoạch', value: 3 }],
  },
  dang_vien_duoc_kiem_tra: { value: 2, previous: 2 },
  dang_vien_duoc_giam_sat: { value: 1, previous: 1 },
  vi_pham_19_dieu: { value: 0, previous: 0 },
  ky_luat: { value: 0, previous: 0 },
  dang_vien_duoc_danh_gia: { value: 10, previous: 9 },
  xep_loai_xuat_sac: { value: 2, previous: 1 },
  xep_loai_tot: { value: 8, previous: 7 },
  xep_loai_hoan_thanh: { value: 0, previous: 1 },
  xep_loai_khong_hoan_thanh: { value: 0, previous: 0 },
  xep_loai_tot_tro_len: { value: 10, previous: 8 },
  xep_loai_chi_bo: { value: 'Hoàn thành tốt nhiệm vụ', previous: 'Hoàn thành tốt nhiệm vụ' },
  giay_khen: { value: 2, previous: 1 },
  bang_khen: { value: 0, previous: 0 },
  dang_phi_da_thu: { value: 4860000 },
  dang_phi_de_lai: { value: 1458000, counted: '30% của số đã thu (tỷ lệ trong Thiết lập)' },
  dang_phi_nop_cap_tren: { value: 3402000, reason: 'Phần còn lại' },
};

/** Details `thang_1` … `thang_12`. */
export function months(values: readonly number[]): readonly Detail[] {
  return values.map((value, index) => ({
    key: `thang_${String(index + 1)}`,
    label: `Tháng ${String(index + 1)}`,
    value,
  }));
}
