import { readDate, readDayMonth } from '../vietnamese/dates';
import { foldLoose } from '../vietnamese/fold';

/** What the heading of a session or month column says of its time. */
export interface SessionHeading {
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
}

const ROMAN_MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const NO_TIME: SessionHeading = { month: null, day: null, year: null };

/**
 * Reads "Tháng 3", "T3", "Th. 3", "3/2018", "03/01", a date, "Buổi 2", "Kỳ 5", "Chuyên đề quý I", "Họp chi ủy T3".
 * `parent` is the heading above ("Tháng", "Năm 2018"): under it a bare "3" or "III" is a month, under "Ngày" a day.
 * Null: no heading of a session.
 */
export function readSessionHeading(text: string, parent = ''): SessionHeading | null {
  const loose = foldLoose(text);
  if (loose === '') return null;
  return monthOf(loose) ?? dateOf(text) ?? bareNumber(loose, foldLoose(parent)) ?? named(loose);
}

/** A Roman month stands apart, or is no syllable with its "t": "Thị" is a name, "TV" a member. */
const MONTH =
  /(?:^| )(?:thang|thg|th|t)(?: ?(?=\d)| (?=[ivx])|(?=(?:i{2,3}|iv|vi{1,3}|ix|xi{1,2})(?: |$)))(\d{1,2}|[ivx]+)(?: (?:nam )?(\d{4}))?(?= |$)/;

function monthOf(loose: string): SessionHeading | null {
  const match = MONTH.exec(loose);
  if (!match) return null;
  const month = monthNumber(match[1] ?? '');
  return month === null ? null : { month, day: null, year: match[2] ? Number(match[2]) : null };
}

function monthNumber(text: string): number | null {
  const number = /^\d+$/.test(text) ? Number(text) : ROMAN_MONTHS.indexOf(text) + 1;
  return number >= 1 && number <= 12 ? number : null;
}

function dateOf(text: string): SessionHeading | null {
  const date = readDate(text);
  if (date && date.month !== null) return { year: date.year, month: date.month, day: date.day };
  const dayMonth = readDayMonth(text);
  return dayMonth ? { year: null, month: dayMonth.month, day: dayMonth.day } : dateAmongWords(text);
}

const MEETING_WORDS =
  /^(?:ngay|hop|sinh hoat|sh|chi bo|cb|chi uy|cu|chuyen de|cd|thuong ky|tk|dinh ky|bat thuong|lan|buoi|ky|sang|chieu|\d|i{1,3}|iv|[\s()])*$/;

/** "20/6 CĐ", "6/2018 (chuyên đề)", "Họp chi bộ 05/3", "Lần 2 (20/3/2018)": a date among words of meetings, and nothing else. */
function dateAmongWords(text: string): SessionHeading | null {
  const match = /(?<!\d)\d{1,2} ?[/.-] ?(?:\d{4}|\d{1,2}(?: ?[/.-] ?(?:\d{4}|\d{2}))?)(?!\d)/.exec(text);
  if (!match || match[0] === text) return null;
  const rest = foldLoose(text.replace(match[0], ' '));
  return MEETING_WORDS.test(rest) ? dateOf(match[0]) : null;
}

/** Never by itself: bare numbers under STT, Nam | Nữ … are no sessions. */
function bareNumber(loose: string, parent: string): SessionHeading | null {
  if (!/^(?:\d{1,2}|[ivx]{1,4})$/.test(loose)) return null;
  if (/\bngay\b/.test(parent) && /^\d+$/.test(loose) && Number(loose) <= 31) {
    return { month: monthOf(parent)?.month ?? null, day: Number(loose), year: null };
  }
  if (/\b(?:thang|nam|diem danh|sinh hoat|theo doi|dong dang phi|dang phi)\b/.test(parent)) {
    const month = monthNumber(loose);
    if (month !== null) return { month, day: null, year: null };
    // "1 … 31" under one month's title: the days of that month.
    const day = /^\d+$/.test(loose) && parent !== 'thang' ? Number(loose) : 0;
    return day > 12 && day <= 31 ? { month: null, day, year: null } : null;
  }
  if (/\b(?:buoi|lan|ky|cuoc)\b/.test(parent)) return NO_TIME;
  return null;
}

function named(loose: string): SessionHeading | null {
  const numbered = /^(?:buoi|lan|ky|ss|cuoc|dot|phien|hop lan|sinh hoat lan)(?: hop)?(?: thu)? ?\d{1,3}$/;
  const meeting =
    /^(?:diem danh )?(?:hop|sinh hoat|sh) (?:chi bo|chi uy|chuyen de|thuong ky|bat thuong|dinh ky)\b/;
  const thematic = /^(?:chuyen de|cd)(?: quy| so| lan)? ?(?:\d{1,2}|[ivx]{1,4})?$/;
  return numbered.test(loose) || meeting.test(loose) || thematic.test(loose) ? NO_TIME : null;
}
