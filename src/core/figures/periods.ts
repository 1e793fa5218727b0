import type { CivilDate } from '../sheet/cell';
import { daysInMonth, endOf, type PartialDate, startOf } from '../vietnamese/dates';
import type { Period } from './period';

const two = (n: number): string => String(n).padStart(2, '0');

/** "31-12-2018", as rules and prose write a day. */
export function dashedDay({ day, month, year }: CivilDate): string {
  return `${String(day)}-${String(month)}-${String(year)}`;
}

/** "31/12/2018", "30/6/2018": a zero before days below ten and before months 1 and 2 (DOMAIN.md §2.2). */
export function slashedDay({ day, month, year }: CivilDate): string {
  return `${two(day)}/${month < 3 ? two(month) : String(month)}/${String(year)}`;
}

/** A calendar year. */
export function periodOfYear(year: number): Period {
  return {
    kind: 'year',
    from: { year, month: 1, day: 1 },
    to: { year, month: 12, day: 31 },
    label: `năm ${String(year)}`,
    tail: String(year),
  };
}

/** The school year that begins on 1 September of `year` and ends on 31 August of the next. */
export function periodOfSchoolYear(year: number): Period {
  const tail = `${String(year)}-${String(year + 1)}`;
  return {
    kind: 'school_year',
    from: { year, month: 9, day: 1 },
    to: { year: year + 1, month: 8, day: 31 },
    label: `năm học ${tail}`,
    tail,
  };
}

/** Any days; a whole calendar year or school year becomes one. Throws when `to` lies before `from`. */
export function periodOfDays(from: CivilDate, to: CivilDate): Period {
  if (dayNumber(to) < dayNumber(from)) throw new RangeError('a period ends before it begins');
  const year = periodOfYear(from.year);
  if (sameDays(year, { from, to })) return year;
  const schoolYear = periodOfSchoolYear(from.year);
  if (sameDays(schoolYear, { from, to })) return schoolYear;
  const start = `${two(from.day)}.${two(from.month)}`;
  const startTail = from.year === to.year ? start : `${start}.${String(from.year)}`;
  return {
    kind: 'days',
    from,
    to,
    label: `từ ${slashedDay(from)} đến ${slashedDay(to)}`,
    tail: `${startTail}-${two(to.day)}.${two(to.month)}.${String(to.year)}`,
  };
}

/** Whether both begin and end on the same days. */
export function sameDays(a: DaySpan, b: DaySpan): boolean {
  return dayNumber(a.from) === dayNumber(b.from) && dayNumber(a.to) === dayNumber(b.to);
}

/** The same days a year earlier. */
export function previousPeriod(period: Period): Period {
  if (period.kind === 'year') return periodOfYear(period.from.year - 1);
  if (period.kind === 'school_year') return periodOfSchoolYear(period.from.year - 1);
  return periodOfDays(yearEarlier(period.from), yearEarlier(period.to));
}

function yearEarlier({ year, month, day }: CivilDate): CivilDate {
  return { year: year - 1, month, day: Math.min(day, daysInMonth(year - 1, month)) };
}

/** Days from `from` to `to`, both included: a period without its name. */
export interface DaySpan {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Orders days; not a count of days. */
export function dayNumber({ year, month, day }: CivilDate): number {
  return year * 10_000 + month * 100 + day;
}

/** The days a date may mean: one day, a month, a quarter or a year. */
export function spanOfDate(date: PartialDate): DaySpan {
  return { from: startOf(date), to: endOf(date) };
}

export type Placement = 'inside' | 'outside' | 'across';

/** Where days lie to a period: all in it, none in it, or across one of its ends. */
export function placeSpan(span: DaySpan, period: DaySpan): Placement {
  const [from, to] = [dayNumber(span.from), dayNumber(span.to)];
  const [start, end] = [dayNumber(period.from), dayNumber(period.to)];
  if (to < start || from > end) return 'outside';
  return from >= start && to <= end ? 'inside' : 'across';
}

/** Whether a row of this date counts: `across` is a month or year of which only a part belongs to the period. */
export function placeDate(date: PartialDate, period: DaySpan): Placement {
  return placeSpan(spanOfDate(date), period);
}

/** The date lies on or before the period's last day; a month or year counts from its first day. */
export function isByEnd(date: PartialDate, period: DaySpan): boolean {
  return dayNumber(spanOfDate(date).from) <= dayNumber(period.to);
}
