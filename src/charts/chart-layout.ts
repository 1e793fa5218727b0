import { CHART_COLOURS, type ChartSeries, type DrawnChart } from '../core/report/chart-model';
import { formatNumber } from '../core/vietnamese/numbers';

/** 16 × 8 cm at 96 dpi, as the chart stands in the sheet (LOOK.md §2). */
export const CHART_WIDTH = 605;
export const CHART_HEIGHT = 302;

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
}

export interface LegendEntry {
  readonly x: number;
  readonly name: string;
  readonly fill: string;
}

export interface ChartLayout {
  readonly bars: readonly Bar[];
  readonly labels: readonly Label[];
  readonly axis: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly legend: readonly LegendEntry[];
}

const BLACK = '#000000';
const LETTER = 6.9; // mean advance of Times New Roman at 11 pt, pixels
const TOP = 44;
const LEGEND_HEIGHT = 34;
const EDGE = 14;
const MAX_NAME = 26; // letters of a category before it takes a second line

/** Where every bar and word of a chart stands, in pixels from its top left corner. */
export function chartLayout(chart: DrawnChart): ChartLayout {
  const bottom = CHART_HEIGHT - (chart.legend ? LEGEND_HEIGHT : EDGE) - (chart.shape === 'column' ? 24 : 0);
  return chart.shape === 'bar' ? horizontal(chart, bottom) : vertical(chart, bottom);
}

function horizontal(chart: DrawnChart, bottom: number): ChartLayout {
  const names = chart.categories.map((name) => wrap(name));
  const longest = Math.max(...names.flat().map((line) => line.length));
  const left = EDGE + longest * LETTER + 8;
  const scale = (CHART_WIDTH - left - 76) / chart.axisMaximum;
  const slots = placed(chart, bottom - TOP);
  const bars: Bar[] = [];
  const labels: Label[] = names.map((lines, index) => ({
    x: left - 8,
    y: TOP + slots.middle(index),
    lines,
    anchor: 'end',
    fill: BLACK,
  }));
  forEachValue(chart, (series, value, category, order, before) => {
    const x = left + before * scale;
    const y = TOP + slots.start(category, order);
    const width = value * scale;
    bars.push({ x, y, width, height: slots.thickness, fill: hex(series) });
    const inside = series.labelPosition === 'centre';
    const at = inside ? x + width / 2 : x + width + 4;
    labels.push(valueLabel(series, value, at, y + slots.thickness / 2, inside ? 'middle' : 'start'));
  });
  const axis = { x1: left, y1: TOP, x2: left, y2: bottom };
  return { bars, labels: labels.filter(hasText), axis, legend: legendOf(chart) };
}

function vertical(chart: DrawnChart, bottom: number): ChartLayout {
  const scale = (bottom - TOP - 10) / chart.axisMaximum;
  const slots = placed({ ...chart, reversed: true }, CHART_WIDTH - 2 * EDGE);
  const bars: Bar[] = [];
  const labels: Label[] = chart.categories.map((name, index) => ({
    x: EDGE + slots.middle(index),
    y: bottom + 14,
    lines: [name],
    anchor: 'middle',
    fill: BLACK,
  }));
  forEachValue(chart, (series, value, category, order, before) => {
    const x = EDGE + slots.start(category, order);
    const height = value * scale;
    const y = bottom - before * scale - height;
    bars.push({ x, y, width: slots.thickness, height, fill: hex(series) });
    const at = series.labelPosition === 'centre' ? y + height / 2 : y - 9;
    labels.push(valueLabel(series, value, x + slots.thickness / 2, at, 'middle'));
  });
  const axis = { x1: EDGE, y1: bottom, x2: CHART_WIDTH - EDGE, y2: bottom };
  return { bars, labels: labels.filter(hasText), axis, legend: legendOf(chart) };
}

/** Gap and overlap as spreadsheets mean them: both in percent of a bar's thickness. */
function placed(chart: DrawnChart, length: number) {
  const count = chart.stacked ? 1 : chart.series.length;
  const step = chart.stacked ? 1 : 1 - chart.overlap / 100;
  const band = length / chart.categories.length;
  const group = 1 + (count - 1) * step;
  const thickness = band / (group + chart.gapWidth / 100);
  const last = chart.categories.length - 1;
  const bandStart = (index: number): number => (chart.reversed ? index : last - index) * band;
  const inset = (band - group * thickness) / 2;
  return {
    thickness,
    middle: (index: number) => bandStart(index) + band / 2,
    start: (index: number, order: number) =>
      bandStart(index) +
      inset +
      (chart.stacked ? 0 : (chart.reversed ? order : count - 1 - order) * step) * thickness,
  };
}

type Visit = (series: ChartSeries, value: number, category: number, order: number, before: number) => void;

/** Every value that is drawn; `before` is what lies under it in its stack. */
function forEachValue(chart: DrawnChart, visit: Visit): void {
  chart.categories.forEach((_, category) => {
    let stacked = 0;
    chart.series.forEach((series, order) => {
      const value = series.values[category] ?? null;
      if (value === null) return;
      visit(series, value, category, order, chart.stacked ? stacked : 0);
      stacked += value;
    });
  });
}

function valueLabel(
  series: ChartSeries,
  value: number,
  x: number,
  y: number,
  anchor: Label['anchor'],
): Label {
  // "0;;;" is how a stack says that a zero has no label (LOOK.md §2).
  const silent = value === 0 && series.labelFormat.includes(';;');
  const fill = series.labelPosition === 'centre' ? `#${CHART_COLOURS[series.colour].label}` : BLACK;
  return { x, y, lines: silent ? [] : [formatNumber(value)], anchor, fill };
}

function hasText(label: Label): boolean {
  return label.lines.length > 0;
}

function legendOf(chart: DrawnChart): readonly LegendEntry[] {
  if (!chart.legend) return [];
  const widths = chart.series.map((series) => 34 + series.name.length * LETTER);
  let x = (CHART_WIDTH - widths.reduce((sum, width) => sum + width, 0)) / 2;
  return chart.series.map((series, index) => {
    const entry = { x, name: series.name, fill: hex(series) };
    x += widths[index] ?? 0;
    return entry;
  });
}

function hex(series: ChartSeries): string {
  return `#${CHART_COLOURS[series.colour].fill}`;
}

/** At most two lines, broken at the space nearest the middle. */
function wrap(name: string): readonly string[] {
  if (name.length <= MAX_NAME) return [name];
  const spaces = [...name.matchAll(/ /g)].map((match) => match.index);
  const middle = name.length / 2;
  const [best] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return best === undefined ? [name] : [name.slice(0, best), name.slice(best + 1)];
}
