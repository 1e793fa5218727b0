import { cellRange } from '../../../src/core/sheet/range';
import { summaryOf } from './sheet-cases';

const SHEET = `DANH SÁCH ĐÓNG GÓP CÁC QUỸ NĂM 2018
TT | Họ và tên | Quỹ Vì người nghèo | Quỹ Khuyến học
1 | Lê Văn An | 100000 | 50000
2 | Võ Thị Tám | | 70000`;

const collected = summaryOf({ Quỹ: SHEET }).figures.find(({ id }) => id === 'tien_van_dong');
const cell = (row: number, column: number): unknown => ({ sheet: 'Quỹ', range: cellRange(row, column) });

test('each fund of a row is counted from its own cell', () => {
  expect(collected?.value).toBe(220_000);
  expect(collected?.details.map(({ label, value, sources }) => ({ label, value, sources }))).toEqual([
    { label: 'Quỹ Khuyến học', value: 120_000, sources: [cell(3, 4), cell(4, 4)] },
    { label: 'Quỹ Vì người nghèo', value: 100_000, sources: [cell(3, 3)] },
  ]);
  expect(collected?.receipt.countedRows.map(({ range }) => range)).toEqual([
    cell(3, 3),
    cell(3, 4),
    cell(4, 4),
  ]);
});
