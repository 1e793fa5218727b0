import type { Range } from '../../../src/core/sheet/range';

export interface TextFormat {
  name: string;
  size: number;
  bold: boolean;
  italic: boolean;
  color: string;
}
export interface LineFormat {
  color: string;
  lineStyle: string;
  weight: number;
}
export interface FillFormat {
  color: string | null;
}
export interface AxisModel {
  visible: boolean;
  minimum: number | '';
  maximum: number | '';
  reversePlotOrder: boolean;
  majorGridlines: { visible: boolean };
  minorGridlines: { visible: boolean };
  line: LineFormat;
  font: TextFormat;
  numberFormat: string;
  tickLabelPosition: string;
  majorTickMark: string;
  /** '' where Excel chooses which names it shows. */
  tickLabelSpacing: number | '';
  title: { text: string; visible: boolean; font: TextFormat };
}
export interface LabelsModel {
  position: string;
  numberFormat: string;
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  font: TextFormat;
}
export interface SeriesModel {
  name: string;
  gapWidth: number;
  overlap: number;
  hasDataLabels: boolean;
  labels: LabelsModel;
  fill: FillFormat;
  line: LineFormat;
}
export interface ChartModel {
  readonly id: string;
  name: string;
  chartType: string;
  seriesBy: string;
  data: Range;
  left: number;
  top: number;
  width: number;
  height: number;
  title: { text: string; visible: boolean; overlay: boolean; font: TextFormat };
  legend: { visible: boolean; position: string; overlay: boolean; font: TextFormat };
  valueAxis: AxisModel;
  categoryAxis: AxisModel;
  series: SeriesModel[];
  fill: FillFormat;
  border: LineFormat;
  font: TextFormat;
  displayBlanksAs: string;
  plotVisibleOnly: boolean;
}

const text = (size: number): TextFormat => ({
  name: 'Calibri',
  size,
  bold: false,
  italic: false,
  color: '#595959',
});
const line = (): LineFormat => ({ color: '#D9D9D9', lineStyle: 'Continuous', weight: 0.75 });
const axis = (): AxisModel => ({
  visible: true,
  minimum: '',
  maximum: '',
  reversePlotOrder: false,
  majorGridlines: { visible: true },
  minorGridlines: { visible: false },
  line: line(),
  font: text(9),
  numberFormat: 'General',
  tickLabelPosition: 'NextToAxis',
  majorTickMark: 'Outside',
  tickLabelSpacing: '',
  title: { text: '', visible: false, font: text(10) },
});

export function newSeries(name: string): SeriesModel {
  return {
    name,
    gapWidth: 219,
    overlap: -27,
    hasDataLabels: false,
    labels: {
      position: 'OutsideEnd',
      numberFormat: 'General',
      showValue: true,
      showSeriesName: false,
      showCategoryName: false,
      font: text(9),
    },
    fill: { color: null },
    line: line(),
  };
}

/** A chart as Excel draws it by default: grey text, grid lines, an automatic title. */
export function newChart(id: string, chartType: string, data: Range, seriesBy: string): ChartModel {
  return {
    id,
    name: `Chart ${id.replace(/\D/g, '')}`,
    chartType,
    seriesBy,
    data,
    left: 100,
    top: 100,
    width: 360,
    height: 216,
    title: { text: '', visible: true, overlay: false, font: text(14) },
    legend: { visible: true, position: 'Bottom', overlay: false, font: text(9) },
    valueAxis: axis(),
    categoryAxis: axis(),
    series: [],
    fill: { color: '#FFFFFF' },
    border: line(),
    font: text(10),
    displayBlanksAs: 'NotPlotted',
    plotVisibleOnly: true,
  };
}
