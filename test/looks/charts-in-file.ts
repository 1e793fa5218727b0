import type { Element } from '@xmldom/xmldom';
import type { ChartSeries, DrawnChart } from '../../src/core/report/chart-model';
import type { SheetContent } from '../../src/core/report/changes';
import { boundingRange, type Range } from '../../src/core/sheet/range';
import { colourOf, hex, type ShownChart, tenth, words } from './shown-chart';
import { type FileParts, rangeOf } from './shown-in-file';
import { at, childrenOf, find, rootOf, valueAt } from './xml';

const EMU_A_POINT = 12_700;

/** The charts of a sheet part with what their own parts say; the values are those kept in the chart. */
export function chartsInFile(
  parts: FileParts,
  sheetPart: string,
  sheet: Element,
  { columns, rows }: Pick<SheetContent, 'columns' | 'rows'>,
): readonly ShownChart[] {
  const drawing = find(sheet, 'drawing')?.getAttribute('r:id');
  if (!drawing) return [];
  const part = parts.target(sheetPart, drawing);
  const widths = new Map(columns.map(({ column, pixels }) => [column, pixels * 0.75]));
  const heights = new Map(rows.map(({ row, points }) => [row, points]));
  return childrenOf(rootOf(parts.text(part))).map((anchor): ShownChart => {
    const from = at(anchor, 'from');
    const frame = at(anchor, 'graphicFrame');
    const id = at(frame, 'graphic', 'graphicData', 'chart').getAttribute('r:id') ?? '';
    const name = at(frame, 'nvGraphicFramePr', 'cNvPr').getAttribute('name') ?? '';
    const space = rootOf(parts.text(parts.target(part, id)));
    return {
      name,
      placed: {
        chart: { ...modelOf(space), id: name.replace(/^tonghop /, '') },
        left: tenth(edge(from, 'col', (index) => widths.get(index) ?? 48)),
        top: tenth(edge(from, 'row', (index) => heights.get(index) ?? 15)),
        width: tenth(Number(at(anchor, 'ext').getAttribute('cx')) / EMU_A_POINT),
        height: tenth(Number(at(anchor, 'ext').getAttribute('cy')) / EMU_A_POINT),
        data: dataOf(space),
      },
      look: lookOf(space),
    };
  });
}

/** Points from the sheet's edge to the anchor. */
function edge(from: Element, line: 'col' | 'row', sizeOf: (index: number) => number): number {
  const index = Number(at(from, line).textContent);
  const whole = Array.from({ length: index }, (_, before) => sizeOf(before + 1));
  return whole.reduce((sum, size) => sum + size, Number(at(from, `${line}Off`).textContent) / EMU_A_POINT);
}

function bars(space: Element): Element {
  return at(space, 'chart', 'plotArea', 'barChart');
}

function seriesElements(space: Element): readonly Element[] {
  return childrenOf(bars(space), 'ser');
}

/** The cells a chart reads: names over values, categories before them. */
function dataOf(space: Element): Range {
  const formulas = seriesElements(space).flatMap((series) => [
    at(series, 'tx', 'strRef', 'f'),
    at(series, 'cat', 'strRef', 'f'),
    at(series, 'val', 'numRef', 'f'),
  ]);
  const ranges = formulas.map((formula) =>
    rangeOf((formula.textContent ?? '').replace(/^.*!/, '').replaceAll('$', '')),
  );
  const all = boundingRange(ranges);
  if (!all) throw new Error('a chart without data');
  return all;
}

function modelOf(space: Element): Omit<DrawnChart, 'id'> {
  const chart = at(space, 'chart');
  const plot = at(chart, 'plotArea');
  const series = seriesElements(space);
  const [first] = series;
  if (!first) throw new Error('a chart without series');
  return {
    title: at(chart, 'title', 'tx', 'rich', 'p', 'r', 't').textContent ?? '',
    caption: '',
    shape: valueAt(bars(space), 'barDir') === 'bar' ? 'bar' : 'column',
    stacked: valueAt(bars(space), 'grouping') === 'stacked',
    categories: points(at(first, 'cat', 'strRef', 'strCache')).map((text) => text ?? ''),
    series: series.map(seriesOf),
    reversed: valueAt(plot, 'catAx', 'scaling', 'orientation') === 'maxMin',
    axisMaximum: Number(valueAt(plot, 'valAx', 'scaling', 'max')),
    gapWidth: Number(valueAt(bars(space), 'gapWidth')),
    overlap: Number(valueAt(bars(space), 'overlap')),
    legend: find(chart, 'legend') !== null,
  };
}

function seriesOf(series: Element): ChartSeries {
  const labels = at(series, 'dLbls');
  if (valueAt(labels, 'showVal') !== '1') throw new Error('a series without labels');
  return {
    name: points(at(series, 'tx', 'strRef', 'strCache'))[0] ?? '',
    values: points(at(series, 'val', 'numRef', 'numCache')).map((text) =>
      text === null ? null : Number(text),
    ),
    colour: colourOf(valueAt(series, 'spPr', 'solidFill', 'srgbClr')),
    labelFormat: at(labels, 'numFmt').getAttribute('formatCode') ?? '',
    labelPosition: valueAt(labels, 'dLblPos') === 'ctr' ? 'centre' : 'outsideEnd',
  };
}

/** What a cache holds, one a place; null where it has none. */
function points(cache: Element): readonly (string | null)[] {
  const held = new Map(
    childrenOf(cache, 'pt').map((point) => [point.getAttribute('idx'), at(point, 'v').textContent]),
  );
  const count = Number(valueAt(cache, 'ptCount'));
  return Array.from({ length: count }, (_, index) => held.get(String(index)) ?? null);
}

function lookOf(space: Element): ShownChart['look'] {
  const chart = at(space, 'chart');
  const plot = at(chart, 'plotArea');
  const legend = find(chart, 'legend');
  const series = seriesElements(space);
  if (valueAt(chart, 'title', 'overlay') !== '0') throw new Error('a title over the chart');
  return {
    title: wordsOf(at(chart, 'title', 'tx', 'rich', 'p', 'r', 'rPr')),
    categories: wordsIn(at(plot, 'catAx')),
    legend: legend && { words: wordsIn(legend), position: legendPosition(legend) },
    labels: series.map((one) => wordsIn(at(one, 'dLbls'))),
    outlines: series.map((one) => {
      const line = at(one, 'spPr', 'ln');
      return `${colour(line)} ${String(Number(line.getAttribute('w')) / EMU_A_POINT)}`;
    }),
    categoryLine: colour(at(plot, 'catAx', 'spPr', 'ln')),
    ticks: valueAt(plot, 'catAx', 'majorTickMark') !== 'none',
    everyName: find(plot, 'catAx', 'tickLblSkip')?.getAttribute('val') === '1',
    plotsHidden: valueAt(chart, 'plotVisOnly') === '0',
    valueAxis: {
      shown: valueAt(plot, 'valAx', 'delete') !== '1',
      minimum: Number(valueAt(plot, 'valAx', 'scaling', 'min')),
    },
    gridlines: ['catAx', 'valAx'].some((axis) => find(plot, axis, 'majorGridlines') !== null),
    background: colour(at(space, 'spPr')),
    frame: find(space, 'spPr', 'ln', 'noFill') === null,
  };
}

function legendPosition(legend: Element): string {
  return valueAt(legend, 'legendPos') === 'b' ? 'bottom' : valueAt(legend, 'legendPos');
}

function colour(element: Element): string {
  return hex(valueAt(element, 'solidFill', 'srgbClr'));
}

function wordsIn(element: Element): string {
  return wordsOf(at(element, 'txPr', 'p', 'pPr', 'defRPr'));
}

function wordsOf(properties: Element): string {
  const face = at(properties, 'latin').getAttribute('typeface') ?? '';
  const size = Number(properties.getAttribute('sz')) / 100;
  return words(face, size, properties.getAttribute('b') === '1', colour(properties));
}
