import { MARKER_NAME, OWN_COLUMNS, type Changes, type SheetContent } from '../core/report/changes';
import { boundingRange, cellRange, formatRange, type Range } from '../core/sheet/range';
import { fail, ok, type Result } from '../core/sheet/result';
import type { Applied, HostFault } from '../ports/workbook-host';
import { Batch } from './batch';
import { faultFrom, isOfficeError, locationOf } from './host-fault';
import { type KnownBook, look, type Target } from './look';
import { markerFormula, unfinishedMarker } from './marker';
import { unfinishedName } from './unfinished-name';
import { wipeArea } from './wipe-area';
import { writeChartLook, writeCharts } from './write-charts';
import { writeChecks } from './write-checks';
import { writeCells, writeLinks } from './write-cells';
import { resetRows, writeColumns, writePage, writeRows, writeView } from './write-layout';
import { writeStyles } from './write-styles';

/** What was carried out, and what of the look could not be. */
export interface ExcelApplied extends Applied {
  /** Cells and charts are right, but the page setup or the going to the sheet was refused (no printer, say). */
  readonly unfinished?: HostFault;
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
    for (const { target, sheet } of written) finishMarker(sheet, target.change.content.marker);
    for (const { target, sheet } of written) writePage(sheet, target.change.content);
    activate(written);
    const names = written.map(({ target: { change, rename } }) => rename ?? change.name);
    return await sendLook(batch, names);
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

interface Written {
  readonly target: Target;
  readonly sheet: Excel.Worksheet;
  readonly charts: readonly Excel.Chart[];
}

/** Everything that carries meaning: the marker, formats, values, links, looks of cells, rows, columns, charts. */
async function writeSheet(context: Excel.RequestContext, target: Target, batch: Batch): Promise<Written> {
  const { change, oldBottom } = target;
  const { content } = change;
  const isNew = !target.marked;
  const sheet = begin(context, target);
  const planned = areaOf(content);
  const area = isNew ? planned : standingArea(planned, oldBottom);
  if (!isNew) wipeArea(sheet.getRange(formatRange(area)).untrack());
  await writeCells(sheet, content.cells, area, batch);
  writeLinks(sheet, content.cells);
  writeStyles(sheet, content.cells);
  for (const merge of content.merges) sheet.getRange(formatRange(merge)).untrack().merge(false);
  writeColumns(sheet, content.columns, !isNew);
  writeRows(sheet, content.rows, content.defaultRowPoints);
  resetRows(sheet, 1 + lastRow(content), oldBottom);
  writeChecks(sheet, content);
  const charts = writeCharts(sheet, content.charts, target.charts);
  return { target, sheet, charts };
}

/** The sheet, under our marker and then under its name; a new one has a name that says "unfinished" before. */
function begin(context: Excel.RequestContext, { change, sheet, marked, rename }: Target): Excel.Worksheet {
  const name = rename === null ? change.name : unfinishedName(rename);
  const begun = sheet ?? context.workbook.worksheets.add(name);
  const { marker } = change.content;
  // books made for the person carry none: they are theirs
  if (marker !== '') writeMarker(begun, unfinishedMarker(marker), !marked);
  if (rename !== null) begun.name = rename;
  return begun;
}

/** The last row whose height the plan gives. */
function lastRow({ rows }: SheetContent): number {
  return rows.reduce((most, { row }) => Math.max(most, row), 0);
}

/** From A1 to the last cell, row or column the plan speaks of. */
function areaOf(content: SheetContent): Range {
  const corners = content.cells.map(({ row, column }) => cellRange(row, column));
  const bottom = corners.reduce((most, { bottom: row }) => Math.max(most, row), 1);
  const right = corners.reduce((most, { right: column }) => Math.max(most, column), 1);
  return boundingRange([cellRange(1, 1), cellRange(bottom, right)]) ?? cellRange(1, 1);
}

/** Down to where our rows ended, and all our columns: a chart may have had a series more the last time. */
function standingArea(planned: Range, oldBottom: number): Range {
  return {
    ...planned,
    bottom: Math.max(planned.bottom, oldBottom),
    right: Math.max(planned.right, OWN_COLUMNS),
  };
}

function writeMarker(sheet: Excel.Worksheet, marker: string, isNew: boolean): void {
  const formula = markerFormula(marker);
  if (isNew) sheet.names.add(MARKER_NAME, formula).visible = false;
  else sheet.names.getItem(MARKER_NAME).formula = formula;
}

function finishMarker(sheet: Excel.Worksheet, marker: string): void {
  if (marker !== '') writeMarker(sheet, marker, false);
}

function writeLook({ change }: Target, sheet: Excel.Worksheet, charts: readonly Excel.Chart[]): void {
  charts.forEach((chart, index) => {
    const placed = change.content.charts[index];
    if (placed) writeChartLook(chart, placed.chart);
  });
  writeView(sheet, change.content);
}

/** The person ends on the table, or on the first of new books; a hidden sheet is never activated (trap 16). */
function activate(written: readonly Written[]): void {
  const shown = written.find(({ target }) => target.change.role !== 'charts' && target.visible);
  shown?.sheet.activate();
}

/** Parts of the look that a machine may refuse for reasons of its own: no printer, another window in front. */
const ASIDE = /^(?:PageLayout|HeaderFooter|PageBreak|Worksheet\.activate)/;

async function sendLook(batch: Batch, names: readonly string[]): Promise<Result<ExcelApplied, HostFault>> {
  const applied = { sheets: names };
  try {
    await batch.send();
    return ok(applied);
  } catch (error) {
    const unfinished = faultFrom(error, 'Vẽ biểu đồ', 'partial');
    const aside = isOfficeError(error) && ASIDE.test(locationOf(error));
    return aside ? ok({ ...applied, unfinished }) : fail(unfinished);
  }
}
