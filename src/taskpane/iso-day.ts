import type { CivilDate } from '../core/sheet/cell';

/** As a date field has it: "2018-12-31". */
export function isoDay({ year, month, day }: CivilDate): string {
  const pad = (number: number, length: number): string => String(number).padStart(length, '0');
  return [pad(year, 4), pad(month, 2), pad(day, 2)].join('-');
}

/** What a date field gives: "2018-12-31", or "" while it is being typed. */
export function readIsoDay(value: string): CivilDate | null {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  return year >= 1900 && month > 0 && day > 0 ? { year, month, day } : null;
}
