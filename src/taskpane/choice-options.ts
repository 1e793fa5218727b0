import type { RunOptions } from '../app/tong-hop';
import type { UnderstandOptions } from '../app/understand';
import type { Remembered } from '../core/kept/remembered';
import type { CivilDate } from '../core/sheet/cell';
import type { Choice } from './run-state';

/** What changes how sheets are read. */
export function readingOptions(included: readonly string[], answers: Remembered): UnderstandOptions {
  return {
    ...(included.length > 0 ? { settings: { includedSheets: included } } : {}),
    ...(Object.keys(answers).length > 0 ? { remembered: answers } : {}),
  };
}

/** What the person chose, as the use cases take it. */
export function runOptions(
  { period, unit, included, answers, recompute, lastYear }: Choice,
  today: CivilDate,
): RunOptions {
  const { settings, ...read } = readingOptions(included, answers);
  return {
    today,
    ...(period ? { period } : {}),
    ...read,
    settings: { ...(unit ? { unit } : {}), ...settings },
    ...(lastYear ? { lastYear: lastYear.understood } : {}),
    ...(recompute.length > 0 ? { recompute: recompute.map(({ id }) => id) } : {}),
  };
}
