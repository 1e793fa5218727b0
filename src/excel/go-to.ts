import {
  cellRange,
  columnName,
  formatRange,
  parseRange,
  type Range,
  type SheetRange,
} from '../core/sheet/range';
import { fail, ok, type Result } from '../core/sheet/result';
import type { HostFault } from '../ports/workbook-host';
import { findAgain, type RowEntries } from './find-again';
import { fault, faultFrom, hiddenSheet, isOfficeError, missingSheet } from './host-fault';
import type { Grid } from './raw-grid';

/** What the last reading knows of the sheet that is asked for. */
export interface ReadSheet {
  /** Excel's own id: it outlives a renaming. */
  readonly id: string;
  readonly grid: Grid;
}

/** More cells are not asked for again just to go there. */
const MOST_CELLS = 50_000;

/**
 * Selects the cells of a receipt. A sheet renamed since the reading is found by its id, rows that moved by what is in
 * them; a hidden sheet is shown only when the person asked for it (`reveal`).
 */
export async function goToCells(
  context: Excel.RequestContext,
  { sheet: name, range }: SheetRange,
  read: ReadSheet | undefined,
  reveal: boolean,
): Promise<Result<null, HostFault>> {
  const { worksheets } = context.workbook;
  const known = read ? worksheets.getItemOrNullObject(read.id) : null;
  const named = worksheets.getItemOrNullObject(name);
  known?.load('visibility');
  named.load('visibility');
  const columns = known && read ? columnsOf(known, range, read.grid) : null;
  try {
    await context.sync();
    const sheet = known && !known.isNullObject ? known : named;
    if (sheet.isNullObject) return fail(missingSheet(name));
    if (sheet.visibility !== 'Visible') {
      if (!reveal) return fail(hiddenSheet(name));
      sheet.visibility = 'Visible';
    }
    const found =
      read && columns ? findAgain(range, read.grid.entries(range), entriesNow(columns, range)) : range;
    sheet.activate();
    sheet.getRange(formatRange(found)).untrack().select();
    await context.sync();
    return ok(null);
  } catch (error) {
    // Two workbooks open, ours behind: Excel cannot select there and says no more than that (trap 26).
    const behind = isOfficeError(error) && error.code === 'GeneralException';
    return fail(behind ? fault('other_workbook') : faultFrom(error, 'Đến ô'));
  }
}

/** The filled part of the receipt's columns; null where that is too much. */
function columnsOf(sheet: Excel.Worksheet, { left, right }: Range, grid: Grid): Excel.Range | null {
  if (grid.height() * (right - left + 1) > MOST_CELLS) return null;
  const address = `${columnName(left)}:${columnName(right)}`;
  const used = sheet.getRange(address).untrack().getUsedRangeOrNullObject(true).untrack();
  used.load('address,formulas');
  return used;
}

/** The columns' entries from row 1 on, whatever part of them is filled. */
function entriesNow(used: Excel.Range, { left, right }: Range): readonly RowEntries[] {
  if (used.isNullObject) return [];
  const at = parseRange(used.address.slice(used.address.lastIndexOf('!') + 1)) ?? cellRange(1, left);
  const formulas: readonly RowEntries[] = used.formulas;
  return Array.from({ length: at.bottom }, (_, index) => {
    const row = formulas[index + 1 - at.top] ?? [];
    return Array.from({ length: right - left + 1 }, (_cell, column) => row[left + column - at.left] ?? '');
  });
}
