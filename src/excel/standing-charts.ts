import { chartIdIn } from '../core/report/chart-name';

/** The charts that stand on a sheet of ours now. */
export interface StandingCharts {
  /** Ours, by name; the person may have moved and sized them. */
  readonly ours: ReadonlyMap<string, Excel.Chart>;
  /**
   * Others by their title: another program (openpyxl) may have saved ours under names of its own, and a second one
   * would be drawn over each.
   */
  readonly byTitle: ReadonlyMap<string, Excel.Chart>;
}

/** `titled`: the titles were loaded too. */
export function standingCharts(charts: readonly Excel.Chart[], titled: boolean): StandingCharts {
  const ours = charts.filter(({ name }) => chartIdIn(name) !== null);
  const others = titled ? charts.filter((chart) => !ours.includes(chart)) : [];
  return {
    ours: new Map(ours.map((chart) => [chart.name, chart])),
    byTitle: new Map(others.map((chart) => [chart.title.text, chart])),
  };
}
