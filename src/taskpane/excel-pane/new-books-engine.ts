import { addBooks, type BooksChoice } from '../../app/add-books';
import { ok, type Result } from '../../core/sheet/result';
import { ExcelHost } from '../../excel/excel-host';
import type { HostFault } from '../../ports/workbook-host';
import type { MadeBooks } from '../pane/new-books-services';

/** New books into the workbook that is open in Excel. This module carries the core: load it late. */
export async function makeBooks(choice: BooksChoice): Promise<Result<MadeBooks, HostFault>> {
  const added = await addBooks(new ExcelHost(), choice);
  return added.ok ? ok({ sheets: added.value.sheets.length, file: null }) : added;
}
