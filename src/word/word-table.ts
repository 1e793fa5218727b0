import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Table as TableModel, TableColumn, TableRow as RowModel } from './blocks';
import { twips } from './measures';
import { spanRun } from './paragraphs';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
/** 1,5 pt above and below the words. */
const AROUND = { before: 30, after: 30 };
const HEADER_FILL = { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F2F2' };

/**
 * A ruled table with explicit widths in the grid and in every cell: without them other programs collapse it
 * (docx #216, #545, #2712). The header is repeated, no row is split.
 */
export function wordTable({ columns, rows, points }: TableModel): Table {
  const header: RowModel = { cells: columns.map(({ heading }) => ({ text: heading })), bold: true };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, { width }) => sum + twips(width), 0), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => twips(width)),
    margins: { left: 60, right: 60 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, index) => cell(column, header, index, points, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((column, index) => cell(column, row, index, points, false)),
          }),
      ),
    ],
  });
}

function cell(
  column: TableColumn,
  row: RowModel,
  index: number,
  points: number,
  isHeader: boolean,
): TableCell {
  const words = row.cells[index] ?? { text: '' };
  const left = column.align === 'left' && !isHeader;
  return new TableCell({
    width: { size: twips(column.width), type: WidthType.DXA },
    borders: BORDERS,
    verticalAlign: VerticalAlignTable.CENTER,
    ...(isHeader ? { shading: HEADER_FILL } : {}),
    children: [
      new Paragraph({
        alignment: left ? AlignmentType.LEFT : AlignmentType.CENTER,
        spacing: AROUND,
        // the name of a section does not stay behind alone at the foot of a page
        keepNext: !isHeader && (row.bold ?? false),
        ...(left && row.indented ? { indent: { left: twips(3) } } : {}),
        children: [spanRun(words, { points, bold: row.bold ?? false, italics: row.italic ?? false })],
      }),
    ],
  });
}
