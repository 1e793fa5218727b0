import { INDICATORS } from '../figures/indicators';
import type { Detail, FigureValue } from '../figures/figure';
import type { Period } from '../figures/period';
import { readableText } from '../recognise/readable-text';
import { COLUMN } from '../report/layout-row';
import { FIRST_DATA_ROW } from '../report/layout-table';
import { ownSheet } from '../report/sheet-names';
import { TABLE_LAYOUT } from '../report/table-layout';
import { cellRange, formatRange } from '../sheet/range';
import { cellAt, type Sheet, type Workbook } from '../sheet/workbook';
import { cleanText, fold } from '../vietnamese/fold';
import { readCount } from '../vietnamese/numbers';
import type { PreviousFigure, PreviousFigures } from './previous-figures';

/** Which of the sheet's two years: what it reports, or what stands beside it as last year's. */
export type YearColumn = 'current' | 'previous';

/** A row of our table that has an id. */
interface OwnRow {
  readonly row: number;
  readonly id: string;
  readonly label: string;
  readonly value: FigureValue;
}

const ID_OF_LABEL: ReadonlyMap<string, string> = new Map(
  TABLE_LAYOUT.flatMap(({ rows }) =>
    rows.flatMap(({ figure, label, overlap }): (readonly [string, string])[] =>
      figure === null
        ? []
        : [[cleanText(label), figure], ...(overlap ? [[cleanText(overlap.label), figure] as const] : [])],
    ),
  ),
);

const UNIT_OF: ReadonlyMap<string, string> = new Map(INDICATORS.map(({ id, unit }) => [id, unit]));

/**
 * The figures that our own sheet of a period holds, by id, as they stand there: what a person typed over is theirs.
 * `previous` reads its column of last year, which a person may have filled. Empty where there is no such sheet.
 */
export function ownTable(workbook: Workbook, period: Period, year: YearColumn): PreviousFigures {
  const sheet = ownSheet(workbook, 'table', period);
  if (!sheet) return new Map();
  const rows = readRows(sheet, COLUMN[year]);
  const figures = new Map<string, PreviousFigure>();
  for (const row of rows) {
    if (row.value === null || row.id.includes('/') || figures.has(row.id)) continue;
    const details = detailsOf(row.id, rows);
    const place = `${sheet.name}!${formatRange(cellRange(row.row, COLUMN[year]))}`;
    const source = year === 'current' ? place : `${place} · người dùng ghi`;
    figures.set(row.id, { value: row.value, source, ...(details ? { details } : {}) });
  }
  return figures;
}

function readRows(sheet: Sheet, column: number): readonly OwnRow[] {
  const remembered = new Map<string, string>();
  const rows: { row: number; written: string; label: string }[] = [];
  for (let row = FIRST_DATA_ROW; row <= sheet.rows.length; row++) {
    const written = wordsAt(sheet, row, COLUMN.id);
    const label = wordsAt(sheet, row, COLUMN.label);
    const item = written.indexOf('/');
    if (item >= 0) remembered.set(written.slice(item + 1), written);
    if (label !== '') rows.push({ row, written, label });
  }
  return rows.flatMap(({ row, written, label }) => {
    const id = idOf(written, label, remembered);
    return id === '' ? [] : [{ row, id, label, value: valueAt(sheet, row, column, id) }];
  });
}

/** Id and label agree, or the label wins: somebody sorted the visible columns alone. A reworded row keeps its id. */
function idOf(written: string, label: string, remembered: ReadonlyMap<string, string>): string {
  const byLabel = ID_OF_LABEL.get(label);
  if (byLabel !== undefined) return byLabel;
  const item = itemName(label);
  return written.endsWith(`/${fold(item)}`) ? written : (remembered.get(fold(item)) ?? written);
}

/**
 * The parts of a figure, where each of its rows has a value. Without rows, or with one left open, nothing is known
 * of the parts: a part that is missing may not be read as one that did not occur.
 */
function detailsOf(id: string, rows: readonly OwnRow[]): readonly Detail[] | null {
  const parts = rows.filter((row) => row.id.startsWith(`${id}/`));
  const details = parts.flatMap(({ label, value }): Detail[] =>
    value === null ? [] : [{ key: fold(itemName(label)), label: itemName(label), value }],
  );
  return details.length === 0 || details.length < parts.length ? null : details;
}

function itemName(label: string): string {
  return label.replace(/^-\s*/, '');
}

/** A number where the indicator is one, also typed as text; words where it has no unit. Signs are no value. */
function valueAt(sheet: Sheet, row: number, column: number, id: string): FigureValue {
  const cell = cellAt(sheet, row, column);
  const unit = UNIT_OF.get(id.split('/')[0] ?? '');
  if (unit === undefined) return null;
  if (cell.kind === 'number') return unit === '' || cell.percent ? null : cell.number;
  const text = cleanText(readableText(cell));
  if (text === '' || text === '…' || text === '–') return null;
  return unit === '' ? text : readCount(text);
}

function wordsAt(sheet: Sheet, row: number, column: number): string {
  return cleanText(readableText(cellAt(sheet, row, column)));
}
