import type { Period } from '../../figures/period';
import type { Chart, ChartSeries, DrawnChart, OmittedChart } from '../chart-model';
import type { Facts } from '../facts';
import { wholeFormat } from '../number-format';
import type { SentenceWording } from '../sentences/wording';

export interface ChartContext {
  readonly facts: Facts;
  readonly period: Period;
  readonly wording: SentenceWording;
}

/** One chart of LOOK.md §2: drawn, or the reason why not. */
export type ChartRule = (context: ChartContext) => Chart;

export function drawn(chart: DrawnChart): Chart {
  return { drawn: true, ...chart };
}

export function omitted(chart: OmittedChart): Chart {
  return { drawn: false, ...chart };
}

/** Series of horizontal bars with its numbers beside them. */
export function barSeries(
  name: string,
  colour: ChartSeries['colour'],
  values: readonly (number | null)[],
): ChartSeries {
  return { name, colour, values, labelFormat: wholeFormat(largest(values)), labelPosition: 'outsideEnd' };
}

export function largest(values: readonly (number | null)[]): number {
  return Math.max(0, ...values.map((value) => value ?? 0));
}

/** Names of this year's and last year's series. */
export function seriesNames(
  period: Period,
  previousName: string,
): { readonly now: string; readonly before: string } {
  if (period.kind === 'days') return { now: 'Kỳ này', before: 'Cùng kỳ năm trước' };
  return { now: upperFirst(period.label), before: upperFirst(previousName) };
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
