import { foldLoose } from '../vietnamese/fold';
import type { MarkMeaning } from '../vietnamese/marks';
import type { TickMeaning } from './attendance-fields';
import { TICKED_MARKS, tickedMark } from './attendance-fields';
import { hasReason, isBareAbsence } from './attendance-reasons';
import type { Reading } from './reading';
import { isTicked } from './ticks';

/** A meeting whose marks have a column each: "Có mặt | Có phép | Không phép". */
export interface TickedMeeting {
  /** Headings over its columns: "Tháng 1"; "" where the whole sheet is one meeting. */
  readonly heading: string;
  readonly columns: readonly { readonly column: number; readonly meaning: TickMeaning }[];
}

/** The meetings with a column for each mark, left to right; none where the marks stand in one column. */
export function tickedMeetings(reading: Reading): readonly TickedMeeting[] {
  const found = TICKED_MARKS.flatMap((meaning) =>
    reading.columns(tickedMark(meaning)).map((column) => ({ column, meaning })),
  ).sort((a, b) => a.column - b.column);
  const headings = new Set(found.map(({ column }) => meetingHeading(reading, column)));
  return [...headings].map((heading) => ({
    heading,
    columns: found.filter(({ column }) => meetingHeading(reading, column) === heading),
  }));
}

const OVER_MARKS = /^(?:(?:so|dang vien|dv|tinh trang|diem danh) )*(?:co mat|vang(?: mat)?|nghi|diem danh)$/;

/** "Vắng mặt" over "Có lý do | Không lý do" heads marks, no meeting of its own beside "Có mặt". */
function meetingHeading(reading: Reading, column: number): string {
  const parts = reading.groupHeading(column).split(' / ');
  return parts.filter((part) => !OVER_MARKS.test(foldLoose(part))).join(' / ');
}

/** What a row's ticks say of one meeting; two different ones tell nothing. */
export function tickedMeaning(
  reading: Reading,
  row: number,
  { columns }: TickedMeeting,
): { readonly mark: string; readonly meaning: MarkMeaning } {
  const ticked = columns
    .map(({ column, meaning }) => ({ column, mark: reading.textAt(row, column), meaning }))
    .filter(({ mark }) => isTicked(mark))
    .map(({ column, mark, meaning }) => ({
      mark,
      meaning: isBareAbsence(lastOf(reading.header(column))) && hasReason(reading, row) ? 'excused' : meaning,
    }));
  const [first] = ticked;
  if (!first) return { mark: '', meaning: 'blank' };
  return ticked.every(({ meaning }) => meaning === first.meaning)
    ? first
    : { ...first, meaning: 'ambiguous' };
}

function lastOf(header: string): string {
  return header.split(' / ').at(-1) ?? header;
}
