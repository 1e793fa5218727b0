import type { Detail } from '../../../src/core/figures/figure';
import type { CellFigure, ReportRow, ReportSection } from '../../../src/core/report/report-model';
import { buildSections, roman } from '../../../src/core/report/table-rows';
import { figures, type Given, reference, YEAR_2018 } from './figures';

const sectionsOf = (given: Readonly<Record<string, Given>>): readonly ReportSection[] =>
  buildSections(figures(given), YEAR_2018);

function text(cell: CellFigure): string {
  if (cell.kind === 'number') return String(cell.number);
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'missing' ? '…' : '';
}

const line = (row: ReportRow): string =>
  [row.number ?? '', row.label, row.unit, text(row.current), text(row.previous), row.percent ?? '', row.note]
    .map(String)
    .join(' | ');

const linesOf = (given: Readonly<Record<string, Given>>): readonly string[] =>
  sectionsOf(given).flatMap((section) => [`${section.roman} ${section.title}`, ...section.rows.map(line)]);

const rowOf = (given: Readonly<Record<string, Given>>, id: string): ReportRow | undefined =>
  sectionsOf(given)
    .flatMap(({ rows }) => rows)
    .find((row) => row.id === id);

const items = (values: readonly number[]): readonly Detail[] =>
  values.map((value, index) => ({
    key: `k${String(index)}`,
    label: `Khoản hỗ trợ học sinh nghèo số ${String(index + 1)}`,
    value,
  }));

describe('which sections and rows are printed', () => {
  it('leaves sections without any value out and closes the numerals up', () => {
    expect(
      linesOf({ tong_dang_vien: { value: null }, ket_nap: { value: 0 }, giay_khen: { value: 3 } }),
    ).toEqual([
      'I Biến động, phát triển đảng',
      '1 | Kết nạp đảng viên | đảng viên | 0 |  |  | ',
      '2 | Đề nghị, công nhận chính thức | đảng viên | … |  |  | ',
      'II Khen thưởng',
      '1 | Giấy khen | giấy | 3 |  |  | ',
      '2 | Bằng khen | bằng | … |  |  | ',
    ]);
  });

  it('prints nothing where nothing is known', () => {
    expect(sectionsOf({})).toEqual([]);
    expect(sectionsOf({ tong_dang_vien: { value: null } })).toEqual([]);
  });

  it('prints a section that only last year has a value for', () => {
    expect(linesOf({ cuoc_tuyen_truyen: { value: null, previous: 10 } })).toEqual([
      'I Chính trị tư tưởng',
      '1 | Cuộc tuyên truyền, học tập | cuộc | … | 10 |  | ',
      '2 | Lượt cán bộ, đảng viên dự | lượt | … | … |  | ',
    ]);
  });

  it('shows □ rows with a real zero and hides them without a value', () => {
    const labels = linesOf({ ket_nap: { value: 1 }, chuyen_den: { value: 0 }, chuyen_di: { value: null } });
    expect(labels.some((label) => label.includes('Chuyển sinh hoạt đến | đảng viên | 0'))).toBe(true);
    expect(labels.some((label) => label.includes('Chuyển sinh hoạt đi'))).toBe(false);
  });

  it('heads the theory levels only where one of them is known, and counts the heading', () => {
    const known = linesOf({
      tong_dang_vien: { value: 3 },
      llct_so_cap: { value: 3 },
      chuyen_mon_dai_hoc: { value: 1 },
    });
    expect(known.slice(-3)).toEqual([
      '2 | Lý luận chính trị |  |  |  |  | ',
      ' | - Sơ cấp | đảng viên | 3 |  |  | ',
      '3 | Chuyên môn đại học trở lên | đảng viên | 1 |  |  | ',
    ]);
    expect(linesOf({ tong_dang_vien: { value: 3 } }).join()).not.toContain('Lý luận');
  });

  it('puts the last day of the period into the first title', () => {
    expect(sectionsOf({ tong_dang_vien: { value: 1 } })[0]?.title).toBe(
      'Tổ chức, đảng viên (tính đến 31/12/2018)',
    );
  });
});

describe('column (%)', () => {
  const percent = (
    id: string,
    value: Given['value'],
    previous: Given['previous'],
  ): ReportRow['percent'] | undefined =>
    rowOf({ [id]: { value: value ?? null, ...(previous === undefined ? {} : { previous }) } }, id)?.percent;

  test.each([
    ['giay_khen', 10, 9, 111.1],
    ['giay_khen', 9, 8, 112.5],
    ['giay_khen', 0, 4, 0],
    ['giay_khen', 3, 3, 100],
    ['giay_khen', 3, 0, '–'],
    ['giay_khen', 0, 0, '–'],
    ['giay_khen', 3, null, null],
    ['giay_khen', 3, undefined, null],
    ['giay_khen', null, 3, null],
    ['ty_le_du_sinh_hoat', 97.5, 96.3, '–'],
    ['tuoi_binh_quan', 38.7, 39.1, '–'],
    ['xep_loai_chi_bo', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ', '–'],
  ])('%s: %p after %p gives %p', (id, value, previous, expected) => {
    expect(percent(id, value, previous)).toBe(expected);
  });

  it('is blank with column 5 in every row where nothing of last year is known', () => {
    const rows = sectionsOf({ giay_khen: { value: 1 }, ty_le_du_sinh_hoat: { value: 100 } }).flatMap(
      (section) => section.rows,
    );
    expect(rows.every((row) => row.percent === null && row.previous.kind === 'blank')).toBe(true);
    expect(rows.length).toBe(6);
  });
});

describe('notes', () => {
  test.each<[string, Readonly<Record<string, Given>>, string, string]>([
    [
      'x/y of those asked at home',
      {
        ty_le_giu_lien_he_noi_cu_tru: {
          value: 80,
          details: [
            { key: 'tot', label: 'tốt', value: 8 },
            { key: 'trong_so', label: 'trong sổ', value: 10 },
          ],
        },
      },
      'ty_le_giu_lien_he_noi_cu_tru',
      '8/10',
    ],
    [
      'x/y of those rated',
      { xep_loai_tot_tro_len: { value: 9 }, dang_vien_duoc_danh_gia: { value: 10 } },
      'xep_loai_tot_tro_len',
      '9/10',
    ],
    [
      'the share kept',
      { dang_phi_de_lai: { value: 150 }, dang_phi_da_thu: { value: 500 } },
      'dang_phi_de_lai',
      '30%',
    ],
    [
      'no share of what wants confirming: half a year’s fees beside a whole year’s book',
      { dang_phi_de_lai: { value: 700, status: 'unconfirmed' }, dang_phi_da_thu: { value: 500 } },
      'dang_phi_de_lai',
      '',
    ],
    [
      'no share of nothing',
      { dang_phi_de_lai: { value: 0 }, dang_phi_da_thu: { value: 0 } },
      'dang_phi_de_lai',
      '',
    ],
    [
      'the only level of the models',
      { mo_hinh_dan_van_kheo: { value: 4, details: [{ key: 'co so', label: 'Cơ sở', value: 4 }] } },
      'mo_hinh_dan_van_kheo',
      'Cấp cơ sở',
    ],
    [
      'no level where there are two',
      {
        mo_hinh_dan_van_kheo: {
          value: 4,
          details: [
            { key: 'co so', label: 'Cơ sở', value: 3 },
            { key: 'huyen', label: 'Huyện', value: 1 },
          ],
        },
      },
      'mo_hinh_dan_van_kheo',
      '',
    ],
  ])('%s', (_, given, id, note) => {
    expect(rowOf(given, id)?.note).toBe(note);
  });
});

describe('rows of the parts of a figure', () => {
  it('lists money by content, largest first, six at most and the rest together', () => {
    const lines = linesOf({ tien_ho_tro: { value: 360, details: items([10, 80, 30, 70, 20, 60, 40, 50]) } });
    expect(lines.slice(2, 10)).toEqual([
      '2 | Số tiền hỗ trợ | đồng | 360 |  |  | ',
      ' | - Khoản hỗ trợ học sinh nghèo số 2 | đồng | 80 |  |  | ',
      ' | - Khoản hỗ trợ học sinh nghèo số 4 | đồng | 70 |  |  | ',
      ' | - Khoản hỗ trợ học sinh nghèo số 6 | đồng | 60 |  |  | ',
      ' | - Khoản hỗ trợ học sinh nghèo số 8 | đồng | 50 |  |  | ',
      ' | - Khoản hỗ trợ học sinh nghèo số 7 | đồng | 40 |  |  | ',
      ' | - Khoản hỗ trợ học sinh nghèo số 3 | đồng | 30 |  |  | ',
      ' | - Nội dung khác | đồng | 30 |  |  | ',
    ]);
  });

  it('adds the parts of one name, whatever their spelling', () => {
    const details = [
      { key: 'a', label: 'Thăm hộ nghèo trong khu phố', value: 100 },
      { key: 'b', label: 'thăm hộ  nghèo trong khu phố.', value: 50 },
      { key: 'c', label: 'Ủng hộ đồng bào bị bão lụt', value: 10 },
    ];
    const lines = linesOf({ tien_ho_tro: { value: 160, details } });
    expect(lines).toContain(' | - Thăm hộ nghèo trong khu phố | đồng | 150 |  |  | ');
  });

  it('names the only part in the note where it fits there', () => {
    const lines = linesOf({
      tien_van_dong: { value: 500, details: [{ key: 'a', label: 'Quỹ vì biển đảo', value: 500 }] },
    });
    expect(lines[1]).toBe('1 | Số tiền vận động, đóng góp | đồng | 500 |  |  | Quỹ vì biển đảo');
    expect(lines[2]).toContain('Số tiền hỗ trợ');
  });

  it('gives the only part a row where its name is too long for the note', () => {
    const lines = linesOf({
      tien_van_dong: {
        value: 500,
        details: [{ key: 'a', label: 'quỹ Mái ấm Công đoàn năm 2018', value: 500 }],
      },
    });
    expect(lines.slice(1, 3)).toEqual([
      '1 | Số tiền vận động, đóng góp | đồng | 500 |  |  | ',
      ' | - Quỹ Mái ấm Công đoàn năm 2018 | đồng | 500 |  |  | ',
    ]);
  });

  it('lists the prizes that occur, best first, with last year’s beside them; one not won last year is 0', () => {
    const lines = linesOf({
      giai_thuong: {
        value: 3,
        previous: 1,
        details: [
          { key: 'khuyen_khich', label: 'Khuyến khích', value: 2 },
          { key: 'nhat', label: 'Nhất', value: 1, note: 'Hội thao Cụm 5' },
        ],
        previousDetails: [{ key: 'khuyen_khich', label: 'Khuyến khích', value: 1 }],
      },
    });
    expect(lines.slice(-3)).toEqual([
      '4 | Giải phong trào, hội thao | giải | 3 | 1 | 300 | ',
      ' | - Nhất | giải | 1 | 0 | – | Hội thao Cụm 5',
      ' | - Khuyến khích | giải | 2 | 1 | 200 | ',
    ]);
  });

  it('gives money of last year only for a content that stood there; another is not known', () => {
    const row = rowOf(
      {
        tien_ho_tro: {
          value: 20,
          previous: 9,
          details: items([15, 5]),
          previousDetails: [{ key: 'cũ', label: 'Khoản hỗ trợ học sinh nghèo số 2', value: 9 }],
        },
      },
      'tien_ho_tro/khoản hỗ trợ học sinh nghèo số 2',
    );
    expect(row && line(row)).toBe(' | - Khoản hỗ trợ học sinh nghèo số 2 | đồng | 5 | 9 | 55.6 | ');
  });

  it('words the two kinds of inspection as parts, or as overlapping where somebody had both', () => {
    const of = (whole: number): readonly (readonly [string, string])[] =>
      sectionsOf({
        dang_vien_duoc_ktgs: { value: whole },
        dang_vien_duoc_kiem_tra: { value: 2 },
        dang_vien_duoc_giam_sat: { value: 1 },
      })
        .flatMap(({ rows }) => rows)
        .slice(1, 3)
        .map(({ label, form }) => [label, form] as const);
    expect(of(3)).toEqual([
      ['- Được kiểm tra', 'part'],
      ['- Được giám sát', 'part'],
    ]);
    expect(of(2)).toEqual([
      ['Trong đó: được kiểm tra', 'among'],
      ['Trong đó: được giám sát', 'among'],
    ]);
  });
});

describe('column Nguồn', () => {
  test.each<[string, Given, string, string | null]>([
    [
      'a range and what was counted',
      { value: 8, source: 'DS đảng viên!H7:H16', counted: '8 dòng' },
      'DS đảng viên!H7:H16 · 8 dòng',
      'DS đảng viên',
    ],
    [
      'several ranges, the link to the first',
      { value: 10, source: 'A!B2; B!C3:C4', counted: '2 + 8' },
      'A!B2; B!C3:C4 · 2 + 8',
      'A',
    ],
    [
      'many ranges, some only counted',
      { value: 1, source: 'A!B2; A!B4; A!B6; A!B8; A!B9', counted: '5 ô' },
      'A!B2; A!B4; A!B6 và 2 vùng khác · 5 ô',
      'A',
    ],
    [
      'a best guess',
      { value: 8, status: 'unconfirmed', source: 'A!B2', counted: '8 dòng' },
      'Cần xác nhận · A!B2 · 8 dòng',
      'A',
    ],
    ['a fixed rule without cells', { value: 8, counted: '30% của số đã thu' }, '30% của số đã thu', null],
    [
      'no book',
      { value: null, previous: 2, reason: 'Chưa có sổ khen thưởng.' },
      'Chưa có sổ khen thưởng',
      null,
    ],
  ])('%s', (_, given, expected, sheet) => {
    const source = rowOf({ giay_khen: given }, 'giay_khen')?.source;
    expect(source?.text).toBe(expected);
    expect(source?.link?.sheet ?? null).toBe(sheet);
  });

  it('of an item row leads to its own cells', () => {
    const details = items([9, 5]).map((detail, index) => ({
      ...detail,
      sources: [reference(`Đóng góp!E${String(7 + index)}`), reference('Đóng góp!E12:E13')].slice(index),
    }));
    const rows = sectionsOf({ tien_ho_tro: { value: 14, details } })[0]?.rows ?? [];
    expect(rows.slice(2, 4).map(({ source }) => source?.text)).toEqual([
      'Đóng góp!E7; Đóng góp!E12:E13 · cộng 3 dòng',
      'Đóng góp!E12:E13 · cộng 2 dòng',
    ]);
  });
});

test.each([
  [1, 'I'],
  [4, 'IV'],
  [8, 'VIII'],
  [9, 'IX'],
  [10, 'X'],
])('%i in Roman numerals', (number, text) => {
  expect(roman(number)).toBe(text);
});
