import type { AttendanceBase } from './attendance-base';
import { byMonth } from './by-month';
import type { Detail } from './figure';
import { fromAttendance, tally } from './from-attendance';
import { fromMeetings, type MeetingSum, partOfAbsent, presentOf, rateFromMeetings } from './from-meetings';
import type { FigureContext, Indicator, Outcome } from './indicator';
import { MEETING_COUNTS } from './meeting-counts';
import { attendanceSources, meetingBooks, NO_MEETINGS } from './meeting-sources';
import { noSource } from './outcome';
import { ratioToOneDecimal } from './rounding';

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

/** Every month with a mark, those without one of this part as a real 0. */
function monthsOf(base: AttendanceBase, part: PersonTimes['part']): readonly Detail[] {
  return byMonth(
    (['present', 'excused', 'unexcused'] as const).flatMap((each) =>
      base[each].map(({ session }) => ({ date: session.date, n: each === part ? 1 : 0 })),
    ),
  );
}

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
            ? {
                value: base[part].length,
                counted: tally(base[part]),
                cells: base[part],
                details: monthsOf(base, part),
              }
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

export const SINH_HOAT: readonly Indicator[] = [
  ...MEETING_COUNTS,
  ...PERSON_TIMES.map(personTimesIndicator),
  RATE,
];
