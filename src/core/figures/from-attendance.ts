import { type AttendanceBase, attendanceBase, type AttendanceCell } from './attendance-base';
import { compareText } from './compare-text';
import { sessionBlock, sessionTitle } from './held-sessions';
import { cellRange } from '../sheet/range';
import { readRatio } from '../vietnamese/numbers';
import type { Detail } from './figure';
import type { FigureContext, Outcome } from './indicator';
import { attendanceSources, skippedSessions } from './meeting-sources';
import { noSource, outcome } from './outcome';

const ROW_WORDS: Partial<Readonly<Record<keyof AttendanceBase, string>>> = {
  exempt: 'ô không thuộc diện điểm danh',
  blank: 'ô trống',
  unclear: 'ô có dấu chưa rõ',
};

function skippedCells(base: AttendanceBase): readonly string[] {
  return (['exempt', 'blank', 'unclear'] as const).flatMap((part) =>
    base[part].length > 0 ? [`${String(base[part].length)} ${ROW_WORDS[part] ?? ''}`] : [],
  );
}

/** "116 ô “x”, 1 ô “M”", most frequent first; where an empty cell means present, "9 ô trống". */
export function tally(cells: readonly AttendanceCell[]): string {
  const counts = new Map<string, number>();
  for (const { mark } of cells) counts.set(mark.mark, (counts.get(mark.mark) ?? 0) + 1);
  const parts = [...counts]
    .sort(([a, one], [b, other]) => other - one || compareText(a, b))
    .map(([mark, n]) => {
      if (mark === '') return `${String(n)} ô trống`;
      // "2/3" in one cell is two of its three meetings
      return readRatio(mark) ? `${String(n)} lượt ở ô “${mark}”` : `${String(n)} ô “${mark}”`;
    });
  return parts.length > 0 ? parts.join(', ') : '0 ô';
}

function cellReferences(cells: readonly AttendanceCell[]): Outcome['countedRows'] {
  return cells.map(({ entry, mark, session }) => ({
    sheet: entry.sheet,
    row: mark.row,
    range: { sheet: entry.sheet, range: cellRange(mark.row, mark.column) },
    text: `${entry.name.text}: ${sessionTitle(session)}`,
  }));
}

/** Why attendance wants confirming: marks nobody can be sure of, or a fifth of the cells empty. */
function unsureOf(base: AttendanceBase): string | null {
  if (base.unclear.length > 0)
    return `${String(base.unclear.length)} ô điểm danh có dấu chưa rõ nghĩa, chưa tính.`;
  const marked = base.present.length + base.excused.length + base.unexcused.length;
  return base.blank.length * 4 > marked
    ? `${String(base.blank.length)} ô điểm danh còn trống, chưa tính.`
    : null;
}

export function fromAttendance(
  context: FigureContext,
  give: (base: AttendanceBase) =>
    | {
        value: number;
        counted: string;
        cells: readonly AttendanceCell[];
        details?: readonly Detail[];
      }
    | string,
): Outcome {
  const base = attendanceBase(context);
  const given = give(base);
  if (typeof given === 'string') return noSource(given);
  const blocks = context.serving.attendance.flatMap(
    ({ book, sessions }) => sessionBlock(book, sessions) ?? [],
  );
  const result = outcome({
    value: given.value,
    from: attendanceSources(context),
    fields: ['session'],
    counted: given.counted,
    rows: cellReferences(given.cells),
    skipped: [...skippedSessions(context), ...skippedCells(base)],
    unsure: unsureOf(base),
  });
  return {
    ...result,
    details: given.details ?? [],
    ...(blocks.length > 0 ? { sources: blocks } : {}),
  };
}
