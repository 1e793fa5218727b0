import type { Book, Books, EntryBase } from '../kinds/records';
import type { Table } from '../recognise/table';
import { contains, formatRange, type SheetRange } from '../sheet/range';
import type { ServingBooks } from './serving-books';

/** Tables of other years alone: of a table with a column a year one column may count. */
export function outsideTables(books: Books, { excluded }: ServingBooks): readonly Table[] {
  const outside = new Set<unknown>(excluded.map(({ book }) => book));
  const all = Object.values(books).flat() as readonly Book<EntryBase>[];
  const used = new Set(all.filter((book) => !outside.has(book)).map(({ table }) => placeOf(table)));
  return excluded.map(({ book }) => book.table).filter((table) => !used.has(placeOf(table)));
}

/** Whether what stands there belongs to one of these tables. */
export function liesIn(tables: readonly Table[], at: SheetRange | null): boolean {
  return (
    at !== null &&
    tables.some(
      ({ sheet, range }) =>
        sheet === at.sheet &&
        contains(range, at.range.top, at.range.left) &&
        contains(range, at.range.bottom, at.range.right),
    )
  );
}

function placeOf({ sheet, range }: Table): string {
  return `${sheet}!${formatRange(range)}`;
}
