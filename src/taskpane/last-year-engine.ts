import { countLastYear, lastYearFault } from '../app/last-year';
import { understand } from '../app/understand';
import type { Period } from '../core/figures/period';
import { fail, ok, type Result } from '../core/sheet/result';
import type { HostFault } from '../ports/workbook-host';
import { FileHost } from '../xlsx/file-host';
import type { LastYear, OpenedFile } from './services';

/** A workbook file as last year's; refused when its sheets speak of other years. Carries the file formats: load it late. */
export async function readLastYear(
  { name, bytes }: OpenedFile,
  period: Period,
): Promise<Result<LastYear, HostFault>> {
  const understood = await understand(new FileHost(bytes, name));
  if (!understood.ok) return understood;
  const unfit = lastYearFault(understood.value, period);
  if (unfit) return fail(unfit);
  return ok({ name, understood: understood.value, figures: countLastYear(understood.value, period) });
}
