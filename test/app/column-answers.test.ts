import { understandWorkbook } from '../../src/app/understand';
import { columnAnswerId, NO_FIELD } from '../../src/core/kinds/correct-columns';
import { columnOf, type Table } from '../../src/core/recognise/table';
import { sheetOf, workbookOf } from '../sheets/sheet-of';

const MEMBERS = `
  DANH SÁCH ĐẢNG VIÊN CHI BỘ NĂM 2018
  TT | Họ và tên | Năm sinh | Ngày vào Đảng | Ngày chính thức | Mốc
  1 | Nguyễn Văn Hòa | 1970 | 3/2/2001 | 3/2/2002 | 19/5/2000
  2 | Trần Thị Mai | 1982 | 19/5/2010 | 19/5/2011 | 2/9/2009
  3 | Lê Quốc Dũng | 1990 | 2/9/2016 | 2/9/2017 | 3/2/2015
`;

function tableUnder(answers: Readonly<Record<string, string>>): Table {
  const { sources } = understandWorkbook(workbookOf(sheetOf('Đảng viên 2018', MEMBERS)), { answers });
  const [source] = sources;
  if (!source) throw new Error('no table');
  return source.table;
}

const AS_READ = tableUnder({});

test('a column is what the person says; the one that had the field has none then', () => {
  expect(columnOf(AS_READ, 'joined')).toBe(4);
  const table = tableUnder({ [columnAnswerId(AS_READ, 6)]: 'joined' });
  expect(columnOf(table, 'joined')).toBe(6);
  expect(table.columns.filter(({ field }) => field === 'joined')).toHaveLength(1);
  expect(table.unmatched.map(({ column }) => column)).toContain(4);
  expect(table.unmatched.map(({ column }) => column)).not.toContain(6);
});

test('a column of which nothing shall be read', () => {
  const table = tableUnder({ [columnAnswerId(AS_READ, 3)]: NO_FIELD });
  expect(columnOf(table, 'birth')).toBeNull();
  expect(table.unmatched).toContainEqual({ column: 3, header: 'Năm sinh' });
  expect(table.columns).toHaveLength(AS_READ.columns.length - 1);
});

test('what is no field of the kind changes nothing', () => {
  expect(tableUnder({ [columnAnswerId(AS_READ, 3)]: 'amount_of_rice' })).toEqual(AS_READ);
});

test('holds for next year’s sheet, and for each of two columns with one heading', () => {
  const next: Table = { ...AS_READ, sheet: 'Đảng viên 2019' };
  expect(columnAnswerId(next, 4)).toBe(columnAnswerId(AS_READ, 4));
  const twice: Table = {
    ...AS_READ,
    unmatched: [...AS_READ.unmatched, { column: 9, header: 'Ngày vào Đảng' }],
  };
  expect(columnAnswerId(twice, 9)).not.toBe(columnAnswerId(twice, 4));
});
