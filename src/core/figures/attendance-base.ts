import type { AttendanceBook, AttendanceEntry, AttendanceMark, Session } from '../kinds/records';
import type { MarkMeaning } from '../vietnamese/marks';
import type { PartialDate } from '../vietnamese/dates';
import { type HeldSession, heldSessions } from './held-sessions';
import type { FigureContext } from './indicator';
import { isOfBase } from './meeting-sources';
import { peopleNamed, personIds } from './people';
import { dayNumber, spanOfDate } from './periods';

/** One person at one meeting: a cell of an attendance sheet. */
export interface AttendanceCell {
  readonly book: AttendanceBook;
  readonly entry: AttendanceEntry;
  readonly session: Session;
  readonly mark: AttendanceMark;
}

/** The cells of thường kỳ and chuyên đề meetings, chi ủy never, by what they mean. */
export interface AttendanceBase {
  readonly present: readonly AttendanceCell[];
  readonly excused: readonly AttendanceCell[];
  readonly unexcused: readonly AttendanceCell[];
  /** Empty though the person was a member that day. */
  readonly blank: readonly AttendanceCell[];
  /** Marks that nobody can be sure of. */
  readonly unclear: readonly AttendanceCell[];
  /** Exempt, not yet a member, already gone. */
  readonly exempt: readonly AttendanceCell[];
}

type Part = keyof AttendanceBase;

const PART_OF: Readonly<Record<Exclude<MarkMeaning, 'blank'>, Part>> = {
  present: 'present',
  excused: 'excused',
  unexcused: 'unexcused',
  exempt: 'exempt',
  ambiguous: 'unclear',
  unknown: 'unclear',
};

export function attendanceBase(context: FigureContext): AttendanceBase {
  const base: Record<Part, AttendanceCell[]> = {
    present: [],
    excused: [],
    unexcused: [],
    blank: [],
    unclear: [],
    exempt: [],
  };
  const markOf = marksByLine();
  for (const session of heldSessions(context)) {
    if (!isOfBase(session)) continue;
    for (const cell of cellsOf(session, context, markOf)) base[partOf(cell, context)].push(cell);
  }
  return base;
}

/** Where somebody stands twice in a meeting, the cell that says most for them. */
const FIRST_OF: readonly MarkMeaning[] = [
  'present',
  'excused',
  'unexcused',
  'exempt',
  'ambiguous',
  'unknown',
  'blank',
];

type MarkOf = (entry: AttendanceEntry, line: number) => AttendanceMark | undefined;

/** Looks a person's mark up by its line; each person's marks are gone through once, however many the meetings. */
function marksByLine(): MarkOf {
  const known = new Map<AttendanceEntry, ReadonlyMap<number, AttendanceMark>>();
  return (entry, line) => {
    const marks =
      known.get(entry) ?? new Map(entry.marks.map((mark) => [mark.line, mark] as const).reverse());
    known.set(entry, marks);
    return marks.get(line);
  };
}

/** One cell a person. */
function cellsOf(held: HeldSession, context: FigureContext, markOf: MarkOf): readonly AttendanceCell[] {
  const all = held.columns.flatMap(({ book, session }) =>
    book.entries.flatMap((entry) => {
      const mark = markOf(entry, session.line);
      return mark ? [{ book, entry, session, mark }] : [];
    }),
  );
  const names = all.map(({ entry }) => entry.name);
  const ids = personIds(names, context.people, { oneRowEach: true });
  const order = ({ mark }: AttendanceCell): number => FIRST_OF.indexOf(mark.meaning);
  const cells = new Map<string, AttendanceCell>();
  all.forEach((cell, index) => {
    const id = ids[index] ?? '';
    const met = cells.get(id);
    if (!met || order(cell) < order(met)) cells.set(id, cell);
  });
  return [...cells.values()];
}

function partOf({ entry, session, mark }: AttendanceCell, context: FigureContext): Part {
  const day = session.date;
  const people = peopleNamed(entry.name, context.people);
  if (day && people.length > 0) {
    if (people.every((person) => person.joined !== null && isBefore(day, person.joined))) return 'exempt';
  }
  if (mark.meaning !== 'blank') return PART_OF[mark.meaning];
  return day && isAway(entry, day, context) ? 'exempt' : 'blank';
}

/** The whole of the day, month or year lies before the date. */
function isBefore(day: PartialDate, date: PartialDate): boolean {
  return dayNumber(spanOfDate(day).to) < dayNumber(spanOfDate(date).from);
}

/** A blank is no absence before the person came from elsewhere and after they left. */
function isAway(entry: AttendanceEntry, day: PartialDate, context: FigureContext): boolean {
  const namesakes = peopleNamed(entry.name, context.people);
  if (namesakes.some((person) => person.left !== null && isBefore(person.left, day))) return true;
  return context.serving.movements.some(({ book }) =>
    book.entries.some(({ people, types, date }) => {
      if (date === null || !people.some(({ key }) => key === entry.name.key)) return false;
      if (types.includes('chuyen_den') || types.includes('ket_nap')) return isBefore(day, date);
      return types.some((type) => LEAVING.has(type)) && isBefore(date, day);
    }),
  );
}

const LEAVING: ReadonlySet<string> = new Set(['chuyen_di', 'tu_tran', 'xoa_ten']);
