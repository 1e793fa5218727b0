import fc from 'fast-check';
import { cleanText, fold, foldLoose } from '../../../src/core/vietnamese/fold';
import { expandAbbreviations } from '../../../src/core/vietnamese/headers-words';

const LETTERS = [...'aàáảãạăằắâấêềệiìíịoòóôốơờợuùúưứyỳýỷỹđðbcghklmnpqrstvxAĐÊÝỦQKS'];
const SIGNS = [...' ./-*:(),;&_"–\u00a0\n%+?\u0301\u0323\u00ad'];
const vietnamese = fc.string({ unit: fc.constantFrom(...LETTERS, ...SIGNS), maxLength: 24 });
const anything = fc.oneof(
  vietnamese,
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 20 }),
);

describe('cleanText', () => {
  test.each([
    ['  Họ và tên ', 'Họ và tên'],
    ['Nguyễn\u00a0Văn\u202fAn', 'Nguyễn Văn An'],
    ['Ngày\r\nvào\tĐảng', 'Ngày vào Đảng'],
    ['Số  tiền', 'Số tiền'],
    ['\ufeffTên\u200b\u00ad', 'Tên'],
    ['Tiê\u0301ng Viê\u0323t', 'Tiếng Việt'], // the Windows mix of CP1258
    ['½ µ S.T.T* (Đ/c)', '½ µ S.T.T* (Đ/c)'], // never NFKC, spelling kept
    ['HOÀ Lí', 'HOÀ Lí'],
  ])('%j reads %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
  test('idempotent, and NFD reads as NFC', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(cleanText(text.normalize('NFD'))).toBe(cleanText(text.normalize('NFC')));
      }),
    );
  });
});

describe('fold', () => {
  test.each([
    ['Họ và tên*', 'họ và tên'],
    ['HỌ VÀ TÊN:', 'họ và tên'],
    ['Họ & tên', 'họ và tên'],
    ['HO_TEN', 'ho ten'],
    ['Ngày, tháng, năm sinh', 'ngày tháng năm sinh'],
    ['Ngày/tháng/năm sinh', 'ngày tháng năm sinh'],
    ['Ngày tháng năm sinh (ngày-tháng -năm)', 'ngày tháng năm sinh ngày tháng năm'],
    ['“Dân vận khéo”', 'dân vận khéo'],
    ['Nam/Nữ', 'nam nữ'],
    ['Tỷ lệ (%)', 'tỷ lệ %'],
    ['S.T.T', 'stt'],
    ['S.T.T.', 'stt'],
    ['S T T', 'stt'],
    ['Số TT', 'số tt'],
    ['Đ/c', 'đc'],
    ['đ / c', 'đc'],
    ['ĐỒNG CHÍ', 'đồng chí'],
    ['T/M CHI BỘ', 'tm chi bộ'],
    ['N/S', 'ns'],
    ['Ðảng viên', 'đảng viên'], // Icelandic eth
    ['Bộ phận/ Phòng ban', 'bộ phận phòng ban'],
  ])('%j folds to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ['hoà', 'hòa'],
    ['hoè', 'hòe'],
    ['khoẻ', 'khỏe'],
    ['uỷ', 'ủy'],
    ['thuý', 'thúy'],
    ['Đảng UỶ', 'đảng ủy'],
    ['hoàn thành', 'hòan thành'],
    ['ngoài', 'ngòai'],
    ['huỳnh', 'hùynh'],
    ['thuở', 'thủơ'],
    ['quyền', 'qùyên'.replace('ê', 'ê')],
    ['quá', 'qúa'],
    ['quý', 'qúy'],
    ['già', 'gìa'],
    ['thường', 'thừơng'],
    ['mỹ', 'Mĩ'],
    ['lý luận', 'lí luận'],
    ['kỷ luật', 'Kỉ luật'],
    ['kỹ sư', 'kĩ sư'],
    ['tỷ lệ', 'tỉ lệ'],
    ['quý I', 'quí I'],
    ['thạc sĩ', 'thạc sỹ'],
    ['hy sinh', 'hi sinh'],
    ['vị', 'vỵ'],
  ])('%j and %j are one', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test.each([
    'quý',
    'già',
    'giữa',
    'của',
    'bìa',
    'mía',
    'hoàng',
    'toán',
    'nghĩa',
    'thuế',
    'đơn vị',
    'sĩ',
    'kỳ',
    'yêu cầu',
    'thúy'.normalize('NFC').replace('úy', 'uý'),
    'tuổi',
    'khuỷu',
  ])('%j stays', (text) => {
    expect(fold(text)).toBe(text);
  });
  test.each([
    ['Toàn', 'Toản'],
    ['mái', 'máy'],
    ['tai', 'tay'],
    ['thúi', 'thúy'],
    ['chi', 'chy'],
    ['Lê', 'Lễ'],
  ])('%j and %j stay two', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test('idempotent, NFD as NFC, case does not matter', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
      }),
    );
  });
});

describe('foldLoose', () => {
  test.each([
    ['Đảng uỷ', 'dang uy'],
    ['Ngày vào Đảng', 'ngay vao dang'],
    ['ĐƠN VỊ TÍNH', 'don vi tinh'],
    ['Lí lịch', 'ly lich'],
    ['Đ/c', 'dc'],
  ])('%j is %j', (text, loose) => {
    expect(foldLoose(text)).toBe(loose);
  });
  test('typed without accents or with them: the same', () => {
    expect(foldLoose('DS dang vien')).toBe(foldLoose('DS đảng viên'));
    expect(foldLoose('Ki hop li do')).toBe(foldLoose('Kỳ họp lý do'));
  });
  test('idempotent, and blind to fold', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const loose = foldLoose(text);
        expect(foldLoose(loose)).toBe(loose);
        expect(foldLoose(fold(text))).toBe(loose);
      }),
      { numRuns: 500 },
    );
  });
});

describe('expandAbbreviations', () => {
  test.each([
    ['STT', 'số thứ tự'],
    ['TT', 'số thứ tự'],
    ['Số TT', 'số thứ tự'],
    ['NTNS', 'ngày tháng năm sinh'],
    ['N/S', 'năm sinh'],
    ['Ng. sinh', 'ngày sinh'],
    ['Ngày VĐ', 'ngày vào đảng'],
    ['Ngày vào ĐCSVN', 'ngày vào đảng'],
    ['Ngày KN', 'ngày kết nạp'],
    ['Ngày CT', 'ngày chính thức'],
    ['G.tính', 'giới tính'],
    ['DT', 'dân tộc'],
    ['Đ/c', 'đồng chí'],
    ['Tên ĐV', 'tên đảng viên'],
    ['CB xếp loại', 'chi bộ xếp loại'],
    ['CCVC', 'công chức viên chức'],
    ['CV Đảng', 'chức vụ đảng'],
    ['Số TĐV', 'số thẻ đảng viên'],
    ['LLCT', 'lý luận chính trị'],
    ['CMNV', 'chuyên môn nghiệp vụ'],
    ['Trình độ CM', 'trình độ chuyên môn'],
    ['TĐVH', 'trình độ văn hóa'],
    ['XL', 'xếp loại'],
    ['KT-GS', 'kiểm tra giám sát'],
    ['KTGS', 'kiểm tra giám sát'],
    ['Số QĐ', 'số quyết định'],
    ['HĐ', 'hoạt động'],
    ['miễn SH', 'miễn sinh hoạt'],
    ['HS', 'hồ sơ'],
    ['HSL', 'hệ số lương'],
    ['ĐVT', 'đơn vị tính'],
    ['SĐT', 'số điện thoại'],
    ['G/chú', 'ghi chú'],
    ['GC', 'ghi chú'],
  ])('%j is %j', (heading, full) => {
    expect(expandAbbreviations(fold(heading))).toBe(full);
  });
  test('only whole words', () => {
    expect(expandAbbreviations('công tác cbx')).toBe('công tác cbx');
    expect(expandAbbreviations('')).toBe('');
  });
});
