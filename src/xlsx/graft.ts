import type { Range } from '../core/sheet/range';
import { readEditable } from './editable-part';
import { FileRefusal } from './file-refusal';
import { graftSheet, type GraftContext } from './graft-sheet';
import { PART_TYPES } from './namespaces';
import { PackageEdits } from './package-edits';
import { PartNames } from './part-names';
import type { PlannedSheet } from './planned-sheet';
import type { OpenedPackage } from './preflight';
import { PLAIN_STYLES, StyleTable } from './style-table';
import { workbookXml, type AddedSheet, type NamedSheet } from './workbook-edits';
import type { SheetEntry } from './workbook-parts';
import { decodeXml } from './xml-events';
import { parseTree } from './xml-tree';

/** ST_SheetId: Excel repairs a workbook with a higher one. */
const LAST_SHEET_ID = 65_534;

/** A package with sheets put in, and which of its parts are not as they were. */
export interface Grafted {
  readonly bytes: Uint8Array;
  readonly written: ReadonlySet<string>;
  readonly dropped: ReadonlySet<string>;
  /** Of each sheet, by its name in the plan, the cells that are as planned; others may be the person's. */
  readonly areas: ReadonlyMap<string, Range>;
}

/**
 * Puts sheets into a workbook. Of its own parts only [Content_Types].xml, workbook.xml, its relationships and
 * styles.xml change, and these are added to; every other part is copied as its compressed bytes (XLSX.md §1).
 * A sheet that is updated keeps its part, id and place. Throws a FileRefusal where the plan no longer fits.
 */
export async function graft(
  { archive, parts }: Pick<OpenedPackage, 'archive' | 'parts'>,
  planned: readonly PlannedSheet[],
): Promise<Grafted> {
  const edits = new PackageEdits(archive);
  const folder = parts.workbook.slice(0, parts.workbook.lastIndexOf('/') + 1);
  const stylesPart = parts.styles ?? `${folder}styles.xml`;
  const stylesBefore = parts.styles === null ? PLAIN_STYLES : await readEditable(archive, parts.styles);
  const styles = new StyleTable(stylesBefore, stylesPart);
  const context: GraftContext = { edits, names: new PartNames(archive), styles, folder };
  const relationships = await edits.relationshipsOf(parts.workbook);
  const areas = new Map<string, Range>();
  const added: AddedSheet[] = [];
  const named: NamedSheet[] = [];
  const sheetIds = new Set(parts.sheets.map((sheet) => sheet.sheetId));

  for (const sheet of planned) {
    const standing = standingSheet(parts.sheets, sheet);
    const part = standing?.part ?? context.names.free(`${folder}worksheets/sheetTH`);
    areas.set(sheet.name, await graftSheet(context, sheet, standing ?? null, part));
    if (standing) {
      named.push({ index: parts.sheets.indexOf(standing), name: standing.name, content: sheet.content });
      continue;
    }
    named.push({ index: parts.sheets.length + added.length, name: sheet.name, content: sheet.content });
    const relationshipId = relationships.add('worksheet', part);
    added.push({
      name: sheet.name,
      sheetId: freeSheetId(sheetIds),
      relationshipId,
      visibility: sheet.visibility,
    });
  }

  const text = await readEditable(archive, parts.workbook);
  edits.write(parts.workbook, workbookXml(text, parts.workbook, added, named));
  const stylesAfter = styles.result();
  if (parts.styles === null) {
    edits.writeTyped(stylesPart, stylesAfter, PART_TYPES.styles);
    relationships.add('styles', stylesPart);
  } else if (stylesAfter !== stylesBefore) edits.write(stylesPart, stylesAfter);
  await dropStaleCalculation(edits, parts, planned, relationships);
  edits.writeRelationships(relationships);
  await edits.finish();
  return {
    bytes: await archive.rewrite(edits.changed, edits.dropped),
    written: new Set(edits.changed.keys()),
    dropped: edits.dropped,
    areas,
  };
}

/** Above all others, so that none is used anew; below them where they end at the highest Excel takes. */
function freeSheetId(taken: Set<number>): number {
  let id = Math.max(0, ...taken) + 1;
  if (id > LAST_SHEET_ID) for (id = 1; taken.has(id);) id += 1;
  taken.add(id);
  return id;
}

/** The sheet to update; a plan made for another state of the workbook is refused. */
function standingSheet(sheets: readonly SheetEntry[], planned: PlannedSheet): SheetEntry | undefined {
  const found = sheets.find(({ name }) => folded(name) === folded(planned.name));
  const fits = planned.mode === 'add' ? found === undefined : found?.worksheet && found.marker !== null;
  if (!fits) throw new FileRefusal('changedMeanwhile', planned.name);
  return found;
}

/** Excel takes two names for one when they differ in case only. */
function folded(name: string): string {
  return name.normalize('NFC').toUpperCase();
}

/**
 * The order of calculation names every cell with a formula. A formula that a person put into our sheet goes with
 * the update, and Excel would repair a list that still names it; it builds the list anew.
 */
async function dropStaleCalculation(
  edits: PackageEdits,
  parts: OpenedPackage['parts'],
  planned: readonly PlannedSheet[],
  relationships: Awaited<ReturnType<PackageEdits['relationshipsOf']>>,
): Promise<void> {
  const chain = parts.relationships.find(({ type }) => type === 'calcChain');
  if (!chain || !edits.archive.has(chain.target)) return;
  const updated = planned.filter(({ mode }) => mode === 'update').map(({ name }) => folded(name));
  const ids = parts.sheets
    .filter(({ name }) => updated.includes(folded(name)))
    .map(({ sheetId }) => String(sheetId));
  if (ids.length === 0) return;
  const root = parseTree(decodeXml(await edits.archive.read(chain.target)), chain.target);
  if (!root.children.some(({ attributes }) => ids.includes(attributes['i'] ?? ''))) return;
  edits.drop(chain.target);
  relationships.remove(chain.id);
}
