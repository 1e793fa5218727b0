import { cellRange } from '../sheet/range';
import { foldLoose } from '../vietnamese/fold';
import { readCount } from '../vietnamese/numbers';
import { readCellAmount } from './read-cell-amount';
import type { Reading } from './reading';
import { readAmount } from '../vietnamese/amounts';

const MONEY = ['tien_van_dong', 'tien_ho_tro', 'tri_gia_qua'];

/** One amount of a row; `item` is the heading of its column where a row has several. */
export interface RowAmount {
  readonly amount: number | null;
  readonly item: string | null;
  readonly column: number | null;
}

/**
 * The amounts of a row. With one amount column a total beside it is the amount and the column the unit price
 * ("Số tiền" × "Số lượng" = "Tổng"); with several, each is an amount of its own and the total only repeats them.
 */
export function amountsOf(reading: Reading, row: number): readonly RowAmount[] {
  const columns = givenColumns(reading);
  const total = reading.column('amount_total');
  const { rest, dues } = total === null ? NO_TOTAL : readTotal(reading, row, columns, total);
  if (columns.length <= 1 && dues === 'none') {
    const column = total !== null && reading.textAt(row, total) !== '' ? total : (columns[0] ?? total);
    if (column === null) return [];
    return [{ amount: amountIn(reading, row, column), item: null, column }];
  }
  const inColumn = (column: number, heading: string): readonly RowAmount[] => {
    const amount = amountIn(reading, row, column);
    return amount === null || amount === 0 ? [] : [{ amount, item: shortHeading(heading), column }];
  };
  const parts = columns.flatMap((column) => inColumn(column, reading.header(column)));
  if (dues !== 'none') {
    return [...parts, ...(rest ?? []).flatMap(({ column, header }) => inColumn(column, header))];
  }
  if (total === null || (rest === null && parts.length > 0)) return parts;
  return [{ amount: amountIn(reading, row, total), item: null, column: total }];
}

const DUES = /\b(?:dang phi|doan phi|hoi phi|cong doan|nguyet liem|nguyet phi|le phi|bao hiem|bhyt|bhxh)\b/;

type UnknownColumn = Reading['table']['unmatched'][number];

/** What a member owes: it stands in a row's total, and nobody gave it. */
function isDues({ header }: UnknownColumn): boolean {
  return DUES.test(foldLoose(header));
}

/** What a row's total says of the columns that no wording knows. */
interface RowTotal {
  /** Filled columns that were given and make up the rest of the total; null when they do not. */
  readonly rest: readonly UnknownColumn[] | null;
  /** Whether dues are in the total; "unclear" when it equals its columns neither with them nor without. */
  readonly dues: 'none' | 'within' | 'unclear';
}

const NO_TOTAL: RowTotal = { rest: null, dues: 'none' };

function readTotal(reading: Reading, row: number, known: readonly number[], total: number): RowTotal {
  const written = (column: number): number => readAmount(reading.textAt(row, column))?.value ?? 0;
  const unknown = reading.table.unmatched.filter(({ column }) => written(column) > 0);
  if (unknown.length === 0 || reading.textAt(row, total) === '') return NO_TOTAL;
  const addsUp = (columns: readonly UnknownColumn[]): boolean => {
    const all = [...known, ...columns.map(({ column }) => column)];
    return Math.abs(all.reduce((sum, column) => sum + written(column), 0) - written(total)) < 0.5;
  };
  const dues = unknown.filter(isDues);
  const given = unknown.filter((column) => !isDues(column));
  if (dues.length === 0) return addsUp(unknown) ? { rest: unknown, dues: 'none' } : NO_TOTAL;
  if (addsUp(unknown)) return { rest: given, dues: 'within' };
  if (addsUp(given)) return { rest: given.length > 0 ? given : null, dues: 'none' };
  reportUnclearTotal(reading, row, total, dues);
  return { rest: null, dues: 'unclear' };
}

function reportUnclearTotal(
  reading: Reading,
  row: number,
  total: number,
  dues: readonly UnknownColumn[],
): void {
  const owed = dues.map(({ header }) => `“${shortHeading(header)}”`).join(', ');
  reading.report(
    {
      code: 'total_mismatch',
      severity: 'warning',
      message: `Số tổng ở ${reading.place(row, total)} không bằng các khoản cùng dòng; đang chỉ tính những khoản ghi rõ là đóng góp, không tính ${owed}.`,
      suggestion: 'Anh/chị xem lại số tổng và các khoản ở dòng này.',
      affects: MONEY,
    },
    cellRange(row, total),
  );
}

const RATE = /^muc\b/;
const PAID = /\b(?:da (?:nop|dong|thu)|thuc (?:nop|thu))\b/;
const SUM = /^(?:so tien|thanh tien|tien|kinh phi)\b/;

/** "Mức đóng | Đã nộp", "Số tiền | Đã nộp" say one sum twice: what was paid counts, the rate never beside another. */
function givenColumns(reading: Reading): readonly number[] {
  const income = reading.column('cash_in');
  // "Tổng thu" with nothing paid out beside it is what a campaign brought.
  const alone = income !== null && reading.column('cash_out') === null;
  const columns = alone ? [...reading.columns('amount'), income] : reading.columns('amount');
  const heading = (column: number): string => foldLoose(shortHeading(reading.header(column)));
  const unrated = columns.filter((column) => !RATE.test(heading(column)));
  const left = unrated.length > 0 ? unrated : columns;
  const paid = left.some((column) => PAID.test(heading(column)));
  return left.filter((column) => !paid || PAID.test(heading(column)) || !SUM.test(heading(column)));
}

/** A gift that stands in the amount column ("9 phần quà") is no amount; it is read as a gift. */
export function amountIn(reading: Reading, row: number, column: number): number | null {
  const text = reading.textAt(row, column);
  if (giftsIn(text) !== null && readAmount(text) === null) return amountWithin(text);
  return readCellAmount(reading, row, column, MONEY);
}

/** The lowest heading names the fund: "Số tiền (đồng) / Quỹ khuyến học". */
function shortHeading(header: string): string {
  return header.split(' / ').at(-1) ?? header;
}

export interface RowGifts {
  readonly count: number | null;
  /** đồng */
  readonly value: number | null;
}

/** Gifts and their value, from their columns, else from the words: "tặng 9 phần quà trị giá 900.000 đồng". */
export function giftsOf(reading: Reading, row: number, content: string): RowGifts {
  const column = reading.column('gifts');
  const value = reading.column('gift_value');
  const cells = reading.columns('amount').map((amount) => reading.textAt(row, amount));
  const words = [content, reading.text(row, 'note'), ...cells];
  const inWords = words.map(giftsIn).find((count) => count !== null) ?? null;
  return {
    count:
      column === null || !saysGifts(reading, column, words)
        ? inWords
        : (giftCell(reading, row, column) ?? inWords),
    value: value === null ? null : readCellAmount(reading, row, value, ['tri_gia_qua']),
  };
}

const GIFT = /\b(?:qua|phan|suat|hien vat)\b/;

/** "Số lượng" counts gifts only where something says so: beside a unit price it may be sacks of rice. */
function saysGifts(reading: Reading, column: number, words: readonly string[]): boolean {
  if (GIFT.test(foldLoose(reading.header(column)))) return true;
  return [...words, ...reading.titles()].some((text) => GIFT.test(foldLoose(text)));
}

function giftCell(reading: Reading, row: number, column: number): number | null {
  const cell = reading.cell(row, column);
  if (cell.kind === 'number') return cell.number;
  const text = reading.textAt(row, column);
  if (/^[-–—]+$/.test(text)) return 0;
  // "10 kg gạo" is something given in kind, not ten gifts.
  return giftsIn(text) ?? (!/\p{L}/u.test(text) || GIFT.test(foldLoose(text)) ? readCount(text) : null);
}

/** "9 phần quà", "05 suất quà", "10 phần", "tặng 3 gói quà". */
export function giftsIn(text: string): number | null {
  const match =
    /(?:^| )(\d{1,5}) (?:phan qua|suat qua|phan|suat|goi qua|mon qua|gio qua|tui qua|qua)(?= |$)/.exec(
      foldLoose(text.replace(/(\d)\.(\d{3})/g, '$1$2')),
    );
  return match ? Number(match[1]) : null;
}

/** "9 phần quà trị giá 900.000 đồng": the amount behind the gifts, đồng. */
export function amountWithin(text: string): number | null {
  const match =
    /(\d[\d.,]* ?(?:đồng|đ|vnđ|triệu(?: đồng)?|nghìn(?: đồng)?|ngàn(?: đồng)?|k|tr))(?!\p{L})/iu.exec(text);
  const amount = match?.[1] === undefined ? null : readAmount(match[1]);
  return amount?.ownUnit ? amount.value : null;
}
