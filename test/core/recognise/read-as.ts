import { KINDS } from '../../../src/core/kinds/kinds';
import { recogniseWorkbook } from '../../../src/core/recognise/recognise-workbook';
import type { Table } from '../../../src/core/recognise/table';
import { isNeverSource } from '../../../src/core/report/our-sheets';
import { columnName, formatRange } from '../../../src/core/sheet/range';
import type { Sheet } from '../../../src/core/sheet/workbook';
import { workbookOf } from '../../sheets/sheet-of';

export function tablesOf(...sheets: readonly Sheet[]): readonly Table[] {
  return recogniseWorkbook(workbookOf(...sheets), { kinds: KINDS, isNeverSource }).flatMap(({ tables }) =>
    tables.map(({ table }) => table),
  );
}

/** A table as a clerk would tell it: `members A3:D8 header 3,4 rows 6-8 total 9: A order, B full_name, C joined`. */
export function told(table: Table): string {
  const columns = table.columns.map(({ column, field }) => `${columnName(column)} ${field}`).join(', ');
  const total = table.totalRows.length > 0 ? ` total ${table.totalRows.join(',')}` : '';
  const header = table.headerRows.length > 0 ? ` header ${table.headerRows.join(',')}` : '';
  return `${table.kind}${table.doubtful ? '?' : ''} ${formatRange(table.range)}${header} rows ${table.dataRows.join(',')}${total}: ${columns}`;
}
