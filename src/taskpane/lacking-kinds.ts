import type { Understood } from '../app/understand';
import { startBooks } from '../core/books-to-start/start-books';
import { figuresOfKind } from '../core/checks/figures-of-kind';
import type { Figure } from '../core/figures/figure';
import type { Period } from '../core/figures/period';
import { KIND_IDS, type KindId } from '../core/kinds/kind';
import { startSmall } from './start-small';

/**
 * The kinds of table a figure without a value is read from, where the book has a table of none of them. Empty: the
 * figure has a value, or a table is there and lacks something else.
 */
export function lackingKinds(figure: Figure, { books }: Pick<Understood, 'books'>): readonly KindId[] {
  if (figure.value !== null) return [];
  const kinds = KIND_IDS.filter((kind) => figuresOfKind(kind).includes(figure.id));
  return kinds.some((kind) => books[kind].length > 0) ? [] : kinds;
}

/** The book to start for the first of the kinds that has one: "Thêm trang đảng phí"; null: there is none. */
export function bookToAdd(
  kinds: readonly KindId[],
  period: Period,
): { readonly kind: KindId; readonly name: string } | null {
  const books = startBooks(period.to.year);
  const [book] = kinds.flatMap((kind) => books.filter((each) => each.kind === kind));
  return book ? { kind: book.kind, name: startSmall(book.sheet) } : null;
}
