import type { KindShape } from '../kinds/kind';
import type { Sheet, Workbook } from '../sheet/workbook';
import { knowledgeOf } from './knowledge';
import { recogniseSheet } from './recognise-sheet';
import { settleTables } from './settle-tables';
import type { Told } from './told-kind';
import { tableSource, type TableSource } from './table-source';

/** What was made of one sheet. */
export interface SheetRecognition {
  readonly sheet: Sheet;
  /** `source`: it was read; `hidden`: left out unless included; `ours`: never a source. */
  readonly role: 'source' | 'hidden' | 'ours';
  readonly tables: readonly TableSource[];
}

export interface RecogniseOptions {
  readonly kinds: readonly KindShape[];
  /** Our own sheets and those named like them. */
  readonly isNeverSource: (sheet: Sheet) => boolean;
  /** Hidden sheets that the person wants read. */
  readonly includedSheets?: readonly string[];
  readonly told?: Told;
}

/** Finds all tables of a workbook and what they are: each sheet by itself, then all of them held together. */
export function recogniseWorkbook(
  workbook: Workbook,
  options: RecogniseOptions,
): readonly SheetRecognition[] {
  const knowledge = knowledgeOf(options.kinds, options.told);
  const roles = workbook.sheets.map((sheet) => ({ sheet, role: roleOf(sheet, options) }));
  const found = roles.map(({ sheet, role }) => (role === 'source' ? recogniseSheet(sheet, knowledge) : []));
  const settled = settleTables(
    found,
    roles.filter(({ role }) => role === 'source').map(({ sheet }) => sheet),
    options.kinds,
  );
  return roles.map(({ sheet, role }, index) => ({
    sheet,
    role,
    tables: (settled[index] ?? []).map((table) => tableSource(table, sheet)),
  }));
}

function roleOf(sheet: Sheet, options: RecogniseOptions): SheetRecognition['role'] {
  if (options.isNeverSource(sheet)) return 'ours';
  if (sheet.visibility === 'visible' || options.includedSheets?.includes(sheet.name)) return 'source';
  return 'hidden';
}
