import { boundingRange, cellRange } from '../sheet/range';
import { foldLoose } from '../vietnamese/fold';
import { markKey, type MarkMeaning } from '../vietnamese/marks';
import type { PersonName } from '../vietnamese/names';
import { marksOf } from './attendance-marks';
import { type HeadedSession, readSessionRows } from './attendance-sessions';
import { withReason } from './attendance-reasons';
import { tickedMeaning, tickedMeetings } from './attendance-ticks';
import { isDitto } from './ditto';
import type { Reading } from './reading';
import { markedPeopleOf } from './read-person';
import type { AttendanceEntry, AttendanceMark } from './records';

/** What a long list says of its meetings; the shape of attendance-layouts. */
interface ListedMarks {
  readonly sessions: readonly HeadedSession[];
  readonly entries: readonly AttendanceEntry[];
  readonly meanings: ReadonlyMap<string, MarkMeaning>;
}

/**
 * A row for each person at each meeting: "Ngày sinh hoạt | Loại | Họ và tên | Tình trạng". The rows of one day and type
 * are one meeting, the rows of one name one person. Null where the meetings stand side by side.
 */
export function longList(reading: Reading): ListedMarks | null {
  const day = reading.column('session_row');
  const columns = reading.columns('session');
  const ticked = tickedMeetings(reading);
  if (day === null || columns.length + ticked.length !== 1) return null;
  const people = markedPeopleOf(reading);
  const days = daysDown(reading, day);
  const lines = new Map(readSessionRows(reading, [day]).map((session) => [session.line, session]));
  const meetings = meetingsOf(
    people.map(({ row }) => row),
    (row) => `${days.get(row) ?? ''} | ${foldLoose(reading.text(row, 'meeting'))}`,
  );
  if (meetings.length < 2) return null;
  const rows = people.map(({ row }) => row);
  const meanings = marksOf(reading, rows, columns);
  const markAt = (row: number): Omit<AttendanceMark, 'line'> => {
    const [column] = columns;
    const [meeting] = ticked;
    if (column === undefined && meeting) {
      return { row, column: meeting.columns[0]?.column ?? day, ...tickedMeaning(reading, row, meeting) };
    }
    const mark = reading.textAt(row, column ?? day);
    const meaning = meanings.get(markKey(mark)) ?? 'blank';
    return { row, column: column ?? day, mark, meaning: withReason(reading, row, mark, meaning) };
  };
  const sessions = meetings.flatMap(({ first, rows: own }): HeadedSession[] => {
    const line = lines.get(first);
    const cells = boundingRange(own.map((row) => cellRange(row, markAt(row).column)));
    return line && cells ? [{ ...line, cells }] : [];
  });
  const entries = entriesOf(reading, people, meetings, markAt);
  if (
    entries.length > 0 &&
    !entries.some(({ marks }) => marks.some(({ meaning }) => meaning === 'present'))
  ) {
    reportAbsentOnly(reading);
    return { sessions: [], entries: [], meanings };
  }
  return { sessions, entries, meanings };
}

/** The day of each row; an empty cell and a ditto mark go on with the day above. */
function daysDown(reading: Reading, column: number): ReadonlyMap<number, string> {
  const days = new Map<number, string>();
  let above = '';
  for (const row of reading.table.dataRows) {
    const text = reading.textAt(row, column);
    if (text !== '' && !isDitto(text)) above = foldLoose(text);
    days.set(row, above);
  }
  return days;
}

interface ListedMeeting {
  readonly first: number;
  readonly rows: readonly number[];
}

function meetingsOf(rows: readonly number[], keyOf: (row: number) => string): readonly ListedMeeting[] {
  const meetings = new Map<string, number[]>();
  for (const row of rows) {
    const own = meetings.get(keyOf(row));
    if (own) own.push(row);
    else meetings.set(keyOf(row), [row]);
  }
  return [...meetings.values()].map((own) => ({ first: own[0] ?? 0, rows: own }));
}

/** One entry a person; a name that a meeting lists twice is two people. */
function entriesOf(
  reading: Reading,
  people: readonly { readonly row: number; readonly name: PersonName }[],
  meetings: readonly ListedMeeting[],
  markAt: (row: number) => Omit<AttendanceMark, 'line'>,
): readonly AttendanceEntry[] {
  const names = new Map(people.map(({ row, name }) => [row, name]));
  const found = new Map<string, { name: PersonName; row: number; marks: AttendanceMark[] }>();
  for (const { first, rows } of meetings) {
    const met = new Map<string, number>();
    for (const row of rows) {
      const name = names.get(row);
      if (!name) continue;
      const own = `${name.key}#${name.tag ?? ''}`;
      const ordinal = met.get(own) ?? 0;
      met.set(own, ordinal + 1);
      const key = `${own}#${String(ordinal)}`;
      const mark = { line: first, ...markAt(row) };
      const entry = found.get(key);
      if (entry) entry.marks.push(mark);
      else found.set(key, { name, row, marks: [mark] });
    }
  }
  return [...found.values()].map((entry) => ({ sheet: reading.table.sheet, ...entry }));
}

/** A diary of those who stayed away says nothing of those who came. */
function reportAbsentOnly(reading: Reading): void {
  reading.report(
    {
      code: 'missing_value',
      severity: 'warning',
      message: `Trang “${reading.table.sheet}” chỉ ghi người vắng, không ghi người có mặt, nên chưa tính được lượt dự.`,
      suggestion: 'Anh/chị ghi thêm số đảng viên có mặt từng kỳ, hoặc điểm danh đủ mọi người.',
    },
    reading.table.range,
  );
}
