import { readName } from '../vietnamese/names';
import { bookOf, closeReading } from './book-of';
import { CONTRIBUTIONS_SHAPE } from './contributions-fields';
import { amountsOf, giftsOf, type RowGifts } from './contributions-amounts';
import { cashSides, isCashBook } from './cash-book';
import { kindOfMoney } from './contributions-direction';
import { readDateColumn } from './date-column';
import { textOrAbove } from './ditto';
import type { Kind } from './kind';
import { Reading } from './reading';
import { moneyKindOf } from './money-kind';
import { titleItem } from './title-item';
import type { Book, ContributionEntry, MoneyKind } from './records';

const AFFECTS = ['tien_van_dong', 'tien_ho_tro', 'phan_qua', 'tri_gia_qua'];

/** Money and gifts, collected and given; a people × funds list gives one entry for each filled amount. */
export const CONTRIBUTIONS: Kind<ContributionEntry, Book<ContributionEntry>> = {
  ...CONTRIBUTIONS_SHAPE,
  read(source, context) {
    const reading = new Reading(source, context, CONTRIBUTIONS_SHAPE, AFFECTS);
    const dates = readDateColumn(reading, reading.column('date'));
    const entries = reading.table.dataRows.flatMap((row) =>
      readRow(reading, row).map((entry) => ({ ...entry, date: dates.at(row) })),
    );
    return closeReading(reading, bookOf(reading, entries));
  },
};

function readRow(reading: Reading, row: number): readonly Omit<ContributionEntry, 'date'>[] {
  const content = textOrAbove(reading, row, reading.column('content')) || reading.section(row);
  const person = readName(reading.text(row, 'person'));
  const recipient = reading.text(row, 'recipient');
  const gifts = giftsOf(reading, row, content);
  const base = { sheet: reading.table.sheet, row, person, recipient: recipient === '' ? null : recipient };
  if (isCashBook(reading)) {
    return cashSides(reading, row, content).map(({ money, amount }) => ({
      ...base,
      content,
      money,
      amountColumn: null,
      ...(money === 'gifts'
        ? { amount: null, gifts: gifts.count, giftValue: amount }
        : { amount, gifts: null, giftValue: null }),
    }));
  }
  const amounts = amountsOf(reading, row);
  const filled = amounts.length > 0 ? amounts : [{ amount: null, item: null, column: null }];
  return filled.map(({ amount, item, column }, index) => {
    const what = itemOf(reading, content, item, recipient);
    const named = item === null || content === '' || moneyKindOf(item) === null ? what : content;
    const money = kindOfMoney(reading, row, column, what, recipient, gifts);
    const asValue = money === 'gifts' && gifts.value === null;
    return {
      ...base,
      // "Số đã hỗ trợ" over a column says the kind of money, not what it was for
      content: named,
      money: isCashBeside(gifts, amount, money) ? 'given' : money,
      amount: asValue ? null : amount,
      amountColumn: column,
      gifts: index === 0 ? gifts.count : null,
      giftValue: index === 0 ? (gifts.value ?? (asValue ? amount : null)) : null,
    };
  });
}

/** "3 phần | trị giá 900.000 | tiền mặt 600.000": money beside gifts of a value of their own; one sum twice is one. */
function isCashBeside(gifts: RowGifts, amount: number | null, money: MoneyKind | null): boolean {
  if (money !== 'gifts' || gifts.value === null || amount === null || amount === 0) return false;
  return amount !== gifts.value && amount !== gifts.value * (gifts.count ?? 1);
}

/** What the money was for: the row's words, else the column's heading, else the title that names a fund. */
function itemOf(reading: Reading, content: string, item: string | null, recipient: string): string {
  if (item !== null) return content === '' ? item : `${content} – ${item}`;
  if (content !== '') return content;
  const titled = reading.table.titles.map(({ text }) => titleItem(text)).find((purpose) => purpose !== null);
  return titled ?? (recipient === '' ? reading.table.sheet : recipient);
}
