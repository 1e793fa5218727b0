import type { CellStyle, ColumnLayout, PageLayout, PlacedCell } from '../../src/core/report/changes';
import { markerText } from '../../src/excel/marker';
import { type CellModel, PLAIN_STYLE, type StyleModel } from '../excel-host/model/cell-model';
import type { PageModel } from '../excel-host/model/page-model';
import { DEFAULT_ROW_POINTS, type SheetModel } from '../excel-host/model/sheet-model';
import { checksInExcel } from './checks-in-excel';
import { chartInExcel } from './chart-in-excel';
import { hex } from './shown-chart';
import {
  linkTarget,
  millimetres,
  NO_PRINT_AREA,
  ordered,
  pageNumberSize,
  plainStyle,
  type ShownSheet,
} from './shown-sheet';

const POINTS_A_PIXEL = 0.75;

/** A sheet of ours out of the stand-in's workbook. Throws on a look that no plan has words for. */
export function shownInExcel(sheet: SheetModel): ShownSheet {
  const marker = sheet.names.find(({ name }) => name === 'tonghop');
  if (marker?.visible) throw new Error(`a name in sight on ${sheet.name}`);
  return {
    content: ordered({
      cells: cellsOf(sheet),
      merges: sheet.merges,
      columns: columnsOf(sheet),
      rows: [...sheet.rowHeights].map(([row, points]) => ({ row, points })),
      page: pageOf(sheet.page),
      freeze: sheet.frozen && { row: sheet.frozen.bottom + 1, column: sheet.frozen.right + 1 },
      gridlines: sheet.gridlines,
      marker: marker ? markerText(marker.formula) : '',
      ...(sheet.defaultRowPoints === DEFAULT_ROW_POINTS ? {} : { defaultRowPoints: sheet.defaultRowPoints }),
      ...checksInExcel(sheet),
    }),
    charts: sheet.charts.map((chart) => chartInExcel(chart, sheet)),
  };
}

function cellsOf(sheet: SheetModel): readonly PlacedCell[] {
  return [...sheet.rows].flatMap(([row, line]) =>
    [...line].flatMap(([column, cell]): PlacedCell[] => {
      if (cell.value === '' && cell.formula === undefined && isPlain(cell.style)) return [];
      return [{ row, column, ...cellOf(cell) }];
    }),
  );
}

/** Never written, or wiped: nothing of it is to be seen. Size and colour of a font in an empty cell are not. */
function isPlain({ borders, fill, horizontal, wrap }: StyleModel): boolean {
  return !isDrawn(borders) && fill === null && horizontal === PLAIN_STYLE.horizontal && !wrap;
}

function cellOf({
  value,
  formula,
  style,
  numberFormat,
  link,
}: CellModel): Omit<PlacedCell, 'row' | 'column'> {
  if (typeof value === 'boolean') throw new Error('a truth value is never planned');
  return {
    value: value === '' || formula !== undefined ? null : value,
    ...(formula === undefined ? {} : { formula: formula.slice(1) }),
    style: plainStyle({ ...styleOf(style), numberFormat }),
    ...(link?.documentReference === undefined ? {} : { link: linkTarget(link.documentReference) }),
  };
}

function styleOf(style: StyleModel): CellStyle {
  if (style.fontName !== 'Times New Roman') throw new Error(`font ${style.fontName}`);
  const horizontal = style.horizontal.toLowerCase();
  return {
    size: style.fontSize,
    bold: style.bold,
    italic: style.italic,
    underline: style.underline === 'Single',
    colour: hex(style.fontColor),
    ...(style.fill === null ? {} : { fill: hex(style.fill) }),
    border: isBordered(style),
    ...(horizontal === 'general' ? {} : { horizontal: horizontal as 'left' | 'center' | 'right' }),
    vertical: style.vertical.toLowerCase() as 'top' | 'center' | 'bottom',
    wrap: style.wrap,
    shrink: style.shrink,
    indent: style.indent,
  };
}

/** A right line alone is the left one of what a person has beside our columns: an update leaves it. */
function isDrawn(borders: StyleModel['borders']): boolean {
  return Object.entries(borders).some(([edge, side]) => edge !== 'EdgeRight' && side.style !== 'None');
}

function isBordered({ borders }: StyleModel): boolean {
  const sides = (['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const).map((edge) => borders[edge]);
  if (!isDrawn(borders)) return false;
  const thin = sides.every(
    (side) => side?.style === 'Continuous' && side.weight === 'Thin' && hex(side.color) === '000000',
  );
  if (!thin) throw new Error('a border that is not thin and black on four sides');
  return true;
}

function columnsOf(sheet: SheetModel): readonly ColumnLayout[] {
  return [...sheet.columnWidths].map(([column, points]) => ({
    column,
    pixels: points / POINTS_A_PIXEL,
    ...(sheet.hiddenColumns.has(column) ? { hidden: true } : {}),
  }));
}

function pageOf(page: PageModel): PageLayout {
  const { defaultForAllPages, firstPage } = page.headers;
  if (page.paperSize !== 'A4') throw new Error('no A4 page');
  if (page.headerState !== 'FirstAndDefault' || firstPage.centerHeader !== '') throw new Error('first page');
  return {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    margins: {
      top: millimetres(page.topMargin),
      bottom: millimetres(page.bottomMargin),
      left: millimetres(page.leftMargin),
      right: millimetres(page.rightMargin),
      header: millimetres(page.headerMargin),
      footer: millimetres(page.footerMargin),
    },
    printArea: page.printArea ?? NO_PRINT_AREA,
    titleRows: page.titleRows,
    fitToWidth: page.zoom.horizontalFitToPages === 1 && page.zoom.verticalFitToPages === undefined,
    pageNumberSize: pageNumberSize(defaultForAllPages.centerHeader),
    ...(page.firstPageNumber === '' ? {} : { firstPageNumber: page.firstPageNumber }),
    breaksBefore: page.rowBreaks,
  };
}
