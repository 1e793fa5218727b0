import { summaryOf } from './sheet-cases';

const HEAD =
  'TỔNG HỢP ĐÁNH GIÁ ĐẢNG VIÊN NĂM 2018\nTT | Họ và tên | Tự nhận | Chi bộ đề nghị | Đảng ủy công nhận\n';

const rated = (rows: string): Readonly<Record<string, unknown>> => {
  const { figures, findings } = summaryOf({ XL: `${HEAD}${rows}` });
  const value = (id: string): unknown => figures.find((figure) => figure.id === id)?.value;
  return {
    rated: value('dang_vien_duoc_danh_gia'),
    excellent: value('xep_loai_xuat_sac'),
    good: value('xep_loai_tot'),
    unknown: findings.filter(({ code }) => code === 'unknown_rating').length,
  };
};

test('one letter in a column of levels: XS, T', () => {
  expect(
    rated('1 | Lê Văn An | XS | XS | T\n2 | Võ Thị Tám | T | T | T\n3 | Trần Bé | XS | XS | XS'),
  ).toEqual({
    rated: 3,
    excellent: 1,
    good: 2,
    unknown: 0,
  });
});

test('a decision that cannot be read is not what was proposed', () => {
  expect(
    rated('1 | Lê Văn An | XS | XS | Q\n2 | Võ Thị Tám | XS | XS | XS\n3 | Trần Bé | XS | T | '),
  ).toEqual({
    rated: 2,
    excellent: 1,
    good: 1,
    unknown: 1,
  });
});

test('a proposal of the cell that cannot be read is not what the person thinks', () => {
  expect(rated('1 | Lê Văn An | XS | Q | \n2 | Võ Thị Tám | T | T | ')).toEqual({
    rated: 1,
    excellent: 0,
    good: 1,
    unknown: 1,
  });
});
