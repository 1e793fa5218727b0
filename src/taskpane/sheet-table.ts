import type { CellStyle, PlacedCell, SheetContent } from '../core/report/changes';
import { formatNumber } from '../core/vietnamese/numbers';
import { type Span, spansOf } from './grid-spans';

export interface PaperCell extends Span {
  readonly column: number;
  readonly text: string;
  readonly style: CellStyle | null;
}

export interface PaperRow {
  readonly row: number;
  /** Height in points; null: as its text needs. */
  readonly points: number | null;
  readonly cells: readonly PaperCell[];
}

/** The printed part of one of our sheets, ready to be shown as a table. */
export interface PaperTable {
  /** Pixels, by column from the print area's left. */
  readonly widths: readonly number[];
  readonly rows: readonly PaperRow[];
}

/** Only the print area is shown: the column Nguồn and the hidden ids stand beside the paper. */
export function paperTable(content: SheetContent): PaperTable {
  const area = content.page.printArea;
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  const layouts = new Map(content.columns.map((layout) => [layout.column, layout.pixels]));
  const heights = new Map(content.rows.map((layout) => [layout.row, layout.points]));
  const placed = new Map(content.cells.map((cell) => [`${String(cell.row)}:${String(cell.column)}`, cell]));
  const spanAt = spansOf(content.merges, area);
  const rows: PaperRow[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = columns.flatMap((column): readonly PaperCell[] => {
      const span = spanAt(row, column);
      if (span === null) return [];
      const cell = placed.get(`${String(row)}:${String(column)}`);
      return [{ column, ...span, text: cell ? shownText(cell) : '', style: cell?.style ?? null }];
    });
    rows.push({ row, points: heights.get(row) ?? null, cells });
  }
  return { widths: columns.map((column) => layouts.get(column) ?? 64), rows };
}

/** What the number formats of LOOK.md §0 show: Vietnamese grouping, one decimal at most. */
function shownText({ value }: PlacedCell): string {
  if (value === null) return '';
  return typeof value === 'number' ? formatNumber(value) : value;
}
