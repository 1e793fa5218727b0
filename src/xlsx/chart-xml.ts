import { CHART_COLOURS, type ChartSeries, type DrawnChart } from '../core/report/chart-model';
import type { PlacedChart } from '../core/report/changes';
import { CHART_LOOK } from '../core/report/look';
import { columnName, type Range } from '../core/sheet/range';
import { richTextXml, solidXml, textLookXml } from './chart-text-xml';
import { CHART, DRAWING, OFFICE_RELATIONSHIPS } from './namespaces';
import { xmlAttributes, xmlText, XML_DECLARATION } from './xml-text';

const EMU_A_POINT = 12_700;
const OUTLINE = `<a:ln w="${String(CHART_LOOK.outline * EMU_A_POINT)}">${solidXml(CHART_LOOK.ink)}</a:ln>`;
const TITLE = { size: CHART_LOOK.titleSize, bold: true };
const LABELS = { size: CHART_LOOK.wordSize };
const CATEGORY_AXIS = '111111101';
const VALUE_AXIS = '111111102';

/**
 * A chart part: LOOK.md §2 in the element order of CT_Chart (ISO 29500-1 §21.2). Categories and values stand in
 * it as well as in the cells, so that viewers that compute nothing show the chart too.
 */
export function chartXml({ chart, data }: PlacedChart, sheet: string): string {
  return (
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE_RELATIONSHIPS}">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    `<c:title>${richTextXml(chart.title, TITLE)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${barsXml(chart, data, sheet)}${categoryAxisXml(chart)}${valueAxisXml(chart)}` +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>' +
    (chart.legend
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLookXml(LABELS)}</c:legend>`
      : '') +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solidXml(CHART_LOOK.background)}<a:ln><a:noFill/></a:ln></c:spPr>${textLookXml(LABELS)}</c:chartSpace>`
  );
}

function barsXml(chart: DrawnChart, data: Range, sheet: string): string {
  const series = chart.series.map((_, index) => seriesXml(chart, index, data, sheet)).join('');
  return (
    `<c:barChart><c:barDir val="${chart.shape === 'bar' ? 'bar' : 'col'}"/>` +
    `<c:grouping val="${chart.stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="${String(chart.gapWidth)}"/><c:overlap val="${String(chart.overlap)}"/>` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`
  );
}

function seriesXml(chart: DrawnChart, index: number, data: Range, sheet: string): string {
  const series = chart.series[index];
  if (!series) return '';
  const column = data.left + 1 + index;
  const first = data.top + 1;
  const last = data.top + chart.categories.length;
  const at = (from: number, to: number, where: number): string =>
    reference(sheet, { top: from, bottom: to, left: where, right: where });
  const order = String(index);
  return (
    `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>` +
    `<c:tx>${textsXml(at(data.top, data.top, column), [series.name])}</c:tx>` +
    `<c:spPr>${solidXml(CHART_COLOURS[series.colour].fill)}${OUTLINE}</c:spPr><c:invertIfNegative val="0"/>` +
    labelsXml(series, chart.stacked) +
    `<c:cat>${textsXml(at(first, last, data.left), chart.categories)}</c:cat>` +
    `<c:val>${numbersXml(at(first, last, column), series.values)}</c:val></c:ser>`
  );
}

/** Stacked bars know no place outside their end: a file that asks for it makes Excel repair the chart. */
function labelsXml(series: ChartSeries, stacked: boolean): string {
  const centred = stacked || series.labelPosition === 'centre';
  const colour = centred ? CHART_COLOURS[series.colour].label : CHART_LOOK.words;
  return (
    `<c:dLbls><c:numFmt${xmlAttributes({ formatCode: series.labelFormat, sourceLinked: 0 })}/>` +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    textLookXml({ ...LABELS, colour }) +
    `<c:dLblPos val="${centred ? 'ctr' : 'outEnd'}"/>` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function textsXml(formula: string, texts: readonly string[]): string {
  const points = texts.map(
    (text, index) => `<c:pt idx="${String(index)}"><c:v>${xmlText(text)}</c:v></c:pt>`,
  );
  return (
    `<c:strRef><c:f>${xmlText(formula)}</c:f><c:strCache><c:ptCount val="${String(texts.length)}"/>` +
    `${points.join('')}</c:strCache></c:strRef>`
  );
}

/** Blank cells have no point: nothing is drawn, no zero. */
function numbersXml(formula: string, values: readonly (number | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${String(index)}"><c:v>${String(value)}</c:v></c:pt>`,
  );
  return (
    `<c:numRef><c:f>${xmlText(formula)}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${String(values.length)}"/>${points.join('')}</c:numCache></c:numRef>`
  );
}

function categoryAxisXml({ shape, reversed }: DrawnChart): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>` +
    `<c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${shape === 'bar' ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${OUTLINE}</c:spPr>${textLookXml(LABELS)}<c:crossAx val="${VALUE_AXIS}"/>` +
    '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>' +
    // Else programs leave out every second name where long ones stand close: a bar nobody can tell.
    '<c:tickLblSkip val="1"/>' +
    '<c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

function valueAxisXml({ shape, axisMaximum }: DrawnChart): string {
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>` +
    `<c:max val="${String(axisMaximum)}"/><c:min val="0"/></c:scaling><c:delete val="1"/>` +
    `<c:axPos val="${shape === 'bar' ? 'b' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function reference(sheet: string, { top, left, bottom, right }: Range): string {
  const from = `$${columnName(left)}$${String(top)}`;
  const to = `$${columnName(right)}$${String(bottom)}`;
  return `'${sheet.replaceAll("'", "''")}'!${from === to ? from : `${from}:${to}`}`;
}
