import type { MeetingEntry, MeetingType } from '../kinds/records';
import type { FigureContext } from './indicator';
import type { BookRow, ServedSource } from './outcome';
import type { Served } from './serving-books';

export const NO_MEETINGS = 'Chưa có sổ điểm danh hoặc sổ theo dõi cuộc họp của kỳ này.';
export const MEETING_ROW = ['date', 'content'];

export function meetingRows(
  { serving }: FigureContext,
  accept: (entry: MeetingEntry) => boolean,
): readonly BookRow<MeetingEntry>[] {
  return serving.meetings.flatMap(({ book, rows }) => rows.filter(accept).map((entry) => ({ book, entry })));
}

interface Typed {
  readonly type: MeetingType | null;
}

/** A row without a type is the monthly meeting; committee meetings and extraordinary ones are not. */
export const isRegular = ({ type }: Typed): boolean =>
  type === null || type === 'thuong_ky' || type === 'ket_hop';
export const isThematic = ({ type }: Typed): boolean => type === 'chuyen_de' || type === 'ket_hop';
export const isOfBase = (meeting: Typed): boolean => isRegular(meeting) || isThematic(meeting);

/** Meetings books that hold anything; an empty one tells nothing. */
export function meetingBooks({ serving }: FigureContext): readonly Served<MeetingEntry>[] {
  return serving.meetings.filter(({ book }) => book.entries.length > 0);
}

export function attendanceSources({ serving }: FigureContext): readonly ServedSource[] {
  return serving.attendance
    .filter(({ book }) => book.sessions.some(({ held }) => held))
    .map(({ book, unsure }) => ({ book, outside: [], uncounted: [], unsure }));
}

export function skippedSessions({ serving }: FigureContext): readonly string[] {
  const outside = serving.attendance.reduce((sum, served) => sum + served.outside.length, 0);
  return outside > 0 ? [`${String(outside)} cột ngoài kỳ`] : [];
}
