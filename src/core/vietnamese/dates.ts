import { cleanText } from './fold';
import { isValidDay, type PartialDate, type Quarter } from './partial-dates';

export {
  compareDays,
  comparePartial,
  daysInMonth,
  endOf,
  isValidDay,
  startOf,
  within,
  type PartialDate,
  type Quarter,
} from './partial-dates';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
/** Two-digit years below are 20xx, from here on 19xx: members are born after 1929, papers dated before 2030. */
const TWO_DIGIT_PIVOT = 30;
/** No date with its hour and weekday is longer; prose is not searched. */
const LONGEST_TEXT = 80;

const ROMAN_MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const WEEKDAY =
  '(?:(?:thứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy|bẩy)|t[2-7]|chủ nhật|cn)[ ,.:;-]+(?=(?:ngày )?\\d{1,2} ?[/.\\-]))?';
const CLOCK =
  "\\d{1,2} ?(?:giờ|h|g(?!i)|:) ?(?:\\d{1,2}(?! ?[/.\\-]|\\d)(?: ?phút|'|p)?)?(?::\\d{1,2}(?:[.,]\\d+)?)?(?: ?[ap]m)?";
const BEFORE = new RegExp(
  `^(?:(?:vào |từ )?(?:lúc )?${CLOCK}[ ,;-]*)?${WEEKDAY}(?:(?:sinh )?ngày:? ?)?`,
  'u',
);
const AFTER = new RegExp(`(?:(?:[ ,;-]+|t)(?:vào )?(?:lúc )?\\(?${CLOCK}z?\\)?)?[.,; ]*$`, 'u');
const SEP = ' ?[/.\\-–\\\\] ?';

/** What stands around a date – the hour, the weekday, the word "ngày" – taken off. */
function bareDate(text: string): string {
  const clean = cleanText(text).toLowerCase().replace(/^'/, '');
  const open = /^\((.*)\)$/.exec(clean)?.[1] ?? clean;
  const start = open.replace(BEFORE, '');
  return start.replace(AFTER, '').trim();
}

function yearOf(digits: string): number | null {
  const number = Number(digits);
  if (digits.length === 2) return number < TWO_DIGIT_PIVOT ? 2000 + number : 1900 + number;
  return number >= FIRST_YEAR && number <= LAST_YEAR ? number : null;
}

function monthOf(word: string): number | null {
  const roman = ROMAN_MONTHS.indexOf(word);
  const month = roman >= 0 ? roman + 1 : Number(word);
  return month >= 1 && month <= 12 ? month : null;
}

/** A part written "00" was not known to the writer: 00/00/1965 is the year 1965. */
function build(day: string | null, month: string | null, year: string): PartialDate | null {
  const y = yearOf(year);
  if (y === null) return null;
  const noDay = day === null || Number(day) === 0;
  if (month === null || (noDay && Number(month) === 0)) return { year: y, month: null, day: null };
  const m = monthOf(month);
  if (m === null) return null;
  if (noDay) return { year: y, month: m, day: null };
  const date = { year: y, month: m, day: Number(day) };
  return isValidDay(date) ? date : null;
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (part: (index: number) => string) => PartialDate | null;
}

const form = (pattern: string, read: Form['read']): Form => ({
  pattern: new RegExp(`^${pattern}$`, 'u'),
  read,
});

const FORMS: readonly Form[] = [
  form(`(\\d{1,2})${SEP}(\\d{1,2})${SEP}(\\d{4}|\\d{2})`, (part) => build(part(1), part(2), part(3))),
  form(`(\\d{4})${SEP}(\\d{1,2})${SEP}(\\d{1,2})`, (part) => build(part(3), part(2), part(1))),
  form('(\\d{1,2}) ?,? tháng (\\d{1,2}|[ivx]+),? ?(?:năm |/ ?|- ?)?(\\d{4})', (part) =>
    build(part(1), part(2), part(3)),
  ),
  form(`(\\d{1,2})${SEP}(\\d{1,2}),? ?năm (\\d{4})`, (part) => build(part(1), part(2), part(3))),
  form('(?:tháng|th|t)[ .]*(\\d{1,2}|[ivx]+)(?:,? ?năm | ?[/.,\\-] ?| )(\\d{4})', (part) =>
    build(null, part(1), part(2)),
  ),
  form(`(\\d{1,2})${SEP}(\\d{4})`, (part) => build(null, part(1), part(2))),
  form(`(\\d{4})${SEP}(\\d{1,2})`, (part) => build(null, part(2), part(1))),
  form('(?:năm )?(\\d{4})', (part) => build(null, null, part(1))),
  form('(?:[._…x?-]+ ?/ ?){2}(\\d{4})', (part) => build(null, null, part(1))),
  form('(\\d{4})(\\d{2})(\\d{2})', (part) => build(part(3), part(2), part(1))),
  form(`(\\d{1,2})[- ](${ENGLISH_MONTHS.join('|')})[- ](\\d{4}|\\d{2})`, (part) =>
    build(part(1), String(ENGLISH_MONTHS.indexOf(part(2)) + 1), part(3)),
  ),
];

const QUARTER = /^(?:quý|quy|q)[ .]*(iv|i{1,3}|[1-4])(?:(?: ?[,/.-] ?| )(?:năm |nam )?(\d{4}))?$/u;
const ROMAN_QUARTERS = ['i', 'ii', 'iii', 'iv'];

/** "Quý III/2018", "quý 3 năm 2018", "Quý II"; null otherwise, and `year` null where none is written. */
export function readQuarter(
  text: string,
): { readonly quarter: Quarter; readonly year: number | null } | null {
  const match = text.length > LONGEST_TEXT ? null : QUARTER.exec(cleanText(text).toLowerCase());
  if (!match) return null;
  const [, word = '', year] = match;
  const quarter = (ROMAN_QUARTERS.indexOf(word) + 1 || Number(word)) as Quarter;
  return { quarter, year: year === undefined ? null : yearOf(year) };
}

/**
 * Reads a whole text as one date: d/m/y, d-m-y, d.m.y, m/y, y, two-digit years, "ngày 5 tháng 3 năm 2018",
 * "28/ 2/ 2010", "8h00\n20/10/2023", time after it, "tháng 3/2018", yyyy-mm-dd; null otherwise. Day first, always: no
 * locale, no guess m/d/y. "Quý III/2018" is a quarter. Days the calendar lacks (31/02), years outside 1900–2099
 * ("29/08/0202") and ranges ("03/09- 04/09") are null.
 */
export function readDate(text: string): PartialDate | null {
  if (text.length > LONGEST_TEXT) return null;
  const bare = bareDate(text);
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(bare);
    if (match) return read((index) => match[index] ?? '');
  }
  const quarter = readQuarter(bare);
  return quarter && quarter.year !== null ? quarterOf(quarter.quarter, quarter.year) : null;
}

/** A whole quarter of a year. */
export function quarterOf(quarter: Quarter, year: number): PartialDate {
  return { year, month: null, day: null, quarter };
}

const DAY_MONTH = new RegExp(
  `^(\\d{1,2})(?: ?tháng ?|${SEP})(\\d{1,2})(?: ?(?:-|–|đến|và|,) ?(?:ngày )?\\d{1,2}${SEP}\\d{1,2})?$`,
  'u',
);

/** Day and month without year ("29/8", "Ngày 3/2"); of a range ("03/09- 04/09") the first day. */
export function readDayMonth(text: string): { readonly month: number; readonly day: number } | null {
  const match = text.length > LONGEST_TEXT ? null : DAY_MONTH.exec(bareDate(text));
  if (!match) return null;
  const day = Number(match[1]);
  const month = Number(match[2]);
  // without a year 29/2 may be a day
  return isValidDay({ year: 2000, month, day }) ? { month, day } : null;
}

/** A bare number as a date: a year 1900–2099, or yyyymmdd; null otherwise. Excel's day numbers are not guessed at. */
export function dateFromNumber(value: number): PartialDate | null {
  if (!Number.isInteger(value)) return null;
  if (value >= FIRST_YEAR && value <= LAST_YEAR) return { year: value, month: null, day: null };
  const date = { year: Math.floor(value / 10_000), month: Math.floor(value / 100) % 100, day: value % 100 };
  return date.year >= FIRST_YEAR && date.year <= LAST_YEAR && isValidDay(date) ? date : null;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** "03/02/2018", "02/2018", "Quý III/2018", "2018" */
export function formatDate(date: PartialDate): string {
  const { year, month, day, quarter } = date;
  if (month === null) {
    const roman = quarter === undefined ? undefined : ROMAN_QUARTERS[quarter - 1];
    return roman === undefined ? String(year) : `Quý ${roman.toUpperCase()}/${String(year)}`;
  }
  return day === null ? `${two(month)}/${String(year)}` : `${two(day)}/${two(month)}/${String(year)}`;
}
