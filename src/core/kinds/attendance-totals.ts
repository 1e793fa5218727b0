import { type MarkMeaning } from '../vietnamese/marks';
import { readCount } from '../vietnamese/numbers';
import { type HeadedSession, readSessions } from './attendance-sessions';
import type { Reading } from './reading';
import { markedPeopleOf } from './read-person';
import type { AttendanceEntry } from './records';

/** No cell of the Party meets more often in a year. */
const MOST_MEETINGS = 60;

/** How often one person came and stayed away. */
interface PersonTotals {
  readonly row: number;
  readonly present: number;
  readonly excused: number;
  readonly unexcused: number;
  /** Away, no column says why. */
  readonly away: number;
}

interface TotalledMarks {
  readonly sessions: readonly HeadedSession[];
  readonly entries: readonly AttendanceEntry[];
  readonly meanings: ReadonlyMap<string, MarkMeaning>;
}

/**
 * "Tổng số buổi | Có mặt | Vắng có phép | Vắng không phép", a count of meetings in each: as many meetings as the fullest
 * row has. Null where the meetings themselves have columns, and where no such count stands.
 */
export function totalsOnly(reading: Reading): TotalledMarks | null {
  const column = reading.column('present_total');
  if (column === null || reading.columns('session').length > 0) return null;
  const people = markedPeopleOf(reading);
  const totals = people.flatMap(({ row }) => totalsAt(reading, row, column) ?? []);
  const held = totals.reduce((most, one) => Math.max(most, sumOf(one)), 0);
  if (held === 0 || held > MOST_MEETINGS) return null;
  const away = askAway(reading, totals);
  const byRow = new Map(totals.map((one) => [one.row, one]));
  const [session] = readSessions(reading, [{ column, lastColumn: column, heading: '' }]);
  if (!session) return null;
  const lines = Array.from({ length: held }, (_, index) => column + index / 100);
  const entries = people.flatMap(({ row, name }): AttendanceEntry[] => {
    const own = byRow.get(row);
    if (!own) return [];
    const mark = `${String(own.present)}/${String(sumOf(own))}`;
    const meanings = meaningsOf(own, away);
    const marks = lines.map((line, index) => ({
      line,
      row,
      column,
      mark,
      meaning: meanings[index] ?? 'exempt',
    }));
    return [{ sheet: reading.table.sheet, row, name, marks }];
  });
  return { sessions: lines.map((line) => ({ ...session, line })), entries, meanings: new Map() };
}

function sumOf({ present, excused, unexcused, away }: PersonTotals): number {
  return present + excused + unexcused + away;
}

function totalsAt(reading: Reading, row: number, column: number): PersonTotals | null {
  const count = (field: string): number | null => countAt(reading, row, reading.column(field));
  const present = countAt(reading, row, column);
  if (present === null) return null;
  const excused = count('excused_total') ?? 0;
  const unexcused = count('unexcused_total') ?? 0;
  const told = Math.max((count('total_sessions') ?? 0) - present, count('absent_total') ?? 0);
  return { row, present, excused, unexcused, away: Math.max(0, told - excused - unexcused) };
}

function countAt(reading: Reading, row: number, column: number | null): number | null {
  if (column === null) return null;
  const cell = reading.cell(row, column);
  if (cell.kind === 'number') return Number.isInteger(cell.number) && cell.number >= 0 ? cell.number : null;
  return readCount(reading.textAt(row, column));
}

function meaningsOf(
  { present, excused, unexcused, away }: PersonTotals,
  unsaid: MarkMeaning,
): readonly MarkMeaning[] {
  const many = (length: number, meaning: MarkMeaning): readonly MarkMeaning[] =>
    Array.from({ length }, () => meaning);
  return [
    ...many(present, 'present'),
    ...many(excused, 'excused'),
    ...many(unexcused, 'unexcused'),
    ...many(away, unsaid),
  ];
}

/** Meetings that somebody missed and no column says why: asked once for a sheet. */
function askAway(reading: Reading, totals: readonly PersonTotals[]): MarkMeaning {
  const missed = totals.filter(({ away }) => away > 0);
  if (missed.length === 0) return 'unexcused';
  const answer = reading.ask({
    id: `totals:away@${reading.sheetKey()}`,
    text: `Trang “${reading.table.sheet}” ghi số buổi dự và số buổi vắng; các buổi vắng đó là có lý do hay không?`,
    // a question of the whole book: where sheets of marks are read instead, nothing waits for it
    at: { sheet: reading.table.sheet, range: reading.table.range },
    options: [
      { id: 'absent', label: 'Vắng không lý do' },
      { id: 'excused', label: 'Vắng có lý do' },
    ],
    suggested: 'absent',
    why: `Vắng không lý do, vì ${String(missed.length)} người có buổi vắng mà trang không ghi lý do.`,
    affects: ['vang_co_ly_do', 'vang_khong_ly_do'],
    ofBook: true,
  });
  return answer === 'excused' ? 'excused' : 'unexcused';
}
