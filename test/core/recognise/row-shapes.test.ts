import {
  hasSectionPrefix,
  isCarriedForward,
  isColumnNumber,
  isExample,
  isInWords,
  isNote,
  isPlaceAndDate,
  isRoman,
  isSignature,
  isTotalLabel,
  readOrder,
} from '../../../src/core/recognise/row-shapes';

describe('what a single line says it is', () => {
  test.each([
    'Tổng cộng',
    'TỔNG CỘNG:',
    'Cộng',
    'Tổng số: 3 đồng chí',
    'Cộng mục I',
    'Cộng phát sinh trong kỳ',
    'Lũy kế',
    'T.Cộng',
    'Cộng tiền hàng',
    'Danh sách này có 10 đồng chí',
  ])('total: %s', (text) => {
    expect(isTotalLabel(text)).toBe(true);
  });

  test.each(['Cộng đồng dân cư', 'Tống Văn Hòa', 'Công đoàn cơ sở', 'Công tác Đảng'])(
    'no total: %s',
    (text) => {
      expect(isTotalLabel(text)).toBe(false);
    },
  );

  test.each(['Hoàng Hữu Bằng Chu', 'Le Bang Chu', 'Trần Bảng Chú'])(
    'a name is no amount in words: %s',
    (name) => {
      expect(isInWords(name)).toBe(false);
    },
  );

  test('typed without marks: So tien bang chu', () => {
    expect(isInWords('So tien bang chu: mot trieu dong')).toBe(true);
  });

  test.each(['Bằng chữ: Một triệu đồng', '(Bằng chữ: một triệu)', 'Số tiền bằng chữ: …'])(
    'in words: %s',
    (text) => {
      expect(isInWords(text)).toBe(true);
    },
  );

  test.each(['Cộng trang', 'Mang sang', 'Trang trước chuyển sang'])('carried forward: %s', (text) => {
    expect(isCarriedForward(text)).toBe(true);
  });

  test.each(['NGƯỜI LẬP BIỂU', 'T/M CHI BỘ', 'BÍ THƯ', 'Hiệu trưởng', 'Kế toán', '(Ký, ghi rõ họ tên)'])(
    'signature: %s',
    (text) => {
      expect(isSignature(text)).toBe(true);
    },
  );

  test('place and date', () => {
    expect(isPlaceAndDate('Kiên Giang, ngày 20 tháng 12 năm 2018')).toBe(true);
    expect(isPlaceAndDate('Tết Trung thu')).toBe(false);
  });

  test('notes, examples', () => {
    expect(isNote('Ghi chú: x là có mặt')).toBe(true);
    expect(isExample('VD')).toBe(true);
    expect(isExample('Ví dụ')).toBe(true);
    expect(isExample('1')).toBe(false);
  });

  test.each([
    ['1', true],
    ['(2)', true],
    ['A', true],
    ['3=1+2', true],
    ['4 = 2*100/3', true],
    ['19)', true],
    ['Nam', false],
    ['2018', false],
  ])('column number %s: %s', (text, expected) => {
    expect(isColumnNumber(text)).toBe(expected);
  });

  test('running numbers, Romans, headings inside', () => {
    expect(readOrder('03')).toBe(3);
    expect(readOrder('3.')).toBe(3);
    expect(readOrder('3a')).toBeNull();
    expect(isRoman('IV')).toBe(true);
    expect(isRoman('Nam')).toBe(false);
    expect(hasSectionPrefix('I. Đảng viên chính thức')).toBe(true);
    expect(hasSectionPrefix('Đảng viên')).toBe(false);
  });
});
