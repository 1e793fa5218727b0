import type { Reading } from './reading';

/** Up to so many empty cells of a column are named one by one, more of them together. */
const ONE_BY_ONE = 3;

/** `missing_value` for the rows whose cell should be filled and is not. `what`: "ngày vào Đảng". */
export function reportMissing(
  reading: Reading,
  column: number,
  rows: readonly number[],
  what: string,
  affects: readonly string[],
): void {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return;
  const suggestion = `Anh/chị ghi thêm ${what} nếu biết.`;
  if (rows.length <= ONE_BY_ONE) {
    for (const row of rows) {
      const message = `Chưa có ${what} ở ${reading.place(row, column)}.`;
      reading.reportCell(
        { code: 'missing_value', severity: 'warning', message, suggestion, affects },
        row,
        column,
      );
    }
    return;
  }
  const range = { top: first, bottom: last, left: column, right: column };
  const message = `Chưa có ${what} ở ${String(rows.length)} ô trong ${reading.placeOf(range)}.`;
  reading.report({ code: 'missing_value', severity: 'warning', message, suggestion, affects }, range);
}
