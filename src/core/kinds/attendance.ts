import { markKey, type MarkMeaning } from '../vietnamese/marks';
import { ATTENDANCE_SHAPE } from './attendance-fields';
import { marksOf } from './attendance-marks';
import { type HeadedSession, readSessions, tellsTypes } from './attendance-sessions';
import { type TickedMeeting, tickedMeaning, tickedMeetings } from './attendance-ticks';
import { bookOf, closeReading } from './book-of';
import type { Kind } from './kind';
import { Reading } from './reading';
import { peopleOf } from './read-person';
import type { AttendanceBook, AttendanceEntry, AttendanceMark } from './records';

const AFFECTS = [
  'ky_sinh_hoat',
  'ky_sinh_hoat_chuyen_de',
  'luot_du_sinh_hoat',
  'vang_co_ly_do',
  'vang_khong_ly_do',
  'ty_le_du_sinh_hoat',
];

/** People × meetings. A mark means what its own sheet says, nothing is carried from sheet to sheet. */
export const ATTENDANCE: Kind<AttendanceEntry, AttendanceBook> = {
  ...ATTENDANCE_SHAPE,
  read(source, context) {
    const reading = new Reading(source, context, ATTENDANCE_SHAPE, AFFECTS);
    const people = peopleOf(reading);
    const columns = reading.columns('session');
    const ticked = tickedMeetings(reading);
    const sessions = readSessions(reading, [
      ...columns.map((column) => ({ column, heading: reading.header(column) })),
      ...ticked.map(headedColumns),
    ]);
    const rows = people.map(({ row }) => row);
    const meanings = marksOf(reading, rows, columns);
    const entries = people.map(({ row, name }): AttendanceEntry => ({
      sheet: reading.table.sheet,
      row,
      name,
      marks: [
        ...columns.map((column) => readMarkAt(reading, row, column, meanings)),
        ...ticked.map((meeting) => ({
          column: headedColumns(meeting).column,
          ...tickedMeaning(reading, row, meeting),
        })),
      ],
    }));
    const read = absencesOnly(reading, entries, meanings) ? withPresentBlanks(entries) : entries;
    const book: AttendanceBook = {
      ...bookOf(reading, read),
      sessions: sessions.map((session) => ({ ...session, held: wasHeld(session, read) })),
      tellsTypes: tellsTypes(reading, sessions),
    };
    return closeReading(reading, book);
  },
};

function headedColumns({ heading, columns }: TickedMeeting): {
  readonly column: number;
  readonly lastColumn: number;
  readonly heading: string;
} {
  const numbers = columns.map(({ column }) => column);
  return { column: Math.min(...numbers), lastColumn: Math.max(...numbers), heading };
}

function readMarkAt(
  reading: Reading,
  row: number,
  column: number,
  meanings: ReadonlyMap<string, MarkMeaning>,
): AttendanceMark {
  const mark = reading.textAt(row, column);
  return { column, mark, meaning: meanings.get(markKey(mark)) ?? 'blank' };
}

const HELD: ReadonlySet<MarkMeaning> = new Set(['present', 'excused', 'unexcused', 'unknown']);

/** Dashes prepared in advance are no meeting: somebody must have come or stayed away. */
function wasHeld(session: HeadedSession, entries: readonly AttendanceEntry[]): boolean {
  return entries.some(({ marks }) =>
    marks.some(({ column, meaning }) => column === session.column && HELD.has(meaning)),
  );
}

/** Only absences are marked and most cells are empty: an empty cell then means somebody came, which must be asked. */
function absencesOnly(
  reading: Reading,
  entries: readonly AttendanceEntry[],
  meanings: ReadonlyMap<string, MarkMeaning>,
): boolean {
  const marks = entries.flatMap((entry) => entry.marks);
  const blanks = marks.filter(({ meaning }) => meaning === 'blank').length;
  const absences = marks.filter(({ meaning }) => meaning === 'excused' || meaning === 'unexcused').length;
  const toldPresent =
    [...meanings.values()].includes('present') || reading.columns('ticked_present').length > 0;
  if (toldPresent || absences === 0 || blanks <= absences) return false;
  const answer = reading.ask({
    id: `mark:blank@${reading.sheetKey()}`,
    text: `Ô để trống ở trang “${reading.table.sheet}” nghĩa là gì?`,
    at: bookOf(reading, []).rangeOf('session'),
    options: [
      { id: 'present', label: 'Có mặt' },
      { id: 'exempt', label: 'Chưa ghi, không tính' },
    ],
    suggested: 'present',
    why: `Có mặt, vì trang này chỉ ghi dấu vắng (${String(absences)} ô), còn ${String(blanks)} ô để trống.`,
    affects: AFFECTS,
  });
  return answer === 'present';
}

/** In meetings where at least one absence is marked. */
function withPresentBlanks(entries: readonly AttendanceEntry[]): readonly AttendanceEntry[] {
  const held = new Set(
    entries.flatMap(({ marks }) =>
      marks.filter(({ meaning }) => HELD.has(meaning)).map(({ column }) => column),
    ),
  );
  return entries.map((entry) => ({
    ...entry,
    marks: entry.marks.map((mark) =>
      mark.meaning === 'blank' && held.has(mark.column) ? { ...mark, meaning: 'present' } : mark,
    ),
  }));
}
