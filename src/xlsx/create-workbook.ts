import type { KeptSettings } from '../core/kept/kept-settings';
import type { SheetContent } from '../core/report/changes';
import { FileHost } from './file-host';
import { graft } from './graft';
import { emptyPackage } from './new-workbook';

/** A workbook of these sheets, books for a person to write in, with settings of its own from the start. */
export async function createWorkbook(
  sheets: readonly { readonly name: string; readonly content: SheetContent }[],
  settings: KeptSettings = {},
): Promise<Uint8Array> {
  const empty = await emptyPackage(0);
  const planned = sheets.map(({ name, content }) => ({
    name,
    content,
    mode: 'add' as const,
    visibility: 'visible' as const,
  }));
  const { bytes } = await graft(empty, planned);
  if (Object.keys(settings).length === 0) return bytes;
  const host = new FileHost(bytes, 'so.xlsx');
  const kept = await host.keep((part) => ({ ...part, settings }));
  // a workbook we have just made takes everything
  if (!kept.ok) throw new Error(kept.fault.message);
  return host.bytes();
}
