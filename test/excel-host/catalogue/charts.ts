import { type ChartModel, newChart, newSeries } from '../model/chart-model';
import type { SheetModel } from '../model/sheet-model';
import { asBoolean, asNumber, asText, oneOf } from '../wire/arguments';
import { invalidArgument, itemNotFound } from '../wire/host-error';
import { NULL_REF, type Property, refer, type Scene, type TypeTable } from '../wire/type-table';
import { CHART_BORDER, CHART_FILL, CHART_FONT, fontOnly, kept } from './chart-format';
import { AXES, SERIES, type SeriesTarget } from './chart-parts';
import { asTarget, assertWritable, type RangeTarget } from './range-target';

interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

const CHART_TYPES = ['BarClustered', 'BarStacked', 'ColumnClustered', 'ColumnStacked', 'Line'];

/** Header row with the series' names, first column with the categories: what Excel makes of such a block. */
function plot(chart: ChartModel, { sheet, range }: RangeTarget, seriesBy: unknown): void {
  // "Auto" guesses differently on the web (trap 15): the product must say it.
  chart.seriesBy = oneOf(['Columns', 'Rows'], seriesBy, 'seriesBy');
  if (chart.seriesBy === 'Rows') throw invalidArgument('series in rows are not in the stand-in');
  chart.data = range;
  const before = chart.series;
  chart.series = [];
  for (let column = range.left + 1; column <= range.right; column += 1) {
    const name = String(sheet.cell(range.top, column).value);
    chart.series.push(before[column - range.left - 1] ?? newSeries(name));
  }
  chart.series.forEach((series, index) => {
    series.name = String(sheet.cell(range.top, range.left + 1 + index).value);
  });
}

const place = (key: 'left' | 'top' | 'width' | 'height'): Property<ChartTarget> => ({
  get: ({ chart }) => chart[key],
  set: ({ chart, sheet }, value, scene) => {
    assertWritable(sheet, scene);
    chart[key] = asNumber(value, key);
  },
});

const TITLE: TypeTable<ChartModel['title']> = {
  name: 'ChartTitle',
  properties: {
    text: kept('text', asText),
    visible: kept('visible', asBoolean),
    overlay: kept('overlay', asBoolean),
  },
  objects: { format: (title) => refer(fontOnly<ChartModel['title']>('ChartTitleFormat'), title) },
};

const LEGEND: TypeTable<ChartModel['legend']> = {
  name: 'ChartLegend',
  properties: {
    visible: kept('visible', asBoolean),
    overlay: kept('overlay', asBoolean),
    position: kept('position', (value, what) => oneOf(['Top', 'Bottom', 'Left', 'Right'], value, what)),
  },
  objects: { format: (legend) => refer(fontOnly<ChartModel['legend']>('ChartLegendFormat'), legend) },
};

const AREA_FORMAT: TypeTable<ChartModel> = {
  name: 'ChartAreaFormat',
  objects: {
    border: (chart) => refer(CHART_BORDER, chart.border),
    fill: (chart) => refer(CHART_FILL, chart.fill),
    font: (chart) => refer(CHART_FONT, chart.font),
  },
};

const SERIES_COLLECTION: TypeTable<ChartModel> = {
  name: 'ChartSeriesCollection',
  properties: { count: { get: (chart) => chart.series.length } },
  items: (chart) => chart.series.map((series) => refer(SERIES, { chart, series })),
  methods: {
    getItemAt: (chart, [index]) => {
      const series = chart.series[asNumber(index, 'series')];
      if (!series) throw itemNotFound(`series ${String(index)} of ${chart.name}`);
      return refer<SeriesTarget>(SERIES, { chart, series });
    },
  },
};

export const CHART: TypeTable<ChartTarget> = {
  name: 'Chart',
  identity: ({ chart }) => chart.id,
  properties: {
    id: { get: ({ chart }) => chart.id },
    name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        chart.name = asText(value, 'chart name');
      },
    },
    chartType: {
      get: ({ chart }) => chart.chartType,
      set: ({ chart }, value) => {
        chart.chartType = oneOf(CHART_TYPES, value, 'chartType');
      },
    },
    plotVisibleOnly: {
      get: ({ chart }) => chart.plotVisibleOnly,
      set: ({ chart }, value) => {
        chart.plotVisibleOnly = asBoolean(value, 'plotVisibleOnly');
      },
    },
    left: place('left'),
    top: place('top'),
    width: place('width'),
    height: place('height'),
  },
  objects: {
    title: ({ chart }) => refer(TITLE, chart.title),
    legend: ({ chart }) => refer(LEGEND, chart.legend),
    axes: ({ chart }) => refer(AXES, chart),
    series: ({ chart }) => refer(SERIES_COLLECTION, chart),
    format: ({ chart }) => refer(AREA_FORMAT, chart),
  },
  effects: {
    setData: ({ chart, sheet }, [data, seriesBy], scene) => {
      assertWritable(sheet, scene);
      plot(chart, asTarget(data, sheet, scene), seriesBy);
    },
    delete: ({ chart, sheet }, _args, scene) => {
      assertWritable(sheet, scene);
      sheet.charts = sheet.charts.filter((one) => one !== chart);
    },
  },
};

function find(sheet: SheetModel, key: unknown): ChartTarget | null {
  const chart = sheet.charts.find((one) => one.id === key || one.name === key);
  return chart ? { sheet, chart } : null;
}

function add(sheet: SheetModel, [type, data, seriesBy]: readonly unknown[], scene: Scene): unknown {
  assertWritable(sheet, scene);
  const source = asTarget(data, sheet, scene);
  const chart = newChart(
    `{CHART-${String(scene.nextNumber())}}`,
    oneOf(CHART_TYPES, type, 'chartType'),
    source.range,
    '',
  );
  plot(chart, source, seriesBy);
  sheet.charts.push(chart);
  return refer(CHART, { sheet, chart });
}

export const CHARTS: TypeTable<SheetModel> = {
  name: 'ChartCollection',
  properties: { count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => refer(CHART, { sheet, chart })),
  item: (sheet, [key]) => {
    const found = find(sheet, key);
    if (!found) throw itemNotFound(`chart ${String(key)}`);
    return refer(CHART, found);
  },
  methods: {
    getItemOrNullObject: (sheet, [key]) => {
      const found = find(sheet, key);
      return found ? refer(CHART, found) : NULL_REF;
    },
  },
  effects: { add },
};
