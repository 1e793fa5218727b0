import { MARKER_NAME, type Changes, type SheetChange, type SheetContent } from '../core/report/changes';
import { boundingRange, cellRange, formatRange, parseRange, type Range } from '../core/sheet/range';
import { fail, ok, type Result } from '../core/sheet/result';
import type { Applied, HostFault } from '../ports/workbook-host';
import { Batch } from './batch';
import { fault, faultFrom, isOfficeError, locationOf, sheetProtected } from './host-fault';
import { markerFormula, unfinishedMarker } from './marker';
import { printValues } from './raw-grid';
import { isOurChart, type StandingCharts, writeChartLook, writeCharts } from './write-charts';
import { writeCells, writeLinks } from './write-cells';
import { writeColumns, writePage, writeRows, writeView } from './write-layout';
import { writeStyles } from './write-styles';

/** What was carried out, and what of the look could not be. */
export interface ExcelApplied extends Applied {
  /** Cells and charts are right, but the page setup or the going to the sheet was refused (no printer, say). */
  readonly unfinished?: HostFault;
}

/** One change with what stands in the workbook for it now. */
interface Target {
  readonly change: SheetChange;
  /** Our sheet, or null where it has to be added. */
  readonly sheet: Excel.Worksheet | null;
  readonly visible: boolean;
  readonly charts: StandingCharts;
  /** Rows we wrote the last time, to clear what the new plan no longer has. */
  readonly oldBottom: number;
}

/** What the host read before, to see what changed since. */
export interface KnownBook {
  readonly ours: ReadonlyMap<string, string>;
}

/**
 * Carries the plan out in three requests: look at what stands there (nothing is changed), write what counts, then
 * the look. A failing action stops its batch and keeps what ran before it (trap 30), so the cells go first and a
 * marker that says "unfinished" makes the next run write everything again.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: Changes,
  known: KnownBook | null,
  onFirstAnswer: () => void,
): Promise<Result<ExcelApplied, HostFault>> {
  const looked = await look(context, changes, known, onFirstAnswer);
  if (!looked.ok) return looked;
  const batch = new Batch(context);
  try {
    const written = [];
    for (const target of looked.value) written.push(await writeSheet(context, target, batch));
    await batch.send();
    for (const { target, sheet, charts } of written) writeLook(target, sheet, charts);
    for (const { target, sheet } of written) writeMarker(sheet, target.change.content.marker, false);
    for (const { target, sheet } of written) writePage(sheet, target.change.content.page);
    activate(written);
    return await sendLook(batch, changes);
  } catch (error) {
    return fail(faultFrom(error, 'Ghi bảng tổng hợp', batch.sent ? 'partial' : stateAfter(error)));
  }
}

/** Refused as a whole, or at its very first step, the writing changed nothing. */
function stateAfter(error: unknown): HostFault['state'] {
  if (!isOfficeError(error) || locationOf(error) === '') return 'unchanged';
  const atTheDoor = error.code === 'AccessDenied' && locationOf(error) === 'WorksheetCollection.add';
  return atTheDoor ? 'unchanged' : 'partial';
}

async function look(
  context: Excel.RequestContext,
  changes: Changes,
  known: KnownBook | null,
  onFirstAnswer: () => void,
): Promise<Result<Target[], HostFault>> {
  const { protection, worksheets } = context.workbook;
  protection.load('protected');
  const asked = changes.sheets.map((change) => {
    const sheet = worksheets.getItemOrNullObject(change.name);
    sheet.load('name,visibility');
    sheet.protection.load('protected');
    sheet.charts.load('items/name');
    const marker = sheet.names.getItemOrNullObject(MARKER_NAME);
    marker.load('name');
    const printed = sheet.pageLayout.getPrintAreaOrNullObject().untrack();
    printed.load('address');
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load('address,values');
    return { change, sheet, marker, printed, used };
  });
  try {
    await context.sync();
  } catch (error) {
    return fail(faultFrom(error, 'Ghi bảng tổng hợp'));
  }
  onFirstAnswer();
  const targets: Target[] = [];
  for (const { change, sheet, marker, printed, used } of asked) {
    if (sheet.isNullObject) {
      if (change.mode === 'update') return fail(fault('changed_meanwhile'));
      if (protection.protected) return fail(fault('structure_protected'));
      targets.push({ change, sheet: null, visible: true, charts: new Map(), oldBottom: 0 });
      continue;
    }
    // Never a person's sheet: without our marker it was put there, or ours was replaced, since the reading.
    if (marker.isNullObject) return fail(fault('changed_meanwhile'));
    if (sheet.protection.protected) return fail(sheetProtected(sheet.name));
    const before = known?.ours.get(sheet.name);
    const now = used.isNullObject ? '' : printFrom(used.address, used.values);
    if (before !== undefined && before !== now) return fail(fault('changed_meanwhile'));
    const charts = new Map<string, Excel.Chart>();
    for (const chart of sheet.charts.items) if (isOurChart(chart.name)) charts.set(chart.name, chart);
    const oldBottom = printed.isNullObject ? 0 : bottomOf(printed.address);
    targets.push({ change, sheet, visible: sheet.visibility === 'Visible', charts, oldBottom });
  }
  return ok(targets);
}

/** The values of a used range as the reading printed them: from A1. */
function printFrom(address: string, values: readonly (readonly unknown[])[]): string {
  const range = parseRange(address.slice(address.lastIndexOf('!') + 1));
  const above: unknown[][] = Array.from({ length: (range?.top ?? 1) - 1 }, () => []);
  const before: unknown[] = Array.from({ length: (range?.left ?? 1) - 1 }, () => '');
  return printValues([...above, ...values.map((row) => [...before, ...row])]);
}

function bottomOf(address: string): number {
  return Number(/(\d+)$/.exec(address)?.[1] ?? 0);
}

interface Written {
  readonly target: Target;
  readonly sheet: Excel.Worksheet;
  readonly charts: readonly Excel.Chart[];
}

/** Everything that carries meaning: the marker, formats, values, links, looks of cells, rows, columns, charts. */
async function writeSheet(context: Excel.RequestContext, target: Target, batch: Batch): Promise<Written> {
  const { change, oldBottom } = target;
  const { content } = change;
  const isNew = target.sheet === null;
  const sheet = target.sheet ?? context.workbook.worksheets.add(change.name);
  writeMarker(sheet, unfinishedMarker(content.marker), isNew);
  const area = areaOf(content);
  if (!isNew) {
    const stale = { ...area, bottom: Math.max(area.bottom, oldBottom) };
    const range = sheet.getRange(formatRange(stale)).untrack();
    range.unmerge();
    range.clear();
  }
  await writeCells(sheet, content.cells, area, batch);
  writeLinks(sheet, content.cells);
  writeStyles(sheet, content.cells);
  for (const merge of content.merges) sheet.getRange(formatRange(merge)).untrack().merge(false);
  writeColumns(sheet, content.columns, !isNew);
  writeRows(sheet, content.rows);
  const charts = writeCharts(sheet, content.charts, target.charts);
  return { target, sheet, charts };
}

/** From A1 to the last cell, row or column the plan speaks of. */
function areaOf(content: SheetContent): Range {
  const corners = content.cells.map(({ row, column }) => cellRange(row, column));
  const bottom = corners.reduce((most, { bottom: row }) => Math.max(most, row), 1);
  const right = corners.reduce((most, { right: column }) => Math.max(most, column), 1);
  return boundingRange([cellRange(1, 1), cellRange(bottom, right)]) ?? cellRange(1, 1);
}

function writeMarker(sheet: Excel.Worksheet, marker: string, isNew: boolean): void {
  const formula = markerFormula(marker);
  if (isNew) sheet.names.add(MARKER_NAME, formula).visible = false;
  else sheet.names.getItem(MARKER_NAME).formula = formula;
}

function writeLook({ change }: Target, sheet: Excel.Worksheet, charts: readonly Excel.Chart[]): void {
  charts.forEach((chart, index) => {
    const placed = change.content.charts[index];
    if (placed) writeChartLook(chart, placed.chart);
  });
  writeView(sheet, change.content);
}

/** The person ends on the table; a hidden sheet is never activated (trap 16). */
function activate(written: readonly Written[]): void {
  const table = written.find(({ target }) => target.change.role === 'table' && target.visible);
  table?.sheet.activate();
}

/** Parts of the look that a machine may refuse for reasons of its own: no printer, another window in front. */
const ASIDE = /^(?:PageLayout|HeaderFooter|PageBreak|Worksheet\.activate)/;

async function sendLook(batch: Batch, changes: Changes): Promise<Result<ExcelApplied, HostFault>> {
  const applied = { sheets: changes.sheets.map(({ name }) => name) };
  try {
    await batch.send();
    return ok(applied);
  } catch (error) {
    const unfinished = faultFrom(error, 'Vẽ biểu đồ', 'partial');
    const aside = isOfficeError(error) && ASIDE.test(locationOf(error));
    return aside ? ok({ ...applied, unfinished }) : fail(unfinished);
  }
}
