import {
  readEducationLevel,
  readTheoryLevel,
  type EducationLevel,
  type TheoryLevel,
} from '../../../src/core/vietnamese/levels';

const THEORY: Readonly<Record<TheoryLevel, readonly string[]>> = {
  chua_qua: ['Chưa qua', 'Chưa qua đào tạo', 'Không', 'Chưa', 'Chưa có', 'không có'],
  so_cap: ['Sơ cấp', 'SC', 'sơ cấp', 'SCCT', 'Sơ cấp LLCT', 'SO CAP'],
  trung_cap: [
    'Trung cấp',
    'TC',
    'TCCT',
    'TC LLCT',
    'TCLLCT',
    'Trung cấp chính trị',
    'Trung cấp lý luận chính trị',
    'Trung cấp lí luận chính trị - hành chính',
    'Trung cấp (2015)',
    'TC, đang học CC',
    'Tương đương trung cấp',
    'LLCT trung cấp',
  ],
  cao_cap: [
    'Cao cấp',
    'CC',
    'CCCT',
    'CC LLCT',
    'Cao cấp LLCT',
    'Cao cấp lý luận',
    'Cử nhân',
    'CN',
    'Cử nhân chính trị',
    'Cao cấp, cử nhân chính trị',
  ],
};
const EDUCATION: Readonly<Record<EducationLevel, readonly string[]>> = {
  duoi_dai_hoc: [
    'Cao đẳng',
    'CĐ',
    'CĐSP',
    'Trung cấp',
    'TC',
    'Trung cấp kế toán',
    '12/12',
    '10/10',
    '9/12',
    'THPT',
    'Cử nhân cao đẳng',
    'Dược sĩ trung cấp',
    'Sơ cấp',
    'Y sĩ',
    'Công nhân kỹ thuật',
  ],
  dai_hoc: [
    'Đại học',
    'ĐH',
    'Dai hoc',
    'Đại học Luật',
    'ĐH Kinh tế',
    'ĐHSP',
    'Cử nhân',
    'CN Luật',
    'Kỹ sư',
    'Kĩ sư xây dựng',
    'KS',
    'Bác sĩ',
    'Bác sỹ',
    'BS',
    'Kiến trúc sư',
    'KTS',
    'Dược sĩ',
    'CNĐD',
    'BSĐK',
    'DSĐH',
    'Cao đẳng, đại học',
    'ĐH Luật, TC LLCT',
    'ĐH (đang học thạc sĩ)',
    'Đại học, đang học cao học',
  ],
  thac_si: [
    'Thạc sĩ',
    'Thạc sỹ',
    'ThS',
    'Th.S',
    'ThS. Luật',
    'THẠC SĨ',
    'Sau đại học',
    'Cao học',
    'Đại học, thạc sĩ',
    'BSCKI',
    'BS CK1',
    'Bác sĩ chuyên khoa I',
    'DSCKI',
  ],
  tien_si: [
    'Tiến sĩ',
    'Tiến sỹ',
    'TS',
    'PGS.TS',
    'Thạc sĩ, tiến sĩ',
    'BSCKII',
    'Bác sĩ CK II',
    'chuyên khoa 2',
  ],
};
const rows = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([level, texts]) => texts.map((text) => [text, level] as const));

describe('readTheoryLevel', () => {
  test.each(rows(THEORY))('%j is %s', (text, level) => {
    expect(readTheoryLevel(text)).toBe(level);
  });
  test.each(['', '-', 'x', 'Đang học trung cấp', 'Đảng viên mới', '12/12', 'CN Luật', 'Tin học'])(
    '%j is none',
    (text) => {
      expect(readTheoryLevel(text)).toBeNull();
    },
  );
});

describe('readEducationLevel', () => {
  test.each(rows(EDUCATION))('%j is %s', (text, level) => {
    expect(readEducationLevel(text)).toBe(level);
  });
  test.each([
    '',
    '-',
    'x',
    'Chưa qua đào tạo',
    'Không',
    'Đang học đại học',
    'Kế toán',
    'Nguyễn Văn An',
    '2018',
  ])('%j is none', (text) => {
    expect(readEducationLevel(text)).toBeNull();
  });
});
