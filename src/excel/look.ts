import { type Changes, MARKER_NAME, type SheetChange } from '../core/report/changes';
import { parseRange } from '../core/sheet/range';
import { fail, ok, type Result } from '../core/sheet/result';
import type { HostFault } from '../ports/workbook-host';
import { fault, faultFrom, isOfficeError, locationOf, sheetProtected } from './host-fault';
import { printEntries } from './raw-grid';
import { standingCharts, type StandingCharts } from './standing-charts';
import { finishedName, unfinishedName } from './unfinished-name';

/** One change with what stands in the workbook for it now. */
export interface Target {
  readonly change: SheetChange;
  /** Our sheet, or null where it has to be added. */
  readonly sheet: Excel.Worksheet | null;
  /** It has our marker. */
  readonly marked: boolean;
  /** The name it is to get after its marker, or null where it has it, or gets it when it is added. */
  readonly rename: string | null;
  readonly visible: boolean;
  readonly charts: StandingCharts;
  /** Rows we wrote the last time, to clear what the new plan no longer has. */
  readonly oldBottom: number;
}

/** What the host read before, to see what changed since: the cells' entries by sheet, as far as they are not too many. */
export interface KnownBook {
  readonly prints: ReadonlyMap<string, string>;
}

/** Questions that this Excel may refuse: without any printer those about the page, untitled charts, too many cells. */
type Extra = 'page' | 'titles' | 'sources';

/** Column J: the id of each row of ours (DESIGN.md "Said precisely"). */
const ID_COLUMN = 10;

/**
 * Looks at what the plan is about to write to, and again at what it was made from, in one request; nothing is changed.
 * Refuses what would fail later or harm: a protected structure or sheet, a sheet without our marker, cells that were
 * changed since the reading (trap 18).
 */
export async function look(
  context: Excel.RequestContext,
  changes: Changes,
  known: KnownBook | null,
  onFirstAnswer: () => void,
): Promise<Result<Target[], HostFault>> {
  const extras = new Set<Extra>(['page', 'titles', 'sources']);
  for (;;) {
    try {
      const asked = await ask(context, changes, known, extras);
      onFirstAnswer();
      return inspect(asked, known);
    } catch (error) {
      const refused = refusedExtra(error);
      if (!refused || !extras.delete(refused)) return fail(faultFrom(error, 'Ghi bảng tổng hợp'));
    }
  }
}

function refusedExtra(error: unknown): Extra | null {
  if (!isOfficeError(error)) return null;
  if (error.code === 'ResponsePayloadSizeLimitExceeded') return 'sources';
  if (locationOf(error).startsWith('PageLayout')) return 'page';
  return locationOf(error).startsWith('Chart') ? 'titles' : null;
}

interface AskedSheet {
  readonly change: SheetChange;
  readonly sheet: Excel.Worksheet;
  readonly marker: Excel.NamedItem;
  readonly used: Excel.Range;
  readonly printed: Excel.RangeAreas | null;
  /** The sheet of its unfinished name, for one that is to be added; of its finished one, for one that has it not. */
  readonly twin: Omit<AskedSheet, 'change' | 'printed' | 'twin'> | null;
}

interface Asked {
  readonly sheets: readonly AskedSheet[];
  readonly sources: readonly {
    readonly name: string;
    readonly sheet: Excel.Worksheet;
    readonly used: Excel.Range;
  }[];
  readonly protection: Excel.WorkbookProtection;
  readonly titled: boolean;
}

async function ask(
  context: Excel.RequestContext,
  changes: Changes,
  known: KnownBook | null,
  extras: ReadonlySet<Extra>,
): Promise<Asked> {
  const { protection, worksheets } = context.workbook;
  protection.load('protected');
  const charts = extras.has('titles') ? 'items/name,items/top,items/title/text' : 'items/name,items/top';
  const find = (name: string): Omit<AskedSheet, 'change' | 'printed' | 'twin'> => {
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load('name,visibility');
    sheet.protection.load('protected');
    sheet.charts.load(charts);
    const marker = sheet.names.getItemOrNullObject(MARKER_NAME);
    marker.load('name');
    return { sheet, marker, used: entriesOf(sheet) };
  };
  const sheets = changes.sheets.map((change): AskedSheet => {
    const found = find(change.name);
    const printed = extras.has('page') ? found.sheet.pageLayout.getPrintAreaOrNullObject().untrack() : null;
    printed?.load('address');
    const twin = twinName(change);
    return { change, ...found, printed, twin: twin === null ? null : find(twin) };
  });
  const ours = new Set(changes.sheets.map(({ name }) => name));
  const names = extras.has('sources') ? [...(known?.prints.keys() ?? [])] : [];
  const sources = names
    .filter((name) => !ours.has(name))
    .map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      sheet.load('name');
      return { name, sheet, used: entriesOf(sheet) };
    });
  await context.sync();
  return { sheets, sources, protection, titled: extras.has('titles') };
}

/** A sheet of ours is added under another name than it gets; books made for the person have theirs at once. */
function twinName({ name, mode, content }: SheetChange): string | null {
  const twin = mode === 'add' && content.marker !== '' ? unfinishedName(name) : finishedName(name);
  return twin === name ? null : twin;
}

/** What was entered: formulas, not their results, as NOW() and RAND() change by themselves. */
function entriesOf(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load('address,formulas');
  return used;
}

function inspect(
  { sheets, sources, protection, titled }: Asked,
  known: KnownBook | null,
): Result<Target[], HostFault> {
  const same = (name: string, rows: readonly (readonly unknown[])[]): boolean =>
    (known?.prints.get(name) ?? printEntries(rows)) === printEntries(rows);
  for (const { name, sheet, used } of sources) {
    if (sheet.isNullObject || !same(name, rowsOf(used))) return fail(fault('changed_meanwhile'));
  }
  const targets: Target[] = [];
  for (const one of sheets) {
    const { change, sheet, marker, used, printed } = one;
    if (sheet.isNullObject) {
      if (change.mode === 'update') return fail(fault('changed_meanwhile'));
      const begun = leftBehind(one);
      if (protection.protected && !begun) return fail(fault('structure_protected'));
      targets.push(begun ?? { ...NEW, change, rename: isFree(one) ? change.name : null });
      continue;
    }
    // Never a person's sheet: without our marker it was put there, or ours was replaced, since the reading.
    if (marker.isNullObject) return fail(fault('changed_meanwhile'));
    if (sheet.protection.protected) return fail(sheetProtected(sheet.name));
    const rows = rowsOf(used);
    if (!same(sheet.name, rows)) return fail(fault('changed_meanwhile'));
    targets.push({
      change,
      sheet,
      marked: true,
      rename: one.twin?.sheet.isNullObject && !protection.protected ? finishedName(change.name) : null,
      visible: sheet.visibility === 'Visible',
      charts: standingCharts(sheet.charts.items, titled),
      oldBottom: printed && !printed.isNullObject ? bottomOf(printed.address) : lastId(rows),
    });
  }
  return ok(targets);
}

const NEW: Omit<Target, 'change'> = {
  sheet: null,
  marked: false,
  rename: null,
  visible: true,
  charts: { ours: new Map(), byTitle: new Map() },
  oldBottom: 0,
};

/** Nobody's sheet has the name that says "unfinished". */
function isFree({ twin }: AskedSheet): boolean {
  return twin?.sheet.isNullObject ?? false;
}

/** The empty sheet of a run that broke off right after adding it; anything on it makes it the person's. */
function leftBehind({ change, twin }: AskedSheet): Target | null {
  if (!twin || twin.sheet.isNullObject || !twin.used.isNullObject) return null;
  if (!twin.marker.isNullObject || twin.sheet.charts.items.length > 0) return null;
  const visible = twin.sheet.visibility === 'Visible';
  return { ...NEW, change, sheet: twin.sheet, rename: change.name, visible };
}

/** The entries of a used range with what lies before it: rows and columns from A1. */
function rowsOf(used: Excel.Range): unknown[][] {
  if (used.isNullObject) return [];
  const { address, formulas } = used;
  const range = parseRange(address.slice(address.lastIndexOf('!') + 1));
  const above: unknown[][] = Array.from({ length: (range?.top ?? 1) - 1 }, () => []);
  const before: unknown[] = Array.from({ length: (range?.left ?? 1) - 1 }, () => '');
  const rows: readonly (readonly unknown[])[] = formulas;
  return [...above, ...rows.map((row) => [...before, ...row])];
}

/** The print area, which the last writing set, ends where our rows end; rows inserted since moved it with them. */
function bottomOf(address: string): number {
  return Number(/(\d+)$/.exec(address)?.[1] ?? 0);
}

/** Without a print area: the last row that has an id of ours. */
function lastId(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce<number>((last, row, index) => ((row[ID_COLUMN - 1] ?? '') === '' ? last : index + 1), 0);
}
