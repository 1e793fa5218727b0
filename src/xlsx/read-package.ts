import type { Sheet, Workbook } from '../core/sheet/workbook';
import type { OpenedPackage } from './preflight';
import { readSheet, type SheetContext } from './read-sheet';
import { readStrings } from './read-strings';
import { readStyles } from './read-styles';
import { readPartXml } from './kept-part';
import type { SheetEntry } from './workbook-parts';
import { decodeXml } from './xml-events';

/** All worksheets of a package as data, in the order of their tabs; chart sheets are left out. */
export async function readPackage(
  { archive, parts }: Pick<OpenedPackage, 'archive' | 'parts'>,
  name: string,
  wanted: (sheet: SheetEntry) => boolean = () => true,
): Promise<Workbook> {
  const text = async (part: string): Promise<string> => decodeXml(await archive.read(part));
  const { sharedStrings, styles, dateSystem } = parts;
  const context: SheetContext = {
    strings: sharedStrings === null ? [] : readStrings(await text(sharedStrings), sharedStrings),
    formats: styles === null ? [] : readStyles(await text(styles), styles),
    dateSystem,
  };
  const sheets: Sheet[] = [];
  for (const entry of parts.sheets) {
    if (!entry.worksheet || !wanted(entry)) continue;
    const cells = readSheet(await text(entry.part), entry.part, context);
    sheets.push({
      name: entry.name,
      visibility: entry.visibility,
      ...cells,
      ours: entry.marker !== null,
      ...(entry.marker === null ? {} : { marker: entry.marker }),
      ...(entry.filled.length === 0 ? {} : { filled: entry.filled }),
    });
  }
  const keptPart = await readPartXml({ archive, parts });
  return { name, sheets, ...(keptPart === undefined ? {} : { keptPart }) };
}
