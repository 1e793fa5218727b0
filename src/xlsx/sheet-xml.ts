import type { PlacedCell, SheetContent } from '../core/report/changes';
import { columnName, documentReference, formatRange } from '../core/sheet/range';
import { OFFICE_RELATIONSHIPS, SPREADSHEET } from './namespaces';
import { pageXml } from './page-xml';
import { encodeStoredText } from './stored-text';
import { xmlAttributes, xmlText, XML_DECLARATION } from './xml-text';

export interface SheetXmlOptions {
  /** Index of a style in the workbook's style sheet. */
  readonly styleOf: (style: PlacedCell['style']) => number;
  /** Pixels of a digit of the workbook's Normal font. */
  readonly digit: number;
  /** Relationship of the drawing with the charts; null for none. */
  readonly drawing: string | null;
  /** Relationship of the notes a person put on the sheet; null for none. */
  readonly notes: string | null;
}

/**
 * A worksheet part. Elements stand in the order of CT_Worksheet (ISO 29500-1 §18.3.1.99). Texts are inline, so
 * that the workbook's shared strings stay as they are.
 */
export function sheetXml(content: SheetContent, options: SheetXmlOptions): string {
  return (
    `${XML_DECLARATION}<worksheet xmlns="${SPREADSHEET}" xmlns:r="${OFFICE_RELATIONSHIPS}">` +
    (content.page.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '') +
    viewXml(content) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(content, options.digit) +
    `<sheetData>${rowsXml(content, options.styleOf)}</sheetData>` +
    mergesXml(content) +
    linksXml(content) +
    pageXml(content.page) +
    relationXml('drawing', options.drawing) +
    relationXml('legacyDrawing', options.notes) +
    '</worksheet>'
  );
}

/** Never selected: the person's own sheet stays in front (XLSX.md §6, trap 13). */
function viewXml({ gridlines, freeze }: SheetContent): string {
  const view = xmlAttributes({ showGridLines: gridlines ? undefined : 0, workbookViewId: 0 });
  if (freeze === null || (freeze.row <= 1 && freeze.column <= 1)) {
    return `<sheetViews><sheetView${view}/></sheetViews>`;
  }
  const below = freeze.row > 1;
  const beside = freeze.column > 1;
  const activePane = below && beside ? 'bottomRight' : below ? 'bottomLeft' : 'topRight';
  const topLeftCell = columnName(freeze.column) + String(freeze.row);
  const pane = xmlAttributes({
    xSplit: beside ? freeze.column - 1 : undefined,
    ySplit: below ? freeze.row - 1 : undefined,
    topLeftCell,
    activePane,
    state: 'frozen',
  });
  return (
    `<sheetViews><sheetView${view}><pane${pane}/>` +
    `<selection${xmlAttributes({ pane: activePane, activeCell: topLeftCell, sqref: topLeftCell })}/>` +
    '</sheetView></sheetViews>'
  );
}

function columnsXml({ columns }: SheetContent, digit: number): string {
  if (columns.length === 0) return '';
  const list = [...columns].sort((a, b) => a.column - b.column);
  const entries = list.map(({ column, pixels, hidden }) => {
    const width = Math.trunc((pixels / digit) * 256) / 256;
    return `<col${xmlAttributes({ min: column, max: column, width, hidden, customWidth: true })}/>`;
  });
  return `<cols>${entries.join('')}</cols>`;
}

function rowsXml({ cells, rows }: SheetContent, styleOf: SheetXmlOptions['styleOf']): string {
  const heights = new Map(rows.map(({ row, points }) => [row, points]));
  const byRow = new Map<number, Map<number, PlacedCell>>();
  for (const cell of cells) {
    const inRow = byRow.get(cell.row) ?? new Map<number, PlacedCell>();
    byRow.set(cell.row, inRow.set(cell.column, cell));
  }
  const numbers = [...new Set([...heights.keys(), ...byRow.keys()])].sort((a, b) => a - b);
  return numbers
    .map((row) => {
      const height = heights.get(row);
      const attributes = xmlAttributes({ r: row, ht: height, customHeight: height !== undefined });
      const inRow = [...(byRow.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column);
      const xml = inRow.map((cell) => cellXml(cell, styleOf(cell.style))).join('');
      return xml === '' ? `<row${attributes}/>` : `<row${attributes}>${xml}</row>`;
    })
    .join('');
}

/** A string is always text, whatever it begins with (OFFICE-JS.md, trap 29). */
function cellXml({ row, column, value }: PlacedCell, style: number): string {
  const place = { r: columnName(column) + String(row), s: style };
  if (value === null || value === '') return `<c${xmlAttributes(place)}/>`;
  if (typeof value === 'number') return `<c${xmlAttributes(place)}><v>${String(value)}</v></c>`;
  const text = xmlText(encodeStoredText(value));
  return `<c${xmlAttributes({ ...place, t: 'inlineStr' })}><is><t xml:space="preserve">${text}</t></is></c>`;
}

function mergesXml({ merges }: SheetContent): string {
  if (merges.length === 0) return '';
  const entries = merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`);
  return `<mergeCells count="${String(merges.length)}">${entries.join('')}</mergeCells>`;
}

function linksXml({ cells }: SheetContent): string {
  const links = cells.flatMap(({ row, column, link }) => {
    if (!link) return [];
    const location = documentReference(link);
    return [`<hyperlink${xmlAttributes({ ref: columnName(column) + String(row), location })}/>`];
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function relationXml(element: string, id: string | null): string {
  return id === null ? '' : `<${element} r:id="${id}"/>`;
}
