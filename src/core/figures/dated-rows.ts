import type { PartialDate } from '../vietnamese/dates';
import type { Period } from './period';
import { dayNumber, placeDate, spanOfDate } from './periods';
import type { TitleRelation } from './title-relation';

/** The rows of a sheet (or its sessions) sorted by whether they belong to the period. */
export interface DatedRows<T> {
  /** Why the whole sheet is out; null when it serves. */
  readonly because: 'title' | 'dates' | null;
  readonly counted: readonly T[];
  readonly outside: readonly T[];
  readonly undated: readonly T[];
  readonly uncounted: readonly T[];
  readonly undatedSheet: boolean;
  readonly unsure: string | null;
}

const OUT_BY_TITLE = excludedBecause('title');
const OUT_BY_DATES = excludedBecause('dates');
const SEVERAL_YEARS = 'Trang có ngày của nhiều năm nên dòng chưa có ngày thì chưa tính.';
const WRONG_YEAR = 'Tiêu đề ghi đúng kỳ nhưng ngày của các dòng đều ở ngoài kỳ.';
const PARTLY = 'Trang chỉ có một phần thuộc kỳ báo cáo và có dòng chưa ghi ngày.';

/**
 * Undated rows follow the title's year, else the year of all dated rows; in a sheet of several years they are left
 * out and said so. A sheet without any date and any year counts whole. A log whose dates lie before and after the
 * period is a source that holds nothing of it; one of another year alone is no source.
 */
export function sortByDate<T>(
  items: readonly T[],
  dateOf: (item: T) => PartialDate | null,
  relation: TitleRelation,
  period: Period,
): DatedRows<T> {
  if (relation === 'other' || relation === 'soon_after') return OUT_BY_TITLE;
  const inside: T[] = [];
  const outside: T[] = [];
  const open: T[] = [];
  for (const item of items) {
    const date = dateOf(item);
    const place = date === null ? 'across' : placeDate(date, period);
    (place === 'inside' ? inside : place === 'outside' ? outside : open).push(item);
  }
  const dated = items.flatMap((item) => dateOf(item) ?? []);
  const left = new Set(outside);
  const withOpen = { counted: items.filter((item) => !left.has(item)), outside, uncounted: [] };
  const rows = { because: null, undatedSheet: false, unsure: null, undated: [], ...withOpen } as const;
  if (relation === 'said') {
    return { ...rows, unsure: inside.length + open.length === 0 && outside.length > 0 ? WRONG_YEAR : null };
  }
  if (dated.length === 0) {
    return { ...rows, undatedSheet: items.length > 0, unsure: relation === 'partly' ? PARTLY : null };
  }
  if (outside.length === 0) return { ...rows, undated: open, unsure: inside.length === 0 ? PARTLY : null };
  if (inside.length === 0 && relation === 'silent' && !surround(dated, period)) return OUT_BY_DATES;
  return {
    ...rows,
    counted: inside,
    uncounted: open,
    unsure: open.length > 0 ? SEVERAL_YEARS : null,
  };
}

/** Dates before and after the period: a log that runs through it. */
function surround(dates: readonly PartialDate[], period: Period): boolean {
  const [start, end] = [dayNumber(period.from), dayNumber(period.to)];
  return (
    dates.some((date) => dayNumber(spanOfDate(date).to) < start) &&
    dates.some((date) => dayNumber(spanOfDate(date).from) > end)
  );
}

function excludedBecause(because: 'title' | 'dates'): DatedRows<never> {
  return { because, counted: [], outside: [], undated: [], uncounted: [], undatedSheet: false, unsure: null };
}
