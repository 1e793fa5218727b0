import type { MeetingEntry } from '../kinds/records';
import { type AttendanceBase, attendanceBase, type AttendanceCell } from './attendance-base';
import { sessionBlock, sessionTitle } from './held-sessions';
import type { FigureContext, Indicator, Outcome } from './indicator';
import { MEETING_COUNTS } from './meeting-counts';
import {
  attendanceSources,
  isOfBase,
  meetingBooks,
  meetingRows,
  NO_MEETINGS,
  skippedSessions,
} from './meeting-sources';
import { noSource, outcome, rowReference } from './outcome';
import { ratioToOneDecimal } from './rounding';

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

/** "116 ô “x”, 1 ô “M”", most frequent first. */
function tally(cells: readonly AttendanceCell[]): string {
  const counts = new Map<string, number>();
  for (const { mark } of cells) counts.set(mark.mark, (counts.get(mark.mark) ?? 0) + 1);
  const parts = [...counts].sort(([, a], [, b]) => b - a).map(([mark, n]) => `${String(n)} ô “${mark}”`);
  return parts.length > 0 ? parts.join(', ') : '0 ô';
}

function cellReferences(cells: readonly AttendanceCell[]): Outcome['countedRows'] {
  return cells.map(({ entry, mark, session }) => ({
    sheet: entry.sheet,
    row: entry.row,
    range: {
      sheet: entry.sheet,
      range: { top: entry.row, bottom: entry.row, left: mark.column, right: mark.column },
    },
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

function fromAttendance(
  context: FigureContext,
  give: (
    base: AttendanceBase,
  ) => { value: number; counted: string; cells: readonly AttendanceCell[] } | string,
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
  return blocks.length > 0 ? { ...result, sources: blocks } : result;
}

interface MeetingSum {
  readonly fields: readonly string[];
  readonly of: (entry: MeetingEntry) => number | null;
  readonly missing: string;
}

const presentOf = ({ present, total, absent }: MeetingEntry): number | null =>
  present ?? (total !== null && absent !== null ? total - absent : null);
const absentOf = ({ absent, excused, unexcused, present, total }: MeetingEntry): number | null => {
  if (absent !== null) return absent;
  if (excused !== null || unexcused !== null) return (excused ?? 0) + (unexcused ?? 0);
  return total !== null && present !== null ? total - present : null;
};
/** Nobody absent at all says that nobody was absent with or without a reason. */
const partOfAbsent =
  (field: 'excused' | 'unexcused') =>
  (entry: MeetingEntry): number | null =>
    entry[field] ?? (absentOf(entry) === 0 ? 0 : null);

/** Sums one number over the meetings; rows that lack it are said, and none having it is no source. */
function fromMeetings(context: FigureContext, sum: MeetingSum): Outcome {
  const rows = meetingRows(context, isOfBase);
  const told = rows.flatMap((row) => {
    const n = sum.of(row.entry);
    return n === null ? [] : [{ ...row, n }];
  });
  if (told.length === 0) return noSource(sum.missing);
  const left = rows.length - told.length;
  return outcome({
    value: told.reduce((total, { n }) => total + n, 0),
    from: meetingBooks(context),
    fields: sum.fields,
    counted: `cộng ${String(told.length)} dòng`,
    rows: told.map((row) => rowReference(row.book, row.entry, sum.fields, row.entry.content)),
    unsure: left > 0 ? `${String(left)} cuộc họp chưa ghi số này.` : null,
  });
}

/** INDICATORS.md: attendance gives the people, the meetings book only where no attendance was read. */
function personTimes(
  context: FigureContext,
  give: Parameters<typeof fromAttendance>[1],
  sum: MeetingSum,
): Outcome {
  if (attendanceSources(context).length > 0) return fromAttendance(context, give);
  return meetingBooks(context).length > 0 ? fromMeetings(context, sum) : noSource(NO_MEETINGS);
}

interface PersonTimes {
  readonly id: string;
  readonly label: string;
  readonly rule: string;
  readonly part: 'present' | 'excused' | 'unexcused';
  readonly sum: MeetingSum;
}

const BASE = 'ở các kỳ thường kỳ và chuyên đề, không tính họp chi ủy';
const PERSON_TIMES: readonly PersonTimes[] = [
  {
    id: 'luot_du_sinh_hoat',
    label: 'Lượt đảng viên dự sinh hoạt',
    rule: `Đếm lượt có mặt (đến muộn tính là có mặt) ${BASE}.`,
    part: 'present',
    sum: { fields: ['present', 'ratio'], of: presentOf, missing: 'Sổ họp chưa ghi số có mặt.' },
  },
  {
    id: 'vang_co_ly_do',
    label: 'Lượt vắng có lý do',
    rule: `Đếm lượt vắng có lý do ${BASE}.`,
    part: 'excused',
    sum: {
      fields: ['absent_excused', 'absent'],
      of: partOfAbsent('excused'),
      missing: 'Sổ họp không tách vắng có lý do và không lý do.',
    },
  },
  {
    id: 'vang_khong_ly_do',
    label: 'Lượt vắng không lý do',
    rule: `Đếm lượt vắng không lý do ${BASE}.`,
    part: 'unexcused',
    sum: {
      fields: ['absent_unexcused', 'absent'],
      of: partOfAbsent('unexcused'),
      missing: 'Sổ họp không tách vắng có lý do và không lý do.',
    },
  },
];

const NO_MARKS = 'Sổ điểm danh chưa có dấu nào tính được trong kỳ.';
const markedCells = ({ present, excused, unexcused }: AttendanceBase): number =>
  present.length + excused.length + unexcused.length;

function personTimesIndicator({ id, label, rule, part, sum }: PersonTimes): Indicator {
  return {
    id,
    label,
    unit: 'lượt',
    section: 'sinh_hoat',
    rule: () => rule,
    compute: (context) =>
      personTimes(
        context,
        (base) =>
          markedCells(base) > 0
            ? { value: base[part].length, counted: tally(base[part]), cells: base[part] }
            : NO_MARKS,
        sum,
      ),
  };
}

const RATE: Indicator = {
  id: 'ty_le_du_sinh_hoat',
  label: 'Tỷ lệ dự sinh hoạt bình quân',
  unit: '%',
  section: 'sinh_hoat',
  rule: () =>
    'Lấy số lượt có mặt chia cho tổng số lượt có mặt và vắng, nhân 100; không tính người được miễn và người chưa vào Đảng.',
  compute: (context) => {
    if (attendanceSources(context).length > 0) {
      return fromAttendance(context, (base) => {
        const [present, whole] = [base.present.length, markedCells(base)];
        if (whole === 0) return NO_MARKS;
        const value = ratioToOneDecimal(present, whole, 100);
        return { value, counted: `${String(present)}/${String(whole)} lượt`, cells: base.present };
      });
    }
    return meetingBooks(context).length > 0 ? rateFromMeetings(context) : noSource(NO_MEETINGS);
  },
};

function rateFromMeetings(context: FigureContext): Outcome {
  const rows = meetingRows(context, isOfBase);
  const told = rows.flatMap((row) => {
    const [present, absent] = [presentOf(row.entry), absentOf(row.entry)];
    return present === null || absent === null ? [] : [{ ...row, present, absent }];
  });
  const present = told.reduce((sum, row) => sum + row.present, 0);
  const whole = told.reduce((sum, row) => sum + row.present + row.absent, 0);
  if (whole === 0) return noSource('Sổ họp chưa ghi đủ số có mặt và số vắng.');
  const fields = ['present', 'ratio', 'absent', 'total'];
  return outcome({
    value: ratioToOneDecimal(present, whole, 100),
    from: meetingBooks(context),
    fields,
    counted: `${String(present)}/${String(whole)} lượt`,
    rows: told.map((row) => rowReference(row.book, row.entry, fields, row.entry.content)),
    unsure:
      told.length < rows.length ? `${String(rows.length - told.length)} cuộc họp chưa ghi đủ số này.` : null,
  });
}

export const SINH_HOAT: readonly Indicator[] = [
  ...MEETING_COUNTS,
  ...PERSON_TIMES.map(personTimesIndicator),
  RATE,
];
