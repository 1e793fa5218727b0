import type { MeetingEntry } from '../kinds/records';
import { byMonth } from './by-month';
import type { FigureContext, Outcome } from './indicator';
import { isOfBase, meetingBooks, meetingRows } from './meeting-sources';
import { noSource, outcome, rowReference } from './outcome';
import { ratioToOneDecimal } from './rounding';

export interface MeetingSum {
  readonly fields: readonly string[];
  readonly of: (entry: MeetingEntry) => number | null;
  readonly missing: string;
}

export const presentOf = ({ present, total, absent }: MeetingEntry): number | null =>
  present ?? (total !== null && absent !== null ? total - absent : null);
export const absentOf = ({ absent, excused, unexcused, present, total }: MeetingEntry): number | null => {
  if (absent !== null) return absent;
  if (excused !== null || unexcused !== null) return (excused ?? 0) + (unexcused ?? 0);
  return total !== null && present !== null ? total - present : null;
};
/** Nobody absent at all says that nobody was absent with or without a reason. */
export const partOfAbsent =
  (field: 'excused' | 'unexcused') =>
  (entry: MeetingEntry): number | null =>
    entry[field] ?? (absentOf(entry) === 0 ? 0 : null);

/** Sums one number over the meetings; rows that lack it are said, and none having it is no source. */
export function fromMeetings(context: FigureContext, sum: MeetingSum): Outcome {
  const rows = meetingRows(context, isOfBase);
  const told = rows.flatMap((row) => {
    const n = sum.of(row.entry);
    return n === null ? [] : [{ ...row, n }];
  });
  const left = rows.length - told.length;
  // Zeros of the meetings where all came say nothing of the others.
  if (told.every(({ n }) => n === 0) && (left > 0 || told.length === 0)) return noSource(sum.missing);
  const result = outcome({
    value: told.reduce((total, { n }) => total + n, 0),
    from: meetingBooks(context),
    fields: sum.fields,
    counted: `cộng ${String(told.length)} dòng`,
    rows: told.map((row) => rowReference(row.book, row.entry, sum.fields, row.entry.content)),
    unsure: left > 0 ? `${String(left)} cuộc họp chưa ghi số này.` : null,
  });
  return { ...result, details: byMonth(told.map(({ entry, n }) => ({ date: entry.date, n }))) };
}

/** Presences ÷ all, over the meetings that tell both. */
export function rateFromMeetings(context: FigureContext): Outcome {
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
