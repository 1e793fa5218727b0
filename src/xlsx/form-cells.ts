import { cellRule, NO_RULE } from '../core/fill/cell-rule';
import type { CellFacts, CellPlace, CellWrite } from '../core/fill/form-cell';
import { memoryNames } from '../core/fill/memory';
import { cellAt, type Sheet } from '../core/sheet/workbook';
import type { Filled } from '../ports/form-host';
import { placesOf, styleAt } from './cell-places';
import { readEditable } from './editable-part';
import { FileRefusal } from './file-refusal';
import { fillSheet } from './fill-sheet';
import { rememberCells, type SheetWrites } from './memory-names';
import { PackageEdits } from './package-edits';
import { preflight, type OpenedPackage } from './preflight';
import { readPackage } from './read-package';
import { type CellFormat, readStyles } from './read-styles';
import { readSheetRules } from './read-validations';
import { guardSave } from './save-guard';
import { decodeXml } from './xml-events';

/** What decides the shape of values in these cells of a package, in their order. */
export async function inspectCells(
  file: OpenedPackage,
  cells: readonly CellPlace[],
): Promise<readonly CellFacts[]> {
  const { archive, parts } = file;
  const workbook = await readPackage(file, '');
  const formats =
    parts.styles === null ? [] : readStyles(decodeXml(await archive.read(parts.styles)), parts.styles);
  const facts = new Map<string, (cell: CellPlace) => CellFacts>();
  for (const name of new Set(cells.map(({ sheet }) => sheet))) {
    const entry = parts.sheets.find((sheet) => sheet.name === name);
    const sheet = workbook.sheets.find((each) => each.name === name);
    if (!entry || !sheet) throw new FileRefusal('changedMeanwhile', name);
    const xml = decodeXml(await archive.read(entry.part));
    const rules = readSheetRules(xml, entry.part);
    const rows = new Set(cells.flatMap((cell) => (cell.sheet === name ? [cell.row] : [])));
    const places = placesOf(xml, entry.part, rows);
    facts.set(name, ({ row, column }) => {
      const format = formats[styleAt(places, row, column)];
      const validation = rules.validationAt(row, column);
      return {
        cell: cellAt(sheet, row, column),
        format: kindOf(format),
        locked: rules.isProtected && format?.unlocked !== true,
        rule: validation === null ? NO_RULE : cellRule(validation, workbook, name),
      };
    });
  }
  return cells.map((cell) => {
    const read = facts.get(cell.sheet);
    if (!read) throw new Error(`sheet ${cell.sheet} was not read`);
    return read(cell);
  });
}

function kindOf(format: CellFormat | undefined): CellFacts['format'] {
  return format?.text === true ? 'text' : (format?.number ?? 'plain');
}

/** The package with these cells written: their sheets' parts and workbook.xml change, every other part is copied. */
export async function fillCells(
  file: OpenedPackage,
  writes: readonly CellWrite[],
): Promise<Filled & { readonly bytes: Uint8Array }> {
  const { archive, parts } = file;
  const edits = new PackageEdits(archive);
  const sheets: SheetWrites[] = [];
  let hasFormulas = parts.relationships.some(({ type }) => type === 'calcChain');
  for (const name of new Set(writes.map(({ sheet }) => sheet))) {
    const index = parts.sheets.findIndex((sheet) => sheet.name === name);
    const entry = parts.sheets[index];
    if (!entry?.worksheet) throw new FileRefusal('changedMeanwhile', name);
    const own = writes.filter(({ sheet }) => sheet === name);
    const filled = fillSheet(await readEditable(archive, entry.part), entry.part, own);
    edits.write(entry.part, filled.xml);
    hasFormulas ||= filled.hasFormulas;
    sheets.push({ index, writes: own });
  }
  const book = await readEditable(archive, parts.workbook);
  edits.write(parts.workbook, rememberCells(book, parts.workbook, sheets, hasFormulas));
  const bytes = await archive.rewrite(edits.changed, edits.dropped);
  const written = new Set(edits.changed.keys());
  await guardSave(archive, { bytes, written, dropped: edits.dropped, areas: new Map() }, []);
  await guardCells(bytes, writes);
  return { bytes, cells: writes.length, forgotten: memoryNames(writes, []).length < writes.length };
}

/** Read back: every cell holds what it should. Throws a FileRefusal otherwise, and nothing leaves the host. */
async function guardCells(bytes: Uint8Array, writes: readonly CellWrite[]): Promise<void> {
  const file = await preflight(bytes);
  if (file.kind !== 'package') throw new FileRefusal('notSafe', 'no package');
  const { sheets } = await readPackage(file, '');
  for (const { sheet: name, row, column, value } of writes) {
    const sheet: Sheet | undefined = sheets.find((each) => each.name === name);
    const cell = sheet ? cellAt(sheet, row, column) : null;
    const holds =
      typeof value === 'number'
        ? cell?.kind === 'date' || (cell?.kind === 'number' && cell.number === value)
        : cell?.kind === 'text' && cell.text === value;
    if (!holds) throw new FileRefusal('notSafe', `${name} ${String(row)}:${String(column)}`);
  }
}
