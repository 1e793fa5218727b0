import type { ReportRow } from './report-model';
import { NOTE_SIZE, NOTE_WIDTH_MM } from './row-notes';
import { countLines } from './wrap-text';

/** Points for 1, 2, 3 lines (LOOK.md §1); each further line adds as much as the third. */
const HEIGHTS = [18.75, 34.5, 51] as const;
const FURTHER_LINE = 16.5;

/** Millimetres: column B less its padding, and less the indent of a sub-row; D and E less their padding. */
const LABEL_MM = 58.7 - 2.2;
const INDENT_MM = 2.4;
const VALUE_MM = 21.7 - 1.5;

/** Height in points of a data row. */
export function rowHeight(row: ReportRow): number {
  const isSub = row.form === 'part' || row.form === 'among';
  const face = row.form === 'among' ? 'italic' : 'regular';
  const lines = Math.max(
    countLines(row.label, LABEL_MM - (isSub ? INDENT_MM : 0), 13, face),
    countLines(row.note, NOTE_WIDTH_MM, NOTE_SIZE),
    ...[row.current, row.previous].map((cell) =>
      cell.kind === 'text' ? countLines(cell.text, VALUE_MM, NOTE_SIZE) : 1,
    ),
  );
  return heightOfLines(lines);
}

export function heightOfLines(lines: number): number {
  return HEIGHTS[lines - 1] ?? HEIGHTS[2] + (lines - HEIGHTS.length) * FURTHER_LINE;
}
