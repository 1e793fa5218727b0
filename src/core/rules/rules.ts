import type { CivilDate } from '../sheet/cell';

/** A rule in force, as prose cites it. */
export interface Citation {
  /** "36-HD/VPTW" */
  readonly number: string;
  /** "Hướng dẫn", "Quy định" */
  readonly kind: string;
  /** As the source of DOMAIN.md §2.1 has it; absent where no source gives the day. */
  readonly date?: CivilDate;
}

/** What a cell is expected to hold in a year. */
export interface ExpectedMeetings {
  readonly regular: number;
  /** 0: the rules of that time say nothing that we know of. */
  readonly thematic: number;
}

/** Everything that changes with the year, DOMAIN.md §2 and LOOK.md §4. */
export interface Rules {
  /** How a Party document is laid out. */
  readonly layout: Citation;
  /** Tie with the place of residence. */
  readonly residence: Citation;
  /** What members may not do; `articles` where prose names their number ("19 điều"). */
  readonly forbiddenActs: Citation & { readonly articles?: number };
  /** Annual review and rating. */
  readonly rating: Citation;
  /** Highest share of "hoàn thành xuất sắc", percent; the base is ambiguous (DOMAIN.md §2.3). */
  readonly ceilingPercent: number;
  readonly meetings: ExpectedMeetings;
}

/** One rule and the day from which it holds. */
export interface Since<T> {
  readonly since: CivilDate;
  readonly value: T;
}

const day = (year: number, month: number, date: number): CivilDate => ({ year, month, day: date });
const ALWAYS = day(1900, 1, 1);

/** Oldest first in each topic. Dates: DOMAIN.md §2.1. */
export const RULES: { readonly [Topic in keyof Rules]: readonly Since<Rules[Topic]>[] } = {
  layout: [
    { since: ALWAYS, value: { kind: 'Hướng dẫn', number: '36-HD/VPTW', date: day(2018, 4, 3) } },
    { since: day(2026, 5, 27), value: { kind: 'Hướng dẫn', number: '05-HD/VPTW', date: day(2026, 5, 27) } },
  ],
  residence: [
    { since: ALWAYS, value: { kind: 'Quy định', number: '76-QĐ/TW' } },
    { since: day(2020, 1, 2), value: { kind: 'Quy định', number: '213-QĐ/TW', date: day(2020, 1, 2) } },
  ],
  forbiddenActs: [
    {
      since: ALWAYS,
      value: { kind: 'Quy định', number: '47-QĐ/TW', date: day(2011, 11, 1), articles: 19 },
    },
    { since: day(2021, 10, 25), value: { kind: 'Quy định', number: '37-QĐ/TW', date: day(2021, 10, 25) } },
  ],
  rating: [
    { since: ALWAYS, value: { kind: 'Quy định', number: '132-QĐ/TW', date: day(2018, 3, 8) } },
    { since: day(2023, 10, 4), value: { kind: 'Quy định', number: '124-QĐ/TW', date: day(2023, 10, 4) } },
    { since: day(2025, 8, 30), value: { kind: 'Quy định', number: '366-QĐ/TW', date: day(2025, 8, 30) } },
  ],
  ceilingPercent: [{ since: ALWAYS, value: 20 }],
  meetings: [
    { since: ALWAYS, value: { regular: 12, thematic: 0 } },
    // Chỉ thị 50-CT/TW of 23/7/2025: at least one thematic meeting a quarter; first whole year 2026.
    { since: day(2026, 1, 1), value: { regular: 12, thematic: 4 } },
  ],
};
