import { carriedMembers } from '../core/books-to-start/carried-members';
import { type BookSheet, layoutBook } from '../core/books-to-start/layout-book';
import { layoutGuide } from '../core/books-to-start/layout-guide';
import { startBooks } from '../core/books-to-start/start-books';
import { periodOfYear } from '../core/figures/periods';
import type { Understood } from './understand';

/**
 * The sheets of a workbook to start a year with: the guide and the books (LOOK.md §3). With the year before, its
 * members on the last day, the committee among them, stand in every list of people.
 */
export function newWorkbook(year: number, yearBefore?: Understood): readonly BookSheet[] {
  const books = startBooks(year);
  const input = {
    unit: yearBefore?.unit.name ?? '',
    year,
    members: yearBefore ? membersOf(yearBefore, year) : [],
  };
  return [layoutGuide(books, year), ...books.map((book) => layoutBook(book, input))];
}

function membersOf(
  { workbook, books, periods }: Understood,
  year: number,
): ReturnType<typeof carriedMembers> {
  return carriedMembers(workbook, books, periods[0]?.period ?? periodOfYear(year - 1));
}
