import { createContext, useContext } from 'react';
import type { BooksChoice } from '../../app/add-books';
import type { Understood } from '../../app/understand';
import type { Result } from '../../core/sheet/result';
import type { HostFault } from '../../ports/workbook-host';

/** What became of new books. */
export interface MadeBooks {
  readonly sheets: number;
  /** Name of the file that is being saved; null: they stand in the workbook that is open. */
  readonly file: string | null;
}

/** Makes new books: in Excel into the open workbook, on the file page as a file of their own. */
export type MakeBooks = (
  choice: BooksChoice,
  atHand: Understood | null,
) => Promise<Result<MadeBooks, HostFault>>;

export interface NewBooks {
  readonly make: MakeBooks;
  /** Where they go: the workbook that is open in Excel, or a file of their own. */
  readonly into: 'open_book' | 'own_file';
}

const NewBooksContext = createContext<NewBooks | null>(null);

export const NewBooksProvider = NewBooksContext.Provider;

export function useNewBooks(): NewBooks {
  const books = useContext(NewBooksContext);
  if (!books) throw new Error('the page makes no books');
  return books;
}
