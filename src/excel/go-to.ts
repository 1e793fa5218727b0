import { formatRange, type SheetRange } from '../core/sheet/range';
import { fail, ok, type Result } from '../core/sheet/result';
import type { HostFault } from '../ports/workbook-host';
import { fault, faultFrom, hiddenSheet, isOfficeError, missingSheet } from './host-fault';

/**
 * Selects the cells of a receipt. A sheet renamed since the reading is found by its id; a hidden one is shown only
 * when the person asked for it (`reveal`).
 */
export async function goToCells(
  context: Excel.RequestContext,
  { sheet: name, range }: SheetRange,
  id: string | undefined,
  reveal: boolean,
): Promise<Result<null, HostFault>> {
  const { worksheets } = context.workbook;
  const known = id === undefined ? null : worksheets.getItemOrNullObject(id);
  const named = worksheets.getItemOrNullObject(name);
  known?.load('visibility');
  named.load('visibility');
  try {
    await context.sync();
    const sheet = known && !known.isNullObject ? known : named;
    if (sheet.isNullObject) return fail(missingSheet(name));
    if (sheet.visibility !== 'Visible') {
      if (!reveal) return fail(hiddenSheet(name));
      sheet.visibility = 'Visible';
    }
    sheet.activate();
    sheet.getRange(formatRange(range)).untrack().select();
    await context.sync();
    return ok(null);
  } catch (error) {
    // Two workbooks open, ours behind: Excel cannot select there and says no more than that (trap 26).
    const behind = isOfficeError(error) && error.code === 'GeneralException';
    return fail(behind ? fault('other_workbook') : faultFrom(error, 'Đến ô'));
  }
}
