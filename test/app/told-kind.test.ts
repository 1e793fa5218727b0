import { isAnythingRecognised, type Understood, understandWorkbook } from '../../src/app/understand';
import { summarise } from '../../src/app/summarise';
import type { Answers } from '../../src/core/checks/question';
import type { Table } from '../../src/core/recognise/table';
import { canBeTold, tableAnswerId } from '../../src/core/recognise/told-kind';
import { sheetOf, workbookOf } from '../sheets/sheet-of';

/** Headings that no kind knows enough of: a list of rewards in the words of one office. */
const BOOK = workbookOf(
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
);

function read(answers: Answers = {}): Understood {
  return understandWorkbook(BOOK, { answers });
}

function tableOf({ recognised }: Understood): Table {
  const table = recognised[0]?.tables[0]?.table;
  if (!table) throw new Error('no table');
  return table;
}

const AS_READ = tableOf(read());
const ID = tableAnswerId(AS_READ);

test('a list of no kind is what the person says: its columns and rows are read as that kind’s', () => {
  expect([AS_READ.kind, canBeTold(AS_READ)]).toEqual(['other', true]);
  const told = read({ [ID]: 'members' });
  expect(tableOf(told)).toMatchObject({ kind: 'members', doubtful: false, dataRows: [3, 4, 5] });
  expect(told.questions).toEqual([]);
  expect(isAnythingRecognised(told)).toBe(true);
  const { figures } = summarise(told, { answers: { [ID]: 'members' } });
  expect(figures.find(({ id }) => id === 'tong_dang_vien')).toMatchObject({ value: 3, status: 'ok' });
});

test('the answer keeps its id once it is given, so that it can be changed, and holds for next year’s sheet', () => {
  expect(tableAnswerId(tableOf(read({ [ID]: 'members' })))).toBe(ID);
  expect(tableAnswerId({ ...AS_READ, sheet: 'Theo dõi 2019' })).toBe(ID);
});

test('a list that was recognised can be left out', () => {
  const book = workbookOf(
    sheetOf(
      'DS',
      `
  DANH SÁCH ĐẢNG VIÊN NĂM 2018
  TT | Họ và tên | Ngày vào Đảng
  1 | Nguyễn Văn Hòa | 3/2/2001
  2 | Trần Thị Mai | 19/5/2010
`,
    ),
  );
  const table = tableOf(understandWorkbook(book));
  expect(table.kind).toBe('members');
  const left = understandWorkbook(book, { answers: { [tableAnswerId(table)]: 'other' } });
  expect(left.sheets.map(({ status }) => status)).toEqual(['unused']);
  expect(left.books.members).toEqual([]);
});

test('what is no kind changes nothing', () => {
  expect(tableOf(read({ [ID]: 'shopping' }))).toEqual(AS_READ);
});

test('a list without headings cannot be told', () => {
  const bare = workbookOf(
    sheetOf('Trang', '1 | Nguyễn Văn Hòa | 1970\n2 | Trần Thị Mai | 1982\n3 | Lê Quốc Dũng | 1990'),
  );
  const tables = understandWorkbook(bare).recognised.flatMap((sheet) => sheet.tables);
  expect(tables).toHaveLength(1);
  expect(tables.filter(({ table }) => canBeTold(table))).toEqual([]);
});

describe('tables of one sheet with the same headings', () => {
  const GIFTS = `
  Ngày | Nội dung | Số tiền
  3/2/2018 | Họp mặt | 200000
  19/5/2018 | Liên hoan | 300000
  Cộng | | 500000`;
  const book = workbookOf(
    sheetOf('Theo dõi tiền chi bộ 2018', `Đợt 1${GIFTS}\n\nĐợt 2${GIFTS}\n\nĐợt 3${GIFTS}`),
  );
  const idsOf = (answers: Answers) =>
    understandWorkbook(book, { answers }).recognised[0]?.tables.map(({ table }) => [
      tableAnswerId(table),
      table.kind,
    ]) ?? [];
  const KEY = 'theo doi tien chi bo | ngay | noi dung | so tien';

  test('each is said by itself, and keeps its id then', () => {
    const ids = [`table:${KEY}`, `table:${KEY} 2`, `table:${KEY} 3`];
    expect(idsOf({}).map(([id]) => id)).toEqual(ids);
    expect(idsOf({ [ids[1] ?? '']: 'other' })).toEqual([
      [ids[0], 'contributions'],
      [ids[1], 'other'],
      [ids[2], 'contributions'],
    ]);
  });

  test('each is asked about by itself', () => {
    const read = understandWorkbook(book, { answers: { [`money@${KEY} 2`]: 'given' } });
    expect(read.asked.map(({ question, answer }) => [question.id, answer])).toEqual([
      [`money@${KEY}`, null],
      [`money@${KEY} 3`, null],
      [`money@${KEY} 2`, 'given'],
    ]);
  });
});
