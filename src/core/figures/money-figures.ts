import type { ContributionEntry, MoneyKind } from '../kinds/records';
import { cellRange, type SheetRange } from '../sheet/range';
import { foldLoose } from '../vietnamese/fold';
import { compareText } from './compare-text';
import type { Detail } from './figure';
import type { FigureContext, Indicator, Outcome } from './indicator';
import { type BookRow, cellOf, noSource, outcome, rowReference } from './outcome';
import { writtenTwice } from './money-twice';
import type { Served } from './serving-books';

/** What one figure of money or gifts adds up. */
interface MoneyFigure {
  readonly id: string;
  readonly label: string;
  readonly unit: 'đồng' | 'phần';
  readonly kind: MoneyKind;
  readonly rule: string;
  /** What a row adds; null when it says nothing. */
  readonly of: (entry: ContributionEntry) => number | null;
  readonly fields: readonly string[];
  /** A column that tells this kind by itself. */
  readonly ownColumns: readonly string[];
}

const NO_BOOK = 'Chưa có sổ đóng góp, hỗ trợ của kỳ này.';

/**
 * The kind of a row. A list of people with amounts and no word of its kind is taken for a collection, to be
 * confirmed (INDICATORS.md, kinds of money); any other row without such a word is left out.
 */
function kindOf({ money, person }: ContributionEntry): MoneyKind | null {
  return money ?? (person ? 'collected' : null);
}

function isUntold({ money, amount, gifts, giftValue }: ContributionEntry): boolean {
  return money === null && (amount !== null || gifts !== null || giftValue !== null);
}

function tells({ book }: Served<ContributionEntry>, { kind, ownColumns }: MoneyFigure): boolean {
  return (
    book.has('direction') ||
    ownColumns.some((column) => book.has(column)) ||
    book.entries.some((entry) => kindOf(entry) === kind)
  );
}

function moneyFigure(figure: MoneyFigure): Indicator {
  const { id, label, unit, rule } = figure;
  return {
    id,
    label,
    unit,
    section: 'doan_the',
    rule: () => rule,
    compute: (context) => sum(figure, context),
  };
}

function sum(figure: MoneyFigure, { serving }: FigureContext): Outcome {
  const books = serving.contributions.filter(({ book }) => book.entries.length > 0);
  if (books.length === 0) return noSource(NO_BOOK);
  const telling = books.filter((served) => tells(served, figure));
  const untold = books.flatMap(({ rows }) => rows).filter(isUntold).length;
  const unsure = untold > 0 ? `${String(untold)} dòng tiền chưa rõ là vận động, hỗ trợ hay tặng quà.` : null;
  if (telling.length === 0) {
    return noSource(unsure ?? `Sổ đóng góp, hỗ trợ không có chữ nào nói về “${figure.label.toLowerCase()}”.`);
  }
  const rows = telling.flatMap(({ book, rows: entries }) =>
    entries.filter((entry) => belongs(entry, figure)).map((entry) => ({ book, entry })),
  );
  const told = rows.flatMap((row) => {
    const n = figure.of(row.entry);
    return n === null ? [] : [{ ...row, n }];
  });
  if (rows.length > 0 && told.length === 0) return noSource('Các dòng thuộc loại này chưa ghi số.');
  const left = rows.length - told.length - notYetPaid(rows, figure);
  const missing = left > 0 ? `${String(left)} dòng thuộc loại này chưa ghi số.` : null;
  return outcome({
    value: told.reduce((total, { n }) => total + n, 0),
    from: telling,
    fields: figure.fields,
    counted: `cộng ${String(told.length)} dòng`,
    rows: told.map(({ book, entry }) => ({
      ...rowReference(book, entry, figure.fields, contentOf(entry)),
      range: countedCell({ book, entry }, figure.fields),
    })),
    details: byContent(told, figure),
    unsure: [unsure, missing, writtenTwice(told)].filter((text) => text !== null).join(' ') || null,
  });
}

/** In a list of people an empty amount says that somebody gave nothing, where most of the list did. */
function notYetPaid(rows: readonly BookRow<ContributionEntry>[], { of }: MoneyFigure): number {
  const books = new Map<unknown, { given: number; blank: number }>();
  for (const { book, entry } of rows) {
    const tally = books.get(book) ?? { given: 0, blank: 0 };
    if (of(entry) !== null) tally.given += 1;
    else if (entry.person !== null) tally.blank += 1;
    books.set(book, tally);
  }
  return [...books.values()].reduce((all, { given, blank }) => all + (given > blank ? blank : 0), 0);
}

/** Rows of the kind, and rows of another that tell its number all the same (gifts beside an amount). */
function belongs(entry: ContributionEntry, { kind, of }: MoneyFigure): boolean {
  return kindOf(entry) === kind || of(entry) !== null;
}

function contentOf({ content, person, sheet }: ContributionEntry): string {
  return content !== '' ? content : (person?.text ?? sheet);
}

/** The cell a row was counted from: with a column for each fund, the fund's own. */
function countedCell({ book, entry }: BookRow<ContributionEntry>, fields: readonly string[]): SheetRange {
  const told = fields.find((field) => book.has(field)) ?? fields.at(-1);
  return told === 'amount' && entry.amountColumn !== null
    ? { sheet: entry.sheet, range: cellRange(entry.row, entry.amountColumn) }
    : cellOf(book, entry, fields);
}

/** One detail for each content, largest first; people of one list are one content, the sheet's. */
function byContent(
  told: readonly (BookRow<ContributionEntry> & { readonly n: number })[],
  { unit, fields }: MoneyFigure,
): readonly Detail[] {
  const groups = new Map<string, { label: string; value: number; rows: typeof told }>();
  for (const row of told) {
    const label = row.entry.content !== '' ? row.entry.content : row.entry.sheet;
    const key = foldLoose(label);
    const met = groups.get(key);
    if (met) groups.set(key, { label: met.label, value: met.value + row.n, rows: [...met.rows, row] });
    else groups.set(key, { label, value: row.n, rows: [row] });
  }
  return [...groups]
    .sort(([a, one], [b, other]) => other.value - one.value || compareText(a, b))
    .map(([key, { label, value, rows }]) => {
      const recipients = [...new Set(rows.flatMap(({ entry }) => entry.recipient ?? []))].filter(
        (text) => text !== '',
      );
      return {
        key,
        label,
        value,
        unit,
        sources: rows.map((row) => countedCell(row, fields)),
        ...(recipients.length > 0 ? { note: recipients.join('; ') } : {}),
      };
    });
}

const money =
  (kind: MoneyKind) =>
  (entry: ContributionEntry): number | null =>
    kindOf(entry) === kind ? entry.amount : null;

export const MONEY_COLLECTED = moneyFigure({
  id: 'tien_van_dong',
  label: 'Số tiền vận động, đóng góp',
  unit: 'đồng',
  kind: 'collected',
  rule: 'Cộng số tiền của các dòng vận động, quyên góp, ủng hộ, đóng góp trong kỳ.',
  of: money('collected'),
  fields: ['amount'],
  ownColumns: [],
});

export const MONEY_GIVEN = moneyFigure({
  id: 'tien_ho_tro',
  label: 'Số tiền hỗ trợ',
  unit: 'đồng',
  kind: 'given',
  rule: 'Cộng số tiền của các dòng hỗ trợ, thăm hỏi, trợ cấp, giúp đỡ trong kỳ.',
  of: money('given'),
  fields: ['amount'],
  ownColumns: [],
});

export const GIFT_COUNT = moneyFigure({
  id: 'phan_qua',
  label: 'Quà tặng',
  unit: 'phần',
  kind: 'gifts',
  rule: 'Cộng số phần quà đã tặng trong kỳ.',
  of: ({ gifts }) => gifts,
  fields: ['gifts'],
  ownColumns: ['gifts'],
});

export const GIFT_VALUE = moneyFigure({
  id: 'tri_gia_qua',
  label: 'Trị giá quà tặng',
  unit: 'đồng',
  kind: 'gifts',
  rule: 'Cộng trị giá các phần quà đã tặng trong kỳ.',
  of: (entry) => entry.giftValue ?? (entry.money === 'gifts' ? entry.amount : null),
  fields: ['gift_value', 'amount'],
  ownColumns: ['gift_value'],
});
