import { education, inspections, ratings, residence } from './book-builder';
import { computed } from './compute-books';

const in2018 = (sheet: string) => ({ sheet, title: `${sheet} năm 2018` });

test('a thematic meeting in the education log is no cuộc tuyên truyền', () => {
  const log = education(
    in2018('TT'),
    'date | content | meeting_type | attendees\n 01/2018 | A | | 10\n 02/2018 | B | chuyen_de | 9',
  );
  const { value } = computed({ education: [log] });
  expect([value('cuoc_tuyen_truyen'), value('ky_sinh_hoat_chuyen_de')]).toEqual([1, 1]);
});

test('a person told of twice as to the residence counts once, by the worse result', () => {
  const both = ['good', 'poor'].map((first) => {
    const second = first === 'good' ? 'poor' : 'good';
    const book = residence(
      in2018('NCT'),
      `full_name | result\n Lê Văn An | ${first}\n Lê Văn An | ${second}\n Trần Thị Hoa | good`,
    );
    return computed({ residence: [book] }).value('ty_le_giu_lien_he_noi_cu_tru');
  });
  expect(both).toEqual([50, 50]);
});

test('a row that neither inspects nor supervises is nobody inspected or supervised', () => {
  const book = inspections(
    in2018('KTGS'),
    `full_name | inspection_type | date
     Lê Văn An | kiểm tra | 03/2018
     Trần Thị Hoa | giám sát | 04/2018
     Võ Thị Tám | kỷ luật | 05/2018`,
  );
  const { value } = computed({ inspections: [book] });
  expect([
    value('dang_vien_duoc_kiem_tra'),
    value('dang_vien_duoc_giam_sat'),
    value('dang_vien_duoc_ktgs'),
  ]).toEqual([1, 1, 2]);
});

test('two ratings of the cell that differ want confirming; the same twice does not', () => {
  const rated = (sheet: string, cell: string) =>
    ratings(in2018(sheet), 'full_name | final_rating\n Lê Văn An | tot', cell);
  const status = (first: string, second: string) =>
    computed({ ratings: [rated('XL 1', first), rated('XL 2', second)] }).figure('xep_loai_chi_bo').status;
  expect([status('HTTNV', 'HTXSNV'), status('HTTNV', 'Hoàn thành tốt nhiệm vụ')]).toEqual([
    'unconfirmed',
    'ok',
  ]);
});

test('the cell’s rating in old words stands as it is written', () => {
  const book = ratings(in2018('XL'), 'full_name | final_rating\n Lê Văn An | tot', 'Trong sạch, vững mạnh');
  expect(computed({ ratings: [book] }).value('xep_loai_chi_bo')).toBe('Trong sạch, vững mạnh');
});
