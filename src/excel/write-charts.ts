import { CHART_COLOURS, type ChartSeries, type DrawnChart } from '../core/report/chart-model';
import type { PlacedChart } from '../core/report/changes';
import { chartName } from '../core/report/chart-name';
import { CHART_LOOK, FONT } from '../core/report/look';
import { formatRange } from '../core/sheet/range';
import type { StandingCharts } from './standing-charts';

const { titleSize, wordSize } = CHART_LOOK;
const INK = `#${CHART_LOOK.ink}`;

/**
 * What a chart shows: added in its place, or given the new data where it stands, as the person moved and sized it.
 * Charts of ours that the plan no longer has are taken away; the person's own stay.
 */
export function writeCharts(
  sheet: Excel.Worksheet,
  charts: readonly PlacedChart[],
  standing: StandingCharts,
): Excel.Chart[] {
  const wanted = new Set(charts.map(({ chart }) => chartName(chart.id)));
  for (const [name, chart] of standing.ours) if (!wanted.has(name)) chart.delete();
  return charts.map((placed) => {
    const name = chartName(placed.chart.id);
    const data = sheet.getRange(formatRange(placed.data)).untrack();
    const type = chartType(placed.chart);
    const found = standing.ours.get(name) ?? standing.byTitle.get(placed.chart.title);
    if (found) {
      found.name = name;
      found.chartType = type;
      found.setData(data, 'Columns');
      if (placed.moved) found.top = Math.max(0, found.top + placed.moved.points);
      return found;
    }
    const chart = sheet.charts.add(type, data, 'Columns');
    chart.name = name;
    chart.left = placed.left;
    chart.top = placed.top;
    chart.width = placed.width;
    chart.height = placed.height;
    return chart;
  });
}

const CHART_TYPES = {
  bar: { stacked: 'BarStacked', clustered: 'BarClustered' },
  column: { stacked: 'ColumnStacked', clustered: 'ColumnClustered' },
} as const;

function chartType({ shape, stacked }: DrawnChart) {
  return CHART_TYPES[shape][stacked ? 'stacked' : 'clustered'];
}

/** How a chart looks (LOOK.md §2). Every member is within ExcelApi 1.9, the host's floor. */
export function writeChartLook(chart: Excel.Chart, model: DrawnChart): void {
  chart.title.text = model.title;
  chart.title.visible = true;
  chart.title.overlay = false;
  writeFont(chart.title.format.font, titleSize, true);
  chart.legend.visible = model.legend;
  if (model.legend) {
    chart.legend.position = 'Bottom';
    writeFont(chart.legend.format.font, wordSize);
  }
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.maximum = model.axisMaximum;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  categoryAxis.majorGridlines.visible = false;
  categoryAxis.reversePlotOrder = model.reversed;
  categoryAxis.majorTickMark = 'None';
  // else Excel leaves out every second name where long ones stand close: a bar nobody can tell
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.format.line.color = INK;
  writeFont(categoryAxis.format.font, wordSize);
  chart.format.fill.setSolidColor(`#${CHART_LOOK.background}`);
  chart.format.border.lineStyle = 'None';
  // a person who hides the columns of the data keeps the chart
  chart.plotVisibleOnly = false;
  model.series.forEach((series, index) => {
    writeSeries(chart.series.getItemAt(index), series, model);
  });
}

function writeSeries(series: Excel.ChartSeries, model: ChartSeries, chart: DrawnChart): void {
  const colours = CHART_COLOURS[model.colour];
  const centred = model.labelPosition === 'centre';
  series.gapWidth = chart.gapWidth;
  series.overlap = chart.overlap;
  series.format.fill.setSolidColor(`#${colours.fill}`);
  series.format.line.color = INK;
  series.format.line.weight = CHART_LOOK.outline;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.position = centred ? 'Center' : 'OutsideEnd';
  series.dataLabels.numberFormat = model.labelFormat;
  writeFont(series.dataLabels.format.font, wordSize);
  if (centred) series.dataLabels.format.font.color = `#${colours.label}`;
}

function writeFont(font: Excel.ChartFont, size: number, bold = false): void {
  font.name = FONT;
  font.size = size;
  font.bold = bold;
  font.color = `#${CHART_LOOK.words}`;
}
