import { numberFormat, wouldConvert } from '../../../src/core/report/number-format';

const WHOLE = '[>=1000000]0\\.000\\.000;[>=1000]0\\.000;0';

describe('number formats that show Vietnamese dots and commas everywhere', () => {
  test.each([
    [0, WHOLE],
    [100, WHOLE],
    [999_999_999, WHOLE],
    [1_000_000_000, '[>=1000000000]0\\.000\\.000\\.000;[>=1000000]0\\.000\\.000;0'],
    [97.5, '[=97.5]"97,5";0.0'],
    [1234.5, '[=1234.5]"1.234,5";0.0'],
  ])('%d', (value, format) => {
    expect(numberFormat(value)).toBe(format);
  });
});

describe('text that Excel would take for something else', () => {
  test.each([
    '9/10',
    '90%',
    '007',
    '+x',
    '- Chính thức',
    '=1+1',
    '@home',
    '1.000',
    "'a",
    '  -x',
    'TRUE',
    '6=4*100/5',
  ])('%s is written as text', (text) => {
    expect(wouldConvert(text)).toBe(true);
  });
  test.each(['Tổng số đảng viên', '…', '–', '* Ghi chú', 'Kiên Giang, ngày 20 tháng 12 năm 2018', 'IV'])(
    '%s is left as it is',
    (text) => {
      expect(wouldConvert(text)).toBe(false);
    },
  );
});
