import fc from 'fast-check';
import { dateFromSerial, isDateFormat, serialFromDate } from '../../../src/core/sheet/serial';

describe('serial days', () => {
  test.each([
    [1, { year: 1900, month: 1, day: 1 }],
    [59, { year: 1900, month: 2, day: 28 }],
    [60, { year: 1900, month: 2, day: 29 }],
    [61, { year: 1900, month: 3, day: 1 }],
    [43101, { year: 2018, month: 1, day: 1 }],
    [43101.75, { year: 2018, month: 1, day: 1 }],
  ])('1900: %d', (serial, date) => {
    expect(dateFromSerial(serial)).toEqual(date);
  });

  test('1904: the same day is 1,462 less', () => {
    expect(dateFromSerial(43101 - 1462, '1904')).toEqual({ year: 2018, month: 1, day: 1 });
    expect(serialFromDate({ year: 2018, month: 1, day: 1 }, '1904')).toBe(41639);
  });

  test.each([0, -1, Number.NaN, 3_000_000])('%d is no day', (serial) => {
    expect(dateFromSerial(serial)).toBeNull();
  });

  test('property: every day comes back, in both systems', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 80_000 }),
        fc.constantFrom('1900' as const, '1904' as const),
        (serial, system) => {
          const date = dateFromSerial(serial, system);
          expect(date && serialFromDate(date, system)).toBe(serial);
        },
      ),
    );
  });
});

describe('isDateFormat', () => {
  test.each([
    'dd/mm/yyyy',
    'd-m',
    'mmm-yy',
    '[$-42A]dd mmmm yyyy',
    '"ngày "dd" tháng "mm',
    'yyyy',
    'm/d/yy h:mm',
    'mmmm',
  ])('%s shows days', (code) => {
    expect(isDateFormat(code)).toBe(true);
  });

  test.each([
    'General',
    '0',
    '#,##0',
    '#,##0" đ"',
    '0"d"',
    '[$₫-42A]#,##0',
    'h:mm',
    'mm:ss',
    '[h]:mm',
    '[mm]:ss',
    '@',
    '0%',
    '[Red]0',
    '#,##0,,"tr"',
  ])('%s does not', (code) => {
    expect(isDateFormat(code)).toBe(false);
  });
});
