import type { PlacedChart, SheetContent } from '../core/report/changes';
import { chartIdIn, chartName } from '../core/report/chart-name';
import { CHART, DRAWING, OFFICE_RELATIONSHIPS, SHEET_DRAWING } from './namespaces';
import { XmlEdits } from './xml-edits';
import { xmlAttributes, XML_DECLARATION } from './xml-text';
import { attributeOf } from './xml-events';
import { childOf, parseTree, type XmlElement } from './xml-tree';

const EMU_A_POINT = 12_700;
const POINTS_A_PIXEL = 0.75;
const DEFAULT_COLUMN_POINTS = 48;
const DEFAULT_ROW_POINTS = 15;

/** One chart of ours that stands on the sheet. */
export interface StandingChart {
  /** "xep_loai" */
  readonly id: string;
  readonly relationshipId: string;
  readonly anchor: XmlElement;
}

export interface ChartPlace {
  readonly placed: PlacedChart;
  readonly relationshipId: string;
}

/** The charts of ours in a drawing; everything else in it is the person's. */
export function standingCharts(xml: string, part: string): readonly StandingChart[] {
  return chartFrames(xml, part).flatMap(({ anchor, name, relationshipId }): StandingChart[] => {
    const id = chartIdIn(name.attributes['name'] ?? '');
    return id === null ? [] : [{ id, relationshipId, anchor }];
  });
}

/** The charts that do not carry a name of ours; `name` is the element that tells it. */
export function foreignCharts(xml: string, part: string): readonly ChartFrame[] {
  return chartFrames(xml, part).filter(({ name }) => chartIdIn(name.attributes['name'] ?? '') === null);
}

/** A chart's place in a drawing. */
export interface ChartFrame {
  readonly anchor: XmlElement;
  readonly name: XmlElement;
  readonly relationshipId: string;
}

function chartFrames(xml: string, part: string): readonly ChartFrame[] {
  return parseTree(xml, part).children.flatMap((anchor): ChartFrame[] => {
    const name = find(anchor, 'cNvPr');
    const chart = find(anchor, 'chart');
    const relationshipId = chart ? attributeOf(chart.attributes, 'id') : undefined;
    return name && relationshipId !== undefined ? [{ anchor, name, relationshipId }] : [];
  });
}

/**
 * The drawing with these charts: one that stands already stays as the person moved and sized it, over its own rows;
 * one that is no longer drawn goes; what a person drew beside them stays as written.
 */
export function drawingXml(
  existing: { readonly xml: string; readonly part: string } | null,
  charts: readonly ChartPlace[],
  content: SheetContent,
): string {
  const xml = existing?.xml ?? emptyDrawing();
  const standing = existing ? standingCharts(existing.xml, existing.part) : [];
  const root = parseTree(xml, existing?.part ?? 'drawing');
  const edits = new XmlEdits(xml);
  for (const { id, anchor } of standing) {
    const chart = charts.find(({ placed }) => placed.chart.id === id);
    if (!chart) edits.replace(anchor, '');
    else if (chart.placed.moved) moveRows(edits, xml, anchor, chart.placed.moved.rows);
  }
  let shape = highestShape(root);
  const added = charts.filter(({ placed }) => !standing.some(({ id }) => id === placed.chart.id));
  edits.append(root, added.map((chart) => anchorXml(chart, ++shape, content)).join(''));
  return edits.result();
}

/** Both corners of an anchor, or its only one, so many rows down. */
function moveRows(edits: XmlEdits, xml: string, anchor: XmlElement, rows: number): void {
  for (const corner of ['from', 'to']) {
    const row = childOf(childOf(anchor, corner) ?? anchor, 'row');
    if (!row) continue;
    const now = Number(xml.slice(row.startTagEnd, row.endTagStart));
    const tag = row.qualifiedName;
    edits.replace(row, `<${tag}>${String(Math.max(0, now + rows))}</${tag}>`);
  }
}

function emptyDrawing(): string {
  return `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`;
}

/** Anchored at a corner with its own size: 16 × 8 cm whatever the columns are in another program. */
function anchorXml({ placed, relationshipId }: ChartPlace, shape: number, content: SheetContent): string {
  const { chart, left, top, width, height } = placed;
  const columns = new Map(content.columns.map(({ column, pixels }) => [column, pixels * POINTS_A_PIXEL]));
  const rows = new Map(content.rows.map(({ row, points }) => [row, points]));
  const column = cornerOf(left, (index) => columns.get(index) ?? DEFAULT_COLUMN_POINTS);
  const row = cornerOf(top, (index) => rows.get(index) ?? DEFAULT_ROW_POINTS);
  const properties = xmlAttributes({
    id: shape,
    name: chartName(chart.id),
    descr: `${chart.title}. ${chart.caption}`,
  });
  return (
    `<xdr:oneCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"><xdr:from>` +
    `<xdr:col>${String(column.index)}</xdr:col><xdr:colOff>${String(column.rest)}</xdr:colOff>` +
    `<xdr:row>${String(row.index)}</xdr:row><xdr:rowOff>${String(row.rest)}</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${String(emu(width))}" cy="${String(emu(height))}"/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${properties}/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE_RELATIONSHIPS}"` +
    ` r:id="${relationshipId}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`
  );
}

/** The column or row (from 0, as drawings count) a distance in points falls into, and what is left in EMU. */
function cornerOf(points: number, sizeOf: (index: number) => number): { index: number; rest: number } {
  let rest = points;
  let index = 0;
  while (rest >= sizeOf(index + 1)) {
    rest -= sizeOf(index + 1);
    index++;
  }
  return { index, rest: emu(rest) };
}

function emu(points: number): number {
  return Math.round(points * EMU_A_POINT);
}

function highestShape(element: XmlElement): number {
  const own = element.name === 'cNvPr' ? Number(element.attributes['id'] ?? 1) : 1;
  return Math.max(own, ...element.children.map(highestShape));
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element;
  for (const child of element.children) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}
