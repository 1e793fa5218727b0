import type {
  CellStyle,
  Changes,
  PageLayout,
  PlacedCell,
  PlacedChart,
  SheetChange,
  SheetContent,
} from '../../src/core/report/changes';
import type { SheetRange } from '../../src/core/sheet/range';

const BODY: CellStyle = { size: 13, border: true, horizontal: 'left', vertical: 'center', wrap: true };
const FIGURE: CellStyle = { ...BODY, horizontal: 'center', wrap: false, shrink: true };

const PAGE: PageLayout = {
  orientation: 'portrait',
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
  printArea: { top: 1, left: 1, bottom: 8, right: 7 },
  titleRows: { top: 2, bottom: 3 },
  fitToWidth: true,
  pageNumberSize: 13,
  breaksBefore: [6],
};

/** Texts that Excel would turn into formulas, dates, shares, numbers or truth values. */
export const TRICKY_TEXTS = [
  '=1+1',
  '+x',
  '- Chính thức',
  '@nhóm',
  '9/10',
  '90%',
  '007',
  '1.000.000',
  'TRUE',
  'May 5',
  "'nháy đơn",
  '(5)',
  '…',
  '–',
  'Tổng số đảng viên',
] as const;

export interface RowPlan {
  readonly label: string;
  readonly value: string | number;
  readonly link?: SheetRange;
}

/** A table of ours: a merged title, a header, a row per line; id, last value and note hidden in J:L. */
export function tableChange(
  name: string,
  rows: readonly RowPlan[],
  mode: SheetChange['mode'] = 'add',
  marker = 'table 2018 k1',
): SheetChange {
  const cells: PlacedCell[] = [
    { row: 1, column: 1, value: 'TỔNG HỢP', style: { size: 15, bold: true, horizontal: 'center' } },
    ...['TT', 'Nội dung', 'ĐVT', 'Kỳ này'].map((value, index) => ({
      row: 2,
      column: index + 1,
      value,
      style: { ...BODY, bold: true, fill: 'F2F2F2' },
    })),
  ];
  rows.forEach(({ label, value, link }, index) => {
    const row = 3 + index;
    cells.push(
      { row, column: 1, value: index + 1, style: FIGURE },
      { row, column: 2, value: label, style: BODY },
      { row, column: 4, value, style: typeof value === 'number' ? { ...FIGURE, numberFormat: '0' } : FIGURE },
      {
        row,
        column: 9,
        value: `Nguồn ${String(index + 1)}`,
        style: { size: 11, colour: '1F4E79', underline: true },
        ...(link ? { link } : {}),
      },
      { row, column: 10, value: `id_${String(index)}`, style: { size: 11 } },
    );
  });
  return { role: 'table', name, mode, content: content(cells, [], marker, rows.length + 2) };
}

function content(
  cells: readonly PlacedCell[],
  charts: readonly PlacedChart[],
  marker: string,
  bottom: number,
): SheetContent {
  return {
    cells,
    merges: [{ top: 1, left: 1, bottom: 1, right: 7 }],
    columns: [
      { column: 1, pixels: 40 },
      { column: 2, pixels: 222 },
      { column: 10, pixels: 64, hidden: true },
    ],
    rows: [
      { row: 1, points: 22 },
      { row: 2, points: 38 },
    ],
    page: { ...PAGE, printArea: { ...PAGE.printArea, bottom } },
    freeze: { row: 3, column: 3 },
    gridlines: false,
    charts,
    marker,
  };
}

/** A sheet of ours with one chart beside its data. */
export function chartsChange(
  name: string,
  values: readonly [number, number],
  mode: SheetChange['mode'] = 'add',
  marker = 'charts 2018 k2',
): SheetChange {
  const chart: PlacedChart = {
    chart: {
      id: 'xep_loai',
      title: 'Xếp loại chất lượng đảng viên năm 2018',
      caption: 'Có 10/10 đảng viên hoàn thành tốt nhiệm vụ trở lên.',
      shape: 'bar',
      stacked: false,
      categories: ['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ'],
      series: [
        { name: 'Năm 2018', values, colour: 'A', labelFormat: '0', labelPosition: 'outsideEnd' },
        { name: 'Năm 2017', values: [1, 9], colour: 'C', labelFormat: '0', labelPosition: 'outsideEnd' },
      ],
      reversed: true,
      axisMaximum: 10,
      gapWidth: 60,
      overlap: -5,
      legend: true,
    },
    left: 6,
    top: 40,
    width: 453.5,
    height: 226.8,
    data: { top: 4, left: 9, bottom: 6, right: 11 },
  };
  const style: CellStyle = { size: 11, border: true };
  const block = [
    [null, 'Năm 2018', 'Năm 2017'],
    ['Hoàn thành xuất sắc nhiệm vụ', values[0], 1],
    ['Hoàn thành tốt nhiệm vụ', values[1], 9],
  ];
  const cells = block.flatMap((line, r) =>
    line.map((value, c): PlacedCell => ({ row: 4 + r, column: 9 + c, value, style })),
  );
  return { role: 'charts', name, mode, content: content(cells, [chart], marker, 20) };
}

export function plan(...sheets: readonly SheetChange[]): Changes {
  return { sheets };
}
