import { decodeLegacy, detectLegacy } from '../../../src/core/vietnamese/legacy';
import { TCVN3, VNI } from '../../../src/core/vietnamese/legacy-tables';

// DOMAIN.md §4.2, the UniKey table
const TCVN3_TABLE =
  'A1=Ă A2=Â A3=Ê A4=Ô A5=Ơ A6=Ư A7=Đ A8=ă A9=â AA=ê AB=ô AC=ơ AD=ư AE=đ B5=à B6=ả B7=ã B8=á B9=ạ BB=ằ BC=ẳ BD=ẵ BE=ắ ' +
  'C6=ặ C7=ầ C8=ẩ C9=ẫ CA=ấ CB=ậ CC=è CE=ẻ CF=ẽ D0=é D1=ẹ D2=ề D3=ể D4=ễ D5=ế D6=ệ D7=ì D8=ỉ DC=ĩ DD=í DE=ị DF=ò ' +
  'E1=ỏ E2=õ E3=ó E4=ọ E5=ồ E6=ổ E7=ỗ E8=ố E9=ộ EA=ờ EB=ở EC=ỡ ED=ớ EE=ợ EF=ù F1=ủ F2=ũ F3=ú F4=ụ F5=ừ F6=ử F7=ữ F8=ứ F9=ự ' +
  'FA=ỳ FB=ỷ FC=ỹ FD=ý FE=ỵ';
const VNI_SINGLES = 'Ñ=Đ ñ=đ Í=Í í=í Ì=Ì ì=ì Æ=Ỉ æ=ỉ Ó=Ĩ ó=ĩ Ò=Ị ò=ị Ô=Ơ ô=ơ Ö=Ư ö=ư Î=Ỵ î=ỵ';
const VNI_PAIRS =
  'aù=á aø=à aû=ả aõ=ã aï=ạ aâ=â aá=ấ aà=ầ aå=ẩ aã=ẫ aä=ậ aê=ă aé=ắ aè=ằ aú=ẳ aü=ẵ aë=ặ ' +
  'eù=é eø=è eû=ẻ eõ=ẽ eï=ẹ eâ=ê eá=ế eà=ề eå=ể eã=ễ eä=ệ ' +
  'où=ó oø=ò oû=ỏ oõ=õ oï=ọ oâ=ô oá=ố oà=ồ oå=ổ oã=ỗ oä=ộ ôù=ớ ôø=ờ ôû=ở ôõ=ỡ ôï=ợ ' +
  'uù=ú uø=ù uû=ủ uõ=ũ uï=ụ öù=ứ öø=ừ öû=ử öõ=ữ öï=ự yù=ý yø=ỳ yû=ỷ yõ=ỹ';
const rows = (table: string) => table.split(' ').map((row) => row.split('=') as [string, string]);

describe('the tables', () => {
  test.each(rows(TCVN3_TABLE))('TCVN3 %s is %s', (code, letter) => {
    expect(decodeLegacy(String.fromCharCode(parseInt(code, 16)), 'tcvn3')).toBe(letter);
  });
  test.each(rows(VNI_SINGLES))('VNI %s is %s', (written, letter) => {
    expect(decodeLegacy(written, 'vni')).toBe(letter);
  });
  test.each(rows(VNI_PAIRS))('VNI %s is %s, and in capitals', (written, letter) => {
    expect(decodeLegacy(written, 'vni')).toBe(letter);
    expect(decodeLegacy(written.toUpperCase(), 'vni')).toBe(letter.toUpperCase());
  });
  test('74 and 134 entries, and no more', () => {
    expect(TCVN3.size).toBe(74);
    expect(VNI.size).toBe(134);
    expect(rows(TCVN3_TABLE)).toHaveLength(74);
    expect(rows(VNI_SINGLES).length + 2 * rows(VNI_PAIRS).length).toBe(134);
  });
});

describe('decoding', () => {
  test.each([
    ['Hä vµ tªn', 'Họ và tên'],
    ['TrÇn ThÞ B×nh', 'Trần Thị Bình'],
    ['L\u00ad¬ng c¬ b¶n', 'Lương cơ bản'], // U+00AD is ư
    ['Chøng tõ', 'Chứng từ'],
    ['DiÔn gi¶i', 'Diễn giải'],
    ['C«ng tr×nh, h¹ng môc c«ng tr×nh', 'Công trình, hạng mục công trình'],
    ['§¶ng viªn', 'Đảng viên'],
  ])('TCVN3 %s', (written, meant) => {
    expect(decodeLegacy(written, 'tcvn3')).toBe(meant);
  });
  test.each([
    ['Hoï vaø teân', 'Họ và tên'],
    ['Nguyeãn Thò Myõ', 'Nguyễn Thị Mỹ'],
    ['ÑAÛNG VIEÂN', 'ĐẢNG VIÊN'],
    ['Tröông Vaên Kyû', 'Trương Văn Kỷ'],
    ['Aùi', 'Ái'], // the capital vowel with a small mark
  ])('VNI %s', (written, meant) => {
    expect(decodeLegacy(written, 'vni')).toBe(meant);
  });
  test.each(['.VnTimeH', '.VnArialH', 'VnTimeH', '.VnTimeH '])('%s shows capitals', (font) => {
    expect(decodeLegacy('®¶ng viªn', 'tcvn3', font)).toBe('ĐẢNG VIÊN');
  });
  test.each(['.VnTime', 'Times New Roman', 'VNI-Helve'])('%s does not', (font) => {
    expect(decodeLegacy('®¶ng viªn', 'tcvn3', font)).toBe('đảng viên');
  });
  test('a Unicode cell among TCVN3 ones stays, whatever its font', () => {
    expect(decodeLegacy('Ngày chính thức', 'tcvn3', '.VnTimeH')).toBe('Ngày chính thức');
    expect(decodeLegacy('Hoà', 'tcvn3')).toBe('Hoà'); // TCVN3 has no code U+00E0
    expect(decodeLegacy('Ngày'.normalize('NFD'), 'tcvn3')).toBe('Ngày'.normalize('NFD'));
  });
  test('a Unicode cell among VNI ones stays: no mark without its vowel', () => {
    expect(decodeLegacy('Lê Hùng', 'vni')).toBe('Lê Hùng');
    expect(decodeLegacy('Lý', 'vni')).toBe('Lý');
  });
});

describe('detecting', () => {
  test.each([
    ['names', ['NguyÔn V¨n An', 'TrÇn ThÞ B×nh', 'Lª Hïng']],
    ['one heading without font', ['Ngµy']],
    ['beside Unicode headings', ['Họ và tên', 'Lª V¨n §oµn', 'Ph¹m ThÞ Hoµ']],
    ['with abbreviations and numbers', ['§HSP Hµ Néi', '§/c L\u00ad¬ng', '12/12', 'STT']],
  ])('TCVN3: %s', (_, texts) => {
    expect(detectLegacy(texts, [])).toBe('tcvn3');
  });
  test('a word that other languages could write needs the font or a second one', () => {
    expect(detectLegacy(['Chøng'], [])).toBeNull();
    expect(detectLegacy(['Chøng'], ['.VnTime'])).toBe('tcvn3');
    expect(detectLegacy(['Chøng', 'ghi sæ'], [])).toBe('tcvn3');
  });
  test.each([
    ['names', ['Nguyeãn Vaên An', 'Traàn Thò Bình', 'Tröông Coâng Ñònh']],
    ['headings', ['Hoï vaø teân', 'Ngaøy sinh']],
  ])('VNI: %s', (_, texts) => {
    expect(detectLegacy(texts, [])).toBe('vni');
  });
  test('"Myõ" alone is VNI only under its font', () => {
    expect(detectLegacy(['Myõ'], ['VNI-Times'])).toBe('vni');
    expect(detectLegacy(['Myõ'], [])).toBeNull();
  });
  test.each([
    ['Unicode under a legacy font', ['Đảng viên', 'Họ và tên'], ['.VnTimeH', 'VNI-Times']],
    ['pairs of VNI in Unicode words', ['Hoàng', 'toàn', 'đoàn', 'hoá', 'khoá', 'toán'], ['VNI-Times']],
    ['pairs without a font', ['Hoàng', 'toàn', 'đoàn', 'hoá', 'khoá', 'toán'], []],
    ['Latin-1 names in Unicode', ['Lê Hùng', 'Tám', 'Võ Quý', 'Ông Cà'], ['.VnTime']],
    ['German, French, signs', ['Größe', 'Müller', 'naïve', '10×50', '5µm', '©2018', '½', '«Tin»'], []],
    ['a soft hyphen inside Unicode', ['Nguy\u00adễn Văn An'], []],
    ['Ð for Đ', ['Ðảng viên', 'Ðoàn', 'Ðinh'], []],
    ['ASCII', ['Nguyen Van An', 'x'], ['.VnTime']],
    ['nothing', [], []],
  ])('null: %s', (_, texts, fonts) => {
    expect(detectLegacy(texts, fonts)).toBeNull();
  });
});
