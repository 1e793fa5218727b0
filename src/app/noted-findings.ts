import type { Finding } from '../core/checks/finding';
import type { Workbook } from '../core/sheet/workbook';
import { findingKey } from './finding-key';

/** A finding with the key it is known by, and what the person said to it. */
export interface NotedFinding {
  /** Unique, also of findings that say the same. */
  readonly key: string;
  readonly finding: Finding;
  /** The person laid it aside, with this reason or none (""); null while it stands. */
  readonly laidAside: string | null;
}

/** The findings in their order, each with whether it was laid aside: `dismissed` is key → reason. */
export function notedFindings(
  findings: readonly Finding[],
  workbook: Workbook,
  dismissed: Readonly<Record<string, string>>,
): readonly NotedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const same = findingKey(finding, workbook);
    const count = seen.get(same) ?? 0;
    seen.set(same, count + 1);
    const key = count === 0 ? same : `${same}.${String(count)}`;
    return { key, finding, laidAside: dismissed[key] ?? null };
  });
}
