import type { RuleCase } from './rule-case';

const LIST = (heads: string, ...rows: readonly string[]): Readonly<Record<string, string>> => ({
  'DS đảng viên': [
    'DANH SÁCH ĐẢNG VIÊN CHI BỘ NĂM 2018',
    `TT | Họ và tên | ${heads}`,
    ...rows.map((row, at) => `${String(at + 1)} | Lê Văn ${'ABCDEGHIKL'[at] ?? ''}n | ${row}`),
  ].join('\n'),
});
const LOG = (...rows: readonly string[]): Readonly<Record<string, string>> => ({
  'Biến động': [
    'THEO DÕI BIẾN ĐỘNG ĐẢNG VIÊN',
    'TT | Họ và tên | Hình thức biến động | Ngày',
    ...rows.map((row, at) => `${String(at + 1)} | ${row}`),
  ].join('\n'),
});

/** Tổ chức, đảng viên; biến động. */
export const MEMBER_RULES: readonly RuleCase[] = [
  {
    of: 'tong_dang_vien',
    rule: 'joined by the end or without a date, not left by then, a person once',
    sheets: {
      DS: `DANH SÁCH ĐẢNG VIÊN
TT | Họ và tên | Ngày sinh | Ngày vào Đảng | Ngày chuyển đi
1 | Lê Văn An | 1/2/1970 | 31/12/2018 |
2 | Lê Văn Bốn | 1/3/1971 | |
3 | Lê Văn Can | 1/4/1972 | 01/01/2019 |
4 | Lê Văn Dân | 1/5/1973 | 03/02/2000 | 31/12/2018
5 | Lê Văn Em | 1/6/1974 | 03/02/2000 | 01/01/2019
6 | Lê Văn An | 1/2/1970 | 31/12/2018 |`,
    },
    figures: { tong_dang_vien: 3 },
    told: ['duplicate_member'],
  },
  {
    of: 'dang_vien_chinh_thuc',
    rule: 'official date by the end',
    sheets: LIST(
      'Ngày vào Đảng | Ngày chính thức',
      '3/2/2000 | 3/2/2001',
      '1/1/2018 | 31/12/2018',
      '1/1/2018 | 1/1/2019',
    ),
    figures: { dang_vien_chinh_thuc: 2 },
  },
  {
    of: 'dang_vien_chinh_thuc',
    rule: 'or the status says so',
    sheets: LIST(
      'Ngày vào Đảng | Tình trạng',
      '3/2/2000 | Chính thức',
      '1/1/2018 | Dự bị',
      '1/1/2010 | chính thức',
    ),
    figures: { dang_vien_chinh_thuc: 2, dang_vien_du_bi: 1 },
  },
  {
    of: 'dang_vien_chinh_thuc',
    rule: 'without either column nobody is told to be official',
    sheets: LIST('Ngày vào Đảng', '3/2/2000'),
    figures: { dang_vien_chinh_thuc: null, dang_vien_du_bi: null },
  },
  {
    of: 'dang_vien_du_bi',
    rule: 'the members who are not official',
    sheets: LIST(
      'Ngày vào Đảng | Ngày chính thức',
      '3/2/2000 | 3/2/2001',
      '1/1/2018 | 1/1/2019',
      '5/5/2018 |',
    ),
    figures: { dang_vien_du_bi: 2 },
  },
  {
    of: 'dang_vien_nu',
    rule: 'women among the members at the end',
    sheets: LIST(
      'Giới tính | Ngày vào Đảng',
      'Nữ | 3/2/2000',
      'Nam | 3/2/2000',
      'nữ | 3/2/2001',
      'Nữ | 3/2/2019',
    ),
    figures: { dang_vien_nu: 2 },
  },
  {
    of: 'dang_vien_dan_toc_thieu_so',
    rule: 'ethnicity given and not Kinh',
    sheets: LIST(
      'Dân tộc | Ngày vào Đảng',
      'Kinh | 3/2/2000',
      'Khmer | 3/2/2000',
      'Hoa | 3/2/2001',
      ' | 3/2/2001',
      'KINH | 3/2/2001',
    ),
    figures: { dang_vien_dan_toc_thieu_so: 2 },
  },
  {
    of: 'dang_vien_ton_giao',
    rule: 'religion given and not “không”',
    sheets: LIST(
      'Tôn giáo | Ngày vào Đảng',
      'Không | 3/2/2000',
      'Phật giáo | 3/2/2000',
      ' | 3/2/2001',
      'không | 3/2/2001',
    ),
    figures: { dang_vien_ton_giao: 1 },
  },
  {
    of: 'tuoi_binh_quan',
    rule: 'mean of full years on the last day, one decimal; of a year alone the difference',
    // 48 (31/12 is reached), 47 (born in 1971 alone), 38: 133 / 3 = 44,33
    sheets: LIST(
      'Ngày sinh | Ngày vào Đảng',
      '31/12/1970 | 3/2/2000',
      '1971 | 3/2/2000',
      '1/6/1980 | 3/2/2001',
    ),
    figures: { tuoi_binh_quan: 44.3 },
  },
  {
    of: 'llct_so_cap',
    rule: 'theory at the lowest level, each member by the highest written',
    sheets: LIST(
      'Lý luận chính trị | Ngày vào Đảng',
      'Sơ cấp | 3/2/2000',
      'SC | 3/2/2000',
      'Trung cấp | 3/2/2001',
      ' | 3/2/2001',
    ),
    figures: { llct_so_cap: 2 },
  },
  {
    of: 'llct_trung_cap',
    rule: 'theory at the middle level',
    sheets: LIST(
      'Lý luận chính trị | Ngày vào Đảng',
      'Sơ cấp | 3/2/2000',
      'Trung cấp | 3/2/2000',
      'TC | 3/2/2001',
      'Cao cấp | 3/2/2001',
    ),
    figures: { llct_trung_cap: 2 },
  },
  {
    of: 'llct_cao_cap',
    rule: 'theory at the highest level, bachelors of theory with them',
    sheets: LIST(
      'Lý luận chính trị | Ngày vào Đảng',
      'Cao cấp | 3/2/2000',
      'Cử nhân | 3/2/2000',
      'Trung cấp | 3/2/2001',
    ),
    figures: { llct_cao_cap: 2 },
  },
  {
    of: 'chuyen_mon_dai_hoc',
    rule: 'university and above',
    sheets: LIST(
      'Trình độ chuyên môn | Ngày vào Đảng',
      'Đại học | 3/2/2000',
      'Thạc sĩ | 3/2/2000',
      'Tiến sĩ | 3/2/2001',
      'Cao đẳng | 3/2/2001',
      'Trung cấp | 3/2/2001',
    ),
    figures: { chuyen_mon_dai_hoc: 3 },
  },
  {
    of: 'ket_nap',
    rule: 'of the log where it was read, whatever the member list says',
    sheets: {
      ...LIST('Ngày vào Đảng | Ngày chính thức', '3/2/2018 |', '5/6/2018 |'),
      ...LOG('Võ Thị Tám | Kết nạp | 3/2/2018', 'Võ Thị Chín | Chuyển đến | 4/2/2018'),
    },
    figures: { ket_nap: 1 },
  },
  {
    of: 'ket_nap',
    rule: 'without a log the joined dates of the period',
    sheets: LIST('Ngày vào Đảng', '31/12/2017', '1/1/2018', '31/12/2018'),
    figures: { ket_nap: 2 },
  },
  {
    of: 'chuyen_chinh_thuc',
    rule: 'proposed or acknowledged, a person once',
    sheets: LOG(
      'Võ Thị Tám | Đề nghị công nhận chính thức | 3/2/2018',
      'Võ Thị Tám | Công nhận chính thức | 3/5/2018',
      'Võ Thị Chín | Công nhận chính thức | 3/6/2018',
    ),
    figures: { chuyen_chinh_thuc: 2 },
  },
  {
    of: 'chuyen_chinh_thuc',
    rule: 'without a log the official dates of the period',
    sheets: LIST(
      'Ngày vào Đảng | Ngày chính thức',
      '1/1/2016 | 31/12/2017',
      '1/1/2017 | 1/1/2018',
      '5/5/2018 |',
    ),
    figures: { chuyen_chinh_thuc: 1 },
  },
  ...(
    [
      ['chuyen_den', 'Chuyển sinh hoạt đến'],
      ['chuyen_di', 'Chuyển sinh hoạt đi'],
      ['tu_tran', 'Từ trần'],
      ['xoa_ten', 'Xóa tên'],
      ['xoa_ten', 'Khai trừ'],
      ['bau_bo_sung_cap_uy', 'Bầu bổ sung chi ủy viên'],
    ] as const
  ).map(([id, words]): RuleCase => ({
    of: id,
    rule: `rows of the period that say “${words}”, none of the others`,
    sheets: LOG(
      `Võ Thị Tám | ${words} | 3/2/2018`,
      `Võ Thị Chín | ${words} | 3/2/2017`,
      'Lê Văn An | Kết nạp | 3/2/2018',
    ),
    figures: {
      ...Object.fromEntries(
        ['chuyen_den', 'chuyen_di', 'tu_tran', 'xoa_ten', 'bau_bo_sung_cap_uy'].map((other) => [other, 0]),
      ),
      [id]: 1,
      ket_nap: 1,
    },
  })),
];
