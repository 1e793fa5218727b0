import type { CivilDate } from '../sheet/cell';

/** A date as exactly as it was written: a day, a month or only a year. */
export interface PartialDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Reads a whole text as one date: d/m/y, d-m-y, d.m.y, m/y, y, two-digit years, "ngày 5 tháng 3 năm 2018", "28/ 2/ 2010", "8h00\n20/10/2023", time after it; null otherwise. No locale, no guess m/d/y. */
export declare function readDate(text: string): PartialDate | null;
/** Day and month without year ("29/8", "Ngày 3/2"). */
export declare function readDayMonth(text: string): { readonly month: number; readonly day: number } | null;
/** "03/02/2018", "02/2018", "2018" */
export declare function formatDate(date: PartialDate): string;
export declare function isValidDay(date: CivilDate): boolean;
/** Negative, 0, positive; a missing part counts as its earliest day. */
export declare function compareDays(a: CivilDate, b: CivilDate): number;
