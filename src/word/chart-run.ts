import { ChartRun, type ChartSeries } from 'docx/charts';
import PizZip from 'pizzip';
import { CHART_COLOURS, type ChartSeries as SeriesModel, type DrawnChart } from '../core/report/chart-model';
import { pixels } from './measures';
import { pack } from './pack';
import { FONT } from './paragraphs';
import { xmlSafe } from './xml-safe';

const INK = '404040';
const WIDTH = 160;
const HEIGHT = 80;

/** A native chart, 16 × 8 cm, with its values cached and in a workbook of its own: Word shows it at once and edits it. */
export function chartRun(chart: DrawnChart, title: string): ChartRun {
  const shared = {
    title: { text: xmlSafe(title), font: { size: 13, bold: true, color: '000000' } },
    font: { name: FONT, color: '000000' },
    legend: chart.legend ? { position: 'bottom' as const, font: { size: 11 } } : (false as const),
    chartArea: { fill: 'FFFFFF', border: 'none' as const },
    transformation: { width: pixels(WIDTH), height: pixels(HEIGHT) },
    altText: { name: xmlSafe(chart.id), description: xmlSafe(`${title}. ${chart.caption}`) },
    categories: chart.categories.map(xmlSafe),
    series: chart.series.map((series) => seriesOf(series, chart.stacked)),
    stacking: chart.stacked ? ('stacked' as const) : ('none' as const),
    gapWidth: chart.gapWidth,
    overlap: chart.overlap,
    categoryAxis: { reverseOrder: chart.reversed, gridlines: false, font: { size: 11 } },
    valueAxis: {
      visible: false,
      gridlines: false,
      minimum: 0,
      ...(chart.axisMaximum > 0 ? { maximum: chart.axisMaximum } : {}),
    },
  };
  return chart.shape === 'bar'
    ? new ChartRun({ type: 'bar', ...shared })
    : new ChartRun({ type: 'column', ...shared });
}

function seriesOf(series: SeriesModel, stacked: boolean): ChartSeries {
  const centred = stacked || series.labelPosition === 'centre';
  return {
    name: xmlSafe(series.name),
    values: series.values,
    color: CHART_COLOURS[series.colour].fill,
    dataLabels: {
      value: true,
      position: centred ? 'center' : 'outsideEnd',
      numberFormat: series.labelFormat,
      font: { size: 11, color: centred ? CHART_COLOURS[series.colour].label : '000000' },
    },
  };
}

/** Every chart we made in a package, finished; those a template already had, by part name, keep their look. */
export function finishedCharts(bytes: Uint8Array, had: ReadonlySet<string> = new Set()): Uint8Array {
  const zip = new PizZip(bytes);
  for (const part of zip.file(/^word\/charts\/chart\d+\.xml$/)) {
    if (had.has(part.name)) continue;
    zip.file(part.name, finishedChart(part.asText()));
  }
  return pack(zip);
}

/** What the library has no option for: a thin dark line round each bar, so that light ones have an edge in print; the axis in the same ink; the language of the words. */
function finishedChart(chartXml: string): string {
  const line = `<a:ln w="9525"><a:solidFill><a:srgbClr val="${INK}"/></a:solidFill></a:ln>`;
  return chartXml
    .replace(
      /(<c:ser>(?:(?!<c:dLbls>).)*?<c:spPr><a:solidFill>.*?<\/a:solidFill>)(?:<a:ln\b(?:[^>]*\/>|.*?<\/a:ln>))?/gsu,
      `$1${line}`,
    )
    .replace(/(<c:catAx>(?:(?!<c:spPr>).)*<c:spPr><a:noFill\/>)<a:ln\b.*?<\/a:ln>/su, `$1${line}`)
    .replaceAll('lang="en-US"', 'lang="vi-VN"')
    .replace('<c:lang val="en-US"/>', '<c:lang val="vi-VN"/>');
}
