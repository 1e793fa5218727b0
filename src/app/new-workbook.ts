import { carriedMembers } from '../core/books-to-start/carried-members';
import { type BookSheet, layoutBook } from '../core/books-to-start/layout-book';
import { layoutGuide } from '../core/books-to-start/layout-guide';
import { startBooks } from '../core/books-to-start/start-books';
import type { StartBook } from '../core/books-to-start/start-book';
import { periodOfYear } from '../core/figures/periods';
import type { Changes } from '../core/report/changes';
import { freeName } from '../core/report/sheet-names';
import type { Workbook } from '../core/sheet/workbook';
import type { Understood } from './understand';

/** Which books, for which year, with whose members. */
export interface BooksWanted {
  readonly year: number;
  /** Names of books (`startBooks`); all of them when absent. */
  readonly books?: readonly string[];
  /** The year before: its members on the last day stand in every list of people, the committee among them. */
  readonly yearBefore?: Understood;
  /** The name of the cell where no year before tells it. */
  readonly unit?: string;
}

/** The sheets of a workbook to start a year with: the guide and the books (LOOK.md §3). */
export function newWorkbook(wanted: BooksWanted): readonly BookSheet[] {
  return layout(booksOf(wanted), GUIDE, wanted);
}

/**
 * The same sheets into a workbook that is open. No sheet of it is touched: where a name is taken, the book is called
 * after its year ("Điểm danh 2019"), and numbered where that is taken too.
 */
export function planBooks(workbook: Workbook, wanted: BooksWanted): Changes {
  const named = (sheet: string): string =>
    freeName(workbook, freeName(workbook, sheet) === sheet ? sheet : `${sheet} ${String(wanted.year)}`);
  const books = booksOf(wanted).map((book) => ({ ...book, sheet: named(book.sheet) }));
  const sheets = layout(books, named(GUIDE), wanted);
  return { sheets: sheets.map(({ name, content }) => ({ role: 'book', name, mode: 'add', content })) };
}

const GUIDE = 'Hướng dẫn';

function booksOf({ year, books }: BooksWanted): readonly StartBook[] {
  return startBooks(year).filter(({ sheet }) => books?.includes(sheet) ?? true);
}

function layout(
  books: readonly StartBook[],
  guide: string,
  { year, yearBefore, unit }: BooksWanted,
): readonly BookSheet[] {
  const input = {
    unit: yearBefore?.unit.name || (unit ?? ''),
    year,
    members: yearBefore ? membersOf(yearBefore, year) : [],
  };
  return [layoutGuide(guide, books, year), ...books.map((book) => layoutBook(book, input))];
}

/** A workbook of several years hands over those of the year before, else those of its own year. */
function membersOf(
  { workbook, books, periods }: Understood,
  year: number,
): ReturnType<typeof carriedMembers> {
  const before = periods.find(({ period }) => period.to.year === year - 1) ?? periods[0];
  return carriedMembers(workbook, books, before?.period ?? periodOfYear(year - 1));
}
