import type { Summary } from '../app/summarise';
import type { RunOptions } from '../app/tong-hop';
import type { KeptSettings } from '../core/kept/kept-settings';
import { newest, NOTHING_REMEMBERED, saidAt } from '../core/kept/remembered';
import type { Period } from '../core/figures/period';
import { fail, ok, type Result } from '../core/sheet/result';
import type { HostFault } from '../ports/workbook-host';
import { withKept } from './kept-book';
import { runOptions } from './choice-options';
import { recomputed } from './recomputed';
import type { RunController } from './run-controller';
import type { Book, Choice, RunState } from './run-state';
import type { KeptBook, LastYear, OpenedFile } from './services';

/** The book that is open, on any screen that has one. */
export function bookOf(state: RunState): Book | null {
  return 'book' in state ? state.book : null;
}

/**
 * Works the figures out again under another choice, or over the book with settings in it; what stands on our sheets
 * stays until the next run. Another book opened meanwhile is left alone.
 */
export function rework(
  controller: RunController,
  of: Book,
  choice: Partial<Choice>,
  settled?: KeptBook,
): void {
  const state = controller.getState();
  const book = bookOf(state);
  if (book?.opened !== of.opened) return;
  const options = optionsOf(controller, { ...book.choice, ...choice, recompute: [] });
  const before = settled ? withKept(book.understood, settled.kept) : book.understood;
  const understood = book.opened.answering.reanswer(before, options);
  controller.rework({
    choice,
    understood,
    recomputed: recomputed(state, understood, options),
    bytes: settled?.bytes ?? null,
  });
}

/** The year as the pane would show it now. Takes its time: ask once the page stands. */
export function workedOut(controller: RunController, { opened, understood, choice }: Book): Summary {
  return opened.answering.summarise(understood, optionsOf(controller, choice));
}

/** Takes answers back, here and on later visits. */
export function forgetAnswers(controller: RunController, book: Book, ids: readonly string[]): void {
  const back = saidAt(controller.services.now(), Object.fromEntries(ids.map((id) => [id, null])));
  rework(controller, book, { answers: newest(book.choice.answers, back) });
  controller.remember({ ...NOTHING_REMEMBERED, answers: back });
}

function optionsOf(controller: RunController, choice: Choice): RunOptions {
  return runOptions(choice, controller.services.today());
}

/** Keeps settings with the workbook; the figures in the pane follow, our sheets with the next run. */
export async function keepSettings(
  controller: RunController,
  settings: KeptSettings,
): Promise<Result<null, HostFault>> {
  const state = controller.getState();
  const book = bookOf(state);
  if (!book) return ok(null);
  const written = state.at === 'result' ? state.finished.bytes : null;
  const kept = await book.opened.keep((part) => ({ ...part, settings }), written);
  if (!kept.ok) return kept;
  rework(controller, book, {}, kept.value);
  return ok(null);
}

/** A workbook for last year's figures; the figures in the pane follow at once. */
export async function chooseLastYear(
  controller: RunController,
  period: Period,
  read: () => Promise<OpenedFile | null>,
  unreadable: HostFault,
): Promise<Result<LastYear, HostFault>> {
  const book = bookOf(controller.getState());
  const file = await read();
  if (!book || !file) return fail(unreadable);
  const lastYear = await book.opened.readLastYear(file, period);
  if (lastYear.ok) rework(controller, book, { lastYear: lastYear.value });
  return lastYear;
}
