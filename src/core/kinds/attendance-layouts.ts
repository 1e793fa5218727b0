import { markKey, type MarkMeaning } from '../vietnamese/marks';
import { readName } from '../vietnamese/names';
import { longList } from './attendance-long-list';
import { marksOf } from './attendance-marks';
import { withReason } from './attendance-reasons';
import { askQuarters, sessionColumns } from './attendance-quarters';
import { type HeadedSession, readSessionRows, readSessions } from './attendance-sessions';
import { askAway, talliedColumns, talliedMarks, talliedSessions } from './attendance-tallies';
import { totalsOnly } from './attendance-totals';
import { tickedMeaning, tickedMeetings } from './attendance-ticks';
import type { Reading } from './reading';
import { markedPeopleOf } from './read-person';
import type { AttendanceEntry, AttendanceMark } from './records';

/** Who came to which meeting, whichever way the table lies. */
export interface Marks {
  readonly sessions: readonly HeadedSession[];
  readonly entries: readonly AttendanceEntry[];
  readonly meanings: ReadonlyMap<string, MarkMeaning>;
  readonly totalsOnly?: boolean;
}

/** People below each other and meetings side by side, the same turned around, or a row for each of both. */
export function readMarks(reading: Reading): Marks {
  if (reading.columns('attendee').length > 0) return peopleAcross(reading);
  return longList(reading) ?? totalsWithoutMarks(reading) ?? peopleDown(reading);
}

function totalsWithoutMarks(reading: Reading): Marks | null {
  const found = tickedMeetings(reading).length > 0 ? null : totalsOnly(reading);
  return found && { ...found, totalsOnly: true };
}

function peopleDown(reading: Reading): Marks {
  const people = markedPeopleOf(reading);
  const rows = people.map(({ row }) => row);
  const found = sessionColumns(reading, rows);
  const tallies = talliedColumns(reading, rows, found);
  const plain = askQuarters(
    reading,
    found.filter((column) => !tallies.has(column)),
  );
  const columns = found.filter((column) => tallies.has(column) || plain.includes(column));
  const ticked = tickedMeetings(reading).map((meeting) => {
    const numbers = meeting.columns.map(({ column }) => column);
    return { meeting, column: Math.min(...numbers), lastColumn: Math.max(...numbers) };
  });
  const sessions = readSessions(reading, [
    ...columns.map((column) => ({ column, lastColumn: column, heading: reading.header(column) })),
    ...ticked.map(({ meeting, column, lastColumn }) => ({ column, lastColumn, heading: meeting.heading })),
  ]);
  const meanings = marksOf(reading, rows, plain);
  const away = askAway(reading, rows, tallies);
  const entries = people.map(({ row, name }): AttendanceEntry => ({
    sheet: reading.table.sheet,
    row,
    name,
    marks: [
      ...plain.map((column) => {
        const mark = markAt(reading, row, column, meanings);
        // a reason in its own column can only speak of the one meeting of the sheet
        const meaning = plain.length === 1 ? withReason(reading, row, mark.mark, mark.meaning) : mark.meaning;
        return { line: column, ...mark, meaning };
      }),
      ...[...tallies.keys()].flatMap((column) => talliedMarks(reading, row, column, tallies, away)),
      ...ticked.map(({ meeting, column }) => ({
        line: column,
        row,
        column,
        ...tickedMeaning(reading, row, meeting),
      })),
    ],
  }));
  return { sessions: talliedSessions(sessions, tallies), entries, meanings };
}

function peopleAcross(reading: Reading): Marks {
  const columns = reading.columns('attendee');
  const { dataRows, headerRows, sheet, range } = reading.table;
  const meanings = marksOf(reading, dataRows, columns);
  const entries = columns.flatMap((column): AttendanceEntry[] => {
    const name = readName(reading.header(column).split(' / ').at(-1) ?? '');
    if (!name) return [];
    const marks = dataRows.map((row) => ({ line: row, ...markAt(reading, row, column, meanings) }));
    return [{ sheet, row: headerRows.at(-1) ?? range.top, column, name, marks }];
  });
  return { sessions: readSessionRows(reading, columns), entries, meanings };
}

function markAt(
  reading: Reading,
  row: number,
  column: number,
  meanings: ReadonlyMap<string, MarkMeaning>,
): Omit<AttendanceMark, 'line'> {
  const mark = reading.textAt(row, column);
  return { row, column, mark, meaning: meanings.get(markKey(mark)) ?? 'blank' };
}
