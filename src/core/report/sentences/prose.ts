import type { Period } from '../../figures/period';
import { previousPeriod } from '../../figures/periods';
import { formatCount } from '../../vietnamese/numbers';

/** "Trong năm", "Trong năm học", "Trong kỳ" */
export function inPeriod(period: Period): string {
  if (period.kind === 'days') return 'Trong kỳ';
  return period.kind === 'year' ? 'Trong năm' : 'Trong năm học';
}

/** What last year is called: "năm 2017", "năm học 2016-2017", "cùng kỳ năm trước". */
export function previousName(period: Period): string {
  return period.kind === 'days' ? 'cùng kỳ năm trước' : previousPeriod(period).label;
}

/** ", tăng 01 mô hình so với năm 2017"; "" where last year is not known (LOOK.md §5 "Compared"). */
export function compared(now: number, before: number | null, unit: string, period: Period): string {
  const name = previousName(period);
  if (before === null) return '';
  if (before === 0) return ` (${name}: không có)`;
  if (now === before) return `, bằng ${name}`;
  const change = `${formatCount(Math.abs(now - before))} ${unit}`;
  return `, ${now > before ? 'tăng' : 'giảm'} ${change} so với ${name}`;
}

/** "08/10": both padded below ten. */
export function ratioText(part: number, whole: number): string {
  return `${formatCount(part)}/${formatCount(whole)}`;
}

/** "08 đảng viên nữ"; null without a value, and for 0: there is nothing to tell. */
export function positive(value: number | null, words: (count: string) => string): string | null {
  return value === null || value === 0 ? null : words(formatCount(value));
}

/** Clauses that have something to say, joined. */
export function clauses(parts: readonly (string | null)[], separator: string): string {
  return parts.filter((part) => part !== null && part !== '').join(separator);
}

export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

export function uncapitalised(text: string): string {
  const [first = ''] = text;
  return first.toLowerCase() + text.slice(first.length);
}

/** Capital letter and full stop; "" stays "". */
export function asSentence(text: string): string {
  return text === '' ? '' : `${capitalised(text)}.`;
}
