import type { ResidenceEntry } from '../kinds/records';
import type { FigureContext, Indicator } from './indicator';
import { type BookRow, noSource, outcome, rowReference } from './outcome';
import { personIds } from './people';
import { ratioToOneDecimal } from './rounding';

const NAME = ['full_name', 'surname', 'given_name'];

/** One row a person; of several rows about one person the least good counts. */
function oneRowEach(
  rows: readonly BookRow<ResidenceEntry>[],
  { people }: FigureContext,
): readonly BookRow<ResidenceEntry>[] {
  const order = ['poor', 'good', null, 'exempt'];
  const own = new Map<string, BookRow<ResidenceEntry>>();
  const ids = personIds(
    rows.map(({ entry }) => entry.name),
    people,
    { oneRowEach: true },
  );
  rows.forEach((row, index) => {
    const id = ids[index] ?? '';
    const met = own.get(id);
    if (!met || order.indexOf(row.entry.result) < order.indexOf(met.entry.result)) own.set(id, row);
  });
  return [...own.values()];
}

const RATE: Indicator = {
  id: 'ty_le_giu_lien_he_noi_cu_tru',
  label: 'Đảng viên giữ mối liên hệ tốt với nơi cư trú',
  unit: '%',
  section: 'noi_cu_tru',
  rule: () =>
    'Lấy số đảng viên được nhận xét tốt ở nơi cư trú chia cho số người có tên trong sổ, nhân 100; không tính người được miễn.',
  compute: (context) => {
    const from = context.serving.residence.filter(({ book }) => book.entries.length > 0);
    if (from.length === 0) return noSource('Chưa có sổ giữ mối liên hệ nơi cư trú của kỳ này.');
    const telling = from.filter(
      ({ book }) => book.has('result') || book.entries.some(({ result }) => result !== null),
    );
    if (telling.length === 0) return noSource('Sổ nơi cư trú không có cột nhận xét.');
    const all = telling.flatMap(({ book, rows }) => rows.map((entry) => ({ book, entry })));
    const base = oneRowEach(all, context).filter(({ entry }) => entry.result !== 'exempt');
    const good = base.filter(({ entry }) => entry.result === 'good');
    const silent = base.filter(({ entry }) => entry.result === null).length;
    if (base.length === silent) return noSource('Cột nhận xét nơi cư trú chưa ghi kết quả nào.');
    const [x, y] = [good.length, base.length];
    return outcome({
      value: ratioToOneDecimal(x, y, 100),
      from: telling,
      fields: ['result'],
      counted: `${String(x)}/${String(y)} người`,
      rows: good.map(({ book, entry }) => rowReference(book, entry, NAME, entry.name.text)),
      details: [
        { key: 'tot', label: 'Giữ mối liên hệ tốt', value: x, unit: 'đảng viên' },
        { key: 'trong_so', label: 'Có tên trong sổ', value: y, unit: 'đảng viên' },
      ],
      unsure: silent > 0 ? `${String(silent)} người chưa có nhận xét.` : null,
    });
  },
};

export const NOI_CU_TRU: readonly Indicator[] = [RATE];
