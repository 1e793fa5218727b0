import { readAmount, readMoneyUnit } from '../vietnamese/amounts';
import { foldLoose } from '../vietnamese/fold';
import type { Reading } from './reading';

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
/** Smaller amounts in đồng are hardly meant: typed in thousands, or 1.000 read as 1 by an English Excel. */
const LEAST_LIKELY = 1000;

/**
 * The amount of a cell in đồng; its own unit beats the sheet's. Null: empty or unread (`unparsed_amount`, which
 * moves the sums and is an error). "-", "0", "không" are 0. Ticks and words without digits are nobody's amount: null.
 */
export function readCellAmount(
  reading: Reading,
  row: number,
  column: number,
  affects?: readonly string[],
): number | null {
  const cell = reading.cell(row, column);
  const factor = moneyFactor(reading, column);
  if (cell.kind === 'number') {
    const amount = Math.round(cell.number * factor);
    if (amount > 0 && amount < LEAST_LIKELY) reportSmall(reading, row, column, amount, affects);
    return amount;
  }
  const text = reading.textAt(row, column);
  if (text === '') return null;
  if (/^[-–—]+$/.test(text) || NOTHING.test(foldLoose(text))) return 0;
  const amount = readAmount(text);
  if (amount) {
    const value = Math.round(amount.value * (amount.ownUnit ? 1 : factor));
    if (value > 0 && value < LEAST_LIKELY) reportSmall(reading, row, column, value, affects);
    return value;
  }
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

function reportSmall(
  reading: Reading,
  row: number,
  column: number,
  amount: number,
  affects: readonly string[] | undefined,
): void {
  reading.reportCell(
    {
      code: 'unparsed_amount',
      severity: 'error',
      message: `Số tiền ở ${reading.place(row, column)} đang đọc là ${String(amount)} đồng, nhỏ khác thường; có thể được ghi theo nghìn đồng.`,
      suggestion: 'Anh/chị ghi đủ số tiền, hoặc ghi “Đơn vị tính: nghìn đồng” phía trên bảng.',
      ...(affects ? { affects } : {}),
    },
    row,
    column,
  );
}
