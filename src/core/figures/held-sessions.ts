import type { AttendanceBook, MeetingType, Session } from '../kinds/records';
import { boundingRange, columnName, type SheetRange } from '../sheet/range';
import { fold } from '../vietnamese/fold';
import type { FigureContext } from './indicator';

/** A place where marks of a meeting stand: one column of one book. */
export interface SessionColumn {
  readonly book: AttendanceBook;
  readonly session: Session;
}

/** One meeting; where its people are split over several sheets, it has a column in each. */
export interface HeldSession {
  readonly type: MeetingType;
  readonly columns: readonly SessionColumn[];
}

/**
 * The meetings of the period with at least one mark. The same day in two sheets, or the same heading over different
 * people, is one meeting; two meetings of one month in one sheet stay two.
 */
export function heldSessions(context: FigureContext): readonly HeldSession[] {
  const merged: { type: MeetingType; columns: SessionColumn[] }[] = [];
  const byKey = new Map<string, { columns: SessionColumn[] }[]>();
  for (const served of context.serving.attendance) {
    const ordinals = new Map<string, number>();
    for (const session of served.sessions) {
      const name = sessionName(session);
      const ordinal = ordinals.get(name) ?? 0;
      ordinals.set(name, ordinal + 1);
      const key = `${name}#${String(ordinal)}`;
      const column = { book: served.book, session };
      const alike = byKey.get(key) ?? [];
      const same = alike.find((other) => joins(column, other.columns, context));
      if (same) {
        same.columns.push(column);
        continue;
      }
      const meeting = { type: session.type, columns: [column] };
      merged.push(meeting);
      byKey.set(key, [...alike, meeting]);
    }
  }
  return merged.filter(({ columns }) => columns.some(({ session }) => session.held));
}

/** Another sheet's column of the same meeting: the same whole day, or other people under the same heading. */
function joins(one: SessionColumn, others: readonly SessionColumn[], context: FigureContext): boolean {
  return others.every(
    ({ book }) => book !== one.book && (isFullDay(one.session) || strangers(book, one.book, context)),
  );
}

function isFullDay({ date }: Session): boolean {
  return date !== null && date.month !== null && date.day !== null;
}

function sessionName({ date, label, type }: Session): string {
  if (date && date.month !== null) {
    return [type, date.year, date.month, date.day ?? ''].join('-');
  }
  return `${type}-${fold(label)}`;
}

/** No person stands in both sheets; of a name that several members bear nobody can tell. */
function strangers(one: AttendanceBook, other: AttendanceBook, { people }: FigureContext): boolean {
  const namesOf = (book: AttendanceBook): readonly string[] =>
    book.entries
      .filter(({ name }) => (people.byKey.get(name.key)?.length ?? 1) < 2)
      .map(({ name }) => `${name.key}#${name.tag ?? ''}`);
  const known = new Set(namesOf(one));
  return !namesOf(other).some((name) => known.has(name));
}

/** The cells of a meeting's column over the people. */
export function columnCells({ book, session }: SessionColumn): SheetRange {
  return { sheet: book.table.sheet, range: session.cells };
}

/** One rectangle over a book's sessions: from the first to the last. */
export function sessionBlock(book: AttendanceBook, sessions: readonly Session[]): SheetRange | null {
  const range = boundingRange(sessions.map(({ cells }) => cells));
  return range && { sheet: book.table.sheet, range };
}

/** "T1", or the column's letter where nothing heads it. */
export function sessionTitle({ label, cells }: Session): string {
  if (label !== '') return label;
  return cells.left === cells.right ? `cột ${columnName(cells.left)}` : `dòng ${String(cells.top)}`;
}
