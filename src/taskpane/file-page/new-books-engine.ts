import { type BooksChoice, booksWanted } from '../../app/add-books';
import { newWorkbook } from '../../app/new-workbook';
import type { Understood } from '../../app/understand';
import { createWorkbook } from '../../xlsx/create-workbook';
import type { OpenedFile } from '../services';
import { text } from '../texts';

/** A workbook of new books, with the settings of the one at hand. This module carries the core: load it late. */
export async function newBooksFile(
  choice: BooksChoice,
  atHand: Understood | null,
): Promise<{ readonly sheets: number; readonly file: OpenedFile }> {
  const sheets = newWorkbook(booksWanted(choice, atHand));
  const bytes = await createWorkbook(sheets, atHand?.kept.settings);
  return { sheets: sheets.length, file: { name: text('new.file', { year: choice.year }), bytes } };
}
