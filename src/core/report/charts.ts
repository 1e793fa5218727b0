import type { Figure } from '../figures/figure';
import type { Period } from '../figures/period';
import type { Chart } from './chart-model';
import type { ChartRule } from './charts/chart-rule';
import { membersChart } from './charts/co-cau';
import { moneyChart } from './charts/dong-gop';
import { attendanceChart } from './charts/du-sinh-hoat';
import { comparisonChart } from './charts/so-nam-truoc';
import { ratingChart } from './charts/xep-loai';
import { factsOf } from './facts';
import type { SentenceWording } from './sentences/wording';

/** The charts of LOOK.md §2, in the order they stand on the sheet. */
const CHARTS: readonly ChartRule[] = [
  ratingChart,
  attendanceChart,
  moneyChart,
  membersChart,
  comparisonChart,
];

/** Every chart: drawn, or omitted with the reason the pane tells. */
export function buildCharts(
  figures: readonly Figure[],
  period: Period,
  wording: SentenceWording,
): readonly Chart[] {
  const context = { facts: factsOf(figures), period, wording };
  return CHARTS.map((rule) => rule(context));
}
