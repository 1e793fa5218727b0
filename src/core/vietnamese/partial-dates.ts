import type { CivilDate } from '../sheet/cell';

/** A date as exactly as it was written: a day, a month, a quarter or only a year. */
export interface PartialDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** "Quý III/2018"; only where no month is written. */
  readonly quarter?: Quarter;
}

export type Quarter = 1 | 2 | 3 | 4;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Whether the calendar has this day: 31/02 is none. */
export function isValidDay(date: CivilDate): boolean {
  const { year, month, day } = date;
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Negative, 0, positive, as sort wants it. */
export function compareDays(a: CivilDate, b: CivilDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The first day a partial date can mean. */
export function startOf(date: PartialDate): CivilDate {
  const month = date.month ?? ((date.quarter ?? 1) - 1) * 3 + 1;
  return { year: date.year, month, day: date.day ?? 1 };
}

/** The last day a partial date can mean. */
export function endOf(date: PartialDate): CivilDate {
  const month = date.month ?? (date.quarter ?? 4) * 3;
  return { year: date.year, month, day: date.day ?? daysInMonth(date.year, month) };
}

/** Orders partial dates; a missing part counts as its earliest day. */
export function comparePartial(a: PartialDate, b: PartialDate): number {
  return compareDays(startOf(a), startOf(b));
}

/** Whether a date lies in a period, both ends included. A month or year that only partly lies in it is 'unsure'. */
export function within(date: PartialDate, from: CivilDate, to: CivilDate): 'in' | 'out' | 'unsure' {
  const first = startOf(date);
  const last = endOf(date);
  if (compareDays(last, from) < 0 || compareDays(first, to) > 0) return 'out';
  return compareDays(first, from) >= 0 && compareDays(last, to) <= 0 ? 'in' : 'unsure';
}
