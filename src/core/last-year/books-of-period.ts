import { placeDate } from '../figures/periods';
import type { Period } from '../figures/period';
import { titleRelation } from '../figures/title-relation';
import type { AttendanceBook, Book, Books, DatedEntry, EntryBase } from '../kinds/records';
import type { PartialDate } from '../vietnamese/dates';

/**
 * The books of a workbook that themselves say they are about the period: by their title, or, where no title names a
 * year or it names several, by rows dated in it. An untitled list is taken for this year's, never for another's: its
 * people and ratings carry no date that could tell.
 */
export function booksOfPeriod(books: Books, period: Period): Books {
  const titled = <B extends Book<EntryBase>>(list: readonly B[]): readonly B[] =>
    list.filter(({ table }) => titleRelation(table, period) === 'said');
  const dated = <B extends Book<DatedEntry>>(list: readonly B[]): readonly B[] =>
    list.filter((book) =>
      speaksOf(
        book,
        book.entries.map(({ date }) => date),
        period,
      ),
    );
  const attended = (book: AttendanceBook): boolean =>
    speaksOf(
      book,
      book.sessions.map(({ date }) => date),
      period,
    );
  return {
    members: books.members.filter(({ table }) => titleRelation(table, period, 'stock') === 'said'),
    attendance: books.attendance.filter(attended),
    meetings: dated(books.meetings),
    education: dated(books.education),
    contributions: dated(books.contributions),
    ratings: titled(books.ratings),
    awards: dated(books.awards),
    inspections: dated(books.inspections),
    movements: dated(books.movements),
    mass_models: titled(books.mass_models),
    residence: titled(books.residence),
    fees: titled(books.fees),
    figures: titled(books.figures),
  };
}

/** No book of any kind. */
export function isWithoutBooks(books: Books): boolean {
  return Object.values(books).every((list: readonly unknown[]) => list.length === 0);
}

function speaksOf(
  { table }: Book<EntryBase>,
  dates: readonly (PartialDate | null)[],
  period: Period,
): boolean {
  const relation = titleRelation(table, period);
  if (relation === 'said') return true;
  if (relation === 'other' || relation === 'soon_after') return false;
  return dates.some((date) => date !== null && placeDate(date, period) === 'inside');
}
