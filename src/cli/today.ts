import type { CivilDate } from '../core/sheet/cell';

/** The machine's own day. */
export function today(): CivilDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
