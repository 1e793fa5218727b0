import type { Cell } from '../sheet/cell';
import type { Range } from '../sheet/range';
import { cellAt, type Sheet } from '../sheet/workbook';
import { fold, foldLoose } from '../vietnamese/fold';
import { detectLegacy, type LegacyEncoding } from '../vietnamese/legacy';
import type { Lexicon } from './lexicon';
import { readableText } from './readable-text';

/** A sheet as the recogniser looks at it: decoded, cleaned and folded texts, each made once. */
export interface Grid {
  readonly sheet: Sheet;
  /** The last row and column that hold anything: inflated used ranges are cut here. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly encodings: ReadonlyMap<number, LegacyEncoding>;
  cell(row: number, column: number): Cell;
  /** What a person reads; "" when empty. A merged cell has its text in its first cell only. */
  text(row: number, column: number): string;
  folded(row: number, column: number): string;
  loose(row: number, column: number): string;
  /** Columns of the row that hold something, left to right. */
  filled(row: number): readonly number[];
  /** The merge a cell lies in, or null. */
  merge(row: number, column: number): Range | null;
}

/** With the lexicon a single heading in a legacy encoding is read too. */
export function gridOf(sheet: Sheet, lexicon?: Lexicon): Grid {
  const encodings = columnEncodings(sheet);
  const texts = new Map<Cell, string>();
  const cell = (row: number, column: number): Cell => cellAt(sheet, row, column);
  const text = (row: number, column: number): string => {
    const found = cell(row, column);
    if (found.kind === 'empty') return '';
    const known = texts.get(found);
    if (known !== undefined) return known;
    const encoding = encodings.get(column) ?? (lexicon && headingEncoding(found, row, lexicon));
    const read = readableText(found, encoding);
    texts.set(found, read);
    return read;
  };
  const folded = memo(fold);
  const loose = memo(foldLoose);
  const filledRows = sheet.rows.map((cells, index) =>
    cells.flatMap((_, at) => (text(index + 1, at + 1) === '' ? [] : [at + 1])),
  );
  let lastRow = filledRows.length;
  while (lastRow > 0 && filledRows[lastRow - 1]?.length === 0) lastRow -= 1;
  const lastColumn = filledRows.reduce((last, columns) => Math.max(last, columns.at(-1) ?? 0), 0);
  const merges = mergeIndex(sheet, lastRow);
  return {
    sheet,
    lastRow,
    lastColumn,
    encodings,
    cell,
    text,
    folded: (row, column) => folded(text(row, column)),
    loose: (row, column) => loose(text(row, column)),
    filled: (row) => filledRows[row - 1] ?? [],
    merge: (row, column) =>
      (merges.get(row) ?? []).find((range) => column >= range.left && column <= range.right) ?? null,
  };
}

function memo(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text === '') return '';
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

/** Decided column by column: headings may be Unicode where the names under them are TCVN3 (CORPUS.md). */
function columnEncodings(sheet: Sheet): ReadonlyMap<number, LegacyEncoding> {
  const columns = new Map<number, { texts: string[]; fonts: string[] }>();
  for (const row of sheet.rows) {
    row.forEach((cell, index) => {
      if (cell.kind !== 'text') return;
      const column = columns.get(index + 1) ?? { texts: [], fonts: [] };
      if (column.texts.length === 0) columns.set(index + 1, column);
      column.texts.push(cell.text);
      if (cell.font !== undefined) column.fonts.push(cell.font);
    });
  }
  const encodings = new Map<number, LegacyEncoding>();
  for (const [column, { texts, fonts }] of columns) {
    const encoding = detectLegacy(texts, fonts);
    if (encoding) encodings.set(column, encoding);
  }
  return encodings;
}

/** Headings lie within the first rows; a legacy one alone in its column is too little to judge the column by. */
const HEADING_ROWS = 40;
const LONGEST_HEADING = 40;

/** "Sè tiÒn" over a column of numbers: no header wording as it stands, and one once decoded. */
function headingEncoding(cell: Cell, row: number, lexicon: Lexicon): LegacyEncoding | undefined {
  if (cell.kind !== 'text' || row > HEADING_ROWS || cell.text.length > LONGEST_HEADING) return undefined;
  if (!/[\u00a1-\u00ff]/.test(cell.text) || lexicon.spells(fold(cell.text))) return undefined;
  return LEGACY_ENCODINGS.find((encoding) => lexicon.spells(fold(readableText(cell, encoding))));
}

const LEGACY_ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni'];

/** Merges by row; a merge far below the content is cut, so that a whole merged column costs nothing. */
function mergeIndex(sheet: Sheet, lastRow: number): ReadonlyMap<number, readonly Range[]> {
  const index = new Map<number, Range[]>();
  for (const merge of sheet.merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, lastRow); row++) {
      const ranges = index.get(row);
      if (ranges) ranges.push(merge);
      else index.set(row, [merge]);
    }
  }
  return index;
}
