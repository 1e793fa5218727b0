import { foldLoose } from '../vietnamese/fold';
import type { Detail } from './figure';
import type { Indicator } from './indicator';
import { noSource, outcome, rowReference } from './outcome';

const MODELS: Indicator = {
  id: 'mo_hinh_dan_van_kheo',
  label: 'Mô hình dân vận khéo',
  unit: 'mô hình',
  section: 'dan_van',
  rule: () => 'Đếm dòng có tên mô hình trong sổ dân vận khéo.',
  compute: ({ serving }) => {
    const from = serving.mass_models.filter(({ book }) => book.entries.length > 0);
    if (from.length === 0) return noSource('Chưa có sổ dân vận khéo của kỳ này.');
    const rows = from.flatMap(({ book, rows: entries }) => entries.map((entry) => ({ book, entry })));
    return outcome({
      value: rows.length,
      from,
      fields: ['model'],
      counted: `${String(rows.length)} dòng`,
      rows: rows.map(({ book, entry }) => rowReference(book, entry, ['model'], entry.model)),
      details: byLevel(rows.map(({ entry }) => entry.level)),
    });
  },
};

/** How many of each level, as first spelt. */
function byLevel(levels: readonly (string | null)[]): readonly Detail[] {
  const counts = new Map<string, { label: string; value: number }>();
  for (const level of levels) {
    if (level === null || level === '') continue;
    const key = foldLoose(level);
    const met = counts.get(key);
    if (met) met.value += 1;
    else counts.set(key, { label: level, value: 1 });
  }
  return [...counts].map(([key, { label, value }]) => ({ key, label, value, unit: 'mô hình' }));
}

export const DAN_VAN: readonly Indicator[] = [MODELS];
