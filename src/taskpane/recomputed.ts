import type { Outcome, RunOptions } from '../app/tong-hop';
import type { Understood } from '../app/understand';
import type { RunState } from './run-state';

/** The figures as the sheets and the answers are now; what stands on our sheets stays until the next run. */
export function recomputed(state: RunState, understood: Understood, options: RunOptions): Outcome | null {
  if (state.at !== 'result') return null;
  const written = state.finished.outcome;
  const summary = state.book.opened.answering.summarise(understood, { ...options, period: written.period });
  return { ...written, ...summary, changes: written.changes };
}
