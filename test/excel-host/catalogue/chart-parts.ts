import type { AxisModel, ChartModel, LabelsModel, SeriesModel } from '../model/chart-model';
import { asBoolean, asNumber, asText, oneOf } from '../wire/arguments';
import { invalidArgument } from '../wire/host-error';
import { refer, type TypeTable } from '../wire/type-table';
import { CHART_FILL, CHART_FONT, CHART_LINE, fontOnly, kept } from './chart-format';

type Gridlines = AxisModel['majorGridlines'];
const GRIDLINES: TypeTable<Gridlines> = {
  name: 'ChartGridlines',
  properties: { visible: kept('visible', asBoolean) },
};

const AXIS_FORMAT: TypeTable<AxisModel> = {
  name: 'ChartAxisFormat',
  objects: { font: (axis) => refer(CHART_FONT, axis.font), line: (axis) => refer(CHART_LINE, axis.line) },
};

/** A bound of the axis: a number, or "" for Excel's own choice. */
const bound = (value: unknown, what: string): number | '' => (value === '' ? '' : asNumber(value, what));

export const AXIS: TypeTable<AxisModel> = {
  name: 'ChartAxis',
  properties: {
    visible: kept('visible', asBoolean),
    minimum: kept('minimum', bound),
    maximum: kept('maximum', bound),
    reversePlotOrder: kept('reversePlotOrder', asBoolean),
    majorTickMark: kept('majorTickMark', (value, what) =>
      oneOf(['None', 'Cross', 'Inside', 'Outside'], value, what),
    ),
    tickLabelSpacing: kept('tickLabelSpacing', bound),
    numberFormat: kept('numberFormat', asText),
    tickLabelPosition: kept('tickLabelPosition', (value, what) =>
      oneOf(['NextToAxis', 'High', 'Low', 'None'], value, what),
    ),
  },
  objects: {
    majorGridlines: (axis) => refer(GRIDLINES, axis.majorGridlines),
    minorGridlines: (axis) => refer(GRIDLINES, axis.minorGridlines),
    format: (axis) => refer(AXIS_FORMAT, axis),
  },
};

export const AXES: TypeTable<ChartModel> = {
  name: 'ChartAxes',
  objects: {
    valueAxis: (chart) => refer(AXIS, chart.valueAxis),
    categoryAxis: (chart) => refer(AXIS, chart.categoryAxis),
  },
};

const LABEL_POSITIONS = ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'None'];

const LABELS: TypeTable<{ readonly labels: LabelsModel; readonly chart: ChartModel }> = {
  name: 'ChartDataLabels',
  properties: {
    position: {
      get: ({ labels }) => labels.position,
      set: ({ labels, chart }, value) => {
        const position = oneOf(LABEL_POSITIONS, value, 'label position');
        // Excel offers no "outside end" for stacked bars.
        if (position === 'OutsideEnd' && chart.chartType.endsWith('Stacked')) {
          throw invalidArgument('label position OutsideEnd in a stacked chart');
        }
        labels.position = position;
      },
    },
    numberFormat: {
      get: ({ labels }) => labels.numberFormat,
      set: ({ labels }, value) => {
        labels.numberFormat = asText(value, 'label format');
      },
    },
    showValue: {
      get: ({ labels }) => labels.showValue,
      set: ({ labels }, value) => {
        labels.showValue = asBoolean(value, 'showValue');
      },
    },
  },
  objects: { format: ({ labels }) => refer(fontOnly<LabelsModel>('ChartDataLabelFormat'), labels) },
};

const SERIES_FORMAT: TypeTable<SeriesModel> = {
  name: 'ChartSeriesFormat',
  objects: { fill: (one) => refer(CHART_FILL, one.fill), line: (one) => refer(CHART_LINE, one.line) },
};

export interface SeriesTarget {
  readonly chart: ChartModel;
  readonly series: SeriesModel;
}

const own = <Key extends 'name' | 'gapWidth' | 'overlap' | 'hasDataLabels'>(
  key: Key,
  check: (value: unknown, what: string) => SeriesModel[Key],
): NonNullable<TypeTable<SeriesTarget>['properties']>[string] => ({
  get: ({ series }) => series[key],
  set: ({ series }, value) => {
    series[key] = check(value, key);
  },
});

export const SERIES: TypeTable<SeriesTarget> = {
  name: 'ChartSeries',
  properties: {
    name: own('name', asText),
    gapWidth: own('gapWidth', asNumber),
    overlap: own('overlap', asNumber),
    hasDataLabels: own('hasDataLabels', asBoolean),
  },
  objects: {
    format: ({ series }) => refer(SERIES_FORMAT, series),
    dataLabels: ({ series, chart }) => refer(LABELS, { labels: series.labels, chart }),
  },
};
