import { readFileSync } from 'node:fs';
import { summarise } from '../../src/app/summarise';
import { understandWorkbook } from '../../src/app/understand';
import type { Figure } from '../../src/core/figures/figure';
import { periodOfYear } from '../../src/core/figures/periods';
import type { Sheet, Workbook } from '../../src/core/sheet/workbook';
import { FileHost } from '../../src/xlsx/file-host';

/** The printed article of 2018, figure by figure. */
const ARTICLE: Readonly<Record<string, number | string>> = {
  tong_dang_vien: 10,
  chuyen_chinh_thuc: 2,
  bau_bo_sung_cap_uy: 1,
  ky_sinh_hoat: 12,
  cuoc_tuyen_truyen: 12,
  luot_tuyen_truyen: 120,
  mo_hinh_dan_van_kheo: 4,
  tien_ho_tro: 1_000_000,
  tien_van_dong: 740_000,
  phan_qua: 9,
  tri_gia_qua: 900_000,
  giai_thuong: 2,
  ty_le_giu_lien_he_noi_cu_tru: 100,
  dang_vien_duoc_ktgs: 3,
  vi_pham_19_dieu: 0,
  dang_vien_duoc_danh_gia: 10,
  xep_loai_xuat_sac: 2,
  xep_loai_tot: 8,
  xep_loai_tot_tro_len: 10,
  xep_loai_chi_bo: 'Hoàn thành tốt nhiệm vụ',
};

let sample: Workbook;

beforeAll(async () => {
  const read = await new FileHost(
    readFileSync('assets/mau/so-chi-bo-2018.xlsx'),
    'so-chi-bo-2018.xlsx',
  ).read();
  if (!read.ok) throw new Error(read.fault.message);
  sample = read.value;
});

function figuresOf(workbook: Workbook): ReadonlyMap<string, Figure> {
  const { figures } = summarise(understandWorkbook(workbook), { period: periodOfYear(2018) });
  return new Map(figures.map((figure) => [figure.id, figure]));
}

function values(figures: ReadonlyMap<string, Figure>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...figures].map(([id, { value, status }]) => [id, `${String(value)} ${status}`]),
  );
}

function change(workbook: Workbook, name: string, edit: (sheet: Sheet) => Sheet): Workbook {
  expect(workbook.sheets.map((sheet) => sheet.name)).toContain(name);
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === name ? edit(sheet) : sheet)) };
}

describe('the sample', () => {
  test('gives every figure of the article, each with its sources', () => {
    const figures = figuresOf(sample);
    for (const [id, value] of Object.entries(ARTICLE)) {
      const figure = figures.get(id);
      expect([id, figure?.value, figure?.status]).toEqual([id, value, 'ok']);
      expect(figure?.receipt.sources.length).toBeGreaterThan(0);
    }
    expect(figures.get('giai_thuong')?.details).toEqual([
      expect.objectContaining({ key: 'khuyen_khich', value: 2 }) as unknown,
    ]);
  });

  test('finds few things, none of them an error', () => {
    const { findings } = summarise(understandWorkbook(sample), { period: periodOfYear(2018) });
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'several_rating_columns info',
      'hidden_sheet info',
      'unrecognised_sheet info',
    ]);
  });

  test.each([
    ['DS đảng viên', ['tong_dang_vien', 'dang_vien_nu', 'tuoi_binh_quan']],
    ['Điểm danh 2018', ['ky_sinh_hoat', 'luot_du_sinh_hoat', 'ty_le_du_sinh_hoat']],
    ['Tuyên truyền', ['cuoc_tuyen_truyen', 'luot_tuyen_truyen']],
    ['Đóng góp - hỗ trợ', ['tien_van_dong', 'tien_ho_tro', 'phan_qua', 'tri_gia_qua']],
    ['Xếp loại ĐV 2018', ['dang_vien_duoc_danh_gia', 'xep_loai_xuat_sac', 'xep_loai_tot_tro_len']],
    ['Khen thưởng', ['giai_thuong', 'giay_khen', 'bang_khen', 'huy_hieu_dang']],
    ['KTGS 2018', ['dang_vien_duoc_ktgs', 'vi_pham_19_dieu', 'ky_luat']],
    ['Biến động', ['bau_bo_sung_cap_uy', 'chuyen_chinh_thuc', 'chuyen_den', 'chuyen_di']],
    ['Dân vận khéo', ['mo_hinh_dan_van_kheo']],
    ['Nơi cư trú', ['ty_le_giu_lien_he_noi_cu_tru']],
    ['Đảng phí 2018', ['dang_phi_da_thu', 'dang_phi_de_lai', 'dang_phi_nop_cap_tren']],
    ['Chỉ tiêu khác', ['xep_loai_chi_bo', 'ky_sinh_hoat_chuyen_de']],
  ])('without “%s” its figures have no source, and are not 0', (name, ids) => {
    const without = { ...sample, sheets: sample.sheets.filter((sheet) => sheet.name !== name) };
    expect(without.sheets).toHaveLength(sample.sheets.length - 1);
    const figures = figuresOf(without);
    for (const id of ids) {
      expect([id, figures.get(id)?.value, figures.get(id)?.status]).toEqual([id, null, 'no_source']);
      expect(figures.get(id)?.reason).toBeTruthy();
    }
  });

  test('a renamed heading changes nothing', () => {
    const renamed = change(sample, 'DS đảng viên', (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) =>
          cell.kind === 'text' && cell.text === 'Ngày vào Đảng' ? { ...cell, text: 'NGÀY KẾT NẠP *' } : cell,
        ),
      ),
    }));
    expect(values(figuresOf(renamed))).toEqual(values(figuresOf(sample)));
  });

  test('every sheet moved three rows down changes nothing', () => {
    const moved: Workbook = {
      ...sample,
      sheets: sample.sheets.map((sheet) => ({
        ...sheet,
        rows: [[], [], [], ...sheet.rows],
        merges: sheet.merges.map((merge) => ({ ...merge, top: merge.top + 3, bottom: merge.bottom + 3 })),
      })),
    };
    expect(values(figuresOf(moved))).toEqual(values(figuresOf(sample)));
  });

  test.each(['DS đảng viên', 'Điểm danh 2018', 'Xếp loại ĐV 2018', 'Nơi cư trú', 'Tuyên truyền'])(
    'the rows of “%s” turned round change nothing',
    (name) => {
      const table = understandWorkbook(sample).sources.find((source) => source.table.sheet === name)?.table;
      const rows = table?.dataRows ?? [];
      expect(rows.length).toBeGreaterThan(3);
      const turned = change(sample, name, (sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row, index) => {
          const at = rows.indexOf(index + 1);
          return at < 0 ? row : (sheet.rows[(rows[rows.length - 1 - at] ?? 1) - 1] ?? []);
        }),
      }));
      expect(values(figuresOf(turned))).toEqual(values(figuresOf(sample)));
    },
  );
});
