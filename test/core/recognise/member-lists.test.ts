import { sheetOf } from '../../sheets/sheet-of';
import { tablesOf, told } from './read-as';

/** Lists of members as clerks lay them out; each expectation is what a careful clerk would read. */
const SHEETS: readonly {
  readonly name: string;
  readonly sheet: string;
  readonly text: string;
  readonly expected: readonly string[];
}[] = [
  {
    name: 'title block, two header rows with Nam | Nữ birth years, column numbers, total and signature',
    sheet: 'DS đảng viên',
    text: `
ĐẢNG ỦY CÁC CƠ QUAN | > | | ĐẢNG CỘNG SẢN VIỆT NAM | > | >
CHI BỘ LIÊN MINH HTX | > | | Kiên Giang, ngày 20 tháng 12 năm 2018 | > | >
DANH SÁCH ĐẢNG VIÊN | > | > | > | > | >
(Tính đến ngày 31/12/2018) | > | > | > | > | >
TT | Họ và tên | Năm sinh | > | Ngày vào Đảng | Ngày chính thức
^ | ^ | Nam | Nữ | ^ | ^
1 | 2 | 3 | 4 | 5 | 6
1 | Nguyễn Văn Hòa | 1970 | | @3/2/2000 | @3/2/2001
2 | Trần Thị Mai | | 1982 | 19/5/2010 | 19/5/2011
3 | Lê Quốc Dũng | 1990 | | @2/9/2017 |
Tổng cộng: 3 đồng chí | > | | | |
 | | | NGƯỜI LẬP BIỂU | |
 | | | Trần Thị Mai | |
`,
    expected: [
      'members A5:F11 header 5,6 rows 8-10 total 11: A order, B full_name, C birth_male, D birth_female, E joined, F official',
    ],
  },
  {
    name: 'header in row 1, no title',
    sheet: 'Đảng viên',
    text: `
STT | Họ và tên | Ngày sinh | Giới tính | Dân tộc | Ngày vào Đảng | Ngày chính thức | Số thẻ đảng viên
1 | Lê Văn An | 01/02/1980 | Nam | Kinh | 3/2/2005 | 3/2/2006 | 123456
2 | Thạch Thị Sa Rây | 05/06/1985 | Nữ | Khmer | 3/2/2010 | 3/2/2011 | 123457
`,
    expected: [
      'members A1:H3 header 1 rows 2-3: A order, B full_name, C birth, D sex, E ethnicity, F joined, G official, H card',
    ],
  },
  {
    name: 'ngày vào Đoàn stands beside ngày vào Đảng',
    sheet: 'Danh sách',
    text: `
DANH SÁCH ĐẢNG VIÊN CHI BỘ
STT | Họ và tên | Ngày vào Đoàn | Ngày vào Công đoàn | Ngày vào Đảng | Ngày vào ngành
1 | Lê Văn An | 26/3/1995 | 1/9/2001 | 3/2/2005 | 1/9/2000
2 | Phan Văn Bình | 26/3/1996 | 1/9/2002 | 3/2/2006 | 1/9/2001
`,
    expected: ['members A2:F4 header 2 rows 3-4: A order, B full_name, E joined'],
  },
  {
    name: 'section rows, restarting numbers, subtotals and a total in front',
    sheet: 'Trích ngang',
    text: `
DANH SÁCH TRÍCH NGANG ĐẢNG VIÊN
TT | Họ và tên | Năm sinh | Ngày vào Đảng | Chức vụ trong Đảng
 | Tổng số: 3 đồng chí | | |
I | Đảng viên chính thức | | |
1 | Lê Văn An | 1980 | 2005 | Bí thư
2 | Phan Văn Bình | 1981 | 2006 | Đảng viên
II | Đảng viên dự bị | | |
1 | Trần Thị Cúc | 1995 | 2018 | Đảng viên
`,
    expected: [
      'members A2:E8 header 2 rows 5,6,8 total 3: A order, B full_name, C birth, D joined, E party_post',
    ],
  },
  {
    name: 'family and given name in two columns under one heading',
    sheet: 'DS chi bộ',
    text: `
Số TT | Họ và tên | > | Ngày sinh | Ngày vào Đảng
1 | Lê Văn | An | 1980 | 2005
2 | Phan Thanh | Bình | 1981 | 2006
3 | Trần Thị Ngọc | Cúc | 1982 | 2007
`,
    expected: ['members A1:E4 header 1 rows 2-4: A order, B surname, C given_name, D birth, E joined'],
  },
  {
    name: 'family name headed "Họ và tên", given name without a heading',
    sheet: 'DS chi bộ',
    text: `
STT | Họ và tên | | Ngày sinh | Ngày vào Đảng
1 | Lê Văn | An | 1980 | 2005
2 | Phan Thanh | Bình | 1981 | 2006
3 | Trần Thị Ngọc | Cúc | 1982 | 2007
`,
    expected: ['members A1:E4 header 1 rows 2-4: A order, B surname, C given_name, D birth, E joined'],
  },
  {
    name: 'numbered places with nobody in them, an empty line inside, an example row',
    sheet: 'Đảng viên',
    text: `
TT | Họ và tên | Ngày sinh | Ngày vào Đảng
VD | Nguyễn Văn Mẫu | 1/1/1980 | 1/1/2000
1 | Lê Văn An | 1980 | 2005
 | | |
2 | Phan Văn Bình | 1981 | 2006
3 | | |
4 | | |
`,
    expected: ['members A1:D5 header 1 rows 3,5: A order, B full_name, C birth, D joined'],
  },
  {
    name: 'a list of staff is not the member list',
    sheet: 'Nhân sự',
    text: `
DANH SÁCH CÁN BỘ, NHÂN VIÊN
STT | Họ và tên | Ngày sinh | Giới tính | Chức vụ | Số điện thoại
1 | Lê Văn An | 1/1/1980 | Nam | Kế toán | 0912345678
2 | Phan Văn Bình | 1/1/1981 | Nam | Thủ quỹ | 0912345679
`,
    expected: ['other A2:F4 header 2 rows 3-4: A order, B full_name, C birth, D sex, E post'],
  },
  {
    name: 'NFD text, doubled spaces, starred headings, line breaks',
    sheet: 'Đảng viên'.normalize('NFD'),
    text: `
S.T.T | Họ  và⏎tên * | Sinh ngày * | Ngày vào Đảng *
1 | Lê Văn An | 1980 | 2005
2 | Phan Văn Bình | 1981 | 2006
`.normalize('NFD'),
    expected: ['members A1:D3 header 1 rows 2-3: A order, B full_name, C birth, D joined'],
  },
  {
    name: 'member cells written in TCVN3 under Unicode headings',
    sheet: 'Đảng viên',
    text: `
STT | Họ và tên | Ngày sinh | Ngày vào Đảng
1 | NguyÔn V¨n Hßa | 1970 | 2000
2 | TrÇn ThÞ Mai Ph\u00ad¬ng | 1982 | 2010
3 | Lª Quèc Dòng | 1990 | 2017
`,
    expected: ['members A1:D4 header 1 rows 2-4: A order, B full_name, C birth, D joined'],
  },
];

describe('member lists', () => {
  test.each(SHEETS)('$name', ({ sheet, text, expected }) => {
    expect(tablesOf(sheetOf(sheet, text)).map(compact)).toEqual(expected);
  });
});

/** Rows that follow each other are written "8-10". */
function compact(table: Parameters<typeof told>[0]): string {
  return told(table).replace(/rows ([\d,]+)/, (_, rows: string) => {
    const numbers = rows.split(',').map(Number);
    const [first = 0] = numbers;
    const last = numbers.at(-1) ?? 0;
    return last - first + 1 === numbers.length && numbers.length > 1
      ? `rows ${String(first)}-${String(last)}`
      : `rows ${rows}`;
  });
}
