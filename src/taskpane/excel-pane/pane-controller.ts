import type { SheetRange } from '../../core/sheet/range';
import { fail, ok, type Result } from '../../core/sheet/result';
import type { HostFault } from '../../ports/workbook-host';
import { RunController } from '../run-controller';
import type { RunState } from '../run-machine';
import type { OpenBook, RunServices } from '../services';
import { text } from '../texts';
import type { ExcelBook, ExcelBookEvents } from './excel-book';

/** What stands above the screens for a while. */
export type Notice =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'fault'; readonly fault: HostFault; readonly hidden: SheetRange | null };

/** What the pane needs of the world besides a run. */
export interface PaneServices extends RunServices {
  /** Resolves when Excel is there; a fault when it is not. */
  ready(): Promise<Result<null, HostFault>>;
  book(events: ExcelBookEvents): Promise<ExcelBook>;
}

/** The run over the workbook in Excel: reading it, the ribbon's button, the way to the cells. */
export class PaneController {
  readonly run: RunController;
  #book: ExcelBook | null = null;
  #notice: Notice | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly services: PaneServices) {
    this.run = new RunController(services, 'err.unknown_do');
  }

  readonly getNotice = (): Notice | null => this.#notice;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the workbook: what the first screen shows. */
  readonly read = (): Promise<void> => this.run.open(text('pane.this_book'), () => this.#open());

  /** Reads when nothing has been read yet, then runs: the ribbon's button and "Tổng hợp lại" after a fault. */
  readonly readAndRun = async (): Promise<void> => {
    const state = this.run.getState();
    if (state.at === 'start' || state.at === 'reading' || isUnread(state)) {
      await (state.at === 'reading' ? this.#readingDone() : this.read());
      // Why there is nothing to run is on the screen.
      if (isUnread(this.run.getState())) return;
    }
    await this.run.run();
  };

  readonly isBusy = (): boolean => this.run.getState().at === 'running';

  readonly goTo = async (target: SheetRange, reveal = false): Promise<void> => {
    if (!this.#book) return;
    const gone = await this.#book.goTo(target, reveal);
    if (gone.ok) this.#tell(null);
    else
      this.#tell({
        kind: 'fault',
        fault: gone.fault,
        hidden: gone.fault.code === 'hidden_sheet' ? target : null,
      });
  };

  readonly dismiss = (): void => this.#tell(null);

  async #open(): Promise<Result<OpenBook, HostFault>> {
    const ready = await this.services.ready();
    if (!ready.ok) return fail(ready.fault);
    this.#book = await this.services.book({
      onWaiting: (waiting) => this.#tell(waiting ? { kind: 'waiting' } : null),
      onUnfinished: (fault) => this.#tell(fault && { kind: 'fault', fault, hidden: null }),
    });
    return ok(this.#book);
  }

  #readingDone(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.run.subscribe(() => {
        if (this.run.getState().at === 'reading') return;
        stop();
        resolve();
      });
    });
  }

  #tell(notice: Notice | null): void {
    this.#notice = notice;
    for (const listener of this.#listeners) listener();
  }
}

/** Nothing that a run could start from: the next try reads the workbook as it is by then. */
function isUnread(state: RunState): boolean {
  return state.at === 'fault' && (state.book === null || state.fault.code === 'nothing_recognised');
}
