import { boundingRange, cellRange } from '../sheet/range';
import { type MarkMeaning, readMark } from '../vietnamese/marks';
import { readRatio } from '../vietnamese/numbers';
import type { HeadedSession } from './attendance-sessions';
import type { Reading } from './reading';
import type { AttendanceMark } from './records';

/** Columns of several meetings: column → how many. Under "Quý I" a cell "2/3" is two meetings of three. */
export type Tallies = ReadonlyMap<number, number>;

/** No cell of the Party meets more often in a year. */
const MOST_MEETINGS = 60;

function tallyOf(text: string): { readonly part: number; readonly whole: number } | null {
  const ratio = readRatio(text);
  return ratio && ratio.whole <= MOST_MEETINGS ? ratio : null;
}

/** None unless most marks of the sheet are "2/3": a lone "1/2" among crosses is a mark, to be asked about. */
export function talliedColumns(
  reading: Reading,
  rows: readonly number[],
  columns: readonly number[],
): Tallies {
  const texts = columns.map((column) => ({
    column,
    filled: rows.map((row) => reading.textAt(row, column)).filter((text) => readMark(text) !== 'blank'),
  }));
  const wholes = texts.map(({ column, filled }) => ({
    column,
    wholes: filled.flatMap((text) => tallyOf(text)?.whole ?? []),
  }));
  const tallied = wholes.flatMap((own) => own.wholes).length;
  if (tallied * 2 <= texts.flatMap(({ filled }) => filled).length) return new Map();
  return new Map(wholes.flatMap((own) => (own.wholes.length > 0 ? [[own.column, largest(own.wholes)]] : [])));
}

/** A long sheet holds more of them than a call takes arguments. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

/** A column of three meetings as three of its heading and time. */
export function talliedSessions(
  sessions: readonly HeadedSession[],
  tallies: Tallies,
): readonly HeadedSession[] {
  return sessions.flatMap((session) => linesOf(session.line, tallies).map((line) => ({ ...session, line })));
}

/** The first meeting is named by the column itself, the others lie between it and the next column. */
function linesOf(column: number, tallies: Tallies): readonly number[] {
  return Array.from({ length: tallies.get(column) ?? 1 }, (_, index) => column + index / 100);
}

/** A person's marks at a column's meetings: came to so many, away from the rest, exempt from those of others only. */
export function talliedMarks(
  reading: Reading,
  row: number,
  column: number,
  tallies: Tallies,
  away: MarkMeaning,
): readonly AttendanceMark[] {
  const mark = reading.textAt(row, column);
  const tally = tallyOf(mark);
  const lines = linesOf(column, tallies);
  const alone = readMark(mark);
  return lines.map((line, index) => {
    const place = { line, row, column, mark };
    if (tally)
      return {
        ...place,
        meaning: index < tally.part ? 'present' : index < tally.whole ? away : 'exempt',
      };
    // one mark for several meetings says which of them to nobody
    return { ...place, meaning: alone === 'blank' || lines.length === 1 ? alone : 'ambiguous' };
  });
}

/** "2/3" tells that somebody was away, not why: asked once for a sheet. */
export function askAway(reading: Reading, rows: readonly number[], tallies: Tallies): MarkMeaning {
  const cells = [...tallies.keys()].flatMap((column) =>
    rows.flatMap((row) => {
      const tally = tallyOf(reading.textAt(row, column));
      return tally && tally.part < tally.whole ? [cellRange(row, column)] : [];
    }),
  );
  const range = boundingRange(cells);
  if (!range) return 'unexcused';
  const answer = reading.ask({
    id: `tally:away@${reading.sheetKey()}`,
    text: `Trang “${reading.table.sheet}” ghi số buổi dự trên số buổi họp; các buổi không dự là vắng có lý do hay không?`,
    at: { sheet: reading.table.sheet, range },
    options: [
      { id: 'absent', label: 'Vắng không lý do' },
      { id: 'excused', label: 'Vắng có lý do' },
    ],
    suggested: 'absent',
    why: `Vắng không lý do, vì ${String(cells.length)} ô chỉ ghi số buổi, không ghi lý do.`,
    affects: ['vang_co_ly_do', 'vang_khong_ly_do'],
  });
  return answer === 'excused' ? 'excused' : 'unexcused';
}
