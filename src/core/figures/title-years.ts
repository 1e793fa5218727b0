import type { Table } from '../recognise/table';
import { cleanText, fold, foldLoose } from '../vietnamese/fold';
import { endOf, readDate, startOf } from '../vietnamese/dates';
import { type DaySpan, periodOfSchoolYear, periodOfYear, sameDays } from './periods';

/** What a title says the sheet is about. */
export interface TitleSpan extends DaySpan {
  /** `day`: "tính đến ngày 31/12/2018"; its span is that one day. `month`: "tháng 10/2017", "quý IV/2017". */
  readonly says: 'year' | 'school_year' | 'month' | 'day';
  /** The calendar year, or the year in which the school year ends, or the day's year. */
  readonly year: number;
  /** Of "2022-2023" the first: two years in a row are one school year to whoever counts in school years. */
  readonly pairFrom?: number;
}

const YEAR = '((?:19|20)\\d{2})(?!\\d)';
const SECOND_YEAR = `(?:\\s*(?:[-–—/]|đến)\\s*(?:năm\\s+)?${YEAR})?`;
const AFTER_YEAR_WORD = new RegExp(`năm\\s+(học\\s+)?${YEAR}${SECOND_YEAR}`, 'gu');
const UP_TO_DAY = new RegExp(
  `(?:tính\\s+đến|đến\\s+hết|đến\\s+ngày|đến)\\s+(?:hết\\s+)?(?:ngày\\s+)?(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*${YEAR}`,
  'gu',
);
const UP_TO_DAY_IN_WORDS = new RegExp(
  `đến\\s+(?:hết\\s+)?ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+${YEAR}`,
  'gu',
);
const UP_TO_YEAR = new RegExp(
  `(?:tính\\s+đến|đến\\s+hết|đến\\s+cuối)\\s+(?:tháng\\s+\\d{1,2}\\s*[-/]\\s*)?${YEAR}`,
  'gu',
);
/** "THÁNG 10/2017", "quý IV-2017"; "từ tháng 9/2017 đến …" runs on, "ngày 5 tháng 1/2018" is a day. */
const MONTH_OF_YEAR = new RegExp(
  `(?:tháng\\s+\\d{1,2}|quý\\s+(?:[1-4]|iv|i{1,3}))\\s*[-/.]\\s*${YEAR}`,
  'gu',
);
const RUNS_ON_OR_DAY = /(?:(?:từ|trước|sau|so với)(?: đầu| cuối)?|đến(?: hết| cuối)?|ngày [\d.…]*) $/u;
const SHEET_TAIL = new RegExp(`(?<!\\d)(?:${YEAR}\\s*[-–_]\\s*)?${YEAR}\\s*[)\\]]?\\s*$`, 'u');
/** Before "năm": a term, a stage, or a day of issue ("ngày 5 tháng 1 năm 2019"), which is not what the sheet is about. */
const NOT_ABOUT_THE_YEAR = /(?:nhiệm kỳ|giai đoạn|khóa|khoá|ngày [\d.…]+ tháng [\d.…]+)[,\s]*(?:các )?$/u;

/** "Từ năm 2018", "so với năm 2017": a year that is named beside the sheet's own, or from which it runs on. */
const BESIDE_THE_YEAR = /(?:^|[\s(])(?:từ|kể từ|so với|trước|sau)(?: đầu| cuối)? $/u;

function yearSpan(year: number): TitleSpan {
  return { ...periodDays(periodOfYear(year)), says: 'year', year };
}

function schoolYearSpan(year: number): TitleSpan {
  return { ...periodDays(periodOfSchoolYear(year)), says: 'school_year', year: year + 1 };
}

function periodDays({ from, to }: DaySpan): DaySpan {
  return { from, to };
}

function daySpan(year: string, month: string, day: string): TitleSpan {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return { from: date, to: date, says: 'day', year: date.year };
}

/** "năm 2018", "năm học 2017-2018", "năm 2016-2018" (every year of a range is meant). */
function spansOfYears(first: number, second: number | null, school: boolean): readonly TitleSpan[] {
  if (second === null) return [yearSpan(first)];
  if (school) return second === first + 1 ? [schoolYearSpan(first)] : [];
  const spans: TitleSpan[] = [];
  const pair = second === first + 1 ? { pairFrom: first } : {};
  for (let year = first; year <= second && year < first + 10; year++)
    spans.push({ ...yearSpan(year), ...pair });
  return spans;
}

/** As one who counts in school years means it: "SH 2022-2023" is a sheet of that school year. */
export function inSchoolYears(spans: readonly TitleSpan[]): readonly TitleSpan[] {
  const read = spans.map((span) => (span.pairFrom === undefined ? span : schoolYearSpan(span.pairFrom)));
  return read.filter((span, at) => read.findIndex((other) => sameDays(other, span)) === at);
}

const UNMARKED: readonly (readonly [RegExp, string])[] = [
  [/\bnhiem ky\b/g, 'nhiệm kỳ'],
  [/\bgiai doan\b/g, 'giai đoạn'],
  [/\btinh den\b/g, 'tính đến'],
  [/\btu nam\b/g, 'từ năm'],
  [/\bso voi nam\b/g, 'so với năm'],
  [/\bden (ngay|het|cuoi)\b/g, 'đến $1'],
  [/\bngay\b/g, 'ngày'],
  [/\bthang\b/g, 'tháng'],
  [/\bhet\b/g, 'hết'],
  [/\bcuoi\b/g, 'cuối'],
  [/\bnam hoc\b/g, 'năm học'],
  [/\bnam\b/g, 'năm'],
];

/** "BANG DIEM DANH NAM 2018", typed without any marks, says its year as well. */
function withMarks(text: string): string {
  if (fold(text) !== foldLoose(text)) return text;
  return UNMARKED.reduce((marked, [words, meant]) => marked.replace(words, meant), text);
}

function spansOfTitle(title: string): readonly TitleSpan[] {
  const text = withMarks(cleanText(title).toLowerCase().replace(/\s+/g, ' '));
  const spans: TitleSpan[] = [];
  for (const match of text.matchAll(AFTER_YEAR_WORD)) {
    const [, school, first = '', second] = match;
    const before = text.slice(0, match.index);
    if (NOT_ABOUT_THE_YEAR.test(before)) continue;
    if (second === undefined && BESIDE_THE_YEAR.test(before)) continue;
    spans.push(...spansOfYears(Number(first), second ? Number(second) : null, school !== undefined));
  }
  for (const pattern of [UP_TO_DAY, UP_TO_DAY_IN_WORDS]) {
    for (const [, day = '', month = '', year = ''] of text.matchAll(pattern))
      spans.push(daySpan(year, month, day));
  }
  for (const [, year = ''] of text.matchAll(UP_TO_YEAR)) spans.push(yearSpan(Number(year)));
  return spans.length > 0 ? spans : spansOfMonths(text);
}

/** None where one of them begins or ends a stretch of months: its other end is not read. */
function spansOfMonths(text: string): readonly TitleSpan[] {
  const months = [...text.matchAll(MONTH_OF_YEAR)];
  if (months.some(({ index }) => RUNS_ON_OR_DAY.test(text.slice(0, index)))) return [];
  return months.flatMap(([words]) => {
    const date = readDate(words);
    return date === null
      ? []
      : [{ from: startOf(date), to: endOf(date), says: 'month' as const, year: date.year }];
  });
}

function spansOfSheetName(name: string): readonly TitleSpan[] {
  const text = cleanText(name).toLowerCase();
  const inWords = spansOfTitle(text);
  if (inWords.length > 0) return inWords;
  const loose = foldLoose(text);
  if (/\b(?:nhiem k[iy]|giai doan|khoa|nk)\b/.test(loose)) return [];
  const match = SHEET_TAIL.exec(text);
  if (!match) return [];
  const [, first, last = ''] = match;
  if (first === undefined) return [yearSpan(Number(last))];
  return spansOfYears(Number(first), Number(last), /\b(?:nam hoc|nh)\b/.test(loose));
}

/**
 * The years a sheet says it is about: from its titles only after "năm", "năm học", "tính đến", "đến ngày", and from
 * the tail of its name (INDICATORS.md, rules for all). A term ("nhiệm kỳ 2015-2020") and a day of issue say nothing.
 */
export function readTitleSpans(titles: readonly string[], sheetName: string): readonly TitleSpan[] {
  return [...titles.flatMap(spansOfTitle), ...spansOfSheetName(sheetName)];
}

/** What a table's own titles and its sheet's name say, else the nearest line above the tables over it that says a year. */
export function titleSpansOf(table: Table): readonly TitleSpan[] {
  const own = readTitleSpans(
    table.titles.map((line) => line.text),
    table.sheet,
  );
  if (own.length > 0) return own;
  const above = [...(table.titlesAbove ?? [])].reverse();
  return above.map(({ text }) => readTitleSpans([text], '')).find((spans) => spans.length > 0) ?? [];
}

/**
 * The one calendar year that titles and the sheet's name give; null for none, for several, and for a school year,
 * whose months lie in two.
 */
export function yearOfSpans(spans: readonly TitleSpan[]): number | null {
  const years = new Set(spans.map((span) => (span.says === 'school_year' ? null : span.year)));
  const [year = null] = years;
  return years.size === 1 ? year : null;
}

/** `yearOfSpans` of a table, as `titleSpansOf` finds them. */
export function titleYearOf(table: Table): number | null {
  return yearOfSpans(titleSpansOf(table));
}
