import { notedFindings } from '../app/noted-findings';
import type { Outcome } from '../app/tong-hop';
import type { Finding } from '../core/checks/finding';
import { byEffect } from './finding-order';
import { inForce, newest } from '../core/kept/remembered';
import type { Book, Dismissed } from './run-state';

/** Laid aside and not taken up again: what this machine and the workbook remember, of each the newest. */
export function dismissedNow({ understood, choice }: Book): Dismissed {
  return inForce(newest(understood.kept.memory.dismissed, choice.dismissed));
}

export interface SortedFindings {
  readonly open: readonly { readonly key: string; readonly finding: Finding }[];
  readonly dismissed: readonly { readonly key: string; readonly finding: Finding; readonly reason: string }[];
}

/** The notes by their effect, those that the person laid aside apart. Keys are unique, also of notes that say the same. */
export function sortFindings(
  { findings, figures, understood }: Outcome,
  dismissed: Dismissed,
): SortedFindings {
  const noted = notedFindings(byEffect(findings, figures), understood.workbook, dismissed);
  return {
    open: noted.filter(({ laidAside }) => laidAside === null),
    dismissed: noted.flatMap(({ key, finding, laidAside: reason }) =>
      reason === null ? [] : [{ key, finding, reason }],
    ),
  };
}
