import { foldLoose } from '../vietnamese/fold';
import type { Reading } from './reading';

/** The year a month without year belongs to, as the sheet's titles tell it; null when they do not. */
export type YearOfMonth = (month: number) => number | null;

/** A school year "2017-2018": September to December of the first, the rest of the second. */
export function yearOfSheet(reading: Reading): YearOfMonth {
  const school = schoolYear(reading.titles()) ?? schoolYear(reading.titlesAbove());
  if (school !== null) return (month) => (month >= 9 ? school : school + 1);
  return () => reading.context.titleYear;
}

function schoolYear(titles: readonly string[]): number | null {
  for (const title of titles) {
    for (const match of foldLoose(title).matchAll(/(nhiem ky )?\b(20\d{2}) (20\d{2})\b/g)) {
      const first = Number(match[2]);
      if (match[1] === undefined && Number(match[3]) === first + 1) return first;
    }
  }
  return null;
}

/** When a sheet of one month or of one meeting was, as its own name or titles say. */
export interface SheetTime {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

const MONTH = /(?:^| )(?:thang|t|th) ?(\d{1,2})(?: (?:nam )?(20\d{2}))?(?= |$)/;
const DAY = /(?:^| )ngay (\d{1,2}) (?:thang )?(\d{1,2}) (?:nam )?(20\d{2})(?= |$)/;

/** "Tháng 3", "T05.2014", "ngày 05/3/2018", a line with its year before one without; null where nothing says a month. */
export function timeOfSheet(reading: Reading): SheetTime | null {
  const times = reading.titles().flatMap((title) => timeIn(title) ?? []);
  return times.find(({ year }) => year !== null) ?? times[0] ?? null;
}

function timeIn(title: string): SheetTime | null {
  const loose = foldLoose(title.replace(/[_.,/-]+/g, ' '));
  const [, day, ofMonth, ofYear] = DAY.exec(loose) ?? [];
  const [, month = ofMonth, year = ofYear] = MONTH.exec(loose) ?? [];
  const time = { year: Number(year ?? 0) || null, month: Number(month), day: Number(day ?? 0) || null };
  return time.month >= 1 && time.month <= 12 ? time : null;
}
