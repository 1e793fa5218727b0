import type { Books } from '../kinds/records';
import type { FigureContext } from './indicator';
import { gatherPeople } from './people';
import type { Period } from './period';
import { servingBooks } from './serving-books';
import type { Settings } from './settings';
import { isMemberAtEnd } from './to-chuc';

/**
 * Prepares what every indicator and check looks at: the books of the period and the people in them. What a list of
 * figures says is known once the indicators are (`compute`).
 */
export function figureContext(books: Books, period: Period, settings: Settings): FigureContext {
  const serving = servingBooks(books, period);
  const people = gatherPeople(
    serving.members.flatMap(({ book, rows }) => rows.map((entry) => ({ book, entry }))),
  );
  const members = people.all.filter((person) => isMemberAtEnd(person, period));
  return { period, settings, serving, people, members, written: new Map() };
}
