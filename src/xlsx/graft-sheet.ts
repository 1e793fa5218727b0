import { chartXml } from './chart-xml';
import { drawingXml, standingCharts, type ChartPlace } from './drawing-xml';
import { readEditable } from './editable-part';
import { FileRefusal, sheetLockedFault } from './file-refusal';
import { PART_TYPES } from './namespaces';
import type { PackageEdits, RelationshipEdits } from './package-edits';
import type { PartNames } from './part-names';
import type { PlannedSheet } from './planned-sheet';
import { readRelationships, relationshipsPart } from './relationships';
import { sheetXml } from './sheet-xml';
import type { StyleTable } from './style-table';
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

/** Writes one sheet with its drawing and charts; `part` is a new one's, or the standing one that is replaced. */
export async function graftSheet(context: GraftContext, planned: PlannedSheet, part: string): Promise<void> {
  const { edits, styles } = context;
  const relationships = await edits.relationshipsOf(part);
  const notes = planned.mode === 'update' ? await notesOf(context, planned.name, part) : null;
  const drawing = await graftDrawing(context, planned, relationships);
  const xml = sheetXml(planned.content, {
    styleOf: (style) => styles.indexOf(style),
    digit: styles.digit,
    drawing,
    notes,
  });
  edits.writeTyped(part, xml, PART_TYPES.worksheet);
  edits.writeRelationships(relationships);
}

/** Notes that a person put on our sheet stay; a locked sheet is not written. */
async function notesOf({ edits }: GraftContext, name: string, part: string): Promise<string | null> {
  const root = parseTree(decodeXml(await edits.archive.read(part)), part);
  const protection = childOf(root, 'sheetProtection');
  if (protection && isOn(protection.attributes['sheet'])) throw new FileRefusal(sheetLockedFault(name));
  const notes = childOf(root, 'legacyDrawing');
  return notes ? (attributeOf(notes.attributes, 'id') ?? null) : null;
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
  const existing = standing ? { xml: await readEditable(edits.archive, part), part } : null;
  const relationships = await edits.relationshipsOf(part);
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
  for (const { target, external } of beside) if (!external) edits.drop(target);
  edits.drop(relationshipsPart(chart));
  edits.drop(chart);
}
