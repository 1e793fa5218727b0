import type { CivilDate } from '../core/sheet/cell';
import { isValidDay } from '../core/vietnamese/dates';

/** "2018-12-20" of the command line; null for anything else and for days that do not exist. */
export function readDay(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isValidDay(day) ? day : null;
}
