import { columnName, formatRange } from '../../../src/core/sheet/range';
import { PLAIN_STYLE } from './cell-model';
import type { SheetModel } from './sheet-model';

/** Everything of a sheet as plain data, so that "left exactly as it was" is one comparison. */
export function snapshotSheet(sheet: SheetModel): unknown {
  const cells: Record<string, unknown> = {};
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    for (const [column, cell] of sheet.rows.get(row) ?? []) {
      const { style, ...rest } = cell;
      cells[`${columnName(column)}${String(row)}`] = style === PLAIN_STYLE ? rest : cell;
    }
  }
  return structuredClone({
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    merges: sheet.merges.map(formatRange),
    names: sheet.names,
    charts: sheet.charts,
    validations: sheet.validations,
    highlights: sheet.highlights,
    defaultRowPoints: sheet.defaultRowPoints,
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    hiddenColumns: [...sheet.hiddenColumns],
    hiddenRows: [...sheet.hiddenRows],
    page: sheet.page,
    isProtected: sheet.isProtected,
    gridlines: sheet.gridlines,
    frozen: sheet.frozen,
    tabColor: sheet.tabColor,
    notes: sheet.notes,
  });
}
