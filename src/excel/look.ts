import { chartIdIn } from '../core/report/chart-name';
import { type Changes, MARKER_NAME, type SheetChange } from '../core/report/changes';
import { parseRange } from '../core/sheet/range';
import { fail, ok, type Result } from '../core/sheet/result';
import type { HostFault } from '../ports/workbook-host';
import { fault, faultFrom, isOfficeError, locationOf, sheetProtected } from './host-fault';
import { printValues } from './raw-grid';
import type { StandingCharts } from './write-charts';

/** One change with what stands in the workbook for it now. */
export interface Target {
  readonly change: SheetChange;
  /** Our sheet, or null where it has to be added. */
  readonly sheet: Excel.Worksheet | null;
  readonly visible: boolean;
  readonly charts: StandingCharts;
  /** Rows we wrote the last time, to clear what the new plan no longer has. */
  readonly oldBottom: number;
}

/** What the host read before, to see what changed since: the values of our own sheets by name. */
export interface KnownBook {
  readonly ours: ReadonlyMap<string, string>;
}

/** Column J: the id of each row of ours (DESIGN.md "Said precisely"). */
const ID_COLUMN = 10;

/**
 * Looks at what the plan is about to write to, in one request; nothing is changed. Refuses what would fail later or
 * harm: a protected structure or sheet, a sheet without our marker, cells that were typed into since the reading.
 */
export async function look(
  context: Excel.RequestContext,
  changes: Changes,
  known: KnownBook | null,
  onFirstAnswer: () => void,
): Promise<Result<Target[], HostFault>> {
  try {
    return inspect(await ask(context, changes, true, onFirstAnswer), known);
  } catch (error) {
    // Without any printer Excel may refuse every question about the page.
    const page = isOfficeError(error) && locationOf(error).startsWith('PageLayout');
    if (!page) return fail(faultFrom(error, 'Ghi bảng tổng hợp'));
  }
  try {
    return inspect(await ask(context, changes, false, onFirstAnswer), known);
  } catch (error) {
    return fail(faultFrom(error, 'Ghi bảng tổng hợp'));
  }
}

interface Asked {
  readonly change: SheetChange;
  readonly sheet: Excel.Worksheet;
  readonly marker: Excel.NamedItem;
  readonly used: Excel.Range;
  readonly printed: Excel.RangeAreas | null;
  readonly protection: Excel.WorkbookProtection;
}

async function ask(
  context: Excel.RequestContext,
  changes: Changes,
  page: boolean,
  onFirstAnswer: () => void,
): Promise<readonly Asked[]> {
  const { protection, worksheets } = context.workbook;
  protection.load('protected');
  const asked = changes.sheets.map((change): Asked => {
    const sheet = worksheets.getItemOrNullObject(change.name);
    sheet.load('name,visibility');
    sheet.protection.load('protected');
    sheet.charts.load('items/name');
    const marker = sheet.names.getItemOrNullObject(MARKER_NAME);
    marker.load('name');
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load('address,values');
    const printed = page ? sheet.pageLayout.getPrintAreaOrNullObject().untrack() : null;
    printed?.load('address');
    return { change, sheet, marker, used, printed, protection };
  });
  await context.sync();
  onFirstAnswer();
  return asked;
}

function inspect(asked: readonly Asked[], known: KnownBook | null): Result<Target[], HostFault> {
  const targets: Target[] = [];
  for (const { change, sheet, marker, used, printed, protection } of asked) {
    if (sheet.isNullObject) {
      if (change.mode === 'update') return fail(fault('changed_meanwhile'));
      if (protection.protected) return fail(fault('structure_protected'));
      targets.push({ change, sheet: null, visible: true, charts: new Map(), oldBottom: 0 });
      continue;
    }
    // Never a person's sheet: without our marker it was put there, or ours was replaced, since the reading.
    if (marker.isNullObject) return fail(fault('changed_meanwhile'));
    if (sheet.protection.protected) return fail(sheetProtected(sheet.name));
    const rows = used.isNullObject ? [] : rowsFrom(used.address, used.values);
    const before = known?.ours.get(sheet.name);
    if (before !== undefined && before !== printValues(rows)) return fail(fault('changed_meanwhile'));
    const charts = new Map<string, Excel.Chart>();
    for (const chart of sheet.charts.items) if (chartIdIn(chart.name) !== null) charts.set(chart.name, chart);
    const oldBottom = printed && !printed.isNullObject ? bottomOf(printed.address) : lastId(rows);
    targets.push({ change, sheet, visible: sheet.visibility === 'Visible', charts, oldBottom });
  }
  return ok(targets);
}

/** The values of a used range with what lies before it: rows and columns from A1. */
function rowsFrom(address: string, values: readonly (readonly unknown[])[]): unknown[][] {
  const range = parseRange(address.slice(address.lastIndexOf('!') + 1));
  const above: unknown[][] = Array.from({ length: (range?.top ?? 1) - 1 }, () => []);
  const before: unknown[] = Array.from({ length: (range?.left ?? 1) - 1 }, () => '');
  return [...above, ...values.map((row) => [...before, ...row])];
}

/** The print area, which the last writing set, ends where our rows end; rows inserted since moved it with them. */
function bottomOf(address: string): number {
  return Number(/(\d+)$/.exec(address)?.[1] ?? 0);
}

/** Without a print area: the last row that has an id of ours. */
function lastId(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce<number>((last, row, index) => ((row[ID_COLUMN - 1] ?? '') === '' ? last : index + 1), 0);
}
