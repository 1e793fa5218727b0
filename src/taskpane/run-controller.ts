import type { RunOptions } from '../app/tong-hop';
import type { Result } from '../core/sheet/result';
import type { HostFault } from '../ports/workbook-host';
import { type Choice, type RunEvent, type RunState, START, STAGES, transition } from './run-machine';
import type { OpenBook, RunServices } from './services';
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

  constructor(
    private readonly services: RunServices,
    /** What to do after an error that nobody foresaw: the page and Excel have different ways out. */
    private readonly unknownAdvice: 'err.unknown_file_do' | 'err.unknown_do',
  ) {}

  readonly getState = (): RunState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens a workbook; `open` gives it, or the words for why it cannot. */
  readonly open = async (name: string, open: () => Promise<Result<OpenBook, HostFault>>): Promise<void> => {
    const job = ++this.#job;
    this.#send({ type: 'open', name });
    const calm = this.services.after(SLOW_READ_MS, () => this.#sendFor(job, { type: 'slow' }));
    try {
      await this.services.painted();
      const opened = await open();
      const understood = opened.ok ? await opened.value.understand({}) : opened;
      if (!understood.ok) return this.#sendFor(job, { type: 'failed', fault: understood.fault });
      if (!opened.ok) return;
      const nothing = !understood.value.sheets.some((sheet) => sheet.status === 'recognised');
      if (nothing) return this.#sendFor(job, { type: 'failed', fault: NOTHING_FAULT });
      this.#sendFor(job, { type: 'understood', opened: opened.value, understood: understood.value });
    } catch (error) {
      this.#unexpected(job, error);
    } finally {
      calm();
    }
  };

  readonly choose = (choice: Partial<Choice>): void => this.#send({ type: 'choose', choice });

  /** Reads the workbook again with one of its hidden sheets. */
  readonly includeSheet = async (sheet: string): Promise<void> => {
    if (this.#state.at !== 'home') return;
    const { opened, choice } = this.#state.book;
    const included = [...choice.included, sheet];
    const job = this.#job;
    this.choose({ included });
    try {
      const understood = await opened.understand({ includedSheets: included });
      if (understood.ok) this.#sendFor(job, { type: 'understood', opened, understood: understood.value });
      else this.#sendFor(job, { type: 'failed', fault: understood.fault });
    } catch (error) {
      this.#unexpected(job, error);
    }
  };

  readonly stop = (): void => this.#send({ type: 'stop' });

  readonly back = (): void => this.#send({ type: 'back' });

  readonly saved = (name: string): void => this.#send({ type: 'saved', name });

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
      const finished = await running.book.opened.tongHop(
        this.#options(running.book.choice),
        (stage) => {
          this.#sendFor(job, { type: 'stage', stage });
          return this.services.painted();
        },
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
        advice: text(this.unknownAdvice),
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

const NOTHING_FAULT: HostFault = {
  code: 'nothing_recognised',
  message: text('err.none'),
  advice: text('err.none_do'),
  state: 'unchanged',
};
