import type { PartialDate } from '../vietnamese/dates';
import type { Detail } from './figure';

/** So many at one meeting. */
export interface MonthlyCount {
  readonly date: PartialDate | null;
  readonly n: number;
}

/**
 * Counts by month, for the chart of attendance: keys `thang_1` … `thang_12`. A month without a meeting is left out;
 * when a meeting's month is not known there is no breakdown at all, for it would not add up.
 */
export function byMonth(counts: readonly MonthlyCount[]): readonly Detail[] {
  const months = new Map<number, number>();
  for (const { date, n } of counts) {
    const month = date?.month ?? null;
    if (month === null) return [];
    months.set(month, (months.get(month) ?? 0) + n);
  }
  return [...months]
    .sort(([a], [b]) => a - b)
    .map(([month, value]) => ({
      key: `thang_${String(month)}`,
      label: `Tháng ${String(month)}`,
      value,
      unit: 'lượt',
    }));
}
