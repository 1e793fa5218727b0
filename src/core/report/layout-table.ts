import { STYLES, placed } from './cell-styles';
import type { ColumnLayout, PageLayout, PlacedCell, RowLayout, SheetContent } from './changes';
import { heading, mergedCells, type Piece, signatory } from './layout-heading';
import { layoutRow } from './layout-row';
import { type PageBlock, pageBreaks } from './page-breaks';
import type { ReportModel } from './report-model';
import { rowHeight } from './row-heights';
import { withMarker } from './sheet-marker';
import { computedSections, type FilledRoom, legendOf, NO_FILLED_ROOM, type SheetSection } from './sheet-rows';

/** Rows 1–8 are the heading block, 9 and 10 the table's head. */
export const FIRST_DATA_ROW = 11;
const HEADER_ROW = 9;
const HEADER_POINTS = 38;
const NUMBERS_POINTS = 15;
const SECTION_POINTS = 19.5;

/** LOOK.md §1: A:G are the width of the text on an A4 page, H a gap, I the receipts, J:L ours. */
const COLUMNS: readonly ColumnLayout[] = [
  ...[40, 222, 74, 82, 82, 58, 65, 19, 440].map((pixels, index) => ({ column: index + 1, pixels })),
  ...[10, 11, 12].map((column) => ({ column, pixels: 64, hidden: true })),
];
const HEADERS = ['TT', 'Nội dung', 'ĐVT', 'Kỳ này', 'Cùng kỳ năm trước', '(%)', 'Ghi chú'];
const NUMBERS = [1, 2, 3, 4, 5, '6=4*100/5', 7];

export const MARGINS: PageLayout['margins'] = {
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  header: 10,
  footer: 10,
};

/**
 * The sheet "Tổng hợp …": `sections` carry a person's edits, `room` what they filled in where we leave room,
 * `memory` what the next run shall know of this one.
 */
export function layoutTable(
  report: ReportModel,
  sections: readonly SheetSection[] = computedSections(report),
  room: FilledRoom = NO_FILLED_ROOM,
  memory = '',
): SheetContent {
  const top = heading(report, room);
  const body = bodyOf(sections);
  const afterBody = body.lastRow + 1;
  const end = ending(report, sections, room, afterBody);
  const above = points(top.rows) + HEADER_POINTS + NUMBERS_POINTS;
  const last = body.blocks.at(-1);
  // note and signature stay with the last section
  const blocks = last ? [...body.blocks.slice(0, -1), { ...last, closing: points(end.rows) }] : [];
  const lastRow = Math.max(...end.rows.map((row) => row.row));
  const content = {
    cells: [...top.cells, ...tableHead(), ...body.cells, ...end.cells],
    merges: [...top.merges, ...body.merges, ...end.merges],
    columns: COLUMNS,
    rows: [
      ...top.rows,
      { row: HEADER_ROW, points: HEADER_POINTS },
      { row: HEADER_ROW + 1, points: NUMBERS_POINTS },
      ...body.rows,
      ...end.rows,
    ],
    page: {
      orientation: 'portrait',
      margins: MARGINS,
      printArea: { top: 1, left: 1, bottom: lastRow, right: 7 },
      titleRows: { top: HEADER_ROW, bottom: HEADER_ROW + 1 },
      fitToWidth: true,
      pageNumberSize: 13,
      // a paper of its own: printed with the whole workbook, it still begins with page 1, which bears no number
      firstPageNumber: 1,
      breaksBefore: pageBreaks(blocks, above, HEADER_POINTS + NUMBERS_POINTS),
    },
    freeze: { row: FIRST_DATA_ROW, column: 3 },
    gridlines: false,
    charts: [],
  } satisfies Omit<SheetContent, 'marker'>;
  return withMarker('table', report.period, content, memory);
}

function tableHead(): readonly PlacedCell[] {
  return [
    ...HEADERS.map((text, index) => placed(HEADER_ROW, index + 1, text, STYLES.header)),
    placed(HEADER_ROW, 9, 'Nguồn (nhấn để đến ô số liệu)', STYLES.sourceHeader),
    ...NUMBERS.map((number, index) => placed(HEADER_ROW + 1, index + 1, number, STYLES.columnNumber)),
  ];
}

interface Body extends Piece {
  readonly blocks: readonly PageBlock[];
  readonly lastRow: number;
}

function bodyOf(sections: readonly SheetSection[]): Body {
  const cells: PlacedCell[] = [];
  const merges: Piece['merges'][number][] = [];
  const rows: RowLayout[] = [];
  const blocks: Body['blocks'][number][] = [];
  let row = FIRST_DATA_ROW;
  for (const section of sections) {
    const first = row;
    cells.push(placed(row, 1, section.roman, STYLES.sectionNumber));
    cells.push(...mergedCells(row, 2, 7, section.title, STYLES.sectionTitle));
    merges.push({ top: row, bottom: row, left: 2, right: 7 });
    rows.push({ row, points: SECTION_POINTS });
    for (const sheetRow of section.rows) {
      row += 1;
      cells.push(...layoutRow(sheetRow, row));
      rows.push({ row, points: rowHeight(sheetRow.shown) });
    }
    const heights = rows.slice(first - FIRST_DATA_ROW).map(({ points: height }) => height);
    blocks.push({ firstRow: first, rows: heights });
    row += 1;
  }
  return { cells, merges, rows, blocks, lastRow: row - 1 };
}

/** The legend, then who made it and who signs; names that are not known leave their space. */
function ending(
  report: ReportModel,
  sections: readonly SheetSection[],
  room: FilledRoom,
  firstRow: number,
): Piece {
  const legend = legendOf(sections.flatMap((section) => section.rows.map(({ shown }) => shown)));
  const legendRows = legend === '' ? 0 : 1;
  const sign = firstRow + legendRows + 1;
  const signer = report.unit.secretary === '' ? room.signer : report.unit.secretary;
  const lines: readonly (readonly [number, number, number, string, PlacedCell['style']])[] = [
    ...(legend === '' ? [] : [[firstRow, 1, 7, legend, STYLES.legend] as const]),
    [sign, 1, 2, PREPARER, STYLES.bold],
    [sign, 3, 7, 'T/M CHI BỘ', STYLES.bold],
    [sign + 1, 3, 7, signatory(report.unit), STYLES.upright],
    [sign + NAMES_BELOW, 1, 2, room.preparer, STYLES.bold],
    [sign + NAMES_BELOW, 3, 7, signer, STYLES.bold],
  ];
  const heights = [...(legend === '' ? [] : [18]), 8, ...Array.from({ length: NAMES_BELOW + 1 }, () => 18)];
  return {
    cells: lines.flatMap(([row, left, right, text, style]) =>
      mergedCells(row, left, right, text === '' ? null : text, style),
    ),
    merges: lines.map(([row, left, right]) => ({ top: row, bottom: row, left, right })),
    rows: heights.map((height, index) => ({ row: firstRow + index, points: height })),
  };
}

/** Heads the left signature; the names stand so many rows below. */
export const PREPARER = 'NGƯỜI LẬP BIỂU';
export const NAMES_BELOW = 6;

function points(rows: readonly RowLayout[]): number {
  return rows.reduce((sum, row) => sum + row.points, 0);
}
