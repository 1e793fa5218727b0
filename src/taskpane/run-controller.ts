import type { Summary } from '../app/summarise';
import { type Memory, newest, NOTHING_REMEMBERED, saidAt, saidHere } from '../core/kept/remembered';
import type { Result } from '../core/sheet/result';
import type { HostFault } from '../ports/workbook-host';
import { readingOptions, runOptions } from './choice-options';
import { recomputed } from './recomputed';
import { Remembering } from './remembering';
import { NOTHING_FAULT, unexpectedFault, type UnknownAdvice } from './run-faults';
import {
  type Book,
  type Choice,
  type Rework,
  type RunEvent,
  type RunState,
  START,
  transition,
} from './run-machine';
import type { OpenBook, RunServices } from './services';

/** How long the button alone is busy before the screen "Đang chạy" (UX.md §4.2), and before the list skeleton. */
const SLOW_RUN_MS = 600;
const SLOW_READ_MS = 300;

/** Id of a question, a table, a column, a note → what was said of it; null where it is taken back. */
export type Said = Readonly<Record<string, string | null>>;

/**
 * Carries a run out: turns what the person does into calls of the use cases, and what comes back into events of
 * the state machine. Knows neither React nor the DOM; the screens only show `state`.
 */
export class RunController {
  #state: RunState = START;
  readonly #listeners = new Set<() => void>();
  /** Counts openings and runs; what an older one reports later is dropped. */
  #job = 0;
  readonly #remembering: Remembering;

  constructor(
    readonly services: RunServices,
    private readonly unknownAdvice: UnknownAdvice,
  ) {
    this.#remembering = new Remembering(services.memory, {
      getState: this.getState,
      send: (event) => this.#send(event),
    });
  }

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
      const { answers, dismissed } = this.services.memory.recall();
      const options = readingOptions([], answers);
      const understood = opened.ok ? await opened.value.understand(options) : opened;
      if (!understood.ok) return this.#sendFor(job, { type: 'failed', fault: understood.fault });
      if (!opened.ok) return;
      const event = { opened: opened.value, understood: understood.value, answers, dismissed };
      this.#sendFor(job, { type: 'understood', ...event });
      // The book is open all the same: its tables can be told what they are, books can be added to it.
      const nothing = !understood.value.sheets.some((sheet) => sheet.status === 'recognised');
      if (nothing) this.#sendFor(job, { type: 'failed', fault: NOTHING_FAULT });
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
    this.choose({ included: [...this.#state.book.choice.included, sheet] });
    await this.reread();
  };

  /** Reads the workbook again as it is now: sheets were added, or are wanted that were not; nothing is written. */
  readonly reread = async (): Promise<void> => {
    const state = this.#state;
    if (state.at === 'result') return this.recheck();
    if ((state.at !== 'home' && state.at !== 'fault') || !state.book) return;
    const { opened, choice } = state.book;
    const { included, answers, dismissed } = choice;
    const job = this.#job;
    try {
      const understood = await opened.understand(readingOptions(included, answers));
      if (!understood.ok) return this.#sendFor(job, { type: 'failed', fault: understood.fault });
      const event = { opened, understood: understood.value, answers, dismissed };
      this.#sendFor(job, { type: 'understood', ...event });
    } catch (error) {
      this.#unexpected(job, error);
    }
  };

  /** The book at hand under another choice, or with settings in it: see `book-jobs`. */
  readonly rework = (change: Rework): void => this.#send({ type: 'reworked', ...change });

  /** The figures as they are now, of the last run or worked out from what was read; null without a book. */
  readonly summaryNow = (): Summary | null => {
    const state = this.#state;
    if (state.at === 'result') return state.recomputed ?? state.finished.outcome;
    if (state.at !== 'home') return null;
    const { opened, understood, choice } = state.book;
    return opened.answering.summarise(understood, runOptions(choice, this.services.today()));
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
      await this.#remembering.settled();
      const { opened, choice } = running.book;
      const options = runOptions(choice, this.services.today());
      const finished = await opened.tongHop(
        options,
        (stage) => {
          this.#sendFor(job, { type: 'stage', stage });
          return this.services.painted();
        },
        () => job !== this.#job || (this.#state.at === 'running' && this.#state.stopping),
      );
      if (!finished.ok) return this.#sendFor(job, { type: 'failed', fault: finished.fault });
      this.#sendFor(job, { type: 'done', finished: finished.value });
    } catch (error) {
      this.#unexpected(job, error);
    } finally {
      calm();
    }
  };

  /** Opens a question; what its options give is worked out once the page stands. */
  readonly ask = async (id: string): Promise<void> => {
    this.#send({ type: 'ask', id });
    const job = this.#job;
    try {
      await this.services.painted();
      const { book, question } = this.#askedNow(id);
      if (!book || !question) return;
      const options = book.opened.answering.weighOptions(
        question,
        book.understood,
        runOptions(book.choice, this.services.today()),
      );
      this.#sendFor(job, { type: 'weighed', id, options });
    } catch (error) {
      // The question can be answered without the figures beside its options.
      console.error(error);
    }
  };

  /** Uses an option; the newest answer is the one that is remembered, or none. */
  readonly answer = (id: string, option: string, remember: boolean): void => {
    if (this.#askedNow(id).question) this.#say('answered', { [id]: option }, remember);
  };

  /** Says what tables and columns are, by their answer ids (null: taken back); remembered, or for this visit only. */
  readonly correct = (said: Said, remember: boolean): void => this.#say('corrected', said, remember);

  /** Takes an answer back: the guess is used again, here and on later visits. */
  readonly forget = (id: string): void => {
    if (this.#askedNow(id).question) this.#say('forgotten', { [id]: null }, true);
  };

  /** Reads the workbook again after a result: figures and notes as the sheets are now; nothing is written. */
  readonly recheck = async (): Promise<void> => {
    const before = this.#state;
    if (before.at !== 'result') return;
    const { opened, choice } = before.book;
    const job = this.#job;
    try {
      await this.services.painted();
      const options = runOptions({ ...choice, recompute: [] }, this.services.today());
      const understood = await opened.understand(options);
      if (!understood.ok) return this.#sendFor(job, { type: 'failed', fault: understood.fault });
      this.#sendFor(job, {
        type: 'rechecked',
        answers: choice.answers,
        understood: understood.value,
        recomputed: recomputed(before, understood.value, options),
      });
    } catch (error) {
      this.#unexpected(job, error);
    }
  };

  /** Lays a note aside, with the person's reason; kept for later visits and for whoever has the book then. */
  readonly dismiss = (key: string, reason: string): void => this.#lay({ [key]: reason });

  /** Takes a note up again. */
  readonly restore = (key: string): void => this.#lay({ [key]: null });

  #lay(words: Said): void {
    const state = this.#state;
    if (state.at !== 'result') return;
    const dismissed = saidAt(this.services.now(), words);
    this.#send({ type: 'dismissed', dismissed: newest(state.book.choice.dismissed, dismissed) });
    this.remember({ ...NOTHING_REMEMBERED, dismissed });
  }

  /** Keeps what was said on this machine and with the workbook. */
  readonly remember = (memory: Memory): void => this.#remembering.remember(memory);

  /** What the next run writes where the person typed over a figure: the computed one, or theirs. */
  readonly decide = (id: string, recompute: boolean): void => this.#send({ type: 'decide', id, recompute });

  #askedNow(id: string) {
    const state = this.#state;
    const open = (state.at === 'home' || state.at === 'result') && state.asking?.id === id;
    const book: Book | null = open ? state.book : null;
    return { book, question: book?.asked.find(({ question }) => question.id === id)?.question };
  }

  /** Said now, or taken back (null). What is not to be remembered is forgotten, and holds for this visit. */
  #say(type: 'answered' | 'forgotten' | 'corrected', words: Said, remember: boolean): void {
    const state = this.#state;
    if (state.at !== 'home' && state.at !== 'result' && state.at !== 'fault') return;
    if (!state.book) return;
    const now = this.services.now();
    const { opened, understood, choice } = state.book;
    const answers = newest(choice.answers, saidHere(now, words));
    const options = runOptions({ ...choice, answers, recompute: [] }, this.services.today());
    const again = opened.answering.reanswer(understood, options);
    this.#send({ type, answers, understood: again, recomputed: recomputed(state, again, options) });
    const kept = remember ? words : Object.fromEntries(Object.keys(words).map((id) => [id, null]));
    this.remember({ ...NOTHING_REMEMBERED, answers: saidAt(now, kept) });
  }

  /** A programmer's error: the person is told what to do, the console of their own browser keeps the trace. */
  #unexpected(job: number, error: unknown): void {
    console.error(error);
    this.#sendFor(job, { type: 'failed', fault: unexpectedFault(this.#state, this.unknownAdvice) });
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
