import type { AttendanceBook, EducationEntry, MeetingEntry } from '../kinds/records';
import type { PartialDate } from '../vietnamese/dates';
import { foldLoose } from '../vietnamese/fold';
import { columnCells, heldSessions, sessionTitle } from './held-sessions';
import type { FigureContext, Indicator, Outcome } from './indicator';
import {
  attendanceSources,
  isRegular,
  isThematic,
  MEETING_ROW,
  meetingBooks,
  meetingRows,
  NO_MEETINGS,
  skippedSessions,
} from './meeting-sources';
import { type BookRow, noSource, outcome, rowReference } from './outcome';
import { dayNumber, spanOfDate } from './periods';

function countMeetings(context: FigureContext, accept: (entry: MeetingEntry) => boolean): Outcome {
  const rows = meetingRows(context, accept);
  return outcome({
    value: rows.length,
    from: meetingBooks(context),
    fields: MEETING_ROW,
    counted: `${String(rows.length)} dòng`,
    rows: rows.map((row) => rowReference(row.book, row.entry, MEETING_ROW, row.entry.content)),
  });
}

function countSessions(context: FigureContext, accept: typeof isRegular): Outcome {
  const held = heldSessions(context).filter(accept);
  return outcome({
    value: held.length,
    from: attendanceSources(context),
    fields: ['session'],
    counted: `${String(held.length)} cột có điểm danh`,
    rows: held.flatMap(({ columns }) =>
      columns.slice(0, 1).map((column) => ({
        sheet: column.book.table.sheet,
        row: column.book.table.firstDataRow,
        range: columnCells(column),
        text: sessionTitle(column.session),
      })),
    ),
    skipped: skippedSessions(context),
  });
}

const REGULAR: Indicator = {
  id: 'ky_sinh_hoat',
  label: 'Kỳ sinh hoạt thường kỳ',
  unit: 'kỳ',
  section: 'sinh_hoat',
  rule: () =>
    'Đếm cuộc họp thường kỳ đã ghi trong sổ theo dõi cuộc họp; không có sổ này thì đếm cột điểm danh có ít nhất một ' +
    'dấu. Không tính họp chi ủy.',
  compute: (context) => {
    const books = meetingBooks(context);
    const counted = books.length > 0 ? countMeetings(context, isRegular) : countSessions(context, isRegular);
    if (counted.books.length === 0) return noSource(NO_MEETINGS);
    // A book of committee or thematic meetings alone tells nothing of the monthly ones.
    const tells = books.some(({ book }) => book.has('meeting_type'));
    return counted.value === 0 && !tells ? noSource('Sổ không có cuộc họp thường kỳ nào.') : counted;
  },
};

/** Thematic meetings in the books of education, one row each, which a meetings book may hold as well. */
function thematicLessons({ serving }: FigureContext): readonly BookRow<EducationEntry>[] {
  return serving.education.flatMap(({ book, rows }) =>
    rows.filter(({ thematic }) => thematic).map((entry) => ({ book, entry })),
  );
}

function overlap(a: PartialDate, b: PartialDate): boolean {
  const [one, other] = [spanOfDate(a), spanOfDate(b)];
  return dayNumber(one.from) <= dayNumber(other.to) && dayNumber(other.from) <= dayNumber(one.to);
}

/**
 * Headings tell thematic meetings apart: one is headed otherwise than the monthly ones, or those are headed as such.
 * A sheet that is titled for the monthly meetings alone would not hold a thematic one.
 */
function tellsThematic({ sessions, tellsTypes }: AttendanceBook): boolean {
  return (
    tellsTypes &&
    sessions.some(
      ({ type, label }) => type !== 'thuong_ky' || /\b(?:thuong|dinh) (?:k[iy]|le)\b/.test(foldLoose(label)),
    )
  );
}

/** The thematic meetings of the main book, and the days they were held. */
function thematicMeetings(
  context: FigureContext,
): { readonly found: Outcome; readonly days: readonly PartialDate[] } | null {
  const { serving } = context;
  const meetings = meetingBooks(context);
  if (
    meetings.some(
      ({ book }) =>
        book.has('meeting_type') || book.entries.some(({ type }) => type !== null && type !== 'thuong_ky'),
    )
  ) {
    const found = countMeetings(context, isThematic);
    const rows = meetingRows(context, isThematic);
    return { found, days: rows.flatMap(({ entry }) => entry.date ?? []) };
  }
  if (serving.attendance.some(({ book }) => tellsThematic(book)) && attendanceSources(context).length > 0) {
    const held = heldSessions(context).filter(isThematic);
    const days = held.flatMap(({ columns }) => columns.flatMap(({ session }) => session.date ?? []));
    return { found: countSessions(context, isThematic), days };
  }
  return null;
}

function countLessons(context: FigureContext, rows: readonly BookRow<EducationEntry>[]): Outcome {
  return outcome({
    value: rows.length,
    from: context.serving.education,
    fields: MEETING_ROW,
    counted: `${String(rows.length)} dòng chuyên đề`,
    rows: rows.map(({ book, entry }) => rowReference(book, entry, MEETING_ROW, entry.content)),
  });
}

function both(one: Outcome, other: Outcome): Outcome {
  const reasons = [one.reason, other.reason].filter((text) => text !== null);
  return {
    value: Number(one.value) + Number(other.value),
    sources: [...one.sources, ...other.sources],
    counted: `${String(one.value)} + ${String(other.value)}`,
    countedRows: [...one.countedRows, ...other.countedRows],
    readRows: one.readRows + other.readRows,
    skipped: [...one.skipped, ...other.skipped],
    details: [],
    books: [...one.books, ...other.books],
    reason: reasons.length > 0 ? reasons.join(' ') : null,
  };
}

const THEMATIC: Indicator = {
  id: 'ky_sinh_hoat_chuyen_de',
  label: 'Kỳ sinh hoạt chuyên đề',
  unit: 'kỳ',
  section: 'sinh_hoat',
  rule: () =>
    'Đếm dòng hoặc cột ghi là chuyên đề trong sổ họp, sổ điểm danh và sổ tuyên truyền; một buổi ghi ở hai sổ chỉ tính một lần.',
  compute: (context) => {
    const main = thematicMeetings(context);
    const lessons = thematicLessons(context);
    const telling = context.serving.education.some(
      ({ book }) =>
        book.entries.length > 0 && (book.has('meeting_type') || book.entries.some((e) => e.thematic)),
    );
    if (!main) {
      if (telling) return countLessons(context, lessons);
      return noSource(
        meetingBooks(context).length + attendanceSources(context).length > 0
          ? 'Sổ họp và sổ điểm danh không ghi loại cuộc họp.'
          : NO_MEETINGS,
      );
    }
    const counted = Number(main.found.value);
    const further = lessons.filter(({ entry: { date } }) =>
      date === null ? counted === 0 : !main.days.some((day) => overlap(day, date)),
    );
    return further.length > 0 ? both(main.found, countLessons(context, further)) : main.found;
  },
};

export const MEETING_COUNTS: readonly Indicator[] = [REGULAR, THEMATIC];
