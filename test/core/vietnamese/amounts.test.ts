import fc from 'fast-check';
import { readAmount, readMoneyUnit } from '../../../src/core/vietnamese/amounts';
import { formatMoney, formatNumber } from '../../../src/core/vietnamese/numbers';

const inSheetUnit = (value: number) => ({ value, ownUnit: false });
const inDong = (value: number) => ({ value, ownUnit: true });

describe('readAmount', () => {
  test.each([
    ['1.000.000', 1_000_000],
    ['1,000,000', 1_000_000],
    ['1000000', 1_000_000],
    ['1 000 000', 1_000_000],
    ['1\u00a0000\u00a0000', 1_000_000],
    ['1\u202f000\u202f000', 1_000_000],
    ['17,398,929', 17_398_929],
    ['1.000.000.', 1_000_000],
    ['1.000.000 (*)', 1_000_000],
    ['1.000.000*', 1_000_000],
    ['1.000.000,-', 1_000_000],
    ['1.000.000,00', 1_000_000],
    ['1,000,000.00', 1_000_000],
    ['1.234.567,5', 1_234_567.5],
    ['1.000', 1_000],
    ['1.5', 1.5], // a lone decimal counts in the sheet's unit
    ['1,5', 1.5],
    ['0,75', 0.75],
    ['500', 500],
    ['0', 0],
    ['10 x 50.000', 500_000],
    ['10 người x 50.000', 500_000],
  ])('%j is %d in the sheet’s unit', (text, value) => {
    expect(readAmount(text)).toEqual(inSheetUnit(value));
  });

  test.each([
    ['1.000.000đ', 1_000_000],
    ['1.000.000 đồng', 1_000_000],
    ['1.000.000 VNĐ', 1_000_000],
    ['1.000.000VND', 1_000_000],
    ['1.000.000₫', 1_000_000],
    ['VNĐ 1.000.000', 1_000_000],
    ['1,000,000 d', 1_000_000],
    ['1.000.000 đồng chẵn', 1_000_000],
    ['1.000.000đ (Một triệu đồng)', 1_000_000],
    ['1 triệu', 1_000_000],
    ['1,5 triệu', 1_500_000],
    ['8.5 triệu', 8_500_000],
    ['6,5 triệu đồng', 6_500_000],
    ['05 triệu', 5_000_000],
    ['1.250 triệu', 1_250_000_000],
    ['1tr', 1_000_000],
    ['1TR', 1_000_000],
    ['1tr5', 1_500_000],
    ['1tr05', 1_050_000],
    ['1.5tr', 1_500_000],
    ['2tr350', 2_350_000],
    ['1tr500k', 1_500_000],
    ['2,5 tr.đ', 2_500_000],
    ['3 trđ', 3_000_000],
    ['1 triệu rưỡi', 1_500_000],
    ['1 triệu 500 nghìn', 1_500_000],
    ['1 triệu 500', 1_500_000],
    ['2 tỷ 350 triệu', 2_350_000_000],
    ['500k', 500_000],
    ['500K', 500_000],
    ['500 ngàn', 500_000],
    ['500 nghìn', 500_000],
    ['500 nghìn đồng.', 500_000],
    ['55 triệu đồng', 55_000_000],
    ['60 tỷ đồng', 60_000_000_000],
    ['1,2 tỉ', 1_200_000_000],
    ['50.000đ/người x 10', 500_000],
    ['50.000đ × 10 người', 500_000],
    ['10 suất x 100.000đ', 1_000_000],
    ['200k/tháng x 12 tháng', 2_400_000],
    ['10 người x 50.000đ/người = 500.000đ', 500_000],
  ])('%j is %d đồng', (text, value) => {
    expect(readAmount(text)).toEqual(inDong(value));
  });

  test.each([
    '',
    '-',
    'không',
    'x',
    'Đã nộp',
    'thiếu 20K',
    '(95% * 95.540.000)',
    '50.000đ/người', // how many people?
    '10 người x 50.000đ/người = 400.000đ', // which of the two?
    '2 x 3',
    '1,250 triệu', // 1,25 or 1250
    '1.000.00',
    '1.000,000',
    '0912345678',
    '20.10.2018',
    '9/10',
    '5 phần',
    '-500.000',
    '1.000.000 đ/c',
    '2.000.000-3.000.000',
    '500 triệu 2 tỷ',
    '1000 USD',
    '1 triệu 2.000 nghìn',
  ])('%j is not clearly one amount', (text) => {
    expect(readAmount(text)).toBeNull();
  });

  test('what is printed parses back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 13 }), (value) => {
        expect(readAmount(formatMoney(value))).toEqual(inDong(value));
        expect(readAmount(formatNumber(value))).toEqual(inSheetUnit(value));
        expect(readAmount(`${formatNumber(value)}đ`)).toEqual(inDong(value));
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (tenths) => {
        expect(readAmount(formatMoney(tenths / 10))).toEqual(inDong(tenths / 10));
      }),
    );
  });
  test('no text throws or hangs', () => {
    const unit = fc.constantFrom(...'0123456789.,() xđktr*=/ người');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
        const amount = readAmount(text);
        expect(amount === null || Number.isFinite(amount.value)).toBe(true);
      }),
    );
    expect(readAmount('(đồng '.repeat(10_000))).toBeNull();
    // each star could once be taken in two ways: 2^100 tries
    expect(readAmount(`${'*'.repeat(100)}=`)).toBeNull();
  });
});

describe('readMoneyUnit', () => {
  test.each([
    ['ĐVT: nghìn đồng', 1_000],
    ['ĐVT: ngàn đồng', 1_000],
    ['Đơn vị tính: 1.000đ', 1_000],
    ['Đơn vị tính: 1000 đồng', 1_000],
    ['(Đơn vị tính: nghìn đồng)', 1_000],
    ['Đơn vị: Nghìn VNĐ', 1_000],
    ['ĐVT: K', 1_000],
    ['(K)', 1_000],
    ['Đơn giá(K)', 1_000],
    ['Số tiền (1.000đ)', 1_000],
    ['Số tiền nghìn đồng', 1_000],
    ['1.000đ', 1_000],
    ['(triệu đồng)', 1_000_000],
    ['triệu đồng', 1_000_000],
    ['ĐVT: Tr.đồng', 1_000_000],
    ['ĐVT: 1.000.000 đồng', 1_000_000],
    ['(tỷ đồng)', 1_000_000_000],
    ['ĐVT: tỉ đồng', 1_000_000_000],
    ['đồng', 1],
    ['Đồng', 1],
    ['Số tiền (đồng)', 1],
    ['Số tiền (VNĐ)', 1],
    ['Đơn vị tính: đồng', 1],
    ['Mức đóng (đồng/tháng)', 1],
    ['Số tiền ủng hộ (đ)', 1],
  ])('%j → %d', (text, factor) => {
    expect(readMoneyUnit(text)).toBe(factor);
  });
  test.each([
    '',
    'Số tiền',
    'Đồng chí',
    'Họ tên đồng chí',
    'hội đồng',
    'K',
    '1000',
    'ĐVT: người',
    'Đơn vị: Trường Đồng Nai',
    'ủng hộ 5 triệu đồng',
    'Số tiền (1)',
    'Đơn vị',
  ])('%j names none', (text) => {
    expect(readMoneyUnit(text)).toBeNull();
  });
});
