import type { Cell } from '../sheet/cell';
import { readMoneyUnit } from '../vietnamese/amounts';
import { foldLoose } from '../vietnamese/fold';
import type { Reading } from './reading';
import { inDong, isSmallIn, timesOfSmall, typedAmount } from './small-amounts';

/** What an amount column counts in, as its heading or the lines above the table say; 1 when nothing says. */
export function moneyFactor(reading: Reading, column: number): number {
  const heading = readMoneyUnit(reading.header(column));
  if (heading !== null) return heading;
  for (const title of reading.titles()) {
    const unit = readMoneyUnit(title);
    if (unit !== null) return unit;
  }
  return 1;
}

const NOTHING = /^(?:khong|ko|k|0|khong co|chua|chua nop|chua dong)$/;
/**
 * The amount of a cell in đồng; its own unit beats the sheet's. Null: empty or unread (`unparsed_amount`, which
 * moves the sums and is an error). "-", "0", "không" are 0. Of an unlikely small amount the person is asked.
 */
export function readCellAmount(
  reading: Reading,
  row: number,
  column: number,
  affects?: readonly string[],
): number | null {
  // One sum over several rows is one sum.
  if (reading.source.joined(row, column)) return null;
  if (isUncounted(reading.cell(row, column))) {
    reportUncounted(reading, row, column, affects);
    return null;
  }
  const factor = moneyFactor(reading, column);
  const amount = typedAmount(reading, row, column);
  if (amount) {
    const times = isSmallIn(reading, column, amount, factor)
      ? timesOfSmall(reading, column, factor, affects)
      : 1;
    return times * inDong(amount, factor);
  }
  const text = reading.textAt(row, column);
  if (text === '') return null;
  if (/^[-–—]+$/.test(text) || NOTHING.test(foldLoose(text))) return 0;
  reading.reportCell(
    {
      code: 'unparsed_amount',
      severity: 'error',
      message: `Chưa đọc được số tiền “${text}” ở ${reading.place(row, column)}, nên ô này chưa được cộng.`,
      suggestion: 'Anh/chị ghi lại bằng số, ví dụ 500.000.',
      ...(affects ? { affects } : {}),
    },
    row,
    column,
  );
  return null;
}

/** A program wrote the formula and the text "0" for its result (CORPUS.md "Formulas"): nobody has counted it yet. */
function isUncounted(cell: Cell): boolean {
  return cell.kind === 'text' && cell.formula !== undefined && cell.text.trim() === '0';
}

function reportUncounted(
  reading: Reading,
  row: number,
  column: number,
  affects: readonly string[] | undefined,
): void {
  reading.reportCell(
    {
      code: 'unparsed_amount',
      severity: 'error',
      message: `Công thức ở ${reading.place(row, column)} chưa được tính lại (tệp ghi sẵn chữ “0”), nên ô này chưa được cộng.`,
      suggestion: 'Anh/chị mở tệp bằng Excel, lưu lại rồi tổng hợp lại.',
      ...(affects ? { affects } : {}),
    },
    row,
    column,
  );
}
