import { type Memory, newestMemory } from '../core/kept/remembered';
import type { HostFault } from '../ports/workbook-host';
import type { MemoryStore } from '../ports/memory-store';
import type { Book, RunEvent, RunState } from './run-state';
import { text } from './texts';

/** The run that what is kept belongs to. */
export interface KeepingRun {
  readonly getState: () => RunState;
  readonly send: (event: RunEvent) => void;
}

/**
 * Keeps what is to be remembered: on this machine at once, and with the workbook as soon as it can be written – one
 * writing after the other, never together with cells.
 */
export class Remembering {
  #last: Promise<void> = Promise.resolve();

  constructor(
    private readonly memory: MemoryStore,
    private readonly run: KeepingRun,
  ) {}

  /** Resolves once everything so far is written, or could not be. */
  settled(): Promise<void> {
    return this.#last;
  }

  remember(memory: Memory): void {
    this.memory.remember(memory);
    const state = this.run.getState();
    const book = 'book' in state ? state.book : null;
    if (book) this.#last = this.#last.then(() => this.#keep(book, memory));
  }

  async #keep({ opened }: Book, memory: Memory): Promise<void> {
    const state = this.run.getState();
    const written = state.at === 'result' ? state.finished.bytes : null;
    try {
      const result = await opened.keep(
        (part) => ({ ...part, memory: newestMemory(part.memory, memory) }),
        written,
      );
      const { kept, bytes } = result.ok ? result.value : { kept: null, bytes: null };
      this.run.send({ type: 'kept', opened, kept, bytes, fault: result.ok ? null : result.fault });
    } catch (error) {
      // This machine remembers; the person is told that the workbook does not.
      console.error(error);
      this.run.send({ type: 'kept', opened, kept: null, bytes: null, fault: NOT_KEPT_FAULT });
    }
  }
}

const NOT_KEPT_FAULT: HostFault = {
  code: 'unknown',
  message: text('memory.not_kept'),
  advice: '',
  state: 'unchanged',
};
