import type { CellHighlight, PlacedCell, SheetContent } from '../core/report/changes';
import { columnName, documentReference, formatRange } from '../core/sheet/range';
import { OFFICE_RELATIONSHIPS, SPREADSHEET } from './namespaces';
import { pageXml } from './page-xml';
import { columnsXml } from './standing-columns';
import type { StandingPiece, StandingSheet } from './standing-sheet';
import { encodeStoredText } from './stored-text';
import { highlightsXml, validationsXml } from './validations-xml';
import { xmlAttributes, xmlText, XML_DECLARATION } from './xml-text';

export interface SheetXmlOptions {
  /** Index of a style in the workbook's style sheet. */
  readonly styleOf: (style: PlacedCell['style']) => number;
  /** Index of a highlight's look among the style sheet's dxfs. */
  readonly highlightOf: (highlight: CellHighlight) => number;
  /** Pixels of a digit of the workbook's Normal font. */
  readonly digit: number;
  /** Relationship of the drawing with the charts; null for none. */
  readonly drawing: string | null;
  /** What a person did to the sheet that is updated; null for a new one. */
  readonly standing: StandingSheet | null;
}

/**
 * A worksheet part. Elements stand in the order of CT_Worksheet (ISO 29500-1 §18.3.1.99). Texts are inline, so
 * that the workbook's shared strings stay as they are.
 */
export function sheetXml(content: SheetContent, options: SheetXmlOptions): string {
  const { standing } = options;
  const piece = (name: StandingPiece): string => standing?.piece(name) ?? '';
  return (
    `${XML_DECLARATION}<worksheet xmlns="${SPREADSHEET}" xmlns:r="${OFFICE_RELATIONSHIPS}"` +
    `${standing?.attributes ?? ''}>` +
    propertiesXml(content, standing) +
    viewXml(content, standing) +
    rowDefaultXml(content) +
    columnsXml(content.columns, standing?.columns ?? [], options.digit) +
    `<sheetData>${rowsXml(content, options)}</sheetData>` +
    mergesXml(content, standing) +
    highlightsXml(content, options.highlightOf) +
    piece('conditionalFormatting') +
    (validationsXml(content) || piece('dataValidations')) +
    linksXml(content, standing) +
    pageXml(content.page) +
    piece('ignoredErrors') +
    relationXml('drawing', options.drawing) +
    piece('legacyDrawing') +
    piece('picture') +
    piece('oleObjects') +
    piece('controls') +
    piece('tableParts') +
    piece('extLst') +
    '</worksheet>'
  );
}

function propertiesXml({ page }: SheetContent, standing: StandingSheet | null): string {
  const inside = (standing?.tabColour ?? '') + (page.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : '');
  const attributes = xmlAttributes({ codeName: standing?.codeName });
  return inside + attributes === '' ? '' : `<sheetPr${attributes}>${inside}</sheetPr>`;
}

/** A new sheet is never selected: the person's own stays in front (XLSX.md §6, trap 13). */
function viewXml({ gridlines, freeze }: SheetContent, standing: StandingSheet | null): string {
  const view = xmlAttributes({
    showGridLines: gridlines ? undefined : 0,
    ...standing?.view,
    workbookViewId: 0,
  });
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

function rowDefaultXml({ defaultRowPoints }: SheetContent): string {
  const customHeight = defaultRowPoints !== undefined;
  return `<sheetFormatPr${xmlAttributes({ defaultRowHeight: defaultRowPoints ?? 15, customHeight })}/>`;
}

/** Cells of the person's stand beside ours; where both have one place, ours is written. */
function rowsXml({ cells, rows }: SheetContent, { styleOf, standing }: SheetXmlOptions): string {
  const heights = new Map(rows.map(({ row, points }) => [row, points]));
  const byRow = new Map<number, Map<number, string>>();
  for (const [row, kept] of standing?.rows ?? []) byRow.set(row, new Map(kept.cells));
  for (const cell of cells) {
    const inRow = byRow.get(cell.row) ?? new Map<number, string>();
    byRow.set(cell.row, inRow.set(cell.column, cellXml(cell, styleOf(cell.style))));
  }
  const numbers = [...new Set([...heights.keys(), ...byRow.keys()])].sort((a, b) => a - b);
  return numbers
    .map((row) => {
      const height = heights.get(row);
      const attributes =
        height === undefined
          ? (standing?.rows.get(row)?.attributes ?? '')
          : xmlAttributes({ ht: height, customHeight: true });
      const inRow = [...(byRow.get(row) ?? [])].sort(([a], [b]) => a - b);
      const xml = inRow.map(([, cell]) => cell).join('');
      const tag = `row r="${String(row)}"${attributes}`;
      return xml === '' ? `<${tag}/>` : `<${tag}>${xml}</row>`;
    })
    .join('');
}

/** A string is always text, whatever it begins with (OFFICE-JS.md, trap 29). */
function cellXml({ row, column, value, formula }: PlacedCell, style: number): string {
  const place = { r: columnName(column) + String(row), s: style };
  if (formula !== undefined) return formulaXml(place, formula, value);
  if (value === null || value === '') return `<c${xmlAttributes(place)}/>`;
  if (typeof value === 'number') return `<c${xmlAttributes(place)}><v>${String(value)}</v></c>`;
  const text = xmlText(encodeStoredText(value));
  return `<c${xmlAttributes({ ...place, t: 'inlineStr' })}><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** The result stands beside the formula, so that readers that compute nothing see it too. */
function formulaXml(
  place: Readonly<Record<string, string | number>>,
  formula: string,
  value: PlacedCell['value'],
): string {
  const result = value === null || value === '' ? '' : `<v>${xmlText(String(value))}</v>`;
  const t = typeof value === 'string' && value !== '' ? 'str' : undefined;
  return `<c${xmlAttributes({ ...place, t })}><f>${xmlText(formula)}</f>${result}</c>`;
}

function mergesXml(content: SheetContent, standing: StandingSheet | null): string {
  const merges = [...content.merges, ...(standing?.merges ?? [])];
  if (merges.length === 0) return '';
  const entries = merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`);
  return `<mergeCells count="${String(merges.length)}">${entries.join('')}</mergeCells>`;
}

function linksXml({ cells }: SheetContent, standing: StandingSheet | null): string {
  const links = cells.flatMap(({ row, column, link }) => {
    if (!link) return [];
    const location = documentReference(link);
    return [`<hyperlink${xmlAttributes({ ref: columnName(column) + String(row), location })}/>`];
  });
  const list = links.join('') + (standing?.links ?? '');
  return list === '' ? '' : `<hyperlinks>${list}</hyperlinks>`;
}

function relationXml(element: string, id: string | null): string {
  return id === null ? '' : `<${element} r:id="${id}"/>`;
}
