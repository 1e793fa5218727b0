import type { FeeBook, FeeEntry } from '../kinds/records';
import { formatDate } from '../vietnamese/dates';
import { formatNumber } from '../vietnamese/numbers';
import type { FigureContext, Indicator, Outcome } from './indicator';
import { type BookRow, noSource, outcome, rowReference } from './outcome';
import { placeDate } from './periods';
import type { Period } from './period';
import { shareOf } from './rounding';
import type { Served } from './serving-books';
import { titleSpansOf } from './title-years';

const NO_BOOK = 'Chưa có sổ đảng phí của kỳ này.';
const NO_SHARE = 'Sổ đảng phí không ghi số này và Thiết lập chưa có tỷ lệ trích để lại.';

function feeBooks({ serving }: FigureContext): readonly Served<FeeEntry, FeeBook>[] {
  return serving.fees.filter(({ book }) => book.entries.length > 0);
}

function listsPeople({ book }: Served<FeeEntry, FeeBook>): boolean {
  return book.entries.some(({ name }) => name !== null);
}

/** A book of the whole cell by months sums up what the lists of people hold: never added to them. */
function leading(books: readonly Served<FeeEntry, FeeBook>[]): readonly Served<FeeEntry, FeeBook>[] {
  const lists = books.filter(listsPeople);
  return lists.length > 0 ? lists : books;
}

function tellsPart({ book }: Served<FeeEntry, FeeBook>, part: Part): boolean {
  return book[part] !== null || book.entries.some((entry) => entry[part] !== null);
}

/** The years its months may belong to: the sheet's, else the period's. */
function yearsOf(book: FeeBook, period: Period): readonly number[] {
  const said = titleSpansOf(book.table).flatMap(({ from, to }) => [from.year, to.year]);
  return said.length > 0 ? [...new Set(said)] : [...new Set([period.from.year, period.to.year])];
}

/** A row of a month of another period. */
function isOutside({ date }: FeeEntry, period: Period): boolean {
  return date !== null && placeDate(date, period) === 'outside';
}

/** What a person paid in the period: the months that lie in it, else the row's own total. */
function paid(
  { book, entry }: BookRow<FeeEntry> & { readonly book: FeeBook },
  period: Period,
): number | null {
  if (isOutside(entry, period)) return null;
  const known = entry.months.filter(({ amount }) => amount !== null);
  // a prepared formula sums months nobody has written in: that is no payment of 0
  if (known.length === 0) return entry.months.length > 0 && entry.amount === 0 ? null : entry.amount;
  const years = yearsOf(book, period);
  return known
    .filter(
      ({ month }) =>
        month === null || years.some((year) => placeDate({ year, month, day: null }, period) === 'inside'),
    )
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

/** Arrears stand in no month: a total beside the months that says another sum is told, not passed over. */
function otherTotals(entries: readonly FeeEntry[]): string | null {
  const differing = entries.filter(({ months, writtenTotal }) => {
    const sum = months.reduce((all, { amount }) => all + (amount ?? 0), 0);
    // months that are understood as thousands have their total in thousands, too
    return writtenTotal !== null && writtenTotal !== sum && writtenTotal * 1000 !== sum;
  });
  const [first] = differing;
  if (!first) return null;
  return (
    `Ở ${String(differing.length)} dòng, ô cộng khác tổng các tháng (trang “${first.sheet}” dòng ${String(first.row)}); ` +
    'đang lấy tổng các tháng. Anh/chị xem có tiền truy thu, nộp bù ghi ngoài các cột tháng không.'
  );
}

function dateText(date: FeeEntry['date']): string {
  return date === null ? '' : formatDate(date);
}

function collected(context: FigureContext): Outcome {
  const from = leading(feeBooks(context));
  if (from.length === 0) return noSource(NO_BOOK);
  const rows = from.flatMap(({ book, rows: entries }) =>
    entries.flatMap((entry) => {
      const amount = paid({ book, entry }, context.period);
      return amount === null ? [] : [{ book, entry, amount }];
    }),
  );
  if (rows.length === 0) return noSource('Sổ đảng phí chưa ghi số tiền nào.');
  const byMonth = rows.some(({ entry }) => entry.months.some(({ amount }) => amount !== null));
  return outcome({
    value: rows.reduce((sum, { amount }) => sum + amount, 0),
    from,
    fields: byMonth ? ['month'] : ['amount'],
    counted: `cộng ${String(rows.length)} dòng`,
    unsure: otherTotals(rows.map(({ entry }) => entry)),
    rows: rows.map(({ book, entry }) =>
      rowReference(book, entry, ['full_name'], entry.name?.text ?? dateText(entry.date)),
    ),
  });
}

/** Sums what the sheets themselves write, row by row of the period or below the rows; null when none does. */
function written(context: FigureContext, part: Part): Outcome | null {
  const from = leading(feeBooks(context).filter((served) => tellsPart(served, part)));
  const rows = from.flatMap(({ book, rows: entries }) =>
    entries.flatMap((entry) => {
      const amount = isOutside(entry, context.period) ? null : entry[part];
      return amount === null ? [] : [{ book, entry, amount }];
    }),
  );
  const cells = from.flatMap(({ book }) => book[part] ?? []);
  if (rows.length + cells.length === 0) return null;
  const dated = cells.length === 0 && rows.every(({ entry }) => entry.date !== null);
  const columns = [...new Set(rows.map(({ book }) => book))].map((book) => book.rangeOf(COLUMNS[part]));
  const result = outcome({
    value: [...rows, ...cells].reduce((sum, { amount }) => sum + amount, 0),
    from,
    fields: [],
    counted: rows.length > 0 ? `cộng ${String(rows.length)} dòng` : `${String(cells.length)} ô`,
    rows: [],
    unsure:
      context.period.kind === 'days' && !dated
        ? 'Số ghi sẵn trong sổ là của cả trang, không riêng kỳ này.'
        : null,
  });
  return { ...result, sources: [...columns, ...cells.map(({ at }) => at)] };
}

type Part = 'kept' | 'paidUp';

const COLUMNS = { kept: 'kept', paidUp: 'paid_up' } as const;

/** The figure of each part, and the part that is the rest of what was collected. */
const PARTS = {
  kept: { id: 'dang_phi_de_lai', rest: 'paidUp', share: 'Tỷ lệ để lại' },
  paidUp: { id: 'dang_phi_nop_cap_tren', rest: 'kept', share: 'Tỷ lệ nộp' },
} as const;

/** From the sheets; else what the sheets leave of the sum when they say the other part; else by the share that was set. */
function partOf(context: FigureContext, part: Part): Outcome {
  const own = written(context, part);
  if (own) return own;
  const { id, rest, share } = PARTS[part];
  // the list of figures says it: the figure is taken from there
  if (context.written.has(id)) return noSource('Ghi ở bảng chỉ tiêu.');
  const all = collected(context);
  if (all.value === null) return all;
  const sum = Number(all.value);
  const other = written(context, rest) ?? {
    value: context.written.get(PARTS[rest].id) ?? null,
    reason: null,
  };
  if (typeof other.value === 'number') return restOf(all, sum, other.value, other.reason);
  const percent = context.settings.feeKeptPercent;
  if (percent === undefined) return noSource(NO_SHARE);
  const left = shareOf(sum, percent);
  return {
    ...all,
    value: part === 'kept' ? left : sum - left,
    counted:
      part === 'kept'
        ? `${formatNumber(percent)}% của số đã thu (tỷ lệ trong Thiết lập)`
        : `${formatNumber(sum)} - ${formatNumber(left)}`,
    details: [{ key: 'ty_le', label: share, value: part === 'kept' ? percent : 100 - percent, unit: '%' }],
  };
}

function restOf(all: Outcome, sum: number, other: number, doubt: string | null): Outcome {
  if (other > sum) return noSource('Số trích và số nộp ghi trong sổ không khớp với số đã thu.');
  const counted = `${formatNumber(sum)} - ${formatNumber(other)}`;
  return { ...all, value: sum - other, counted, reason: all.reason ?? doubt };
}

export const DANG_PHI: readonly Indicator[] = [
  {
    id: 'dang_phi_da_thu',
    label: 'Đảng phí đã thu',
    unit: 'đồng',
    section: 'dang_phi',
    rule: () =>
      'Cộng đảng phí của từng người theo các tháng trong kỳ; không có cột tháng thì cộng cột cả năm.',
    compute: collected,
  },
  {
    id: 'dang_phi_de_lai',
    label: 'Trích để lại chi bộ',
    unit: 'đồng',
    section: 'dang_phi',
    rule: () =>
      'Lấy số trích để lại ghi trong sổ; không có thì lấy số đã thu trừ số nộp cấp trên ghi trong sổ, hoặc nhân tỷ lệ trong Thiết lập.',
    compute: (context) => partOf(context, 'kept'),
  },
  {
    id: 'dang_phi_nop_cap_tren',
    label: 'Nộp cấp trên',
    unit: 'đồng',
    section: 'dang_phi',
    rule: () => 'Lấy số nộp cấp trên ghi trong sổ; không có thì lấy số đã thu trừ số trích để lại.',
    compute: (context) => partOf(context, 'paidUp'),
  },
];
