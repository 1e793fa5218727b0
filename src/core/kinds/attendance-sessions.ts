import { readSessionHeading, type SessionHeading } from '../recognise/session-heading';
import { type PartialDate, quarterOf, readQuarter } from '../vietnamese/dates';
import { foldLoose } from '../vietnamese/fold';
import { readDateColumn } from './date-column';
import { meetingTypeIn, meetingTypeOf } from './meeting-type';
import type { Reading } from './reading';
import type { MeetingType, Session } from './records';
import { timeOfSheet, yearOfSheet } from './year-of-sheet';

export type HeadedSession = Omit<Session, 'held'>;

/** A meeting's columns, and what heads them. */
interface HeadedColumn {
  readonly column: number;
  readonly lastColumn: number;
  readonly heading: string;
}

/** The meetings with what their headings and the sheet's titles tell of time and type. */
export function readSessions(reading: Reading, meetings: readonly HeadedColumn[]): readonly HeadedSession[] {
  const sheetTime = timeOfSheet(reading);
  const parts = meetings.map(({ heading }) => heading.split(' / '));
  const days = headsDays(parts, sheetTime?.month ?? null);
  const yearOf = yearOfSheet(reading);
  const sheetType = typeOfSheet(reading);
  const { firstDataRow, lastDataRow } = reading.table;
  return meetings.map(({ column, lastColumn, heading: label }, index) => {
    const own = parts[index] ?? [];
    const heading = headingOf(own, days, reading.titles().join(' '));
    const ofSheet = heading.month === null && (heading.day !== null || meetings.length === 1 || days);
    const time = ofSheet && sheetTime ? { ...sheetTime, day: heading.day ?? sheetTime.day } : heading;
    return {
      line: column,
      cells: { top: firstDataRow, bottom: lastDataRow, left: column, right: lastColumn },
      label,
      date: dateOf(time, yearOf) ?? quarterIn(own, yearOf),
      type: own.map(meetingTypeOf).find((type) => type !== null) ?? sheetType ?? 'thuong_ky',
    };
  });
}

/** Meetings that stand one below the other, over the columns of the people. */
export function readSessionRows(reading: Reading, columns: readonly number[]): readonly HeadedSession[] {
  const heading = reading.column('session_row');
  const dates = readDateColumn(reading, heading);
  const sheetType = typeOfSheet(reading);
  return reading.table.dataRows.map((row) => {
    const label = heading === null ? '' : reading.textAt(row, heading);
    const meeting = reading.text(row, 'meeting');
    return {
      line: row,
      cells: { top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) },
      label: [label, meeting].filter((text) => text !== '').join(' / '),
      date: dates.at(row),
      type: meetingTypeOf(meeting) ?? meetingTypeOf(label) ?? sheetType ?? 'thuong_ky',
    };
  });
}

/** Headings or titles name a type of meeting, so that none of a type is a real zero. */
export function tellsTypes(reading: Reading, sessions: readonly HeadedSession[]): boolean {
  return (
    typeOfSheet(reading) !== null ||
    sessions.some(({ type, label }) => type !== 'thuong_ky' || meetingTypeIn(label) !== null)
  );
}

function typeOfSheet(reading: Reading): MeetingType | null {
  const types = new Set(
    reading.titles().flatMap((title) => {
      const both = /thuong ky.*chuyen de|chuyen de.*thuong ky/.test(foldLoose(title));
      const type = both ? null : meetingTypeIn(title);
      return type ? [type] : [];
    }),
  );
  const [only] = types;
  return types.size === 1 && only !== undefined ? only : null;
}

/** Bare numbers are days where one goes above 12, or where the sheet is one month's. */
function headsDays(parts: readonly (readonly string[])[], sheetMonth: number | null): boolean {
  const numbers = parts.flatMap((own) => {
    const last = own.at(-1) ?? '';
    return /^\d{1,2}$/.test(last) ? [Number(last)] : [];
  });
  return (
    numbers.some((number) => number > 12) ||
    (sheetMonth !== null && numbers.length > 0 && numbers.length === parts.length)
  );
}

const NOTHING: SessionHeading = { month: null, day: null, year: null };

function headingOf(parts: readonly string[], days: boolean, titles: string): SessionHeading {
  const last = parts.at(-1) ?? '';
  if (days && /^\d{1,2}$/.test(last))
    return { month: monthIn(parts.slice(0, -1)), day: Number(last), year: null };
  const above = [...parts.slice(0, -1), titles, 'tháng'].join(' ');
  const own = readSessionHeading(last, above) ?? NOTHING;
  if (own.month !== null) return own;
  for (const part of [...parts].reverse()) {
    const heading = readSessionHeading(part, 'tháng');
    if (heading && heading.month !== null) return { ...heading, day: own.day ?? heading.day };
  }
  return own;
}

/** "Quý I": no day of a meeting, but whether it lies in the period. */
function quarterIn(parts: readonly string[], yearOf: (month: number) => number | null): PartialDate | null {
  const found = readQuarter(parts.at(-1) ?? '');
  const year = found && (found.year ?? yearOf(found.quarter * 3));
  return found && year !== null ? quarterOf(found.quarter, year) : null;
}

function monthIn(parts: readonly string[]): number | null {
  return parts.map((part) => readSessionHeading(part)?.month ?? null).find((month) => month !== null) ?? null;
}

function dateOf(heading: SessionHeading, yearOf: (month: number) => number | null): PartialDate | null {
  if (heading.month === null) return null;
  const year = heading.year ?? yearOf(heading.month);
  return year === null ? null : { year, month: heading.month, day: heading.day };
}
