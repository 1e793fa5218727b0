import { foldLoose } from '../vietnamese/fold';
import { bookOf, closeReading } from './book-of';
import { type DateColumn, readDateColumn } from './date-column';
import { EDUCATION_SHAPE } from './education-fields';
import type { Kind } from './kind';
import { readCellCount } from './read-cell-count';
import { Reading } from './reading';
import type { Book, EducationEntry } from './records';
import { reportMissing } from './report-missing';

const SESSIONS = ['cuoc_tuyen_truyen'];
const TURNOUT = ['luot_tuyen_truyen'];

/** Propaganda and study: one row a session, or a row with the number of its sessions. */
export const EDUCATION: Kind<EducationEntry, Book<EducationEntry>> = {
  ...EDUCATION_SHAPE,
  read(source, context) {
    const reading = new Reading(source, context, EDUCATION_SHAPE, [...SESSIONS, ...TURNOUT]);
    const dates = readDateColumn(reading, reading.column('date'));
    const entries = reading.table.dataRows.map((row) => readSession(reading, row, dates));
    const column = reading.column('attendees') ?? reading.column('present');
    if (column !== null) {
      const empty = reading.table.dataRows.filter((row) => reading.cell(row, column).kind === 'empty');
      reportMissing(reading, column, empty, 'số lượt người dự', TURNOUT);
    }
    return closeReading(reading, bookOf(reading, entries));
  },
};

function readSession(reading: Reading, row: number, dates: DateColumn): EducationEntry {
  const content = reading.text(row, 'content');
  return {
    sheet: reading.table.sheet,
    row,
    date: dates.at(row),
    content,
    thematic: isThematic(reading.text(row, 'meeting_type'), content),
    sessions: readCellCount(reading, row, 'sessions', SESSIONS).count,
    attendees:
      readCellCount(reading, row, 'attendees', TURNOUT).count ??
      readCellCount(reading, row, 'present', TURNOUT).count,
  };
}

/** A row that is a thematic meeting of the cell is a meeting, no cuộc tuyên truyền (INDICATORS.md). */
function isThematic(type: string, content: string): boolean {
  const said = foldLoose(type);
  if (/\bchuyen de\b|\bshcd\b/.test(said)) return true;
  if (/\btuyen truyen\b|\bhoc tap\b|\bquan triet\b/.test(said)) return false;
  return /\b(?:sinh hoat|sh|hop) (?:chi bo )?chuyen de\b/.test(foldLoose(content));
}
