import { FileHost } from '../../src/xlsx/file-host';
import type { SheetModel } from '../excel-host/model/sheet-model';
import type { WorkbookModel } from '../excel-host/model/workbook-model';
import { FileSheets } from '../second-run/file-sheets';
import type { BookFile } from './books';

const TABLE = 'Tổng hợp 2018';
const MEMBERS = 'tong_dang_vien';
const MEETINGS = 'cuoc_tuyen_truyen';

/** Columns of our table: value, note, link to the source, id. */
const VALUE = 4;
const NOTE = 7;
const SOURCE = 9;
const ID = 10;

/** The row of our table that shows the figure. */
export function rowOf(table: SheetModel, id: string): number {
  const row = [...table.rows.keys()].find((one) => table.cell(one, ID).value === id);
  if (row === undefined) throw new Error(`no row of ${id}`);
  return row;
}

export function tableIn(workbook: WorkbookModel): SheetModel {
  const table = workbook.find(TABLE);
  if (!table) throw new Error('no table');
  return table;
}

/** After a run a person types over a figure, writes a note, and takes the last row out of a list. */
export function editInExcel(workbook: WorkbookModel): void {
  const table = tableIn(workbook);
  const members = rowOf(table, MEMBERS);
  table.put(members, VALUE, { ...table.cell(members, VALUE), value: 12 });
  table.put(members, NOTE, { ...table.cell(members, NOTE), value: 'đã đối chiếu' });
  const meetings = table.cell(rowOf(table, MEETINGS), SOURCE).link?.documentReference ?? '';
  const last = /^'(.*)'!.*?(\d+)$/.exec(meetings);
  workbook.find(last?.[1] ?? '')?.rows.delete(Number(last?.[2]));
}

/** The same hands on a saved file. */
export async function editInFile({ name, bytes }: BookFile): Promise<BookFile> {
  const read = await new FileHost(bytes, name).read();
  if (!read.ok) throw new Error(read.fault.message);
  const { rows } = read.value.sheets.find((sheet) => sheet.name === TABLE) ?? { rows: [] };
  const textAt = (row: number, column: number): string => {
    const cell = rows[row - 1]?.[column - 1];
    return cell?.kind === 'text' ? cell.text : '';
  };
  const rowWith = (id: string): number => rows.findIndex((_, index) => textAt(index + 1, ID) === id) + 1;
  const book = await FileSheets.open(bytes);
  const table = book.partOf(TABLE);
  book.put(table, rowWith(MEMBERS), VALUE, 12);
  book.put(table, rowWith(MEMBERS), NOTE, 'đã đối chiếu');
  const source = /^(.*)![A-Z]+\d+:[A-Z]+(\d+)/.exec(textAt(rowWith(MEETINGS), SOURCE));
  book.renumber(book.partOf(source?.[1] ?? ''), (row) => (row === Number(source?.[2]) ? null : row));
  return { name, bytes: Buffer.from(await book.save()) };
}
