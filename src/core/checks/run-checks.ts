import type { Figure } from '../figures/figure';
import { figureContext } from '../figures/figure-context';
import { liesIn, outsideTables } from '../figures/outside-tables';
import type { Period } from '../figures/period';
import type { Settings } from '../figures/settings';
import type { Books } from '../kinds/records';
import type { SheetRecognition } from '../recognise/recognise-workbook';
import type { CivilDate } from '../sheet/cell';
import { formatRange } from '../sheet/range';
import { CHECKS } from './checks';
import type { Finding } from './finding';
import { gatherFindings } from './gather-findings';

export interface CheckInput {
  readonly books: Books;
  readonly period: Period;
  readonly settings: Settings;
  /** Every sheet with its role and tables, as it was recognised. */
  readonly recognised: readonly SheetRecognition[];
  readonly figures: readonly Figure[];
  /** What reading the sheets and computing the figures found already. */
  readonly findings: readonly Finding[];
  /** The report's date of issue, when it is known: it decides which rules hold. */
  readonly issued?: CivilDate;
}

/**
 * All findings, those found before included, each once, ordered by how much they move the figures: first what a
 * figure waits for, then by the largest relative change, then what changes nothing. What one sheet shows over and over
 * is gathered.
 */
export function runChecks(input: CheckInput): readonly Finding[] {
  const context = {
    ...figureContext(input.books, input.period, input.settings),
    books: input.books,
    recognised: input.recognised,
    figures: input.figures,
    issued: input.issued ?? null,
  };
  const outside = outsideTables(input.books, context.serving);
  const read = input.findings.map((finding) =>
    liesIn(outside, finding.at) ? ofAnotherYear(finding) : finding,
  );
  const found = [...read, ...CHECKS.flatMap((check) => check.run(context))];
  const unconfirmed = new Set(
    input.figures.filter(({ status }) => status === 'unconfirmed').map(({ id }) => id),
  );
  const ordered = once(found)
    .map((finding, index) => ({ finding, index, rank: rankOf(finding, unconfirmed) }))
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .map(({ finding }) => finding);
  return gatherFindings(ordered);
}

/** Read in a sheet that the period does not count: no figure of it is moved, whatever stands there. */
function ofAnotherYear(finding: Finding): Finding {
  return { ...finding, severity: 'info', affects: [], effect: 0 };
}

/** One code at one place is one finding, whoever told it first. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>();
  return findings.filter(({ code, at, message }) => {
    const key = `${code}|${at ? `${at.sheet}!${formatRange(at.range)}` : message}`;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}

/** Where nobody can tell the change: a figure that is probably wrong counts as wholly changed, others as a little. */
const UNTOLD: Readonly<Record<Finding['severity'], number>> = { error: 1, warning: 0.05, info: 0.001 };

function rankOf({ affects, effect, severity }: Finding, unconfirmed: ReadonlySet<string>): number {
  const change = effect ?? (affects.length > 0 ? UNTOLD[severity] : 0);
  const waits = severity !== 'info' && change > 0 && affects.some((id) => unconfirmed.has(id));
  return waits ? 2 + change : change;
}
