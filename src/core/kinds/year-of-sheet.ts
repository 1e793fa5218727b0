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

/** The month a sheet of one month names in its own name or titles: "Tháng 3", "T05.2014"; null otherwise. */
export function monthOfSheet(reading: Reading): number | null {
  for (const title of reading.titles()) {
    const match = /(?:^| )(?:thang|t|th) ?(\d{1,2})(?= |$)/.exec(foldLoose(title.replace(/[_.,]+/g, ' ')));
    const month = match ? Number(match[1]) : 0;
    if (month >= 1 && month <= 12) return month;
  }
  return null;
}
