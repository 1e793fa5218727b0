import { buildCharts } from '../core/report/charts';
import type { ReportModel } from '../core/report/report-model';
import { wordingOn } from '../core/report/sentences/wording';
import type { CivilDate } from '../core/sheet/cell';

/** The same report issued on another day: the day chooses the rules, and with them the words under the charts. */
export function issuedOn(report: ReportModel, issued: CivilDate): ReportModel {
  const charts = buildCharts(report.figures, report.period, wordingOn(issued));
  return { ...report, issued, charts };
}
