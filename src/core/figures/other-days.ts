import type { Question } from '../checks/question';
import type { ServingBooks } from './serving-books';

/**
 * Whether a question is about sheets whose titles name other years alone: no figure of this period waits for what a
 * dash in last year's attendance sheet means.
 */
export function isOfOtherDays({ at, alsoAt = [] }: Question, serving: ServingBooks): boolean {
  if (at === null) return false;
  const { excluded, ...served } = serving;
  const inPeriod = new Set(
    Object.values(served).flatMap((books) => books.map(({ book }) => book.table.sheet)),
  );
  const other = new Set(
    excluded.filter(({ because }) => because === 'title').map(({ book }) => book.table.sheet),
  );
  return [at, ...alsoAt].every(({ sheet }) => other.has(sheet) && !inPeriod.has(sheet));
}
