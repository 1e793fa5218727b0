import type { RunOptions } from '../app/tong-hop';
import type { HostFault } from '../ports/workbook-host';
import { type Choice, type RunEvent, type RunState, START, STAGES, transition } from './run-machine';
import type { FileServices, OpenedFile } from './services';
import { saveName } from './save-name';
import { text } from './texts';

/** How long the button alone is busy before the screen "Đang chạy" (UX.md §4.2), and before the list skeleton. */
const SLOW_RUN_MS = 600;
const SLOW_READ_MS = 300;

/**
 * Carries a run out: turns what the person does into calls of the use cases, and what comes back into events of
 * the state machine. Knows neither React nor the DOM; the screens only show `state`.
 */
export class RunController {
  #state: RunState = START;
  readonly #listeners = new Set<() => void>();
  /** Counts openings and runs; what an older one reports later is dropped. */
  #job = 0;

  constructor(private readonly services: FileServices) {}

  readonly getState = (): RunState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly openSample = (): Promise<void> =>
    this.#open(text('file.sample_name'), () => this.services.sample(), PAGE_FAULT);

  readonly openFile = (name: string, read: () => Promise<Uint8Array>): Promise<void> =>
    this.#open(name, async () => ({ name, bytes: await read() }), UNREADABLE_FAULT);

  readonly choose = (choice: Partial<Choice>): void => this.#send({ type: 'choose', choice });

  /** Reads the workbook again with one of its hidden sheets. */
  readonly includeSheet = async (sheet: string): Promise<void> => {
    if (this.#state.at !== 'home') return;
    const { file, choice } = this.#state.book;
    const included = [...choice.included, sheet];
    const job = this.#job;
    this.choose({ included });
    try {
      const engine = await this.services.engine();
      const understood = await engine.understand(file, { includedSheets: included });
      if (understood.ok) this.#sendFor(job, { type: 'understood', file, understood: understood.value });
    } catch (error) {
      this.#unexpected(job, error);
    }
  };

  readonly stop = (): void => this.#send({ type: 'stop' });

  readonly back = (): void => this.#send({ type: 'back' });

  readonly save = (): void => {
    if (this.#state.at !== 'result') return;
    const { book, finished } = this.#state;
    const name = saveName(book.file.name, finished.outcome.period);
    this.services.save({ name, bytes: finished.bytes });
    this.#send({ type: 'saved', name });
  };

  /** Runs, or runs again; nothing happens while a run is under way. */
  readonly run = async (): Promise<void> => {
    if (this.#state.at === 'running') return;
    this.#send({ type: 'run' });
    const running = this.getState();
    if (running.at !== 'running') return;
    const job = ++this.#job;
    const calm = this.services.after(SLOW_RUN_MS, () => this.#sendFor(job, { type: 'slow' }));
    try {
      await this.services.painted();
      const engine = await this.services.engine();
      const finished = await engine.tongHop(
        running.book.file,
        this.#options(running.book.choice),
        (stage) => this.#sendFor(job, { type: 'stage', stage }),
        () => job !== this.#job || (this.#state.at === 'running' && this.#state.stopping),
      );
      if (finished.ok) this.#sendFor(job, { type: 'done', finished: finished.value });
      else this.#sendFor(job, { type: 'failed', fault: finished.fault });
    } catch (error) {
      this.#unexpected(job, error);
    } finally {
      calm();
    }
  };

  async #open(name: string, read: () => Promise<OpenedFile>, unreadable: HostFault): Promise<void> {
    const job = ++this.#job;
    this.#send({ type: 'open', name });
    const calm = this.services.after(SLOW_READ_MS, () => this.#sendFor(job, { type: 'slow' }));
    try {
      await this.services.painted();
      const file = await read().catch(() => null);
      if (!file) return this.#sendFor(job, { type: 'failed', fault: unreadable });
      const engine = await this.services.engine().catch(() => null);
      if (!engine) return this.#sendFor(job, { type: 'failed', fault: PAGE_FAULT });
      const understood = await engine.understand(file, {});
      if (!understood.ok) return this.#sendFor(job, { type: 'failed', fault: understood.fault });
      const nothing = !understood.value.sheets.some((sheet) => sheet.status === 'recognised');
      if (nothing) return this.#sendFor(job, { type: 'failed', fault: NOTHING_FAULT });
      this.#sendFor(job, { type: 'understood', file, understood: understood.value });
    } catch (error) {
      this.#unexpected(job, error);
    } finally {
      calm();
    }
  }

  #options({ period, unit, included }: Choice): RunOptions {
    return {
      today: this.services.today(),
      ...(period ? { period } : {}),
      settings: { ...(unit ? { unit } : {}), ...(included.length > 0 ? { includedSheets: included } : {}) },
    };
  }

  /** A programmer's error: the person is told what to do, the console of their own browser keeps the trace. */
  #unexpected(job: number, error: unknown): void {
    console.error(error);
    const state = this.#state;
    const stage = state.at === 'running' ? stageName(state.stage) : text('err.open_step');
    this.#sendFor(job, {
      type: 'failed',
      fault: {
        code: 'unknown',
        message: text('err.unknown', { stage }),
        advice: text('err.unknown_file_do'),
        state: 'unchanged',
      },
    });
  }

  #sendFor(job: number, event: RunEvent): void {
    if (job === this.#job) this.#send(event);
  }

  #send(event: RunEvent): void {
    const next = transition(this.#state, event);
    if (next === this.#state) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }
}

/** A stage's number from 1 and its name. */
export function stageNumber(stage: (typeof STAGES)[number]): number {
  return STAGES.indexOf(stage) + 1;
}

export function stageName(stage: (typeof STAGES)[number]): string {
  return text(`run.${stage}`);
}

const PAGE_FAULT: HostFault = {
  code: 'session',
  message: text('err.page'),
  advice: text('err.page_do'),
  state: 'unchanged',
};

const UNREADABLE_FAULT: HostFault = {
  code: 'damaged',
  message: text('err.unreadable'),
  advice: text('err.unreadable_do'),
  state: 'unchanged',
};

const NOTHING_FAULT: HostFault = {
  code: 'nothing_recognised',
  message: text('err.none'),
  advice: text('err.none_do'),
  state: 'unchanged',
};
