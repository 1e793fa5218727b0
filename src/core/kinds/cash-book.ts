import { foldLoose } from '../vietnamese/fold';
import { amountIn } from './contributions-amounts';
import { moneyKindOf } from './money-kind';
import type { Reading } from './reading';
import type { MoneyKind } from './records';

/** One side of a cash book's row that is money of ours. */
export interface CashSide {
  readonly money: MoneyKind;
  readonly amount: number | null;
  readonly column: number;
}

export function isCashBook(reading: Reading): boolean {
  return reading.column('cash_in') !== null && reading.column('cash_out') !== null;
}

/**
 * What a row of a cash book tells of collections and of help. The column says only that money came or went, so that
 * the words must say what for: fees that came in, tea that was bought and balances are none of ours.
 */
export function cashSides(reading: Reading, row: number, content: string): readonly CashSide[] {
  const told = moneyKindOf(content);
  const side = (field: string, money: MoneyKind | null): readonly CashSide[] => {
    const column = reading.column(field);
    if (column === null || money === null) return [];
    const amount = amountIn(reading, row, column);
    return amount === null || amount === 0 ? [] : [{ money, amount, column }];
  };
  return [
    ...side('cash_in', told === 'collected' ? 'collected' : null),
    ...side('cash_out', spentFor(told, content)),
  ];
}

/** What was collected and is only passed on is not given once more. */
const PASSED_ON = /^(?:chi |chuyen |da )*(?:nop|chuyen)\b/;

function spentFor(told: MoneyKind | null, content: string): MoneyKind | null {
  if (told !== 'collected') return told;
  return PASSED_ON.test(foldLoose(content)) ? null : 'given';
}
