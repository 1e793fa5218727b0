import { readableText } from '../recognise/readable-text';
import type { Cell } from '../sheet/cell';
import { cellAt, type Sheet } from '../sheet/workbook';
import { cleanText } from '../vietnamese/fold';
import { placeAndDate } from './layout-heading';
import { COLUMN, TYPED_SOURCE } from './layout-row';
import { FIRST_DATA_ROW, NAMES_BELOW, PREPARER } from './layout-table';
import type { ReportModel } from './report-model';
import type { FilledRoom } from './sheet-rows';

/** A row of our table as it stands on the sheet, after whatever people did to it. */
export interface EarlierRow {
  readonly row: number;
  /** As remembered in the hidden column; "" for a heading row, or when the column was cleared. */
  readonly id: string;
  readonly label: string;
  readonly order: number | null;
  readonly unit: string;
  readonly value: string | number | null;
  readonly previous: string | number | null;
  readonly percent: string | number | null;
  readonly note: string;
  /** Column Nguồn as the last run wrote it; "" where it tells what the person typed instead of the sources. */
  readonly source: string;
  readonly lastValue: string | number | null;
  readonly lastNote: string;
}

export interface EarlierTable {
  readonly rows: readonly EarlierRow[];
  readonly room: FilledRoom;
  /** Last row that was ours. */
  readonly lastRow: number;
}

/** Reads our sheet of an earlier run back. */
export function readEarlierTable(sheet: Sheet, report: ReportModel): EarlierTable {
  const signature = signatureRow(sheet);
  const end = signature ?? sheet.rows.length + 1;
  const rows: EarlierRow[] = [];
  for (let row = FIRST_DATA_ROW; row < end; row++) {
    const read = readRow(sheet, row);
    if (read.label !== '' && !isSectionRow(sheet, row, read)) rows.push(read);
  }
  const lastId = Math.max(0, ...rows.filter(({ id }) => id !== '').map(({ row }) => row));
  const lastRow = signature === null ? lastId : signature + NAMES_BELOW;
  return { rows, room: readRoom(sheet, signature, report), lastRow };
}

function readRow(sheet: Sheet, row: number): EarlierRow {
  const cell = (column: number): Cell => cellAt(sheet, row, column);
  const order = cell(COLUMN.order);
  return {
    row,
    id: words(cell(COLUMN.id)),
    label: words(cell(COLUMN.label)),
    order: order.kind === 'number' ? order.number : null,
    unit: words(cell(COLUMN.unit)),
    value: valueOf(cell(COLUMN.current)),
    previous: valueOf(cell(COLUMN.previous)),
    percent: valueOf(cell(COLUMN.percent)),
    note: words(cell(COLUMN.note)),
    source: sourceOf(words(cell(COLUMN.source))),
    lastValue: valueOf(cell(COLUMN.lastValue)),
    lastNote: words(cell(COLUMN.lastNote)),
  };
}

function sourceOf(text: string): string {
  return text.startsWith(TYPED_SOURCE) ? '' : text;
}

/** A section's title: a Roman numeral before it and no row of ours. */
function isSectionRow(sheet: Sheet, row: number, read: EarlierRow): boolean {
  return read.id === '' && /^[IVX]+$/.test(words(cellAt(sheet, row, COLUMN.order)));
}

/** Row of "NGƯỜI LẬP BIỂU"; null when somebody took it away. */
function signatureRow(sheet: Sheet): number | null {
  for (let row = sheet.rows.length; row >= FIRST_DATA_ROW; row--) {
    if (words(cellAt(sheet, row, 1)).toUpperCase() === PREPARER) return row;
  }
  return null;
}

function readRoom(sheet: Sheet, signature: number | null, report: ReportModel): FilledRoom {
  const { unit } = report;
  const date = words(cellAt(sheet, 3, 3));
  const known = unit.place !== '' && report.issued !== null;
  // an ellipsis is still our own open place; without one a person completed the line
  const completed = !known && date !== '' && !date.includes('…') && date !== placeAndDate(report);
  return {
    superior: unit.superior === '' ? words(cellAt(sheet, 1, 1)) : '',
    name: unit.name === '' ? words(cellAt(sheet, 2, 1)) : '',
    placeAndDate: completed ? date : '',
    preparer: signature === null ? '' : lastWords(sheet, signature + 1, signature + NAMES_BELOW + 2, 1),
    signer:
      signature === null || unit.secretary !== ''
        ? ''
        : lastWords(sheet, signature + 2, signature + NAMES_BELOW + 2, 3),
  };
}

/** People type a name somewhere in the space: the lowest words there are the name. */
function lastWords(sheet: Sheet, top: number, bottom: number, column: number): string {
  for (let row = bottom; row >= top; row--) {
    const text = words(cellAt(sheet, row, column));
    if (text !== '') return text;
  }
  return '';
}

function valueOf(cell: Cell): string | number | null {
  if (cell.kind === 'number' && !cell.percent) return cell.number;
  const text = words(cell);
  return text === '' ? null : text;
}

function words(cell: Cell): string {
  return cleanText(readableText(cell));
}
