import type { Outcome } from '../app/tong-hop';
import type { Figure } from '../core/figures/figure';
import type { Conflict } from '../core/report/plan';
import type { RunState } from './run-machine';

type ResultState = Extract<RunState, { at: 'result' }>;
type RunningState = Extract<RunState, { at: 'running' }>;

/** A figure typed over and what the next run shall do with it. */
export interface ConflictChoice {
  readonly conflict: Conflict;
  readonly recompute: boolean;
}

/** The figures as they are now: under the answers given since the run, where there are any. */
export function shownOutcome({ finished, recomputed }: ResultState): Outcome {
  return recomputed ?? finished.outcome;
}

/** Figures typed over, with what is computed for them now. */
export function conflictChoices(state: ResultState | RunningState): readonly ConflictChoice[] {
  const { book, conflicts } = state;
  const recomputed = state.at === 'result' ? state.recomputed : state.before?.outcome;
  const now = new Map(recomputed?.conflicts.map((conflict) => [conflict.id, conflict]));
  return conflicts.map((conflict) => ({
    conflict: { ...conflict, computed: (now.get(conflict.id) ?? conflict).computed },
    recompute: includes(book.choice.recompute, conflict),
  }));
}

/** How many figures stand otherwise in the pane than on our sheet; 0 when there is nothing to bring up to date. */
export function pendingCount(state: ResultState): number {
  const { book, conflicts, written, finished } = state;
  const before = new Map(finished.outcome.figures.map((figure) => [figure.id, figure]));
  const moved = shownOutcome(state).figures.filter((figure) => differs(figure, before.get(figure.id)));
  const decided = conflicts.filter(
    (conflict) => includes(book.choice.recompute, conflict) !== includes(written, conflict),
  );
  return new Set([...moved, ...decided].map(({ id }) => id)).size;
}

/** A figure that has been confirmed is another one: the sheet says that it waits for it. */
function differs(figure: Figure, before: Figure | undefined): boolean {
  return figure.value !== before?.value || figure.status !== before.status;
}

function includes(conflicts: readonly Conflict[], { id }: Conflict): boolean {
  return conflicts.some((conflict) => conflict.id === id);
}
