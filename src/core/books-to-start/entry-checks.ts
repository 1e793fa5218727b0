import type { CellHighlight, CellValidation } from '../report/changes';
import { FIRST_ENTRY_ROW, type StartBook, type StartColumn } from './start-book';

/** What the entries of each column are meant to hold, down to row `last`. */
export function validationsOf(columns: readonly StartColumn[], last: number): readonly CellValidation[] {
  return columns.flatMap((column, index): CellValidation[] => {
    const range = { top: FIRST_ENTRY_ROW, bottom: last, left: index + 1, right: index + 1 };
    if (column.formula) return [];
    if (column.items) {
      const message = `Ô này thường ghi một trong các mục: ${column.items.join('; ')}. Anh/chị vẫn dùng lời của mình được.`;
      return [{ range, rule: { kind: 'list', items: column.items }, message: shortened(message) }];
    }
    if (column.look === 'date') {
      const message = 'Ô này ghi ngày/tháng/năm, ví dụ 19/05/2018.';
      return [{ range, rule: { kind: 'date' }, message }];
    }
    if (column.look === 'money' || column.look === 'number') {
      const message = 'Ô này chỉ gõ số, ví dụ 1000000.';
      return [{ range, rule: { kind: 'number' }, message }];
    }
    return [];
  });
}

/** Excel holds 225 characters of a warning. */
function shortened(message: string): string {
  return message.length <= 225 ? message : 'Anh/chị chọn một mục trong danh sách, hoặc dùng lời của mình.';
}

/** The entries that stand out, down to row `last`. */
export function highlightsOf({ highlight }: StartBook, last: number): readonly CellHighlight[] {
  if (!highlight) return [];
  const { columns, formula, fill } = highlight;
  return [{ range: { top: FIRST_ENTRY_ROW, bottom: last, ...columns }, formula, bold: true, fill }];
}
