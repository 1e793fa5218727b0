import { previousFigures, withPrevious } from '../../../src/core/last-year/previous-figures';
import { ruleChange } from '../../../src/core/last-year/rule-changes';
import { asNamedThisYear } from '../../../src/core/last-year/same-content';
import { periodOfSchoolYear, periodOfYear } from '../../../src/core/figures/periods';
import { figures } from '../report/figures';

describe('a rule that changed between the years', () => {
  test.each([
    [
      'xep_loai_tot',
      2023,
      'quy định đã đổi: năm 2022 theo Quy định số 132-QĐ/TW, năm 2023 theo Quy định số 124-QĐ/TW',
    ],
    [
      'vi_pham_19_dieu',
      2021,
      'quy định đã đổi: năm 2020 theo Quy định số 47-QĐ/TW, năm 2021 theo Quy định số 37-QĐ/TW',
    ],
    [
      'ty_le_giu_lien_he_noi_cu_tru',
      2020,
      'quy định đã đổi: năm 2019 theo Quy định số 76-QĐ/TW, năm 2020 theo Quy định số 213-QĐ/TW',
    ],
  ])('%s in %d', (id, year, said) => {
    expect(ruleChange(id, periodOfYear(year))).toBe(said);
    expect(ruleChange(id, periodOfYear(year - 1))).toBeNull();
  });

  test('no regulation tells how members are counted', () => {
    expect(ruleChange('tong_dang_vien', periodOfYear(2023))).toBeNull();
  });

  test('a report issued after the change follows the rule of its day', () => {
    expect(ruleChange('xep_loai_tot', periodOfYear(2022), { year: 2023, month: 11, day: 1 })).toContain(
      '124-QĐ/TW',
    );
  });

  test('is said behind the source', () => {
    const [rated] = withPrevious(
      figures({ xep_loai_tot: 8 }),
      [
        previousFigures(
          figures({ xep_loai_tot: { value: 7, source: 'Xếp loại!D8:D16', counted: '7 người' } }),
        ),
      ],
      periodOfYear(2023),
    );
    expect(rated?.previous?.source).toMatch(/^Xếp loại!D8:D16 · 7 người · quy định đã đổi: năm 2022/);
  });
});

describe('the first source that has a figure gives it', () => {
  const [first, second] = [
    previousFigures(figures({ ket_nap: { value: 0 }, bang_khen: null })),
    previousFigures(
      figures({ ket_nap: { value: 3 }, bang_khen: { value: 2 }, giay_khen: { value: 1 } }),
      'cu.xlsx',
    ),
  ];

  test('0 is a figure, no value is not', () => {
    const filled = withPrevious(
      figures({ ket_nap: 1, bang_khen: 1, khac: 1 }),
      [first, second],
      periodOfYear(2018),
    );
    expect(filled.map(({ previous }) => previous?.value)).toEqual([0, 2, undefined]);
    expect(filled[1]?.previous?.source).toMatch(/^cu\.xlsx · /);
  });
});

describe('contents that carry their year', () => {
  const parts = [{ key: 'x', label: 'Quỹ vì người nghèo năm 2017', value: 1 }];

  test('are the same content a year later', () => {
    const [part] = asNamedThisYear(parts, periodOfYear(2017), periodOfYear(2018));
    expect(part).toEqual({
      key: 'quỹ vì người nghèo năm 2018',
      label: 'Quỹ vì người nghèo năm 2017',
      value: 1,
    });
  });

  test('years of a school year move together; other numbers stay', () => {
    const [part] = asNamedThisYear(
      [{ key: 'x', label: 'Khuyến học 2016-2017, QĐ 1975', value: 1 }],
      periodOfSchoolYear(2016),
      periodOfSchoolYear(2017),
    );
    expect(part?.key).toContain('2017 2018');
    expect(part?.key).toContain('1975');
  });
});
