import type { HostFault } from '../ports/workbook-host';
import { canStop } from './run-machine';
import type { RunState } from './run-state';
import { stageName } from './stage-words';
import { text } from './texts';

/** What to do after an error that nobody foresaw: the page and Excel have different ways out. */
export type UnknownAdvice = 'err.unknown_file_do' | 'err.unknown_do';

/** A book that opens and holds no table we know. */
export const NOTHING_FAULT: HostFault = {
  code: 'nothing_recognised',
  message: text('err.none'),
  advice: text('err.none_do'),
  state: 'unchanged',
};

/** A programmer's error, as the person is told of it: at which step, and what to do. */
export function unexpectedFault(state: RunState, advice: UnknownAdvice): HostFault {
  const inExcel = advice === 'err.unknown_do';
  const stage = state.at === 'running' ? stageName(state.stage) : text('err.open_step');
  return {
    code: 'unknown',
    message: text('err.unknown', { stage }),
    advice: text(advice),
    // a file stays as it was opened; Excel's own book may have been written in part
    state: inExcel && state.at === 'running' && !canStop(state.stage) ? 'partial' : 'unchanged',
  };
}
