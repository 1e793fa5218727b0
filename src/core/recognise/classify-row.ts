import { nameLikeness } from '../vietnamese/names';
import type { BodyRows } from './body-rows';
import type { BodySoFar, RowClass } from './body-so-far';
import { endsTable } from './ends-table';
import { isHeaderRow } from './header-row';
import type { Lexicon } from './lexicon';
import { isNumberRow } from './number-row';
import { isCarriedForward, isExample, isInWords, isNote } from './row-shapes';
import { isSectionRow } from './section-row';
import { isTotalRow } from './total-row';

/** What a row under a header is judged by. */
export interface BodyContext {
  readonly rows: BodyRows;
  readonly soFar: BodySoFar;
  readonly lexicon: Lexicon;
  /** Loose text of the header's rows, by which its repetition is known. */
  readonly headerText: string;
}

/** What one row under a header is; `gap` counts the empty rows above it. */
export function classifyRow(
  context: BodyContext,
  row: number,
  filled: readonly number[],
  gap: number,
): RowClass {
  const { rows, soFar } = context;
  const { grid, segment } = rows;
  const heading = headingAgain(context, row);
  if (heading) return heading;
  const first = grid.text(row, filled[0] ?? segment.left);
  if (isExample(rows.orderText(row))) return 'example';
  if (filled.some((column) => isInWords(grid.text(row, column)))) return 'in_words';
  if (isCarriedForward(first) || isCarriedForward(rows.keyText(row))) return 'carried_forward';
  if (filled.every((column) => grid.cell(row, column).kind === 'error')) return 'blank';
  if (isTotalRow(rows, soFar, row, filled)) return 'total';
  if (isEntryByNumber(rows, row, filled)) return hasKey(rows, soFar, row) ? 'entry' : 'nobody';
  if (endsTable(rows, soFar, row, filled, gap)) return 'end';
  if (isNote(first)) return 'note';
  if (isSectionRow(rows, soFar, row, filled)) return 'section';
  if (isNamelessLine(rows, soFar, row)) return 'note';
  if (hasKey(rows, soFar, row)) return 'entry';
  return filled.length > 1 && rows.columns.keys.length === 0 ? 'entry' : 'note';
}

/** The table's own header once more, another table's header, or column numbers repeated on a new page. */
function headingAgain(
  { rows, soFar, lexicon, headerText }: BodyContext,
  row: number,
): 'repeated_header' | 'end' | null {
  const { grid, segment } = rows;
  const order = rows.orderAt(row);
  if (order === null && isHeaderRow(grid, lexicon, row))
    return isSameHeader(rows, row, headerText) ? 'repeated_header' : 'end';
  const next = (soFar.lastOrder ?? 0) + 1;
  return isNumberRow(grid, row, segment) && order !== next ? 'repeated_header' : null;
}

function isSameHeader(rows: BodyRows, row: number, headerText: string): boolean {
  const texts = rows.filled(row).map((column) => rows.grid.loose(row, column));
  const known = texts.filter((text) => headerText.includes(text)).length;
  return known >= texts.length * 0.8;
}

function isEntryByNumber(rows: BodyRows, row: number, filled: readonly number[]): boolean {
  return rows.orderAt(row) !== null && (filled.length > 1 || rows.columns.order !== rows.segment.left);
}

function hasKey(rows: BodyRows, soFar: BodySoFar, row: number): boolean {
  const { keys, order } = rows.columns;
  if (keys.length === 0) return rows.filled(row).some((column) => column !== order);
  return rows.keyText(row) !== '' || keys.some((column) => isMergedInto(rows, soFar, row, column));
}

/** A name merged over several rows belongs to each of them. */
function isMergedInto(rows: BodyRows, soFar: BodySoFar, row: number, column: number): boolean {
  const merge = rows.grid.merge(row, column);
  return merge !== null && merge.top < row && soFar.isEntry(merge.top);
}

/** In a numbered list of people: "Trích để lại chi bộ (30%)" beside figures is no person. */
function isNamelessLine(rows: BodyRows, soFar: BodySoFar, row: number): boolean {
  const { people, order } = rows.columns;
  if (!people || order === null || rows.orderAt(row) !== null) return false;
  return soFar.ordered > 0 && rows.keyText(row) !== '' && nameLikeness(rows.keyText(row)) < 0.35;
}
