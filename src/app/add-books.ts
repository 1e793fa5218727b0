import type { Result } from '../core/sheet/result';
import type { Applied, HostFault, WorkbookHost } from '../ports/workbook-host';
import { type BooksWanted, planBooks } from './new-workbook';
import { understand, type Understood } from './understand';

/** What a person chose of new books. */
export interface BooksChoice {
  readonly year: number;
  /** Names of books (`startBooks`). */
  readonly books: readonly string[];
  /** The members of the workbook at hand stand in every list of people. */
  readonly withMembers: boolean;
}

/** New books into the workbook at hand, as it is now; its own sheets stay as they are. */
export async function addBooks(host: WorkbookHost, choice: BooksChoice): Promise<Result<Applied, HostFault>> {
  const understood = await understand(host);
  if (!understood.ok) return understood;
  return host.apply(planBooks(understood.value.workbook, booksWanted(choice, understood.value)));
}

/** The choice over a workbook, or over none. */
export function booksWanted(
  { year, books, withMembers }: BooksChoice,
  atHand: Understood | null,
): BooksWanted {
  if (!atHand) return { year, books };
  return withMembers ? { year, books, yearBefore: atHand } : { year, books, unit: atHand.unit.name };
}
