import type { Period } from '../core/figures/period';
import { periodOfSchoolYear, periodOfYear } from '../core/figures/periods';
import type { CivilDate } from '../core/sheet/cell';

/** What the time after the period is called: "năm 2019", "năm học 2018-2019", "thời gian tới". */
export function nextName(period: Period): string {
  switch (period.kind) {
    case 'year':
      return periodOfYear(period.from.year + 1).label;
    case 'school_year':
      return periodOfSchoolYear(period.from.year + 1).label;
    case 'days':
      return 'thời gian tới';
  }
}

/** "Kiên Giang, ngày 08 tháng 12 năm 2018"; the day left open: "…, ngày … tháng 12 năm 2018". */
export function placeAndDate(place: string, issued: CivilDate | null, end: CivilDate): string {
  const { month, year } = issued ?? end;
  const day = issued === null ? '…' : padded(issued.day, 9);
  return `${place === '' ? '…' : place}, ngày ${day} tháng ${padded(month, 2)} năm ${String(year)}`;
}

/** A zero before days below ten and before months 1 and 2 (DOMAIN.md §2.2). */
function padded(number: number, last: number): string {
  return number <= last ? `0${String(number)}` : String(number);
}
