import { chartXml } from './chart-xml';
import { claimCharts } from './claim-charts';
import { drawingXml, standingCharts, type ChartPlace } from './drawing-xml';
import { readEditable } from './editable-part';
import { OWN_COLUMNS, type SheetContent } from '../core/report/changes';
import type { Range } from '../core/sheet/range';
import { FileRefusal, sheetLockedFault, tableInTheWayFault } from './file-refusal';
import { PART_TYPES } from './namespaces';
import type { PackageEdits, RelationshipEdits } from './package-edits';
import type { PartNames } from './part-names';
import type { PlannedSheet } from './planned-sheet';
import { readRelationships, relationshipsPart } from './relationships';
import { sheetXml } from './sheet-xml';
import type { StyleTable } from './style-table';
import { isOutside, readStandingSheet, type StandingSheet } from './standing-sheet';
import type { SheetEntry } from './workbook-parts';
import { attributeOf, decodeXml, isOn } from './xml-events';
import { childOf, parseTree } from './xml-tree';

/** Where new parts go and what they share. */
export interface GraftContext {
  readonly edits: PackageEdits;
  readonly names: PartNames;
  readonly styles: StyleTable;
  /** Folder of the workbook part, "xl". */
  readonly folder: string;
}

/**
 * Writes one sheet with its drawing and charts; `standing` is the one that is updated, null for a new one. Gives
 * the area that is ours: what stands outside it stays.
 */
export async function graftSheet(
  context: GraftContext,
  planned: PlannedSheet,
  entry: SheetEntry | null,
  part: string,
): Promise<Range> {
  const { edits, styles } = context;
  const relationships = await edits.relationshipsOf(part);
  const area = ownArea(planned.content, entry);
  const standing = entry ? await standingOf(context, entry, area, relationships) : null;
  const drawing = await graftDrawing(context, planned, relationships);
  const xml = sheetXml(planned.content, {
    styleOf: (style) => styles.indexOf(style),
    highlightOf: (highlight) => styles.highlightIndexOf(highlight),
    digit: styles.digit,
    drawing,
    standing,
  });
  edits.writeTyped(part, xml, PART_TYPES.worksheet);
  edits.writeRelationships(relationships);
  return area;
}

/** From A1 to the lower end of what was and what will be ours; columns A:L are ours on every sheet. */
function ownArea({ cells, page }: SheetContent, standing: SheetEntry | null): Range {
  return {
    top: 1,
    left: 1,
    bottom: cells.reduce(
      (most, { row }) => Math.max(most, row),
      Math.max(page.printArea.bottom, standing?.printBottom ?? 0),
    ),
    right: cells.reduce((most, { column }) => Math.max(most, column), OWN_COLUMNS),
  };
}

/** What of the sheet stays; a locked sheet is not written. */
async function standingOf(
  { edits }: GraftContext,
  { name, part }: SheetEntry,
  area: Range,
  relationships: RelationshipEdits,
): Promise<StandingSheet> {
  const xml = decodeXml(await edits.archive.read(part));
  const root = parseTree(xml, part);
  const protection = childOf(root, 'sheetProtection');
  if (protection && isOn(protection.attributes['sheet'])) throw new FileRefusal(sheetLockedFault(name));
  const tables = childOf(root, 'tableParts')?.children ?? [];
  for (const { attributes } of tables) {
    const id = attributeOf(attributes, 'id') ?? '';
    const target = relationships.list.find((relation) => relation.id === id)?.target;
    if (target === undefined) continue;
    const table = parseTree(decodeXml(await edits.archive.read(target)), target);
    // Its headings would no longer be the cells' texts, and Excel would repair the file.
    if (!isOutside(table.attributes['ref'], area)) throw new FileRefusal(tableInTheWayFault(name));
  }
  return readStandingSheet(xml, part, area);
}

/** The drawing's relationship id, or null for a sheet without charts. */
async function graftDrawing(
  context: GraftContext,
  { name, content }: PlannedSheet,
  sheet: RelationshipEdits,
): Promise<string | null> {
  const { edits, names, folder } = context;
  const standing = sheet.list.find(({ type }) => type === 'drawing');
  if (!standing && content.charts.length === 0) return null;
  const part = standing?.target ?? names.free(`${folder}drawings/drawingTH`);
  const relationships = await edits.relationshipsOf(part);
  const existing = standing ? { xml: await claimed(edits, part, relationships, content), part } : null;
  const before = existing ? standingCharts(existing.xml, part) : [];
  for (const { id, relationshipId } of before) {
    if (content.charts.some(({ chart }) => chart.id === id)) continue;
    await dropChart(edits, relationships, relationshipId);
  }
  const places = content.charts.map((placed): ChartPlace => {
    const known = before.find(({ id }) => id === placed.chart.id)?.relationshipId;
    const chart =
      relationships.list.find(({ id }) => id === known)?.target ?? names.free(`${folder}charts/chartTH`);
    edits.writeTyped(chart, chartXml(placed, name), PART_TYPES.chart);
    return { placed, relationshipId: known ?? relationships.add('chart', chart) };
  });
  edits.writeTyped(part, drawingXml(existing, places, content), PART_TYPES.drawing);
  edits.writeRelationships(relationships);
  return standing?.id ?? sheet.add('drawing', part);
}

/** The drawing with the names of our charts, under whatever names another program saved them. */
async function claimed(
  { archive }: PackageEdits,
  part: string,
  relationships: RelationshipEdits,
  { charts }: SheetContent,
): Promise<string> {
  const wanted = charts.map(({ chart }) => chart);
  return claimCharts(await readEditable(archive, part), part, wanted, async (relationshipId) => {
    const target = relationships.list.find(({ id }) => id === relationshipId)?.target;
    return target === undefined || !archive.has(target) ? null : decodeXml(await archive.read(target));
  });
}

/** Parts that belong to one chart alone; a picture may fill other charts too. */
const CHART_LOOKS: ReadonlySet<string> = new Set(['chartStyle', 'chartColorStyle']);

/** A chart of ours that is no longer drawn, with the looks that Excel keeps beside it. */
async function dropChart(
  edits: PackageEdits,
  drawing: RelationshipEdits,
  relationshipId: string,
): Promise<void> {
  const chart = drawing.list.find(({ id }) => id === relationshipId)?.target;
  drawing.remove(relationshipId);
  if (chart === undefined) return;
  const beside = await readRelationships(edits.archive, chart);
  for (const { type, target } of beside) if (CHART_LOOKS.has(type)) edits.drop(target);
  edits.drop(relationshipsPart(chart));
  edits.drop(chart);
}
