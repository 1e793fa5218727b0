import { foldLoose } from '../vietnamese/fold';
import type { MarkMeaning } from '../vietnamese/marks';
import type { Reading } from './reading';

const BARE = /^vang(?: mat)?$/;
const NO_REASON = /^(?:|khong(?: co)? (?:ly do|phep|xin phep)|ko ly do|khong ro(?: ly do)?|kp|kld)$/;

/** Whether the row gives a reason for somebody's being away. */
export function hasReason(reading: Reading, row: number): boolean {
  return !NO_REASON.test(foldLoose(reading.text(row, 'reason')));
}

/** "Vắng" alone, and a reason beside it: away with a reason. */
export function withReason(reading: Reading, row: number, mark: string, meaning: MarkMeaning): MarkMeaning {
  return meaning === 'unexcused' && BARE.test(foldLoose(mark)) && hasReason(reading, row)
    ? 'excused'
    : meaning;
}

/** The same of a ticked column headed "Vắng". */
export function isBareAbsence(heading: string): boolean {
  return BARE.test(foldLoose(heading));
}
