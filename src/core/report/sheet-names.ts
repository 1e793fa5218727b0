import type { Period } from '../figures/period';
import type { Sheet, Workbook } from '../sheet/workbook';
import type { SheetRole } from './changes';
import { isOurs } from './our-sheets';
import { isMarkerOf } from './sheet-marker';

/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;
const WORDS: Readonly<Record<SheetRole, string>> = { table: 'Tổng hợp', charts: 'Biểu đồ' };

/** "Tổng hợp 2018", "Biểu đồ 01.01-30.06.2018" */
export function wantedName(role: SheetRole, period: Period): string {
  return `${WORDS[role]} ${period.tail}`
    .normalize('NFC')
    .replace(/[:\\/?*[\]]/g, '.')
    .slice(0, LONGEST);
}

/** Our sheet of this role and period, if the workbook has one; of several copies the one still named by us. */
export function ownSheet(workbook: Workbook, role: SheetRole, period: Period): Sheet | null {
  const wanted = wantedName(role, period);
  const mine = workbook.sheets.filter((sheet) => isOurs(sheet) && belongs(sheet, role, period, wanted));
  return mine.find((sheet) => sameName(sheet.name, wanted)) ?? mine[0] ?? null;
}

/** A host that does not read what the marker says leaves only the name to go by. */
function belongs(sheet: Sheet, role: SheetRole, period: Period, wanted: string): boolean {
  if (sheet.marker !== undefined) return isMarkerOf(sheet.marker, role, period);
  return sameName(sheet.name.replace(/ \(\d+\)$/, ''), wanted);
}

/** `wanted`, or "wanted (2)" … where another sheet has that name; never over 31 characters. */
export function freeName(workbook: Workbook, wanted: string): string {
  const taken = (name: string): boolean => workbook.sheets.some((sheet) => sameName(sheet.name, name));
  if (!taken(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const suffix = ` (${String(number)})`;
    const name = wanted.slice(0, LONGEST - suffix.length) + suffix;
    if (!taken(name)) return name;
  }
}

/** Excel holds names equal whatever their case; composed and decomposed letters look equal to people. */
function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}
