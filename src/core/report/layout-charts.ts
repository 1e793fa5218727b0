import type { ReportModel } from './report-model';
import { cellAt, type Sheet } from '../sheet/workbook';
import { STYLES, placed } from './cell-styles';
import type { ColumnLayout, PlacedCell, PlacedChart, RowLayout, SheetContent } from './changes';
import type { DrawnChart } from './chart-model';
import { mergedCells, type Piece } from './layout-heading';
import { MARGINS } from './layout-table';
import { withMarker } from './sheet-marker';

/** Centimetres 16 × 8, and 2 mm from the left edge, in points (LOOK.md §2). */
const CHART = { left: 5.7, width: 453.5, height: 226.8 };
const CHART_ROWS = 16;
const CHART_ROW_POINTS = 15;
const CAPTION_POINTS = 36;
const SPACE_POINTS = 60;
const SLOT_ROWS = CHART_ROWS + 2;
const SLOT_POINTS = CHART_ROWS * CHART_ROW_POINTS + CAPTION_POINTS + SPACE_POINTS;
const CHARTS_A_PAGE = 2;
const FIRST_CHART_ROW = 4;
/** Title, name, and a gap small enough that two charts fit below. */
const TOP_POINTS = [22, 20, 8];

const FIRST_DATA_COLUMN = 9;
const COLUMNS: readonly ColumnLayout[] = [
  ...Array.from({ length: 7 }, (_, index) => ({ column: index + 1, pixels: 89 })),
  { column: 8, pixels: 19 },
  { column: FIRST_DATA_COLUMN, pixels: 240 },
  ...[10, 11, 12].map((column) => ({ column, pixels: 120 })),
];

/** The sheet "Biểu đồ …": charts two a page with their captions, their data outside the print area. */
export function layoutCharts(report: ReportModel): SheetContent {
  const charts = report.charts.flatMap((chart) => (chart.drawn ? [chart] : []));
  const top = heading(report);
  const blocks = charts.map((chart, index) => blockOf(chart, firstRowOf(index)));
  const blocked = blocks.flatMap((block) => block.rows);
  const placedCharts = charts.map((chart, index) => ({
    chart: bare(chart),
    left: CHART.left,
    top: pointsAbove(firstRowOf(index), [...top.rows, ...blocked]) + 6,
    width: CHART.width,
    height: CHART.height,
    data: dataRange(chart, firstRowOf(index)),
  })) satisfies readonly PlacedChart[];
  return withMarker('charts', report.period, {
    cells: [...top.cells, ...emptyNotice(charts.length), ...blocks.flatMap((block) => block.cells)],
    merges: [...top.merges, ...blocks.flatMap((block) => block.merges)],
    columns: COLUMNS,
    rows: [...top.rows, ...blocked],
    page: {
      orientation: 'portrait',
      margins: MARGINS,
      printArea: {
        top: 1,
        left: 1,
        bottom: Math.max(FIRST_CHART_ROW, firstRowOf(charts.length) - 1),
        right: 7,
      },
      titleRows: null,
      fitToWidth: true,
      pageNumberSize: 13,
      breaksBefore: charts.flatMap((_, index) =>
        index > 0 && index % CHARTS_A_PAGE === 0 ? [firstRowOf(index)] : [],
      ),
    },
    freeze: null,
    gridlines: false,
    charts: placedCharts,
  });
}

/** Last row that an earlier run used, told by the titles of the data blocks. */
export function lastChartRow(sheet: Sheet): number {
  const count = titlesOn(sheet).length;
  return count === 0 ? FIRST_CHART_ROW : firstRowOf(count) - 1;
}

/** The plan with how far each chart's rows go from where the sheet, as last written, has them. */
export function withMoves(content: SheetContent, sheet: Sheet): SheetContent {
  const before = titlesOn(sheet).map(withoutCount);
  const charts = content.charts.map((placed, index) => {
    const slot = before.indexOf(withoutCount(placed.chart.title));
    if (slot < 0 || slot === index) return placed;
    const slots = index - slot;
    return { ...placed, moved: { rows: slots * SLOT_ROWS, points: slots * SLOT_POINTS } };
  });
  return { ...content, charts };
}

/** The titles over the data blocks, in their order. */
function titlesOn(sheet: Sheet): readonly string[] {
  const titles: string[] = [];
  for (;;) {
    const cell = cellAt(sheet, firstRowOf(titles.length), FIRST_DATA_COLUMN);
    if (cell.kind !== 'text') return titles;
    titles.push(cell.text);
  }
}

/** "Cơ cấu đảng viên đến 31/12/2018 (trên tổng số 10 đảng viên)": the number may differ from run to run. */
function withoutCount(title: string): string {
  return title.replace(/ \(.*$/u, '');
}

function heading(report: ReportModel): Piece {
  const title = report.title.replace(/^TỔNG HỢP /u, 'BIỂU ĐỒ ');
  const name = report.unit.name === '' ? report.subtitle : report.unit.name;
  return {
    cells: [...mergedCells(1, 1, 7, title, STYLES.title), ...mergedCells(2, 1, 7, name, STYLES.italic)],
    merges: [1, 2].map((row) => ({ top: row, bottom: row, left: 1, right: 7 })),
    rows: TOP_POINTS.map((points, index) => ({ row: index + 1, points })),
  };
}

function emptyNotice(charts: number): readonly PlacedCell[] {
  const text = 'Chưa đủ số liệu để vẽ biểu đồ.';
  return charts === 0
    ? [placed(FIRST_CHART_ROW, 1, text, { ...STYLES.caption, horizontal: 'left', wrap: false })]
    : [];
}

/** A chart's rows, its caption below, its data right of the print area. */
function blockOf(chart: DrawnChart, first: number): Piece {
  const caption = first + CHART_ROWS;
  const rows: readonly RowLayout[] = [
    ...Array.from({ length: CHART_ROWS }, (_, index) => ({ row: first + index, points: CHART_ROW_POINTS })),
    { row: caption, points: CAPTION_POINTS },
    { row: caption + 1, points: SPACE_POINTS },
  ];
  return {
    cells: [...mergedCells(caption, 1, 7, chart.caption, STYLES.caption), ...dataCells(chart, first)],
    merges: [{ top: caption, bottom: caption, left: 1, right: 7 }],
    rows,
  };
}

function dataCells(chart: DrawnChart, first: number): readonly PlacedCell[] {
  const header = ['', ...chart.series.map(({ name }) => name)];
  return [
    placed(first, FIRST_DATA_COLUMN, chart.title, STYLES.blockTitle),
    ...header.map((text, index) =>
      placed(first + 1, FIRST_DATA_COLUMN + index, text === '' ? null : text, STYLES.blockHeader),
    ),
    ...chart.categories.flatMap((category, at) => [
      placed(first + 2 + at, FIRST_DATA_COLUMN, category, STYLES.blockLabel),
      ...chart.series.map((series, index) =>
        placed(first + 2 + at, FIRST_DATA_COLUMN + 1 + index, series.values[at] ?? null, STYLES.blockValue),
      ),
    ]),
  ];
}

/** Header row with the series' names to the last category. */
function dataRange(chart: DrawnChart, first: number): PlacedChart['data'] {
  return {
    top: first + 1,
    left: FIRST_DATA_COLUMN,
    bottom: first + 1 + chart.categories.length,
    right: FIRST_DATA_COLUMN + chart.series.length,
  };
}

function firstRowOf(index: number): number {
  return FIRST_CHART_ROW + index * SLOT_ROWS;
}

function pointsAbove(row: number, rows: readonly RowLayout[]): number {
  return rows.filter((layout) => layout.row < row).reduce((sum, layout) => sum + layout.points, 0);
}

function bare({ drawn: _, ...chart }: { readonly drawn: true } & DrawnChart): DrawnChart {
  return chart;
}
