import type { Range, SheetRange } from '../sheet/range';
import type { DrawnChart } from './chart-model';

/**
 * The plan of changes: what both hosts apply, what the preview shows and what tests compare.
 * It only ever speaks of our own sheets and of books that are added; no plan can touch a source.
 * An empty list of sheets means that nothing is written.
 */
export interface Changes {
  readonly sheets: readonly SheetChange[];
}

/** Make one of our sheets look like `content`: added at the end, or updated in place. */
export interface SheetChange {
  /** `book`: a sheet for a person to write in, only ever added; theirs from then on. */
  readonly role: SheetRole | 'book';
  /** The name our sheet gets or has now. Legal and unique in the workbook. */
  readonly name: string;
  /** `update`: a sheet of that name exists and carries our marker. */
  readonly mode: 'add' | 'update';
  readonly content: SheetContent;
}

export type SheetRole = 'table' | 'charts';

/** Columns A:L are ours on every sheet of ours; what people write right of them is theirs. */
export const OWN_COLUMNS = 12;

/** The hidden sheet-scoped name every sheet of ours carries. */
export const MARKER_NAME = 'tonghop';

export interface SheetContent {
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly Range[];
  readonly columns: readonly ColumnLayout[];
  readonly rows: readonly RowLayout[];
  readonly page: PageLayout;
  /** First unfrozen cell: rows above and columns left of it stay in sight. */
  readonly freeze: { readonly row: number; readonly column: number } | null;
  readonly gridlines: boolean;
  readonly charts: readonly PlacedChart[];
  /** The value of the hidden name `tonghop`, a short text: role, period. Not a reference. "": not one of ours. */
  readonly marker: string;
  /** Height of rows that `rows` does not name, points; 15 when absent. */
  readonly defaultRowPoints?: number;
  /** What cells are meant to hold; a person may write something else all the same. */
  readonly validations?: readonly CellValidation[];
  readonly highlights?: readonly CellHighlight[];
}

/** Excel warns where something else is typed, and takes it when the person wants it. */
export interface CellValidation {
  readonly range: Range;
  readonly rule:
    | { readonly kind: 'list'; readonly items: readonly string[] }
    | { readonly kind: 'date' }
    | { readonly kind: 'number' };
  /** Vietnamese sentence of the warning. */
  readonly message: string;
}

/** Day numbers that a cell's books can speak of: 01/01/1900 to 31/12/2099. */
export const CHECKED_DAYS = { first: 1, last: 73_050 } as const;
/** Over every warning of ours. */
export const WARNING_TITLE = 'Tổng hợp';

/** A look that cells take while a condition holds. */
export interface CellHighlight {
  readonly range: Range;
  /** English, without "=", written for the range's first cell. */
  readonly formula: string;
  readonly bold: boolean;
  readonly fill: string;
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  /** Strings are always text, whatever they begin with; null is an empty, styled cell. */
  readonly value: string | number | null;
  readonly style: CellStyle;
  /** English, without "="; `value` is then its result as we know it. */
  readonly formula?: string;
  /** A link inside the workbook to these cells. */
  readonly link?: SheetRange;
}

export interface CellStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** RGB hex without "#"; black when absent. Font is always Times New Roman. */
  readonly colour?: string;
  readonly fill?: string;
  /** Thin black borders on four sides. */
  readonly border?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  /** en-US format code; "General" when absent, "@" for text that Excel would turn into something else. */
  readonly numberFormat?: string;
}

export interface ColumnLayout {
  readonly column: number;
  /** Width in pixels at 96 dpi (points = px × 0.75). */
  readonly pixels: number;
  readonly hidden?: boolean;
}

export interface RowLayout {
  readonly row: number;
  /** Height in points. */
  readonly points: number;
}

export interface PageLayout {
  readonly orientation: 'portrait' | 'landscape';
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly printArea: Range;
  /** Rows repeated on every page, or null. */
  readonly titleRows: { readonly top: number; readonly bottom: number } | null;
  /** Fit to one page wide, any number tall. */
  readonly fitToWidth: boolean;
  /** Page number centred in the header from the second page on, points. */
  readonly pageNumberSize: number;
  /** Number of the sheet's first page; absent: counted on from the sheets printed before it. */
  readonly firstPageNumber?: number;
  /** A page ends before each of these rows. */
  readonly breaksBefore: readonly number[];
}

export interface PlacedChart {
  readonly chart: DrawnChart;
  /** Points from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /**
   * How far its rows lie below those of the last writing (above: negative), where another chart came in between or
   * fell out. A chart that stands goes as far, from wherever the person moved it. Absent: its rows are the same.
   */
  readonly moved?: { readonly rows: number; readonly points: number };
  /** On the same sheet: header row with the series' names, first column with the categories. */
  readonly data: Range;
}
