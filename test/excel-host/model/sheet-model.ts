import { boundingRange, cellRange, contains, type Range } from '../../../src/core/sheet/range';
import { BLANK_CELL, type CellModel, type CellValue, PLAIN_STYLE, type StyleModel } from './cell-model';
import type { ChartModel } from './chart-model';
import { newPage, type PageModel } from './page-model';

export interface NameModel {
  name: string;
  /** A formula such as "='A'!$B$2" or a constant such as "=\"x\"". */
  formula: string;
  visible: boolean;
  comment: string;
}

/** What a range is meant to hold, as it was set. */
export interface ValidationModel {
  readonly range: Range;
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  errorAlert: Readonly<Record<string, unknown>> | null;
}

/** A conditional format by formula. */
export interface HighlightModel {
  readonly id: string;
  readonly range: Range;
  formula: string;
  bold: boolean;
  fill: string | null;
}

/** A note that a person pinned to cells: nothing here reads it, but clearing takes it along. */
export interface NoteModel {
  readonly range: Range;
  readonly text: string;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
export const DEFAULT_COLUMN_POINTS = 48;
export const DEFAULT_ROW_POINTS = 15;

/** One sheet of the stand-in's workbook, with everything the add-in may read, write or must leave alone. */
export class SheetModel {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  readonly rows = new Map<number, Map<number, CellModel>>();
  merges: Range[] = [];
  readonly names: NameModel[] = [];
  charts: ChartModel[] = [];
  validations: ValidationModel[] = [];
  highlights: HighlightModel[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  /** Points of the rows that have no height of their own. */
  defaultRowPoints = DEFAULT_ROW_POINTS;
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  page: PageModel = newPage();
  isProtected = false;
  /** Cells that take entries while the sheet is protected. */
  unlocked: readonly Range[] = [];
  gridlines = true;
  /** Cells that stay in sight, or null. */
  frozen: Range | null = null;
  tabColor = '';
  notes: NoteModel[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): CellModel {
    return this.rows.get(row)?.get(column) ?? BLANK_CELL;
  }

  put(row: number, column: number, cell: CellModel): void {
    const line = this.rows.get(row) ?? new Map<number, CellModel>();
    line.set(column, cell);
    this.rows.set(row, line);
  }

  restyle(range: Range, change: (style: StyleModel, row: number, column: number) => StyleModel): void {
    this.eachCell(range, (row, column) => {
      const cell = this.cell(row, column);
      this.put(row, column, { ...cell, style: change(cell.style, row, column) });
    });
  }

  eachCell(range: Range, visit: (row: number, column: number) => void): void {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) visit(row, column);
    }
  }

  /** Lays a grid of values down as a person's book holds them, from A1 unless said otherwise; returns itself. */
  fill(values: readonly (readonly (CellValue | null)[])[], top = 1, left = 1): this {
    values.forEach((line, r) => {
      line.forEach((value, c) => {
        if (value === null || value === '') return;
        this.put(top + r, left + c, { value, numberFormat: 'General', style: PLAIN_STYLE });
      });
    });
    return this;
  }

  /** The rectangle around cells that hold something (or, without `valuesOnly`, a format too); null for none. */
  used(valuesOnly: boolean, within?: Range): Range | null {
    const found: Range[] = [];
    for (const [row, line] of this.rows) {
      for (const [column, cell] of line) {
        if (within && !contains(within, row, column)) continue;
        const holds = cell.value !== '' || cell.formula !== undefined;
        if (holds || (!valuesOnly && cell !== BLANK_CELL)) found.push(cellRange(row, column));
      }
    }
    return found.length === 0 ? null : bounding(found);
  }

  columnPoints(column: number): number {
    return this.columnWidths.get(column) ?? DEFAULT_COLUMN_POINTS;
  }

  rowPoints(row: number): number {
    return this.rowHeights.get(row) ?? this.defaultRowPoints;
  }
}

/** `boundingRange` spreads its argument, which a book of 20,000 rows is too long for. */
function bounding(ranges: readonly Range[]): Range | null {
  let all: Range | null = null;
  for (const range of ranges) all = all ? boundingRange([all, range]) : range;
  return all;
}
