import type { TableKind } from '../../../src/core/kinds/kind';
import type { SheetRecognition } from '../../../src/core/recognise/recognise-workbook';
import type { Table } from '../../../src/core/recognise/table';
import { tableSource } from '../../../src/core/recognise/table-source';
import type { Sheet } from '../../../src/core/sheet/workbook';
import { cellAt } from '../../../src/core/sheet/workbook';
import { sheetOf } from '../../sheets/sheet-of';

export interface TableWords {
  readonly kind: TableKind;
  /** Fields by column from A on; "" leaves a column without. */
  readonly fields: readonly string[];
  readonly header: number;
  readonly rows: readonly [number, number];
  readonly totals?: readonly number[];
  readonly sections?: readonly number[];
  readonly titles?: readonly number[];
  readonly footers?: readonly number[];
}

/** A sheet as text with the one table that was recognised on it. */
export function recognisedAs(name: string, text: string, words: TableWords): SheetRecognition {
  const sheet = sheetOf(name, text);
  return { sheet, role: 'source', tables: [tableSource(tableOf(sheet, words), sheet)] };
}

function tableOf(
  sheet: Sheet,
  { kind, fields, header, rows, totals = [], sections = [], titles = [], footers = [] }: TableWords,
): Table {
  const [first, last] = rows;
  const textOf = (row: number, column: number): string => {
    const cell = cellAt(sheet, row, column);
    return cell.kind === 'text' ? cell.text : '';
  };
  const line = (row: number) => ({ row, column: 1, text: textOf(row, 1) });
  const left = [...totals, ...sections];
  return {
    sheet: sheet.name,
    range: { top: header, left: 1, bottom: Math.max(last, ...totals), right: fields.length },
    headerRows: [header],
    firstDataRow: first,
    lastDataRow: last,
    dataRows: Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
      (row) => !left.includes(row),
    ),
    totalRows: totals,
    sections: sections.map((row) => ({ row, text: textOf(row, 1) })),
    skipped: [],
    kind,
    confidence: 1,
    columns: fields.flatMap((field, index) =>
      field === ''
        ? []
        : [{ field, column: index + 1, header: textOf(header, index + 1), confidence: 1, why: '' }],
    ),
    unmatched: [],
    titles: titles.map(line),
    footers: footers.map(line),
    why: '',
    doubtful: false,
    encodings: new Map(),
  };
}
