import { boundingRange, cellRange } from '../sheet/range';
import { readQuarter } from '../vietnamese/dates';
import { readMark } from '../vietnamese/marks';
import { readRatio } from '../vietnamese/numbers';
import type { Reading } from './reading';

const AFFECTS = [
  'ky_sinh_hoat',
  'ky_sinh_hoat_chuyen_de',
  'luot_du_sinh_hoat',
  'vang_co_ly_do',
  'vang_khong_ly_do',
  'ty_le_du_sinh_hoat',
];

/** "Quý I", "Năm 2018 / Quý 2": a quarter and nothing else. */
export function isQuarterHeading(header: string): boolean {
  return readQuarter(header.split(' / ').at(-1) ?? '') !== null;
}

/** The session columns without the sums of a quarter behind its months: "T1 | T2 | T3 | Quý I" with 3 or 2/3. */
export function sessionColumns(reading: Reading, rows: readonly number[]): readonly number[] {
  const columns = reading.columns('session');
  if (columns.every((column) => isQuarterHeading(reading.header(column)))) return columns;
  const isSum = (column: number): boolean =>
    rows.some((row) => {
      const text = reading.textAt(row, column);
      return readRatio(text) !== null || (/^\d+$/.test(text) && readMark(text) === 'unknown');
    });
  return columns.filter((column) => !isQuarterHeading(reading.header(column)) || !isSum(column));
}

/** One mark a quarter: the cell meets more often than that, so that a person must say whether it is one meeting. */
export function askQuarters(reading: Reading, columns: readonly number[]): readonly number[] {
  const quarters = columns.filter((column) => isQuarterHeading(reading.header(column)));
  const { firstDataRow, lastDataRow, sheet } = reading.table;
  const range = boundingRange(
    quarters.flatMap((column) => [cellRange(firstDataRow, column), cellRange(lastDataRow, column)]),
  );
  if (!range) return columns;
  const answer = reading.ask({
    id: `quarters@${reading.sheetKey()}`,
    text: `Trang “${sheet}” ghi mỗi quý một dấu; mỗi dấu đó là một kỳ sinh hoạt phải không?`,
    at: { sheet, range },
    options: [
      { id: 'meeting', label: 'Một kỳ sinh hoạt mỗi quý' },
      { id: 'summary', label: 'Kết quả chung của quý, không tính' },
    ],
    suggested: 'meeting',
    why: `Một kỳ sinh hoạt, vì mỗi ô ở ${String(quarters.length)} cột quý chỉ có một dấu.`,
    affects: AFFECTS,
  });
  return answer === 'meeting' ? columns : columns.filter((column) => !quarters.includes(column));
}
