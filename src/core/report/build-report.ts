import type { Figure } from '../figures/figure';
import type { Period } from '../figures/period';
import { previousPeriod, slashedDay } from '../figures/periods';
import type { CivilDate } from '../sheet/cell';
import { buildCharts } from './charts';
import type { ReportModel, Unit } from './report-model';
import type { SentenceWording } from './sentences/wording';
import { wordingOn } from './sentences/wording';
import { legendOf } from './sheet-rows';
import { buildSections } from './table-rows';

export interface ReportInput {
  readonly figures: readonly Figure[];
  readonly unit: Unit;
  readonly period: Period;
  /** Date of issue, when the person gave one: it also chooses the rules of the year. */
  readonly issued?: CivilDate | null;
  /** Regulations and wording; absent: those in force on the day of issue, else on the period's last day. */
  readonly wording?: SentenceWording;
}

/** What the sheets, the pane and Word show, from the figures: rows, charts, legend. Nothing is laid out yet. */
export function buildReport({ figures, unit, period, issued = null, wording }: ReportInput): ReportModel {
  const sections = buildSections(figures, period);
  const named = period.kind === 'days' ? '' : ` ${period.label.toUpperCase()}`;
  return {
    unit,
    period,
    previousLabel: period.kind === 'days' ? 'cùng kỳ năm trước' : previousPeriod(period).label,
    issued,
    title: `TỔNG HỢP KẾT QUẢ CÔNG TÁC${named}`,
    subtitle: `(Từ ngày ${slashedDay(period.from)} đến ngày ${slashedDay(period.to)})`,
    sections,
    legend: legendOf(sections.flatMap((section) => section.rows)),
    charts: buildCharts(figures, period, wording ?? wordingOn(issued ?? period.to)),
    figures,
  };
}
