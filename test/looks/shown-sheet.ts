import type { CellStyle, PlacedCell, SheetContent } from '../../src/core/report/changes';
import { parseRange, type SheetRange } from '../../src/core/sheet/range';
import type { ShownChart } from './shown-chart';

/** One sheet of ours as a host holds it, in the terms of the plan: two hosts, or a host and the plan, compare. */
export interface ShownSheet {
  readonly content: Omit<SheetContent, 'charts'>;
  readonly charts: readonly ShownChart[];
}

/** What cells are meant to hold, and when they stand out. */
export type ShownChecks = Pick<SheetContent, 'validations' | 'highlights'>;

/** In the place of the print area, which a book for a person to write in has none of: it grows. */
export const NO_PRINT_AREA = { top: 1, left: 1, bottom: 1, right: 1 };

/** What a plan's style says once defaults are left out. */
export function plainStyle(style: CellStyle): CellStyle {
  const { colour, numberFormat, vertical, ...rest } = style;
  const said = {
    ...rest,
    ...(colour === undefined || colour === '000000' ? {} : { colour }),
    ...(numberFormat === undefined || numberFormat === 'General' ? {} : { numberFormat }),
    ...(vertical === undefined || vertical === 'bottom' ? {} : { vertical }),
  };
  const entries = Object.entries(said).filter(([, value]) => value !== false && value !== 0);
  return Object.fromEntries(entries) as unknown as CellStyle;
}

/** The plan of a sheet in the form that hosts are read back in. */
export function plannedSheet(content: SheetContent): Omit<SheetContent, 'charts'> {
  const { charts: _, validations = [], highlights = [], ...rest } = content;
  return ordered({
    ...rest,
    ...(validations.length > 0 ? { validations } : {}),
    ...(highlights.length > 0 ? { highlights } : {}),
    cells: content.cells.map((cell) => ({
      ...cell,
      // what a formula gives is Excel's to say
      value: cell.formula === undefined ? cell.value : null,
      style: plainStyle(cell.style),
    })),
    page: content.marker === '' ? { ...content.page, printArea: NO_PRINT_AREA } : content.page,
    columns: content.columns.map(({ column, pixels, hidden }) => ({
      column,
      pixels,
      ...(hidden ? { hidden } : {}),
    })),
  });
}

export function ordered<Content extends Omit<SheetContent, 'charts'>>(content: Content): Content {
  const byPlace = (one: PlacedCell, other: PlacedCell): number =>
    one.row - other.row || one.column - other.column;
  return {
    ...content,
    cells: [...content.cells].sort(byPlace),
    merges: [...content.merges].sort((one, other) => one.top - other.top || one.left - other.left),
    columns: [...content.columns].sort((one, other) => one.column - other.column),
    rows: [...content.rows].sort((one, other) => one.row - other.row),
  };
}

/** "'DS đảng viên'!B7:B16" → the cells it leads to. */
export function linkTarget(reference: string): SheetRange {
  const [, sheet = '', address = ''] = /^'((?:[^']|'')+)'!(.+)$/.exec(reference) ?? [];
  const range = parseRange(address);
  if (!range) throw new Error(`no reference: ${reference}`);
  return { sheet: sheet.replaceAll("''", "'"), range };
}

/** "&C&"Times New Roman,Regular"&13&P" → 13 */
export function pageNumberSize(header: string): number {
  const [, size = ''] = /^(?:&C)?&"Times New Roman,Regular"&(\d+)&P$/.exec(header) ?? [];
  if (size === '') throw new Error(`no page number: ${header}`);
  return Number(size);
}

/** Millimetres to a tenth: hosts keep them in points or inches. */
export function millimetres(points: number): number {
  return Math.round((points / 72) * 254) / 10;
}
