import type { BookFixture } from '../contract/book-fixture';
import { type CellModel, PLAIN_STYLE } from '../excel-host/model/cell-model';
import { type SheetModel } from '../excel-host/model/sheet-model';
import { snapshotSheet } from '../excel-host/model/snapshot';
import { openExcel } from '../excel-host/open-excel';
import { type Edit, SOURCE_CELL } from './edits';
import type { EditedBook } from './second-run-property';

const plain = (value: string | number): CellModel => ({ value, numberFormat: 'General', style: PLAIN_STYLE });
const isOurs = (sheet: SheetModel): boolean => sheet.names.some(({ name }) => name === 'tonghop');

/** Moves rows from `from` on by one, down or up; what lies over and beside the cells stays where it is. */
function shift(sheet: SheetModel, from: number, by: 1 | -1): void {
  const numbers = [...sheet.rows.keys()].filter((one) => one >= from).sort((a, b) => (b - a) * by);
  for (const number of numbers) {
    const cells = sheet.rows.get(number);
    sheet.rows.delete(number);
    if (cells) sheet.rows.set(number + by, cells);
  }
  const { printArea } = sheet.page;
  if (printArea) sheet.page.printArea = { ...printArea, bottom: printArea.bottom + by };
}

/** The book open in Excel, through the real office.js. */
export async function excelSubject(fixture: BookFixture): Promise<EditedBook> {
  const { excel, workbook, host } = await openExcel(fixture);
  const edit = (change: Edit, name: string, row: number): void => {
    if (change.kind === 'source') {
      const { sheet, row: at, column } = SOURCE_CELL;
      return workbook.find(sheet)?.put(at, column, plain(change.value));
    }
    const sheet = workbook.find(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    const at = workbook.sheets.indexOf(sheet);
    switch (change.kind) {
      case 'note':
        return sheet.put(row, 7, { ...sheet.cell(row, 7), value: change.text });
      case 'figure':
        return sheet.put(row, 4, { ...sheet.cell(row, 4), value: change.value, numberFormat: 'General' });
      case 'insert':
        shift(sheet, row, 1);
        sheet.put(row, 2, plain('Việc riêng của chi bộ'));
        return sheet.put(row, 7, plain(change.text));
      case 'remove':
        sheet.rows.delete(row);
        return shift(sheet, row + 1, -1);
      case 'swap': {
        const [one, other] = [sheet.rows.get(row), sheet.rows.get(row + 1)];
        if (one && other) sheet.rows.set(row, other).set(row + 1, one);
        return;
      }
      case 'clear_hidden':
        for (const line of sheet.rows.values()) for (const column of [10, 11, 12]) line.delete(column);
        return;
      case 'rename':
        sheet.name = `Cuối năm ${String(workbook.sheets.length)}`;
        return;
      case 'move':
        workbook.sheets.unshift(...workbook.sheets.splice(at, 1));
        return;
      case 'copy':
        return copy(sheet);
      case 'delete':
        workbook.sheets.splice(at, 1);
        return;
      case 'hide':
        sheet.visibility = 'Hidden';
        return;
      case 'resize_chart':
        for (const chart of workbook.sheets.flatMap(({ charts }) => charts)) chart.width = 200;
        return;
    }
  };
  const copy = (sheet: SheetModel): void => {
    const twin = workbook.add(`${sheet.name.slice(0, 20)} (${String(workbook.sheets.length)})`);
    for (const [row, line] of sheet.rows) twin.rows.set(row, new Map(line));
    twin.names.push(...structuredClone(sheet.names));
    twin.merges = [...sheet.merges];
    twin.page = structuredClone(sheet.page);
  };
  return {
    host: () => Promise.resolve(host),
    sources: () => Promise.resolve(workbook.sheets.filter((sheet) => !isOurs(sheet)).map(snapshotSheet)),
    state: () => Promise.resolve([excel.writes.length, workbook.sheets.map(snapshotSheet)]),
    charts: () =>
      Promise.resolve(workbook.sheets.filter(isOurs).map(({ charts }) => charts.map(({ name }) => name))),
    edit: (change, name, row) => Promise.resolve(edit(change, name, row)),
  };
}
