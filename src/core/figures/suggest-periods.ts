import type { Book, Books, DatedEntry, EntryBase } from '../kinds/records';
import type { Workbook } from '../sheet/workbook';
import type { PartialDate } from '../vietnamese/dates';
import type { Period } from './period';
import { type DaySpan, periodOfSchoolYear, periodOfYear, placeDate } from './periods';
import { readTitleSpans, type TitleSpan, titleSpansOf } from './title-years';

/** A period the workbook speaks of, and the evidence as one Vietnamese sentence. */
export interface PeriodSuggestion {
  readonly period: Period;
  readonly why: string;
}

interface Candidate {
  readonly period: Period;
  titles: number;
  dates: number;
}

/** A title or sheet name weighs as much as this many dated rows: a person wrote it to say just this. */
const TITLE_WEIGHT = 50;

/**
 * The periods a workbook may be summed up for, best first: by titles and sheet names, then by the dates of what
 * happened; the later of equals. Birth and joining dates say nothing. Empty when nothing tells a year.
 */
export function suggestPeriods(books: Books, workbook: Workbook): readonly PeriodSuggestion[] {
  const candidates = new Map<string, Candidate>();
  const candidate = (period: Period): Candidate => {
    const met = candidates.get(period.tail) ?? { period, titles: 0, dates: 0 };
    candidates.set(period.tail, met);
    return met;
  };
  for (const book of allBooks(books)) {
    const named = new Map(titleSpansOf(book.table).map((span) => [periodOf(span).tail, periodOf(span)]));
    for (const period of named.values()) candidate(period).titles += 1;
  }
  const dates = datesOf(books);
  for (const year of new Set(dates.map((date) => date.year))) candidate(periodOfYear(year));
  if (candidates.size === 0) {
    for (const span of readTitleSpans([], workbook.name.replace(/\.[a-z]+$/i, '')))
      candidate(periodOf(span)).titles += 1;
  }
  for (const one of candidates.values()) one.dates = countInside(dates, one.period);
  return [...candidates.values()]
    .sort((a, b) => weigh(b) - weigh(a) || b.period.to.year - a.period.to.year)
    .map((one) => ({ period: one.period, why: whyOf(one) }));
}

function weigh({ titles, dates }: Candidate): number {
  return titles * TITLE_WEIGHT + dates;
}

/** A day early in a year stands for what happened the year before ("tính đến ngày 15/01/2019"). */
function periodOf({ says, year, from }: TitleSpan): Period {
  if (says === 'school_year') return periodOfSchoolYear(from.year);
  return periodOfYear(says === 'day' && from.month <= 3 ? year - 1 : year);
}

function whyOf({ period, titles, dates }: Candidate): string {
  const said = [
    ...(titles > 0 ? [`${String(titles)} bảng ghi ${period.label}`] : []),
    ...(dates > 0 ? [`${String(dates)} dòng có ngày trong kỳ`] : []),
  ];
  return `Chọn ${period.label}: ${said.join(', ')}.`;
}

function countInside(dates: readonly PartialDate[], period: DaySpan): number {
  return dates.filter((date) => placeDate(date, period) === 'inside').length;
}

function allBooks(books: Books): readonly Book<EntryBase>[] {
  return Object.values(books).flat() as readonly Book<EntryBase>[];
}

/** The dates of what happened; members' dates and plans say nothing of the year of the report. */
function datesOf(books: Books): readonly PartialDate[] {
  const dated: readonly (readonly Book<DatedEntry>[])[] = [
    books.meetings,
    books.education,
    books.contributions,
    books.awards,
    books.inspections,
    books.movements,
  ];
  return [
    ...dated.flat().flatMap((book) => book.entries.flatMap((entry) => entry.date ?? [])),
    ...books.attendance.flatMap((book) => book.sessions.flatMap((session) => session.date ?? [])),
  ];
}
