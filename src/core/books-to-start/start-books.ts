import { rulesFor } from '../rules/rules-for';
import {
  AWARD_BOOK,
  CONTRIBUTION_BOOK,
  EDUCATION_BOOK,
  FIGURE_BOOK,
  INSPECTION_BOOK,
  MASS_MODEL_BOOK,
  MOVEMENT_BOOK,
} from './log-books';
import { ATTENDANCE_BOOK, FEE_BOOK, MEMBER_LIST, RATING_BOOK, RESIDENCE_BOOK } from './people-books';
import type { StartBook, StartColumn } from './start-book';

/** The books of LOOK.md §3, in the order of the guide. Adding a book: its data and a line here. */
const BOOKS: readonly StartBook[] = [
  MEMBER_LIST,
  ATTENDANCE_BOOK,
  EDUCATION_BOOK,
  CONTRIBUTION_BOOK,
  RATING_BOOK,
  AWARD_BOOK,
  INSPECTION_BOOK,
  MOVEMENT_BOOK,
  MASS_MODEL_BOOK,
  RESIDENCE_BOOK,
  FEE_BOOK,
  FIGURE_BOOK,
];

/** From this year on there is no level of the district (LOOK.md §3). */
const WITHOUT_DISTRICTS = 2026;

/** The books of a year: what the rules of the year name differently is named so. */
export function startBooks(year: number): readonly StartBook[] {
  return BOOKS.map((book) => ({ ...book, columns: book.columns.map((column) => ofYear(column, year)) }));
}

function ofYear(column: StartColumn, year: number): StartColumn {
  if (column.header === 'Vi phạm 19 điều') {
    const { articles } = rulesFor({ year, month: 12, day: 31 }).forbiddenActs;
    return articles === undefined ? { ...column, header: 'Vi phạm' } : column;
  }
  if (column.header === 'Cấp' && year >= WITHOUT_DISTRICTS && column.items) {
    return { ...column, items: column.items.filter((item) => item !== 'Huyện') };
  }
  return column;
}
