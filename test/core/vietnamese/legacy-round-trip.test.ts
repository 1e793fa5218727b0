import fc from 'fast-check';
import { decodeLegacy, detectLegacy, type LegacyEncoding } from '../../../src/core/vietnamese/legacy';
import { TCVN3, VNI } from '../../../src/core/vietnamese/legacy-tables';

const NAMES = [
  'Nguyễn Văn An',
  'Trần Thị Bình',
  'Lê Hùng',
  'Hoàng Văn Toàn',
  'Đoàn Thị Hòa',
  'Phạm Quý',
  'Võ Tám',
  'Đặng Thị Mỹ',
  'Bùi Đức Ẩn',
  'Hồ Thúy',
  'Ngô Văn Khoẻ',
  'Lý Thị Cẩm',
  'Trương Hữu Nghĩa',
  'Đỗ Thị Ngọc',
  'Vũ Văn Dũng',
  'Huỳnh Thị Phượng',
  'Hà Văn Bé',
];
const WORDS = [
  'Họ và tên',
  'Ngày sinh',
  'Số tiền',
  'Ghi chú',
  'Xếp loại',
  'Hoàn thành tốt nhiệm vụ',
  'Chức vụ Đảng',
  'Quê quán',
  'Có mặt',
  'Vắng có lý do',
  'STT',
  'x',
  '12/12',
  '1.000.000đ',
];
const column = fc.array(fc.constantFrom(...NAMES, ...WORDS), { minLength: 1, maxLength: 12 });
const LEGACY_FONTS = fc.subarray(['.VnTime', '.VnTimeH', 'VNI-Times']);

/** Types a Unicode text as the old keyboards did. TCVN3 has one code for both cases. */
function typed(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'vni') {
    const codes = new Map([...VNI].map(([code, letter]) => [letter, code]));
    return [...text].map((letter) => codes.get(letter) ?? letter).join('');
  }
  const codes = new Map([...TCVN3].map(([code, letter]) => [letter, code]));
  return [...text].map((letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter).join('');
}

test('Unicode columns are never taken for legacy, whatever their fonts', () => {
  fc.assert(
    fc.property(column, LEGACY_FONTS, fc.constantFrom('NFC', 'NFD'), (texts, fonts, form) => {
      expect(
        detectLegacy(
          texts.map((text) => text.normalize(form)),
          fonts,
        ),
      ).toBeNull();
    }),
    { numRuns: 300 },
  );
});

test.each<LegacyEncoding>(['tcvn3', 'vni'])('a column of names typed in %s is found and read', (encoding) => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 4 }), (names) => {
      const written = names.map((name) => typed(name, encoding));
      expect(detectLegacy(written, [])).toBe(encoding);
      expect(written.map((text) => decodeLegacy(text, encoding).toLowerCase())).toEqual(
        names.map((name) => name.toLowerCase()),
      );
    }),
  );
});

test('VNI names without a letter that Unicode never shows', () => {
  const names = ['Nguyễn Văn An', 'Vũ Văn Dũng', 'Trần Thị Bình', 'Hồ Thúy'];
  expect(
    detectLegacy(
      names.map((name) => typed(name, 'vni')),
      [],
    ),
  ).toBe('vni');
  expect(detectLegacy(['Nguyeãn Vaên An', 'Hoàng Văn Toàn', 'Đoàn Thị Hòa'], [])).toBeNull();
});

test('no text breaks detecting or decoding', () => {
  const unit = fc.integer({ min: 0x20, max: 0x200 }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.array(fc.string({ unit, maxLength: 30 }), { maxLength: 8 }), (texts) => {
      const found = detectLegacy(texts, []);
      expect([null, 'tcvn3', 'vni']).toContain(found);
      expect(texts.every((text) => typeof decodeLegacy(text, found ?? 'vni', '.VnTimeH') === 'string')).toBe(
        true,
      );
    }),
  );
});
