import type { Field, KindShape } from './kind';
import { aside, NOTE, ORDER, PERSON, PERSON_MARKS } from './shared-fields';

const PRESENT = ['Có mặt', 'Dự', 'Tham dự', 'Đi họp', 'CM'];
const EXCUSED = [
  'CP',
  'Có phép',
  'Có lý do',
  'CLD',
  'Vắng có lý do',
  'Vắng có phép',
  'Vắng CP',
  'Nghỉ có phép',
  'P',
];
const UNEXCUSED = [
  'KP',
  'Không phép',
  'Không lý do',
  'KLD',
  'Vắng không lý do',
  'Vắng không phép',
  'Vắng KP',
  'Nghỉ không phép',
  'K',
];

/** A mark that may have a column of its own, ticked. */
export type TickMeaning = 'present' | 'excused' | 'unexcused';

const TICK_WORDS: Readonly<Record<TickMeaning, readonly string[]>> = {
  present: PRESENT,
  excused: EXCUSED,
  unexcused: [...UNEXCUSED, 'Vắng', 'Vắng mặt'],
};

export const TICKED_MARKS = Object.keys(TICK_WORDS) as readonly TickMeaning[];

/** "ticked_excused": the column of those who were away with a reason. */
export function tickedMark(meaning: TickMeaning): string {
  return `ticked_${meaning}`;
}

/** "Có mặt | Có phép | Không phép" with ticks under them: one meeting in several columns. */
const TICKS: readonly Field[] = TICKED_MARKS.map((meaning) => ({
  id: tickedMark(meaning),
  publicId: 'session',
  synonyms: TICK_WORDS[meaning],
  never: ['tổng', 'số buổi', 'số lần'],
  looks: ['tick'],
  many: true,
  evidence: 1.5,
}));

/** Totals beside the session columns: known, so that they are never sessions. */
const SUMMARIES: readonly Field[] = [
  aside(
    'total_sessions',
    [
      'Tổng số buổi',
      'Tổng số',
      'TS',
      'Tổng',
      'Tổng cộng',
      'Cộng',
      'Tổng số kỳ',
      'Tổng số buổi họp',
      'Số buổi',
      'Số kỳ họp',
      'Tổng buổi',
      'Cả năm',
    ],
    ['count', 'ratio'],
  ),
  aside(
    'present_total',
    [
      ...PRESENT,
      'Số buổi dự',
      'Số buổi có mặt',
      'Số lần dự',
      'Số kỳ dự',
      'Tổng số buổi dự',
      'Tổng có mặt',
      'Tổng dự',
      'Tổng số lần dự',
      'Số buổi tham dự',
    ],
    ['count', 'ratio'],
  ),
  aside(
    'absent_total',
    [
      'Vắng',
      'Vắng mặt',
      'Số buổi vắng',
      'Số lần vắng',
      'Tổng vắng',
      'Tổng số buổi vắng',
      'Tổng số vắng',
      'Nghỉ',
      'Số buổi nghỉ',
    ],
    ['count'],
  ),
  aside('excused_total', EXCUSED, ['count']),
  aside('unexcused_total', UNEXCUSED, ['count']),
  aside('late_total', ['Đi muộn', 'Muộn', 'Số lần muộn', 'Trễ'], ['count']),
  aside('exempt_total', ['Miễn sinh hoạt', 'Miễn', 'Không thuộc diện'], ['count']),
  aside(
    'ratio',
    ['Tỷ lệ', 'Tỷ lệ %', '%', 'Tỷ lệ dự', 'Tỷ lệ tham dự', 'Tỷ lệ dự sinh hoạt', 'TL', 'TL %'],
    ['percent', 'ratio'],
  ),
  aside('reason', ['Lý do', 'Lý do vắng', 'Nhận xét', 'Xếp loại', 'Đánh giá', 'Ký tên', 'Chữ ký']),
];

/** The people side by side, a meeting in each row. */
const ACROSS: readonly Field[] = [
  {
    id: 'attendee',
    publicId: 'full_name',
    synonyms: [],
    headedBy: 'people',
    looks: ['mark'],
    many: true,
    evidence: 2.5,
  },
  {
    id: 'session_row',
    publicId: 'session',
    synonyms: [
      'Tháng',
      'Ngày',
      'Ngày họp',
      'Ngày sinh hoạt',
      'Ngày tháng',
      'Thời gian',
      'Buổi',
      'Buổi họp',
      'Buổi sinh hoạt',
      'Kỳ họp',
      'Kỳ sinh hoạt',
      'Lần họp',
      'Cuộc họp',
      'Kỳ',
    ],
    evidence: 0.2,
  },
  aside(
    'meeting',
    ['Nội dung', 'Nội dung sinh hoạt', 'Nội dung họp', 'Loại', 'Loại hình', 'Hình thức'],
    ['text'],
  ),
];

/** Who came to which meeting: DOMAIN.md §1.2, layouts a, b, e, and the same turned around. */
export const ATTENDANCE_SHAPE: KindShape = {
  id: 'attendance',
  label: 'bảng điểm danh',
  rowWord: 'người',
  fields: [
    ORDER,
    ...PERSON,
    ...PERSON_MARKS,
    // Before the meetings: “Tham dự | Vắng có phép” with ticks are columns of one meeting.
    ...TICKS,
    {
      id: 'session',
      synonyms: [
        ...['I', 'II', 'III', 'IV', '1', '2', '3', '4'].map((quarter) => `Quý ${quarter}`),
        'Điểm danh',
        'Tình trạng',
        'Tình trạng tham dự',
        'Tham dự',
        'Kết quả điểm danh',
        'Có mặt/vắng',
      ],
      never: ['tổng số', 'số buổi', 'tỷ lệ', 'lý do'],
      headedBy: 'time',
      looks: ['mark', 'ratio'],
      many: true,
      evidence: 2.5,
    },
    ...ACROSS,
    ...SUMMARIES,
    NOTE,
  ],
  titles: [
    { words: 'điểm danh', weight: 3 },
    { words: 'diem danh', weight: 3 },
    { words: 'theo dõi sinh hoạt', weight: 3 },
    { words: 'chấm công sinh hoạt', weight: 3 },
    { words: 'chấm công họp', weight: 3 },
    { words: 'theo dõi dự sinh hoạt', weight: 3 },
    { words: 'theo dõi tham dự', weight: 2.5 },
    { words: 'dự sinh hoạt', weight: 2.5 },
    { words: 'tham gia sinh hoạt', weight: 2.5 },
    { words: 'theo dõi đảng viên sinh hoạt', weight: 3 },
    { words: 'theo dõi họp', weight: 2 },
    { words: 'dự họp', weight: 2.5 },
    { words: 'chuyên cần', weight: 2 },
    { words: 'sinh hoạt chi bộ', weight: 2 },
    { words: 'sinh hoạt đảng', weight: 2 },
    { words: 'họp chi bộ', weight: 1.5 },
    { words: 'sinh hoạt', weight: 1 },
  ],
  neverTitled: [
    'chấm công',
    'học sinh',
    'sinh viên',
    'học viên',
    'giảng dạy',
    'đoàn viên',
    'công đoàn',
    'đảng phí',
    'trực cơ quan',
    'lịch trực',
    'nhân viên',
    'lớp học',
    'phụ huynh',
    'đại hội',
    'tập huấn',
    'bồi dưỡng',
    'học tập',
    'quán triệt',
  ],
  needs: [
    ['full_name', 'surname', 'attendee'],
    ['session', 'attendee', ...TICKED_MARKS.map(tickedMark), 'present_total'],
  ],
  keys: ['full_name', 'surname'],
  ofPeople: true,
  standsBeside: { fields: ['session'], least: 3 },
};
