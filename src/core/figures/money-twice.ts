import type { Book, ContributionEntry } from '../kinds/records';
import { foldLoose } from '../vietnamese/fold';

interface Counted {
  readonly book: Book<ContributionEntry>;
  readonly entry: ContributionEntry;
  readonly n: number;
}

/**
 * One fund kept in two sheets: a row ("Quỹ vì người nghèo | 350.000") that gives the whole sum of a list titled for it.
 * A Vietnamese sentence for the first such row, null where there is none.
 */
export function writtenTwice(rows: readonly Counted[]): string | null {
  const lists = new Map<Book<ContributionEntry>, Counted[]>();
  for (const row of rows) lists.set(row.book, [...(lists.get(row.book) ?? []), row]);
  if (lists.size < 2) return null;
  for (const [list, own] of lists) {
    if (own.length < 2) continue;
    const sum = own.reduce((total, { n }) => total + n, 0);
    const titles = foldLoose([list.table.sheet, ...list.table.titles.map(({ text }) => text)].join(' '));
    const again = rows.find(
      ({ book, entry, n }) => book !== list && n === sum && namedIn(titles, foldLoose(entry.content)),
    );
    if (again) {
      return `Dòng ${String(again.entry.row)} trang “${again.entry.sheet}” bằng đúng tổng của trang “${list.table.sheet}”, có thể là một khoản ghi ở hai nơi.`;
    }
  }
  return null;
}

function namedIn(titles: string, content: string): boolean {
  const words = content.replace(/^(?:van dong|ung ho|dong gop|quyen gop|ho tro)(?: cho)? /, '');
  return words.includes(' ') && ` ${titles} `.includes(` ${words} `);
}
