import { type MarkMeaning, readBlankLegend } from '../vietnamese/marks';
import { ATTENDANCE_SHAPE } from './attendance-fields';
import { readMarks } from './attendance-layouts';
import { type HeadedSession, tellsTypes } from './attendance-sessions';
import { bookOf, closeReading } from './book-of';
import type { Kind } from './kind';
import { Reading } from './reading';
import type { AttendanceBook, AttendanceEntry } from './records';

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
    const { sessions, entries, meanings, totalsOnly = false } = readMarks(reading);
    const blank = absencesOnly(reading, entries, meanings) ? meaningOfBlanks(reading, entries) : null;
    const read = blank === null ? entries : withBlanksAs(blank, entries);
    const book: AttendanceBook = {
      ...bookOf(reading, read),
      sessions: sessions.map((session) => ({ ...session, held: wasHeld(session, read) })),
      tellsTypes: tellsTypes(reading, sessions),
      totalsOnly,
    };
    if (entries.length > 0 && !read.some(isMarked)) reportUnmarked(reading, entries.length);
    return closeReading(reading, book);
  },
};

function isMarked({ marks }: AttendanceEntry): boolean {
  return marks.some(({ meaning }) => meaning !== 'blank');
}

/** People and meetings without a mark: not filled in yet, or marked by fill colours, which say nothing to a reader. */
function reportUnmarked(reading: Reading, people: number): void {
  reading.report(
    {
      code: 'missing_value',
      severity: 'warning',
      message: `Trang “${reading.table.sheet}” có ${String(people)} người nhưng chưa ô điểm danh nào có dấu, nên chưa tính được.`,
      suggestion:
        'Màu nền ô không đọc được. Nếu đang điểm danh bằng màu, anh/chị ghi thêm dấu vào ô, ví dụ “x”: có mặt, “P”: có lý do, “K”: không lý do.',
    },
    reading.table.range,
  );
}

const HELD: ReadonlySet<MarkMeaning> = new Set(['present', 'excused', 'unexcused', 'unknown']);

/** Dashes prepared in advance are no meeting: somebody must have come or stayed away. */
function wasHeld(session: HeadedSession, entries: readonly AttendanceEntry[]): boolean {
  return entries.some(({ marks }) =>
    marks.some(({ line, meaning }) => line === session.line && HELD.has(meaning)),
  );
}

/** Only absences are marked and most cells are empty: an empty cell then means somebody came. */
function absencesOnly(
  reading: Reading,
  entries: readonly AttendanceEntry[],
  meanings: ReadonlyMap<string, MarkMeaning>,
): boolean {
  const { blanks, absences } = blanksAndAbsences(entries);
  const toldPresent =
    [...meanings.values()].includes('present') || reading.columns('ticked_present').length > 0;
  return !toldPresent && absences > 0 && blanks > absences;
}

function blanksAndAbsences(
  entries: readonly AttendanceEntry[],
): Readonly<Record<'blanks' | 'absences', number>> {
  const meanings = entries.flatMap(({ marks }) => marks.map(({ meaning }) => meaning));
  return {
    blanks: meanings.filter((meaning) => meaning === 'blank').length,
    absences: meanings.filter((meaning) => meaning === 'excused' || meaning === 'unexcused').length,
  };
}

/** What the legend says of empty cells; without it a person must say. */
function meaningOfBlanks(reading: Reading, entries: readonly AttendanceEntry[]): 'present' | 'exempt' {
  const lines = [...reading.table.titles, ...reading.table.footers];
  const told = readBlankLegend(lines.map(({ text }) => text));
  return told === 'present' || told === 'exempt' ? told : askBlanks(reading, entries);
}

function askBlanks(reading: Reading, entries: readonly AttendanceEntry[]): 'present' | 'exempt' {
  const { blanks, absences } = blanksAndAbsences(entries);
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
  return answer === 'present' ? 'present' : 'exempt';
}

/**
 * Those who came fill all meetings up to the last at which an absence is marked: nobody need have been absent, and what
 * comes behind may not have been held yet. Cells that do not count are emptied at meetings with a mark only.
 */
function withBlanksAs(
  meaning: 'present' | 'exempt',
  entries: readonly AttendanceEntry[],
): readonly AttendanceEntry[] {
  const held = new Set(
    entries.flatMap(({ marks }) => marks.filter(({ meaning }) => HELD.has(meaning)).map(({ line }) => line)),
  );
  const last = Math.max(...held);
  return entries.map((entry) => ({
    ...entry,
    marks: entry.marks.map((mark) =>
      mark.meaning === 'blank' && (held.has(mark.line) || (meaning === 'present' && mark.line < last))
        ? { ...mark, meaning }
        : mark,
    ),
  }));
}
