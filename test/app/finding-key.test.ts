import { findingKey } from '../../src/app/finding-key';
import type { Finding } from '../../src/core/checks/finding';
import type { Workbook } from '../../src/core/sheet/workbook';
import { sheetOf, workbookOf } from '../sheets/sheet-of';

const ROWS = `
  TT | Nội dung | Ngày
  1 | Quỹ Mái ấm | 
  2 | Ủng hộ | 3/2/2018
`;

const UNDATED: Finding = {
  code: 'undated_row',
  severity: 'warning',
  message: 'Dòng “Quỹ Mái ấm” không ghi ngày.',
  at: { sheet: 'Đóng góp', range: { top: 2, left: 1, bottom: 2, right: 3 } },
  affects: [],
};

function book(rows: string): Workbook {
  return workbookOf(sheetOf('Đóng góp', rows));
}

const KEY = findingKey(UNDATED, book(ROWS));

test('the same note of the same cells is known again, whatever stands elsewhere', () => {
  expect(findingKey({ ...UNDATED }, book(ROWS.replace('Ủng hộ', 'Ủng hộ lũ lụt')))).toBe(KEY);
});

test('a cell that changed, another place, another thing found: another note', () => {
  expect(findingKey(UNDATED, book(ROWS.replace('Mái ấm', 'Mái ấm 2')))).not.toBe(KEY);
  const at = { sheet: 'Đóng góp', range: { top: 3, left: 1, bottom: 3, right: 3 } };
  expect(findingKey({ ...UNDATED, at }, book(ROWS))).not.toBe(KEY);
  expect(findingKey({ ...UNDATED, message: 'Khác.' }, book(ROWS))).not.toBe(KEY);
  expect(findingKey({ ...UNDATED, code: 'out_of_period' }, book(ROWS))).not.toBe(KEY);
});

test('holds nothing of what stands in the sheets', () => {
  expect(KEY).toMatch(/^undated_row:[0-9a-z]+$/);
});

test('a note about no cells, about a sheet that is gone, about a whole column', () => {
  expect(findingKey({ ...UNDATED, at: null }, book(ROWS))).not.toBe(KEY);
  expect(findingKey(UNDATED, workbookOf())).not.toBe(KEY);
  const at = { sheet: 'Đóng góp', range: { top: 1, left: 2, bottom: 1_048_576, right: 2 } };
  expect(findingKey({ ...UNDATED, at }, book(ROWS))).toMatch(/^undated_row:/);
});
