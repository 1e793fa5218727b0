import type { Finding, Severity } from '../core/checks/finding';
import type { Figure } from '../core/figures/figure';
import { startSmall } from './start-small';
import { text } from './texts';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * Findings by effect (UX.md §4.4): those that leave a figure unconfirmed first, then by the largest relative
 * change of a figure, then those that change nothing. Stable within equals: the order of the checks.
 */
export function byEffect(findings: readonly Finding[], figures: readonly Figure[]): readonly Finding[] {
  const unconfirmed = new Set(figures.filter((f) => f.status === 'unconfirmed').map((f) => f.id));
  const rank = (finding: Finding): readonly number[] => [
    finding.affects.some((id) => unconfirmed.has(id)) ? 1 : 0,
    finding.effect ?? 0,
    finding.affects.length > 0 ? 1 : 0,
    WEIGHT[finding.severity],
  ];
  return [...findings].sort((a, b) => compareRanks(rank(b), rank(a)));
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const NAMED_FIGURES = 3;

/** What a finding moves, and what is counted now, in the words of the card. */
export function effectWords(finding: Finding, figures: readonly Figure[]): string {
  const moved = figures.filter((figure) => finding.affects.includes(figure.id));
  if (moved.length === 0) return text('find.no_effect');
  const named = moved.slice(0, NAMED_FIGURES).map((figure) => startSmall(figure.label));
  const rest = moved.length - named.length;
  const what = rest > 0 ? `${named.join(', ')} ${text('find.more', { n: rest })}` : named.join(', ');
  const [only] = moved;
  if (moved.length > 1 || !only || only.value === null) return text('find.effect', { what });
  const now = typeof only.value === 'number' ? withUnit(only.text, only.unit) : only.text;
  return `${text('find.effect', { what })} ${text('find.now', { what: now })}`;
}

function withUnit(value: string, unit: string): string {
  if (unit === '%') return `${value}%`;
  return unit === '' ? value : `${value}\u00a0${unit}`;
}

export type FindingTone = 'ask' | 'fix' | 'look' | 'info';

/** How a card looks: a guess to confirm, something to mend, to look at, or to know. Never red without effect. */
export function findingTone(finding: Finding, figures: readonly Figure[]): FindingTone {
  const moved = figures.filter((figure) => finding.affects.includes(figure.id));
  if (finding.severity === 'info') return 'info';
  if (finding.severity === 'error') return moved.length > 0 ? 'fix' : 'look';
  return moved.some((figure) => figure.status === 'unconfirmed') ? 'ask' : 'look';
}
