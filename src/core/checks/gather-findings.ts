import { boundingRange } from '../sheet/range';
import { formatNumber } from '../vietnamese/numbers';
import type { Finding } from './finding';

/** Nobody reads more of one kind on one sheet one by one; and a list pasted twice must not drown all else. */
const MOST_OF_ONE_KIND = 20;

/**
 * Findings in their order; of those of one code on one sheet the first ones stand, the others are told as one: how
 * many, one of them as an example, and where they all lie.
 */
export function gatherFindings(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(groupOf(finding));
    if (group) group.push(finding);
    else groups.set(groupOf(finding), [finding]);
  }
  const seen = new Map<string, number>();
  return findings.flatMap((finding) => {
    const key = groupOf(finding);
    const place = (seen.get(key) ?? 0) + 1;
    seen.set(key, place);
    const group = groups.get(key) ?? [];
    if (group.length <= MOST_OF_ONE_KIND || place < MOST_OF_ONE_KIND) return [finding];
    return place === MOST_OF_ONE_KIND ? [gathered(finding, group.slice(place - 1))] : [];
  });
}

function groupOf({ code, severity, at }: Finding): string {
  return `${code}|${severity}|${at?.sheet ?? ''}`;
}

function gathered(first: Finding, all: readonly Finding[]): Finding {
  const range = boundingRange(all.flatMap(({ at }) => (at ? [at.range] : [])));
  const where = first.at ? `Trang “${first.at.sheet}” còn` : 'Còn';
  return {
    ...first,
    message: `${where} ${formatNumber(all.length)} chỗ nữa như chỗ này: ${first.message}`,
    at: first.at && range ? { sheet: first.at.sheet, range } : null,
    affects: [...new Set(all.flatMap(({ affects }) => affects))],
  };
}
