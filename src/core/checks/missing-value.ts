import { attendanceBase, type AttendanceCell } from '../figures/attendance-base';
import { sessionTitle } from '../figures/held-sessions';
import { boundingRange, cellRange } from '../sheet/range';
import type { Check } from './check';
import { figuresOfKind } from './figures-of-kind';
import type { Finding } from './finding';

/** More empty cells than this on one sheet are told of in one finding: each by itself would bury the rest. */
const EACH_BY_ITSELF = 5;

/** Attendance cells left empty though the person was a member that day. */
export const MISSING_VALUE: Check = {
  code: 'missing_value',
  run: (context) => {
    const base = attendanceBase(context);
    const marked = base.present.length + base.excused.length + base.unexcused.length;
    const bySheet = new Map<string, AttendanceCell[]>();
    for (const cell of base.blank) {
      const sheet = cell.book.table.sheet;
      bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cell]);
    }
    return [...bySheet.values()].flatMap((cells) =>
      cells.length > EACH_BY_ITSELF ? [together(cells, marked)] : cells.map((cell) => one(cell, marked)),
    );
  },
};

const SUGGESTION = 'Anh/chị ghi dấu có mặt, vắng hoặc miễn sinh hoạt vào ô này.';

function one({ entry, session, mark }: AttendanceCell, marked: number): Finding {
  return {
    code: 'missing_value',
    severity: 'warning',
    message: `Trang “${entry.sheet}”: ô điểm danh của “${entry.name.text}” ở “${sessionTitle(session)}” còn trống; chưa tính là có mặt hay vắng.`,
    suggestion: SUGGESTION,
    at: { sheet: entry.sheet, range: cellRange(mark.row, mark.column) },
    affects: figuresOfKind('attendance').filter((id) => !id.startsWith('ky_')),
    effect: 1 / Math.max(marked, 1),
  };
}

function together(cells: readonly AttendanceCell[], marked: number): Finding {
  const range = boundingRange(cells.map(({ mark }) => cellRange(mark.row, mark.column)));
  const sheet = cells[0]?.entry.sheet ?? '';
  return {
    code: 'missing_value',
    severity: 'warning',
    message: `Trang “${sheet}” có ${String(cells.length)} ô điểm danh còn trống; chưa tính là có mặt hay vắng.`,
    suggestion: 'Anh/chị ghi dấu có mặt, vắng hoặc miễn sinh hoạt vào các ô này.',
    at: range && { sheet, range },
    affects: figuresOfKind('attendance').filter((id) => !id.startsWith('ky_')),
    effect: Math.min(1, cells.length / Math.max(marked, 1)),
  };
}
