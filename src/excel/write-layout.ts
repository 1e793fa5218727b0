import type { ColumnLayout, RowLayout, SheetContent } from '../core/report/changes';
import { pageNumberCode } from '../core/report/look';
import { columnName, formatRange } from '../core/sheet/range';

const POINTS_PER_PIXEL = 0.75;
const MILLIMETRES_PER_CENTIMETRE = 10;

/** Widths and what is hidden; `keepWidths` leaves columns as wide as the person made them. */
export function writeColumns(
  sheet: Excel.Worksheet,
  columns: readonly ColumnLayout[],
  keepWidths: boolean,
): void {
  for (const { column, pixels, hidden } of columns) {
    const range = sheet.getRange(`${columnName(column)}:${columnName(column)}`).untrack();
    if (!keepWidths) range.format.columnWidth = pixels * POINTS_PER_PIXEL;
    if (hidden !== undefined) range.columnHidden = hidden;
  }
}

/** Heights; neighbours of one height are set together. `defaultPoints`: of all the rows that are not named. */
export function writeRows(
  sheet: Excel.Worksheet,
  rows: readonly RowLayout[],
  defaultPoints: number | undefined,
): void {
  if (defaultPoints !== undefined) sheet.getRange().untrack().format.rowHeight = defaultPoints;
  const sorted = [...rows].sort((a, b) => a.row - b.row);
  for (let from = 0; from < sorted.length;) {
    const first = sorted[from];
    if (!first) break;
    let to = from;
    while (sorted[to + 1]?.points === first.points && sorted[to + 1]?.row === first.row + (to + 1 - from)) {
      to += 1;
    }
    const range = sheet.getRange(`${String(first.row)}:${String(first.row + to - from)}`).untrack();
    range.format.rowHeight = first.points;
    from = to + 1;
  }
}

/** Rows that were ours and no longer are: as tall as any other. */
export function resetRows(sheet: Excel.Worksheet, first: number, last: number): void {
  if (first > last) return;
  sheet.getRange(`${String(first)}:${String(last)}`).untrack().format.useStandardHeight = true;
}

/** What stays in sight, and the grid lines. */
export function writeView(sheet: Excel.Worksheet, { freeze, gridlines }: SheetContent): void {
  sheet.showGridlines = gridlines;
  if (!freeze || (freeze.row <= 1 && freeze.column <= 1)) sheet.freezePanes.unfreeze();
  else if (freeze.column <= 1) sheet.freezePanes.freezeRows(freeze.row - 1);
  else if (freeze.row <= 1) sheet.freezePanes.freezeColumns(freeze.column - 1);
  else {
    const frozen = { top: 1, left: 1, bottom: freeze.row - 1, right: freeze.column - 1 };
    sheet.freezePanes.freezeAt(formatRange(frozen));
  }
}

/** The printed page (LOOK.md §1). A book for a person to write in grows: a print area would cut it. */
export function writePage(sheet: Excel.Worksheet, { page, marker }: SheetContent): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.setPrintMargins('Centimeters', {
    top: page.margins.top / MILLIMETRES_PER_CENTIMETRE,
    bottom: page.margins.bottom / MILLIMETRES_PER_CENTIMETRE,
    left: page.margins.left / MILLIMETRES_PER_CENTIMETRE,
    right: page.margins.right / MILLIMETRES_PER_CENTIMETRE,
    header: page.margins.header / MILLIMETRES_PER_CENTIMETRE,
    footer: page.margins.footer / MILLIMETRES_PER_CENTIMETRE,
  });
  if (marker !== '') layout.setPrintArea(formatRange(page.printArea));
  if (page.titleRows) {
    layout.setPrintTitleRows(`$${String(page.titleRows.top)}:$${String(page.titleRows.bottom)}`);
  }
  if (page.firstPageNumber !== undefined) layout.firstPageNumber = page.firstPageNumber;
  if (page.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  layout.headersFooters.state = 'FirstAndDefault';
  layout.headersFooters.defaultForAllPages.centerHeader = pageNumberCode(page.pageNumberSize);
  layout.headersFooters.firstPage.centerHeader = '';
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of page.breaksBefore) sheet.horizontalPageBreaks.add(`A${String(row)}`);
}
