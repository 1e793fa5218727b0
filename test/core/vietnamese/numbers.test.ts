import fc from 'fast-check';
import {
  formatCount,
  formatMoney,
  formatNumber,
  formatPercent,
  readCount,
  readPercent,
  readRatio,
} from '../../../src/core/vietnamese/numbers';

describe('readCount', () => {
  test.each([
    ['02 cuộc', 2],
    ['12', 12],
    ['05 đ/c', 5],
    ['1.200 lượt', 1200],
    ['1 200 lượt', 1200],
    ['12,5', 12.5],
    ['10 phần', 10],
    ['9 phần quà', 9],
    ['120 lượt cán bộ, đảng viên tham dự', 120],
    ['12 (mười hai)', 12],
    ['3.', 3],
    ['không', 0],
    ['Không có', 0],
  ])('%j is %d', (text, value) => {
    expect(readCount(text)).toBe(value);
  });
  test.each([
    '',
    '-',
    'khoảng 20 người',
    'trên 20',
    '20 người trở lên',
    '9/10',
    '100%',
    '5 triệu',
    '5 triệu đồng',
    '500k',
    '20-25',
    '8h00',
    '3 buổi 2 tiết',
    'Lớp 10',
    'không rõ',
  ])('%j is no count', (text) => {
    expect(readCount(text)).toBeNull();
  });
});

describe('readRatio', () => {
  test.each([
    ['9/10', 9, 10],
    ['9 / 10 đ/c', 9, 10],
    ['10/10', 10, 10],
    ['0/10', 0, 10],
    ['Có mặt: 9/10', 9, 10],
    ['17/17 đồng chí đảng viên có mặt', 17, 17],
    ['11/11, đạt tỷ lệ 100%', 11, 11],
    ['9/10 (90%)', 9, 10],
    ['9/10 đ/c, đạt 97,5%', 9, 10],
  ])('%j is %d of %d', (text, part, whole) => {
    expect(readRatio(text)).toEqual({ part, whole });
  });
  test.each(['', '10/9', '29/8', '5/0', '9/10/2018', '9', 'x/10', '9/10, 8/10'])('%j is none', (text) => {
    expect(readRatio(text)).toBeNull();
  });
});

describe('printing', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [1_000, '1.000'],
    [1_234_567.5, '1.234.567,5'],
    [97.25, '97,3'],
    [1.005, '1'],
    [38.449, '38,4'],
    [0.05, '0,1'],
    [9.96, '10'],
    [999.96, '1.000'],
    [-5.5, '-5,5'],
    [-0.01, '0'],
    [1e21, '1.000.000.000.000.000.000.000'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
  test('what is no number is a mistake of the program', () => {
    expect(() => formatNumber(NaN)).toThrow(RangeError);
    expect(() => formatNumber(Infinity)).toThrow(RangeError);
  });
  test.each([
    [0, '0'],
    [1, '01'],
    [9, '09'],
    [10, '10'],
    [1200, '1.200'],
    [2.5, '2,5'],
    [-3, '-3'],
  ])('prose: %d is %s', (value, text) => {
    expect(formatCount(value)).toBe(text);
  });
  test('money and percent', () => {
    expect(formatMoney(1_000_000)).toBe('1.000.000 đồng');
    expect(formatPercent(97.5)).toBe('97,5%');
    expect(formatPercent(100)).toBe('100%');
  });
  test('what is printed parses back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (tenths) => {
        const value = tenths / 10;
        expect(readCount(formatNumber(value))).toBe(value);
        expect(readCount(`${formatCount(value)} cuộc`)).toBe(value);
        expect(readPercent(formatPercent(value))).toBe(value);
      }),
    );
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (part, more) => {
        const whole = part + more + 1;
        expect(readRatio(`${String(part)}/${String(whole)}`)).toEqual({ part, whole });
      }),
    );
  });
});
