import type { Changes } from '../core/report/changes';
import { fail, ok, type Result } from '../core/sheet/result';
import type { CellFacts, CellPlace, CellWrite } from '../core/fill/form-cell';
import type { SheetRange } from '../core/sheet/range';
import type { KeptPart } from '../core/kept/kept-part';
import type { Workbook } from '../core/sheet/workbook';
import type { Filled, FormHost } from '../ports/form-host';
import type { KeptStore } from '../ports/kept-store';
import type { HostFault, WorkbookHost } from '../ports/workbook-host';
import { applyChanges, type ExcelApplied } from './apply-changes';
import { type ExcelRuntime, FLOOR, officeRuntime } from './excel-runtime';
import { copySheet, fillCells, inspectCells } from './form-cells';
import { goToCells } from './go-to';
import { fault, faultFrom } from './host-fault';
import { changePart } from './kept-part';
import { TooManyCells } from './raw-grid';
import { type ReadBook, readWorkbook } from './read-workbook';

export interface ExcelHostOptions {
  readonly runtime?: ExcelRuntime;
  /**
   * Excel has not answered the first small request for two seconds: most likely a cell is being typed in (trap 20).
   * Called with true then, with false when it goes on by itself.
   */
  readonly onWaiting?: (waiting: boolean) => void;
}

const PATIENCE_MS = 2000;
/** One undo step for the whole writing, where Excel has it (traps 1, 2). */
const UNDO_GROUP_SINCE = '1.20';

/** The workbook that is open in Excel, over Office.js. */
export class ExcelHost implements WorkbookHost, KeptStore, FormHost {
  private readonly runtime: ExcelRuntime;
  private readonly onWaiting: (waiting: boolean) => void;
  private last: ReadBook | null = null;

  constructor({ runtime, onWaiting }: ExcelHostOptions = {}) {
    this.runtime = runtime ?? officeRuntime();
    this.onWaiting = onWaiting ?? (() => undefined);
  }

  /** Two or three requests, and one more for each further 3 MB. */
  async read(): Promise<Result<Workbook, HostFault>> {
    if (!this.runtime.supports(FLOOR)) return fail(fault('unsupported'));
    try {
      this.last = await this.patiently({}, (context, answered) =>
        readWorkbook(context, this.runtime, answered),
      );
      return ok(this.last.workbook);
    } catch (error) {
      if (error instanceof TooManyCells) return fail(fault('too_large'));
      return fail(faultFrom(error, 'Đọc các trang'));
    }
  }

  /** Three requests: one that looks, two that write. */
  async apply(changes: Changes): Promise<Result<ExcelApplied, HostFault>> {
    if (changes.sheets.length === 0) return ok({ sheets: [] });
    if (!this.runtime.supports(FLOOR)) return fail(fault('unsupported'));
    const grouped = this.runtime.supports(UNDO_GROUP_SINCE) ? { mergeUndoGroup: true } : {};
    const known = this.last;
    // What was read is no longer so, however the writing ends: the next one has to read again.
    this.last = known && { ...known, prints: new Map() };
    return this.patiently(grouped, (context, answered) => applyChanges(context, changes, known, answered));
  }

  inspect(cells: readonly CellPlace[]): Promise<Result<readonly CellFacts[], HostFault>> {
    const workbook = this.last?.workbook;
    if (cells.length === 0 || !workbook) return Promise.resolve(ok([]));
    return this.forForms((context, answered) => inspectCells(context, cells, workbook, answered));
  }

  /** Three requests: what we remember there, the cells, what to remember. */
  async fill(writes: readonly CellWrite[]): Promise<Result<Filled, HostFault>> {
    if (writes.length === 0) return ok({ cells: 0, forgotten: false });
    return this.forForms((context, answered) => fillCells(context, writes, answered), 'partial');
  }

  /** The name of a copy of the sheet, beside it. */
  async copySheet(name: string): Promise<Result<string, HostFault>> {
    return this.forForms((context, answered) => copySheet(context, name, answered));
  }

  private async forForms<T>(
    batch: (context: Excel.RequestContext, answered: () => void) => Promise<T>,
    after: HostFault['state'] = 'unchanged',
  ): Promise<Result<T, HostFault>> {
    let state: HostFault['state'] = 'unchanged';
    if (!this.runtime.supports(FLOOR)) return fail(fault('unsupported'));
    try {
      const reached = await this.patiently({}, (context, answered) =>
        batch(context, () => {
          state = after;
          answered();
        }),
      );
      return ok(reached);
    } catch (error) {
      return fail(faultFrom(error, 'Điền vào bảng mẫu', state));
    }
  }

  /** Two requests; nothing of the cells is written with them, as Excel may forget what could be undone (trap 2). */
  async keep(change: (kept: KeptPart) => KeptPart): Promise<Result<KeptPart, HostFault>> {
    if (!this.runtime.supports(FLOOR)) return fail(fault('unsupported'));
    try {
      return ok(await this.patiently({}, (context, answered) => changePart(context, change, answered)));
    } catch (error) {
      return fail(faultFrom(error, 'Lưu thiết lập'));
    }
  }

  /** `reveal`: show the sheet where it is hidden, because the person asked for it. */
  async goTo(target: SheetRange, reveal = false): Promise<Result<null, HostFault>> {
    const read = this.last?.sheets.get(target.sheet);
    return this.runtime.run({ delayForCellEdit: true }, (context) =>
      goToCells(context, target, read, reveal),
    );
  }

  private async patiently<T>(
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext, answered: () => void) => Promise<T>,
  ): Promise<T> {
    let told = false;
    const timer = setTimeout(() => {
      told = true;
      this.onWaiting(true);
    }, PATIENCE_MS);
    const answered = (): void => {
      clearTimeout(timer);
      if (told) this.onWaiting(false);
      told = false;
    };
    try {
      return await this.runtime.run({ ...options, delayForCellEdit: true }, (context) =>
        batch(context, answered),
      );
    } finally {
      answered();
    }
  }
}
