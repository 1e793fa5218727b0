import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { understandWorkbook } from '../../src/app/understand';
import { compute } from '../../src/core/figures/compute';
import type { Figure } from '../../src/core/figures/figure';
import { periodOfYear } from '../../src/core/figures/periods';
import type { Workbook } from '../../src/core/sheet/workbook';
import { FileHost } from '../../src/xlsx/file-host';

const FILE = join(__dirname, '../../assets/mau/so-chi-bo-2018.xlsx');

async function sample(): Promise<Workbook> {
  const read = await new FileHost(readFileSync(FILE), 'so-chi-bo-2018.xlsx').read();
  if (!read.ok) throw new Error(read.fault.message);
  return read.value;
}

function figuresOf(workbook: Workbook): ReadonlyMap<string, Figure> {
  const { books, questions } = understandWorkbook(workbook);
  const { figures } = compute({ books, period: periodOfYear(2018), settings: {}, questions, answers: {} });
  return new Map(figures.map((figure) => [figure.id, figure]));
}

function without(workbook: Workbook, ...names: readonly string[]): Workbook {
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => !names.includes(name)) };
}

/** Counted by hand on the sample's sheets; null: no sheet of it tells. */
const EXPECTED: Readonly<Record<string, number | string | null>> = {
  tong_dang_vien: 10,
  dang_vien_chinh_thuc: 8,
  dang_vien_du_bi: 2,
  dang_vien_nu: 4,
  dang_vien_dan_toc_thieu_so: 1,
  dang_vien_ton_giao: 1,
  // 49 + 44 + 40 + 38 + 36 + 42 + 33 + 47 + 28 + 30 = 387
  tuoi_binh_quan: 38.7,
  llct_so_cap: 3,
  llct_trung_cap: 5,
  llct_cao_cap: 2,
  chuyen_mon_dai_hoc: 9,
  ket_nap: 1,
  chuyen_chinh_thuc: 2,
  chuyen_den: 0,
  chuyen_di: 0,
  tu_tran: 0,
  xoa_ten: 0,
  bau_bo_sung_cap_uy: 1,
  ky_sinh_hoat: 12,
  ky_sinh_hoat_chuyen_de: 12,
  // 10 × 12 less three P; the M came late and was there
  luot_du_sinh_hoat: 117,
  vang_co_ly_do: 3,
  vang_khong_ly_do: 0,
  ty_le_du_sinh_hoat: 97.5,
  cuoc_tuyen_truyen: 12,
  luot_tuyen_truyen: 120,
  mo_hinh_dan_van_kheo: 4,
  tien_van_dong: 740000,
  tien_ho_tro: 1000000,
  phan_qua: 9,
  tri_gia_qua: 900000,
  giai_thuong: 2,
  ty_le_giu_lien_he_noi_cu_tru: 100,
  dang_vien_duoc_kiem_tra: 2,
  dang_vien_duoc_giam_sat: 1,
  dang_vien_duoc_ktgs: 3,
  vi_pham_19_dieu: 0,
  ky_luat: 0,
  dang_vien_duoc_danh_gia: 10,
  xep_loai_xuat_sac: 2,
  xep_loai_tot: 8,
  xep_loai_hoan_thanh: 0,
  xep_loai_khong_hoan_thanh: 0,
  xep_loai_tot_tro_len: 10,
  xep_loai_chi_bo: 'Hoàn thành tốt nhiệm vụ',
  giay_khen: 2,
  bang_khen: 0,
  huy_hieu_dang: 0,
  dang_phi_da_thu: 4860000,
  dang_phi_de_lai: 1458000,
  dang_phi_nop_cap_tren: 3402000,
};

describe('the figures of the sample', () => {
  let workbook: Workbook;
  let figures: ReadonlyMap<string, Figure>;

  beforeAll(async () => {
    workbook = await sample();
    figures = figuresOf(workbook);
  });

  test('every figure is listed here', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual([...figures.keys()].sort());
  });

  test.each(Object.entries(EXPECTED))('%s is %p, with its source', (id, value) => {
    const figure = figures.get(id);
    expect({ value: figure?.value, status: figure?.status, reason: figure?.reason }).toEqual({
      value,
      status: 'ok',
      reason: undefined,
    });
    expect(figure?.receipt.sources.length).toBeGreaterThan(0);
  });

  test('the prizes carry their form', () => {
    const details = figures.get('giai_thuong')?.details ?? [];
    expect(details.map(({ key, value }) => ({ key, value }))).toEqual([{ key: 'khuyen_khich', value: 2 }]);
  });

  test('the only list left unread is the duty roster', () => {
    const { sheets } = understandWorkbook(workbook);
    const unread = sheets.filter(({ status }) => status !== 'recognised');
    expect(unread.map(({ sheet, status }) => ({ sheet, status }))).toEqual([
      { sheet: 'Lịch trực Tết', status: 'unused' },
      { sheet: 'DS 2017', status: 'hidden' },
    ]);
  });

  test.each([
    ['Điểm danh 2018', ['ky_sinh_hoat', 'luot_du_sinh_hoat', 'vang_co_ly_do', 'ty_le_du_sinh_hoat']],
    ['Tuyên truyền', ['cuoc_tuyen_truyen', 'luot_tuyen_truyen']],
    ['Đóng góp - hỗ trợ', ['tien_van_dong', 'tien_ho_tro', 'phan_qua', 'tri_gia_qua']],
    ['Xếp loại ĐV 2018', ['dang_vien_duoc_danh_gia', 'xep_loai_xuat_sac', 'xep_loai_tot_tro_len']],
    ['Khen thưởng', ['giai_thuong', 'giay_khen', 'bang_khen']],
    ['KTGS 2018', ['dang_vien_duoc_ktgs', 'vi_pham_19_dieu', 'ky_luat']],
    ['Biến động', ['bau_bo_sung_cap_uy', 'chuyen_den']],
    ['Dân vận khéo', ['mo_hinh_dan_van_kheo']],
    ['Nơi cư trú', ['ty_le_giu_lien_he_noi_cu_tru']],
    ['Đảng phí 2018', ['dang_phi_da_thu', 'dang_phi_de_lai']],
    ['Chỉ tiêu khác', ['xep_loai_chi_bo', 'ky_sinh_hoat_chuyen_de']],
  ])('without %s its figures have no source, and none is 0', (sheet, ids) => {
    const left = figuresOf(without(workbook, sheet));
    expect(ids.map((id) => [id, left.get(id)?.value, left.get(id)?.status])).toEqual(
      ids.map((id) => [id, null, 'no_source']),
    );
  });

  test('title rows moved down and rows of members shuffled change nothing', () => {
    const moved = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({
        ...sheet,
        rows: [[], [], ...sheet.rows],
        merges: sheet.merges.map((merge) => ({ ...merge, top: merge.top + 2, bottom: merge.bottom + 2 })),
      })),
    };
    const shuffled = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => {
        if (sheet.name !== 'DS đảng viên') return sheet;
        return {
          ...sheet,
          rows: [...sheet.rows.slice(0, 10), ...sheet.rows.slice(10, 20).reverse(), ...sheet.rows.slice(20)],
        };
      }),
    };
    for (const changed of [moved, shuffled]) {
      const values = Object.fromEntries([...figuresOf(changed)].map(([id, { value }]) => [id, value]));
      expect(values).toEqual(EXPECTED);
    }
  });
});
