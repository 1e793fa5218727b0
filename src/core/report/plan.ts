import { readableText } from '../recognise/readable-text';
import { documentReference, type SheetRange } from '../sheet/range';
import { cellAt, type Sheet, type Workbook } from '../sheet/workbook';
import { cleanText } from '../vietnamese/fold';
import {
  type Changes,
  OWN_COLUMNS,
  type PlacedCell,
  type SheetChange,
  type SheetContent,
  type SheetRole,
} from './changes';
import { readEarlierTable } from './earlier-table';
import { keepEdits, type KeptEdits, type KeptNote, type TypedOver } from './keep-edits';
import { lastChartRow, layoutCharts, withMoves } from './layout-charts';
import { COLUMN } from './layout-row';
import { layoutTable } from './layout-table';
import { type MatchedRows, matchRows } from './match-rows';
import type { ReportModel } from './report-model';
import { readMemory, type RunMemory, runMemory, writeMemory } from './run-memory';
import { memoryIn, sameSheet } from './sheet-marker';
import { freeName, ownSheet, wantedName } from './sheet-names';
import { sinceLastRun, type SinceLastRun } from './since-last-run';

/** A figure typed over, with the cell it stands in. */
export interface Conflict extends TypedOver {
  readonly at: SheetRange;
}

export interface Plan {
  readonly changes: Changes;
  /** Figures a person typed over; theirs stays until they decide otherwise. */
  readonly conflicts: readonly Conflict[];
  readonly keptNotes: readonly KeptNote[];
  /** What a person wrote in rows that no longer exist: to be told, since the sheet cannot hold it. */
  readonly dropped: KeptEdits['dropped'];
  /** What is different since the last run; null where there was none. */
  readonly since: SinceLastRun | null;
  /** Our sheets once the plan was carried out, written anew or not. */
  readonly ownSheets: readonly OwnSheet[];
}

export interface OwnSheet {
  readonly role: SheetRole;
  readonly name: string;
}

export interface PlanOptions {
  /** Ids of typed-over rows for which the person chose "Dùng số tính lại". */
  readonly recompute?: readonly string[];
}

/**
 * What to write so that the workbook shows the report. Only sheets of ours are named in it; what a person typed on
 * them is kept (DESIGN.md "Said precisely"). Nothing to write gives no sheets.
 */
export function planChanges(workbook: Workbook, report: ReportModel, options: PlanOptions = {}): Plan {
  const table = ownSheet(workbook, 'table', report.period);
  const earlier = table ? readEarlierTable(table, report) : null;
  const rows = report.sections.flatMap((section) => section.rows);
  const matched = earlier ? matchRows(rows, earlier) : null;
  const kept = matched ? keepEdits(report, matched, new Set(options.recompute ?? [])) : null;
  const memory = runMemory(workbook, report.figures);
  const content = layoutTable(report, kept?.sections, earlier?.room, writeMemory(memory));
  const charts = ownSheet(workbook, 'charts', report.period);
  const changes = [
    changeOf(workbook, report, 'table', table, content, earlier?.lastRow ?? 0),
    ...(charts || report.charts.some((chart) => chart.drawn)
      ? [
          changeOf(
            workbook,
            report,
            'charts',
            charts,
            charts ? withMoves(layoutCharts(report), charts) : layoutCharts(report),
            charts ? lastChartRow(charts) : 0,
          ),
        ]
      : []),
  ].flatMap((change) => change ?? []);
  return {
    changes: { sheets: changes },
    conflicts: located(kept?.conflicts ?? [], content, table?.name ?? ''),
    keptNotes: kept?.notes ?? [],
    dropped: kept?.dropped ?? [],
    since: table && matched && kept ? sinceTable(table, report, matched, kept, memory) : null,
    ownSheets: ownSheetsAfter({ table, charts }, changes),
  };
}

function sinceTable(
  table: Sheet,
  report: ReportModel,
  matched: MatchedRows,
  { conflicts }: KeptEdits,
  now: RunMemory,
): SinceLastRun {
  const then = readMemory(memoryIn(table.marker ?? ''));
  const rows = report.sections.flatMap((section) => section.rows);
  return sinceLastRun(rows, matched, { then, now }, new Set(conflicts.map(({ id }) => id)));
}

function ownSheetsAfter(
  standing: Readonly<Record<SheetRole, Sheet | null>>,
  changes: readonly SheetChange[],
): readonly OwnSheet[] {
  return (['table', 'charts'] as const).flatMap((role) => {
    const name = standing[role]?.name ?? changes.find((change) => change.role === role)?.name;
    return name === undefined ? [] : [{ role, name }];
  });
}

function changeOf(
  workbook: Workbook,
  report: ReportModel,
  role: SheetRole,
  existing: Sheet | null,
  content: SheetContent,
  earlierLastRow: number,
): SheetChange | null {
  if (!existing)
    return { role, name: freeName(workbook, wantedName(role, report.period)), mode: 'add', content };
  const lastRow = Math.max(...content.rows.map(({ row }) => row));
  // rows of an earlier, longer run below are to go
  if (showsAlready(existing, content, lastRow) && earlierLastRow <= lastRow) return null;
  return { role, name: existing.name, mode: 'update', content };
}

/** Every cell of ours holds what it should, none holds more, and the look is the one last written. */
function showsAlready(sheet: Sheet, content: SheetContent, lastRow: number): boolean {
  if (sheet.marker !== undefined && !sameSheet(sheet.marker, content.marker)) return false;
  const wanted = new Map(content.cells.map((cell) => [`${String(cell.row)}:${String(cell.column)}`, cell]));
  for (let row = 1; row <= lastRow; row++) {
    for (let column = 1; column <= OWN_COLUMNS; column++) {
      if (!holds(sheet, row, column, wanted.get(`${String(row)}:${String(column)}`))) return false;
    }
  }
  return true;
}

function holds(sheet: Sheet, row: number, column: number, wanted: PlacedCell | undefined): boolean {
  const cell = cellAt(sheet, row, column);
  const value = wanted?.value ?? null;
  if (typeof value === 'number') return cell.kind === 'number' && Math.abs(cell.number - value) < 1e-9;
  if (value === null) return cell.kind === 'empty' || readableText(cell) === '';
  // a receipt may be written as =HYPERLINK(…): its cached result is the text
  return cell.kind !== 'number' && cleanText(readableText(cell)) === cleanText(value);
}

function located(conflicts: readonly TypedOver[], content: SheetContent, sheet: string): readonly Conflict[] {
  const rows = new Map(
    content.cells.filter((cell) => cell.column === COLUMN.id).map((cell) => [cell.value, cell.row]),
  );
  return conflicts.flatMap((conflict) => {
    const row = rows.get(conflict.id);
    if (row === undefined) return [];
    const range = { top: row, bottom: row, left: COLUMN.current, right: COLUMN.current };
    return [{ ...conflict, at: { sheet, range } }];
  });
}

/** The plan in words, one line a cell: the preview, the audit trail, and what tests compare. */
export function describeChanges(changes: Changes): string {
  return changes.sheets.map(describeSheet).join('\n');
}

function describeSheet({ name, mode, content }: SheetChange): string {
  const head = `${mode === 'add' ? 'thêm' : 'cập nhật'} “${name}”`;
  const cells = content.cells
    .filter((cell) => cell.value !== null)
    .map((cell) => {
      const range = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
      const link = cell.link ? ` → ${documentReference(cell.link)}` : '';
      return `${documentReference({ sheet: name, range })} = ${String(cell.value)}${link}`;
    });
  return [head, ...cells].join('\n');
}
