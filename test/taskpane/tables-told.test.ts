import { understandWorkbook, type Understood } from '../../src/app/understand';
import type { Answers } from '../../src/core/checks/question';
import { bookToAdd, lackingKinds } from '../../src/taskpane/lacking-kinds';
import { sheetLines } from '../../src/taskpane/sheet-lines';
import { kindChoices, kindNames, tablesToTell, toldWords } from '../../src/taskpane/tables-told';
import { summarise } from '../../src/app/summarise';
import { sheetOf, workbookOf } from '../sheets/sheet-of';
import { yearOf } from './fake-book';

const BOOK = workbookOf(
  sheetOf(
    'DS',
    `
  DANH SÁCH ĐẢNG VIÊN NĂM 2018
  TT | Họ và tên | Ngày vào Đảng
  1 | Nguyễn Văn Hòa | 3/2/2001
  2 | Trần Thị Mai | 19/5/2010
`,
  ),
  sheetOf(
    'Theo dõi 2018',
    `
  Ghi chép của văn phòng chi bộ
  TT | Họ và tên | Được gì | Ngày
  1 | Nguyễn Văn Hòa | Giấy khen của Giám đốc | 3/2/2018
  2 | Trần Thị Mai | Giấy khen của Giám đốc | 19/5/2018
  3 | Lê Quốc Dũng | Bằng khen của UBND tỉnh | 2/9/2018
`,
  ),
  sheetOf('Trang', '1 | Nguyễn Văn Hòa | 1970\n2 | Trần Thị Mai | 1982\n3 | Lê Quốc Dũng | 1990'),
  sheetOf('Trống', ''),
);

function read(answers: Answers = {}): Understood {
  return understandWorkbook(BOOK, { answers });
}

const READ = read();
const ID = tablesToTell(READ)[0]?.id ?? '';

test('the tables that are not used stand first, those without headings cannot be told', () => {
  expect(
    tablesToTell(READ).map(({ sheet, kind, rows, headings, id }) => [
      sheet,
      kind,
      rows,
      headings.length,
      id !== null,
    ]),
  ).toEqual([
    ['Theo dõi 2018', 'other', 3, 4, true],
    ['Trang', 'other', 3, 0, false],
    ['DS', 'members', 2, 3, true],
  ]);
});

test('a table stays as it is read until it is said to be a book of the cell, or none', () => {
  const labels = (answers: Answers, sheet: string): readonly string[] => {
    const table = tablesToTell(read(answers)).find((each) => each.sheet === sheet);
    return table ? kindChoices(table).map(({ label }) => label) : [];
  };
  expect(labels({}, 'Theo dõi 2018')).toHaveLength(15);
  expect(labels({}, 'Theo dõi 2018')[0]).toBe('Chưa rõ là bảng gì');
  expect(labels({}, 'DS')[0]).toBe('Đang hiểu là danh sách đảng viên');
  expect(labels({ [ID]: 'awards' }, 'Theo dõi 2018')[0]).toBe('Để Tổng hợp nhận ra');
  expect(labels({}, 'DS').at(-1)).toBe('Không phải sổ của chi bộ');
});

test('what was said is remembered in words that name the book', () => {
  const words = (kind: string): readonly string[] =>
    tablesToTell(read({ [ID]: kind }))
      .filter(({ told }) => told)
      .map((table) => `${table.sheet}: ${toldWords(table)}`);
  expect(words('members')).toEqual(['Theo dõi 2018: Bảng này là: danh sách đảng viên']);
  expect(words('other')).toEqual(['Theo dõi 2018: Bảng này là: không phải sổ của chi bộ']);
});

test('the first screen leads to the page from a sheet whose table can be told, and says what was told', () => {
  const lines = (answers: Answers) =>
    sheetLines(read(answers)).map(({ sheet, mark, tell, words }) => [sheet, mark, tell, words]);
  expect(lines({})).toEqual([
    ['DS', 'recognised', null, 'danh sách đảng viên, 2 người'],
    ['Theo dõi 2018', 'unused', 'open', 'Không dùng: chưa rõ là bảng gì.'],
    ['Trang', 'unused', null, 'Không dùng: chưa rõ là bảng gì.'],
    ['Trống', 'unused', null, 'Không dùng: chưa thấy bảng nào.'],
  ]);
  expect(lines({ [ID]: 'other' })[1]).toEqual([
    'Theo dõi 2018',
    'unused',
    'said',
    'Không dùng: anh/chị cho biết không phải sổ của chi bộ.',
  ]);
});

describe('a figure without a value', () => {
  const { figures } = summarise(READ, { period: yearOf(2018) });
  const kindsOf = (id: string) => {
    const figure = figures.find((each) => each.id === id);
    return figure ? lackingKinds(figure, READ) : null;
  };

  test('names the kinds of table it is read from, unless it has a value', () => {
    expect(kindsOf('dang_phi_da_thu')).toEqual(['fees']);
    expect(kindsOf('ky_sinh_hoat')).toEqual(['attendance', 'meetings']);
    expect(kindsOf('tong_dang_vien')).toEqual([]);
  });

  test('names none where a table is there and lacks the column', () => {
    const young = figures.find(({ id }) => id === 'tuoi_binh_quan');
    expect(young?.value).toBeNull();
    expect(kindsOf('tuoi_binh_quan')).toEqual([]);
  });

  test('a book to start for it has the name of its kind', () => {
    expect(bookToAdd(['meetings'], yearOf(2018))).toBeNull();
    expect(bookToAdd(['meetings', 'attendance'], yearOf(2018))).toMatchObject({ kind: 'attendance' });
    expect(bookToAdd(['fees'], yearOf(2018))).toEqual({ kind: 'fees', name: 'đảng phí' });
    expect(kindNames(['attendance', 'meetings'])).toBe('bảng điểm danh hoặc sổ theo dõi cuộc họp');
  });
});
