import { amountWithin, giftsIn } from '../kinds/contributions-amounts';
import { moneyKindOf } from '../kinds/money-kind';
import type { Book, FigureEntry, MoneyKind } from '../kinds/records';
import { readAmount, readMoneyUnit } from '../vietnamese/amounts';
import { foldLoose } from '../vietnamese/fold';
import type { Outcome } from './indicator';
import { outcome, rowReference } from './outcome';
import type { Served } from './serving-books';

/** Which kind of money a figure adds up, and what a row "Nội dung | Kết quả" gives it. */
const MONEY_OF: Readonly<Record<string, readonly [MoneyKind, (entry: FigureEntry) => number | null]>> = {
  tien_van_dong: ['collected', amountOf],
  tien_ho_tro: ['given', amountOf],
  phan_qua: ['gifts', giftsOf],
  tri_gia_qua: ['gifts', amountOf],
};

/** Less is a count of something ("Hỗ trợ hộ nghèo | 3"), no sum of đồng. */
const LEAST_SUM = 1000;

/**
 * Money and gifts that stand row by row in a list of results ("Tặng quà nữ đoàn viên | 9 phần quà trị giá 900.000
 * đồng"); null where no row tells. For use where no book of contributions was read: it would hold the same sums.
 */
export function writtenMoney(id: string, served: readonly Served<FigureEntry>[]): Outcome | null {
  const wanted = Object.hasOwn(MONEY_OF, id) ? MONEY_OF[id] : undefined;
  if (!wanted) return null;
  const [kind, of] = wanted;
  const told = served.flatMap((one) =>
    one.rows.flatMap((entry) => {
      const n = moneyKindOf(entry.label) === kind ? of(entry) : null;
      return n === null ? [] : [{ ...one, entry, n }];
    }),
  );
  if (told.length === 0) return null;
  const books = new Map<Book<FigureEntry>, Served<FigureEntry>>(told.map((row) => [row.book, row]));
  const result = outcome({
    value: told.reduce((sum, { n }) => sum + n, 0),
    from: [...books.values()],
    fields: ['value'],
    counted: `cộng ${String(told.length)} dòng`,
    rows: told.map(({ book, entry }) => rowReference(book, entry, ['value'], entry.label)),
    details: told.map(({ entry, n }) => ({
      key: foldLoose(entry.label),
      label: entry.label,
      value: n,
      unit: id === 'phan_qua' ? 'phần' : 'đồng',
      sources: [entry.at],
    })),
  });
  return { ...result, sources: told.map(({ entry }) => entry.at) };
}

/** đồng */
function amountOf({ value, unit, written }: FigureEntry): number | null {
  const own = readAmount(written);
  if (own?.ownUnit) return own.value;
  const factor = unit === null ? null : readMoneyUnit(unit);
  if (typeof value === 'number' && factor !== null) return Math.round(value * factor);
  if (typeof value === 'number') return unit === null && value >= LEAST_SUM ? value : null;
  return amountWithin(written);
}

function giftsOf({ label, value, unit, written }: FigureEntry): number | null {
  const told = giftsIn(written) ?? giftsIn(label);
  if (told !== null) return told;
  return typeof value === 'number' && /^(?:phan|suat|qua)\b/.test(foldLoose(unit ?? '')) ? value : null;
}
