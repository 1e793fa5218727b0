import { summaryOf } from './sheet-cases';

const MARKS = `TT | Họ và tên | I | II | III | IV | Tổng
1 | Lê Văn An | + | + | P | + | 3
2 | Võ Thị Tám | + | KP | + | + | 3`;

const held = (title: string): unknown =>
  summaryOf({ 'SH 2018': `${title}\n${MARKS}` }).figures.find(({ id }) => id === 'ky_sinh_hoat')?.value;

test.each(['BẢNG CHẤM CÔNG SINH HOẠT CHI BỘ NĂM 2018', 'BẢNG CHẤM CÔNG HỌP CHI BỘ NĂM 2018'])(
  '“%s” is a sheet of attendance',
  (title) => {
    expect(held(title)).toBe(4);
  },
);

test('the time sheet of the office is none, though a cell keeps it', () => {
  expect(held('BẢNG CHẤM CÔNG CÁN BỘ CƠ QUAN NĂM 2018, CHI BỘ THEO DÕI')).toBeNull();
});
