import type { ChartSeries, DrawnChart } from '../../src/core/report/chart-model';
import type { ChartModel, SeriesModel, TextFormat } from '../excel-host/model/chart-model';
import type { SheetModel } from '../excel-host/model/sheet-model';
import { colourOf, hex, type ShownChart, tenth, words } from './shown-chart';

/** A native chart of the stand-in, with the cells it reads. */
export function chartInExcel(chart: ChartModel, sheet: SheetModel): ShownChart {
  return {
    name: chart.name,
    placed: {
      chart: modelOf(chart, sheet),
      left: tenth(chart.left),
      top: tenth(chart.top),
      width: tenth(chart.width),
      height: tenth(chart.height),
      data: chart.data,
    },
    look: lookOf(chart),
  };
}

function modelOf(chart: ChartModel, sheet: SheetModel): DrawnChart {
  const { data, series } = chart;
  const rows = Array.from({ length: data.bottom - data.top }, (_, index) => data.top + 1 + index);
  const gaps = new Set(series.map(({ gapWidth, overlap }) => `${String(gapWidth)} ${String(overlap)}`));
  const [first] = series;
  if (!first || gaps.size !== 1) throw new Error(`series of ${chart.name} do not agree`);
  const stacked = chart.chartType.endsWith('Stacked');
  return {
    id: chart.name.replace(/^tonghop /, ''),
    title: chart.title.text,
    caption: '',
    shape: chart.chartType.startsWith('Bar') ? 'bar' : 'column',
    stacked,
    categories: rows.map((row) => String(sheet.cell(row, data.left).value)),
    series: series.map((one, index) => seriesOf(one, index, rows, chart, sheet)),
    reversed: chart.categoryAxis.reversePlotOrder,
    axisMaximum: Number(chart.valueAxis.maximum),
    gapWidth: first.gapWidth,
    overlap: first.overlap,
    legend: chart.legend.visible,
  };
}

function seriesOf(
  series: SeriesModel,
  index: number,
  rows: readonly number[],
  { data }: ChartModel,
  sheet: SheetModel,
): ChartSeries {
  if (!series.hasDataLabels || !series.labels.showValue) throw new Error(`no labels on ${series.name}`);
  return {
    name: series.name,
    values: rows.map((row) => {
      const { value } = sheet.cell(row, data.left + 1 + index);
      return typeof value === 'number' ? value : null;
    }),
    colour: colourOf(series.fill.color ?? ''),
    labelFormat: series.labels.numberFormat,
    labelPosition: series.labels.position === 'Center' ? 'centre' : 'outsideEnd',
  };
}

function lookOf(chart: ChartModel): ShownChart['look'] {
  const { title, legend, categoryAxis, valueAxis, series } = chart;
  if (!title.visible || title.overlay) throw new Error(`no title over ${chart.name}`);
  return {
    title: wordsOf(title.font),
    categories: wordsOf(categoryAxis.font),
    legend: legend.visible ? { words: wordsOf(legend.font), position: legend.position.toLowerCase() } : null,
    labels: series.map(({ labels }) => wordsOf(labels.font)),
    outlines: series.map(({ line }) => `${hex(line.color)} ${String(line.weight)}`),
    categoryLine: hex(categoryAxis.line.color),
    ticks: categoryAxis.majorTickMark !== 'None',
    everyName: categoryAxis.tickLabelSpacing === 1,
    plotsHidden: !chart.plotVisibleOnly,
    valueAxis: { shown: valueAxis.visible, minimum: Number(valueAxis.minimum) },
    gridlines: valueAxis.majorGridlines.visible || categoryAxis.majorGridlines.visible,
    background: hex(chart.fill.color ?? ''),
    frame: chart.border.lineStyle !== 'None',
  };
}

function wordsOf({ name, size, bold, color }: TextFormat): string {
  return words(name, size, bold, color);
}
