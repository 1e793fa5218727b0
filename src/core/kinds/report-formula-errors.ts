import { columnName } from '../sheet/range';
import type { Reading } from './reading';

/** One `formula_error` for each column that is read and holds #REF! and the like in its data rows. */
export function reportFormulaErrors(reading: Reading): void {
  const { table, shape } = reading;
  for (const { column, field } of table.columns) {
    const known = shape.fields.find((each) => each.id === field);
    if (!known || known.internal || field === 'order' || field === 'note') continue;
    const rows = table.dataRows.filter((row) => reading.cell(row, column).kind === 'error');
    const [first] = rows;
    const last = rows.at(-1);
    if (first === undefined || last === undefined) continue;
    const cell = reading.cell(first, column);
    const range = { top: first, bottom: last, left: column, right: column };
    const [count, these] = rows.length === 1 ? ['', 'ô này'] : [` (${String(rows.length)} ô)`, 'những ô này'];
    reading.report(
      {
        code: 'formula_error',
        severity: 'error',
        message: `Công thức ở ${reading.placeOf(range)} cho kết quả ${cell.kind === 'error' ? cell.code : ''}${count}, nên ${these} chưa được tính.`,
        suggestion: `Anh/chị xem lại công thức ở cột ${columnName(column)}, hoặc ghi thẳng giá trị vào ô.`,
      },
      range,
    );
  }
}
