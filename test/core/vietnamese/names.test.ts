import fc from 'fast-check';
import { joinName, nameLikeness, readName, readNames } from '../../../src/core/vietnamese/names';

const text = (name: string) => readName(name)?.text;
const key = (name: string) => readName(name)?.key;
const people = (list: string) => readNames(list).map((name) => name.text);

describe('readName', () => {
  test.each([
    ['Đ/c Nguyễn Văn An', 'Nguyễn Văn An'],
    ['đ/c: Nguyễn Văn An', 'Nguyễn Văn An'],
    ['đ.c Nguyễn Văn An', 'Nguyễn Văn An'],
    ['Đồng chí Nguyễn Văn An', 'Nguyễn Văn An'],
    ['Các đồng chí: Nguyễn Văn An', 'Nguyễn Văn An'],
    ['Ông Nguyễn Văn An', 'Nguyễn Văn An'],
    ['Bà Phạm Thị Dung', 'Phạm Thị Dung'],
    ['Anh Lê Văn Bê', 'Lê Văn Bê'],
    ['Ông (bà): Trần Văn Cầu', 'Trần Văn Cầu'],
    ['TS. Lê Văn Chín', 'Lê Văn Chín'],
    ['ThS Lê Văn Chín', 'Lê Văn Chín'],
    ['1. Nguyễn Văn An', 'Nguyễn Văn An'],
    ['02) Nguyễn Văn An', 'Nguyễn Văn An'],
    ['3 - Nguyễn Văn An', 'Nguyễn Văn An'],
    ['- Nguyễn Văn An', 'Nguyễn Văn An'],
    ['1. Đ/c Ông Trần  Văn\u00a0Bình', 'Trần Văn Bình'],
    ['Nguyễn Văn An - Bí thư', 'Nguyễn Văn An'],
    ['Nguyễn Văn An, Phó Bí thư chi bộ', 'Nguyễn Văn An'],
    ['Nguyễn Văn An (Bí thư)', 'Nguyễn Văn An'],
    ['Nguyễn Văn An*', 'Nguyễn Văn An'],
    ['Đ/c An', 'An'],
    ['Ông Ích Khiêm', 'Ông Ích Khiêm'], // a family name too
    ['Anh Đức', 'Anh Đức'],
    ['H’Hen Niê', 'H’Hen Niê'],
    ['Y Thu-Niê', 'Y Thu-Niê'],
    ['Nguyễn V. An', 'Nguyễn V. An'],
    ['Nguye\u0302\u0303n Văn An', 'Nguyễn Văn An'],
    ['Đcống Văn An', 'Đcống Văn An'], // no "Đ/c"
  ])('%j is %j', (written, name) => {
    expect(text(written)).toBe(name);
  });

  test.each([
    ['Nguyễn Văn An (A)', 'A'],
    ['Nguyễn Văn An (b)', 'B'],
    ['Nguyễn Văn An (1981)', '1981'],
    ['Nguyễn Văn An (SN 1981)', '1981'],
    ['Nguyễn Văn An (sinh năm 1981)', '1981'],
    ['Nguyễn Văn An (20/10/1981)', '20/10/1981'],
    ['Nguyễn Văn An [2]', '2'],
    ['Nguyễn Văn An (A) (Bí thư)', 'A'],
    ['Nguyễn Văn An (Bí thư)', null],
    ['Nguyễn Văn An', null],
  ])('%j has the tag %j', (written, tag) => {
    expect(readName(written)).toMatchObject({ text: 'Nguyễn Văn An', key: 'nguyễn văn an', tag });
  });

  test.each([
    ['NGUYỄN VĂN AN', 'Nguyễn Văn An'],
    ['nguyễn văn an', 'Nguyễn Văn An'],
    ['Lê Thị Hoà', 'Lê Thị Hòa'],
    ['TRẦN THUÝ', 'Trần Thúy'],
    ['Lê Hùynh', 'Lê Huỳnh'],
    ['H’Hen Niê', "H'Hen Niê"],
    ['Y Thu-Niê', 'Y Thu Niê'],
    ['Nguyễn V.An', 'Nguyễn V. An'],
    ['Ðinh Văn An', 'Đinh Văn An'],
  ])('%j and %j have one key', (one, other) => {
    expect(key(one)).toBe(key(other));
  });
  test.each([
    ['Nguyễn Văn Toàn', 'Nguyễn Văn Toản'],
    ['Lê Thị Vy', 'Lê Thị Vi'],
    ['Trần Lê', 'Trần Lệ'],
    ['Đặng An', 'Dặng An'],
  ])('%j and %j are two people', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });
  test.each([
    '',
    ' ',
    '-',
    '//',
    '"',
    '-nt-',
    'nt',
    'Như trên',
    '12',
    'Tổng cộng: 10 người',
    'Danh sách này có 10 đồng chí',
    'an@bo.vn',
    'a'.repeat(61),
    'a '.repeat(100),
  ])('%j is nobody', (written) => {
    expect(readName(written)).toBeNull();
  });
  test('a key is the key of itself, NFD and capitals change nothing', () => {
    const word = fc.constantFrom(
      'Nguyễn',
      'Thị',
      'Hòa',
      'Hoà',
      'Thúy',
      'Đoàn',
      'Ẩn',
      'Quý',
      'Y',
      'Niê',
      'Lê',
      'Toản',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const name = words.join(' ');
        const same = key(name);
        expect(key(same ?? '')).toBe(same);
        expect(key(name.normalize('NFD'))).toBe(same);
        expect(key(name.toUpperCase())).toBe(same);
        expect(key(`3. Đ/c ${words.join('  ')} (A)`)).toBe(same);
      }),
    );
  });
});

describe('joinName', () => {
  test.each([
    ['Nguyễn Văn', 'An', 'Nguyễn Văn An'],
    [' Nguyễn  Văn ', ' An ', 'Nguyễn Văn An'],
    ['Nguyễn Văn An', '', 'Nguyễn Văn An'],
    ['', 'An', 'An'],
    ['Nguyễn An', 'An', 'Nguyễn An An'],
  ])('%j and %j', (surname, given, whole) => {
    expect(joinName(surname, given)?.text).toBe(whole);
  });
  test('two empty columns are nobody', () => {
    expect(joinName('', ' ')).toBeNull();
  });
});

describe('readNames', () => {
  test.each([
    ['Nguyễn Văn An', ['Nguyễn Văn An']],
    ['Nguyễn Văn An\nTrần Thị Bình', ['Nguyễn Văn An', 'Trần Thị Bình']],
    ['Nguyễn Văn An\r\n\r\nTrần Thị Bình', ['Nguyễn Văn An', 'Trần Thị Bình']],
    ['Nguyễn Văn An; Trần Thị Bình', ['Nguyễn Văn An', 'Trần Thị Bình']],
    ['Nguyễn Văn An, Trần Thị Bình và Lê Văn Chín', ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Chín']],
    ['Nguyễn Văn An - Trần Thị Bình', ['Nguyễn Văn An', 'Trần Thị Bình']],
    ['Nguyễn Văn An/Trần Thị Bình', ['Nguyễn Văn An', 'Trần Thị Bình']],
    ['Nguyễn Văn An & Trần Thị Bình', ['Nguyễn Văn An', 'Trần Thị Bình']],
    ['1. Nguyễn Văn An 2. Trần Thị Bình', ['Nguyễn Văn An', 'Trần Thị Bình']],
    ['Đ/c Nguyễn Văn An, đ/c Trần Thị Bình', ['Nguyễn Văn An', 'Trần Thị Bình']],
    ['Đồng chí Nguyễn Văn An Đồng chí Trần Thị Bình', ['Nguyễn Văn An', 'Trần Thị Bình']],
    ['Các đồng chí: Nguyễn Văn An, Trần Thị Bình', ['Nguyễn Văn An', 'Trần Thị Bình']],
    ['Đ/c An, Bình', ['An', 'Bình']],
    ['Nguyễn Văn An - Bí thư', ['Nguyễn Văn An']],
    ['Bí thư Nguyễn Văn An', ['Nguyễn Văn An']],
    ['Nguyễn Văn An (Bí thư, trưởng phòng), Lê Thị Cam', ['Nguyễn Văn An', 'Lê Thị Cam']],
    ['Nguyễn Văn An, Phó Bí thư, Chi ủy viên', ['Nguyễn Văn An']],
    ['Nguyễn Văn An; NGUYỄN VĂN AN', ['Nguyễn Văn An']], // once
    ['Không', []],
    ['Không có', []],
    ['Toàn thể đảng viên', []],
    ['Chi bộ', []],
    ['10/10', []],
    ['', []],
  ])('%j', (list, names) => {
    expect(people(list)).toEqual(names);
  });
  test('two people of one name are two by their tags', () => {
    expect(readNames('Nguyễn Văn An (A), Nguyễn Văn An (B)').map((name) => name.tag)).toEqual(['A', 'B']);
  });
  test('no list hangs', () => {
    expect(readNames(' '.repeat(100_000))).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (list) => Array.isArray(readNames(list))),
    );
  });
});

describe('nameLikeness', () => {
  test.each([
    'Nguyễn Văn An',
    'LÊ THỊ HOÀ',
    'Huỳnh Thị Thúy',
    'Nguyễn Thị Kim Ngân',
    'Lò Văn Pánh',
    'Giàng A Sử',
    'Y Bhiêu Niê',
    'Siu Hơ Bia',
    'Thạch Sa Rây',
    'Điểu Minh',
    'Đoàn Văn Hậu',
    'Cao Bá An',
    'Võ An',
    'Nguyen Van An',
  ])('%j looks like a name', (written) => {
    expect(nameLikeness(written)).toBeGreaterThanOrEqual(0.7);
  });
  test.each([
    'Cao cấp',
    'CAO CẤP',
    'Cao cap',
    'Hà Nội',
    'Lý luận chính trị',
    'Đoàn thanh niên',
    'Công đoàn',
    'Lương cơ bản',
    'Đại học',
    'Bí thư',
    'Xuất sắc',
    'Hoàn thành tốt nhiệm vụ',
    'Hỗ trợ Trung thu',
    'Nam',
    '12',
    '20/10/2018',
    'x',
    '',
    'Thăm hỏi gia đình khó khăn nhân dịp Tết',
  ])('%j does not', (written) => {
    expect(nameLikeness(written)).toBeLessThan(0.4);
  });
  test('words in small letters may be a name, less likely', () => {
    expect(nameLikeness('nguyễn văn an')).toBeGreaterThan(0.5);
    expect(nameLikeness('nguyễn văn an')).toBeLessThan(nameLikeness('Nguyễn Văn An'));
  });
});
