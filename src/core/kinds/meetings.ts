import { foldLoose } from '../vietnamese/fold';
import { readMark } from '../vietnamese/marks';
import { bookOf, closeReading } from './book-of';
import { type DateColumn, readDateColumn } from './date-column';
import type { Kind } from './kind';
import { meetingTypeIn, meetingTypeOf } from './meeting-type';
import { MEETINGS_SHAPE } from './meetings-fields';
import { type CellCount, readCellCount } from './read-cell-count';
import { Reading } from './reading';
import type { Book, MeetingEntry } from './records';

const AFFECTS = [
  'ky_sinh_hoat',
  'ky_sinh_hoat_chuyen_de',
  'luot_du_sinh_hoat',
  'vang_co_ly_do',
  'vang_khong_ly_do',
  'ty_le_du_sinh_hoat',
];

/** One row a meeting. */
export const MEETINGS: Kind<MeetingEntry, Book<MeetingEntry>> = {
  ...MEETINGS_SHAPE,
  read(source, context) {
    const reading = new Reading(source, context, MEETINGS_SHAPE, AFFECTS);
    const dates = readDateColumn(reading, reading.column('date'));
    const entries = reading.table.dataRows.map((row) => readMeeting(reading, row, dates));
    return closeReading(reading, bookOf(reading, entries));
  },
};

function readMeeting(reading: Reading, row: number, dates: DateColumn): MeetingEntry {
  const content = reading.text(row, 'content');
  const words = [
    content,
    reading.text(row, 'note'),
    reading.text(row, 'date'),
    reading.section(row),
    ...reading.titles(),
  ];
  return {
    sheet: reading.table.sheet,
    row,
    date: dates.at(row),
    content,
    type:
      meetingTypeOf(reading.text(row, 'meeting_type')) ??
      words
        .slice(0, 4)
        .map(meetingTypeIn)
        .find((type) => type !== null) ??
      typeOfTitles(words.slice(4)),
    ...readPresence(reading, row),
  };
}

/** A title that names both types, or none, tells nothing. */
function typeOfTitles(titles: readonly string[]): MeetingEntry['type'] {
  const types = new Set(titles.map(meetingTypeIn).filter((type) => type !== null));
  const both = titles.some(
    (title) => /thuong ky/.test(foldLoose(title)) && /chuyen de/.test(foldLoose(title)),
  );
  const [only] = types;
  return !both && types.size === 1 ? (only ?? null) : null;
}

type Presence = Pick<MeetingEntry, 'total' | 'present' | 'absent' | 'excused' | 'unexcused'>;

/** What is not written is worked out from the rest: 9 of 10 leaves one absent; with a reason given, none without. */
function readPresence(reading: Reading, row: number): Presence {
  const written = readCellCount(reading, row, 'present');
  const ratio = reading.text(row, 'ratio').includes('/') ? readCellCount(reading, row, 'ratio') : NOTHING;
  const turnout = readCellCount(reading, row, 'attendees');
  const roll = readCellCount(reading, row, 'total');
  // "Quân số: 9/10" tells both.
  const onRoll = roll.whole === null ? null : roll.count;
  const present = written.count ?? ratio.count ?? turnout.count ?? onRoll;
  const total = roll.whole ?? roll.count ?? written.whole ?? ratio.whole ?? turnout.whole;
  const reasons = reasonsIn(reading.text(row, 'absent'));
  const absentCell = reading.text(row, 'absent') === '' ? null : readAbsent(reading, row);
  const beside = reasons
    ? null
    : (absenceWords(reading.text(row, 'absent')) ?? reasonBeside(reading, row, absentCell));
  const excused =
    readCellCount(reading, row, 'absent_excused').count ??
    reasons?.excused ??
    (beside === 'excused' ? absentCell : null);
  const unexcused =
    readCellCount(reading, row, 'absent_unexcused').count ??
    reasons?.unexcused ??
    (beside === 'unexcused' ? absentCell : null);
  const away = absentCell ?? minus(total, present);
  const absent = absentCell ?? sum(excused, unexcused) ?? away;
  return {
    total: total ?? (present === null || absent === null ? null : present + absent),
    present: present ?? minus(total, absent),
    absent,
    excused: excused ?? minus(away, unexcused),
    unexcused: unexcused ?? minus(away, excused),
  };
}

const NOTHING: CellCount = { count: null, whole: null };

function readAbsent(reading: Reading, row: number): number | null {
  return readCellCount(reading, row, 'absent').count;
}

/** "02 (01 có phép, 01 không phép)": both sorts, each with its count. */
function reasonsIn(text: string): { readonly excused: number; readonly unexcused: number } | null {
  const counts = { excused: 0, unexcused: 0 };
  for (const match of text.matchAll(/(\d{1,3})\s*(?:đ\/c|đồng chí|người)?\s*:?\s*(\p{L}[\p{L} /.]*)/giu)) {
    const meaning = readMark(match[2] ?? '');
    if (meaning === 'excused' || meaning === 'unexcused') counts[meaning] += Number(match[1]);
  }
  return counts.excused > 0 && counts.unexcused > 0 ? counts : null;
}

/** "có phép: An; không phép: Bình": of which sort how many are, nobody says. */
const WITHOUT = /không (?:có )?(?:phép|lý do|lí do)|(?<!\p{L})(?:kp|kld)(?!\p{L})/giu;
const WITH = /có (?:phép|lý do|lí do)|(?<!\p{L})(?:cp|cld)(?!\p{L})/iu;

/** "01 (có lý do)", "1 KP", "01 (ốm)": the reason beside the count, in the words of an attendance sheet. */
function absenceWords(text: string): 'excused' | 'unexcused' | null {
  if (text.search(WITHOUT) >= 0 && WITH.test(text.replace(WITHOUT, ' '))) return null;
  const reason = text.replace(/\d+(?:\s*đ\/c)?|[()[\]:;,.–-]/giu, ' ');
  const meaning = readMark(reason);
  return meaning === 'excused' || meaning === 'unexcused' ? meaning : null;
}

/** "Vắng: 1 | Lý do: công tác"; of several absent one reason may be one person's. */
function reasonBeside(reading: Reading, row: number, absent: number | null): 'excused' | 'unexcused' | null {
  return absent === 1 ? absenceWords(reading.text(row, 'reason')) : null;
}

/** Null when neither is known; one unknown part counts nothing. */
function sum(a: number | null, b: number | null): number | null {
  return a === null && b === null ? null : (a ?? 0) + (b ?? 0);
}

function minus(whole: number | null, part: number | null): number | null {
  return whole === null || part === null || part > whole ? null : whole - part;
}
