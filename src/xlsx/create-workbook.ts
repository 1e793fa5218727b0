import type { SheetContent } from '../core/report/changes';
import { graft } from './graft';
import { emptyPackage } from './new-workbook';

/** A workbook of these sheets, none of them ours: books for a person to write in. */
export async function createWorkbook(
  sheets: readonly { readonly name: string; readonly content: SheetContent }[],
): Promise<Uint8Array> {
  const empty = await emptyPackage(0);
  const planned = sheets.map(({ name, content }) => ({
    name,
    content,
    mode: 'add' as const,
    visibility: 'visible' as const,
  }));
  return (await graft(empty, planned)).bytes;
}
