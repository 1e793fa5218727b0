import type { Finding } from '../core/checks/finding';
import { runChecks } from '../core/checks/run-checks';
import { compute } from '../core/figures/compute';
import type { Figure } from '../core/figures/figure';
import type { Period } from '../core/figures/period';
import { periodOfYear } from '../core/figures/periods';
import { buildReport } from '../core/report/build-report';
import { type Plan, planChanges } from '../core/report/plan';
import type { ReportModel } from '../core/report/report-model';
import type { CivilDate } from '../core/sheet/cell';
import { fillLastYear } from './last-year';
import type { RunOptions } from './run-options';
import type { Understood } from './understand';

/** The year worked out; nothing written yet. */
export interface Summary extends Plan {
  readonly understood: Understood;
  readonly period: Period;
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  readonly report: ReportModel;
}

/** From what was understood to the plan of changes: compute, check, report, plan. Pure. */
export function summarise(understood: Understood, options: RunOptions = {}): Summary {
  const { books, asked, answers, workbook, recognised, unit, settings } = understood;
  const { issued, recompute = [] } = options;
  const questions = asked.map(({ question }) => question);
  const period = reportPeriod(understood, options);
  const { figures: own, findings: computing } = compute({ books, period, settings, questions, answers });
  const figures = fillLastYear(own, understood, period, options);
  const findings = runChecks({
    books,
    period,
    settings,
    recognised,
    figures,
    findings: [...understood.findings, ...computing],
    ...(issued ? { issued } : {}),
  });
  const report = buildReport({ figures, period, unit, ...(issued ? { issued } : {}) });
  return { understood, period, figures, findings, report, ...planChanges(workbook, report, { recompute }) };
}

/** The period chosen, else the best that the sheets suggest, else the year that is ending. */
export function reportPeriod(understood: Understood, options: RunOptions): Period {
  return options.period ?? understood.periods[0]?.period ?? periodOfYear(reportYear(options.today));
}

/** Where no sheet tells a year: the year that is ending, or that ended in the last quarter. */
function reportYear(today: CivilDate | undefined): number {
  if (!today) throw new Error('no sheet tells a year: the host must say what day it is');
  return today.month <= 3 ? today.year - 1 : today.year;
}
