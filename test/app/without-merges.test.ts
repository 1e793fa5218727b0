import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { summarise } from '../../src/app/summarise';
import { understandWorkbook } from '../../src/app/understand';
import type { Workbook } from '../../src/core/sheet/workbook';
import { FileHost } from '../../src/xlsx/file-host';

const SAMPLE = join(__dirname, '../../assets/mau/so-chi-bo-2018.xlsx');

/** An Excel below ExcelApi 1.13 does not tell which cells are merged (OFFICE-JS.md): the floor we run on. */
test('the sample gives the same figures where no merged cell is told', async () => {
  const read = await new FileHost(readFileSync(SAMPLE), 'so.xlsx').read();
  if (!read.ok) throw new Error(read.fault.message);
  const flat = { ...read.value, sheets: read.value.sheets.map((sheet) => ({ ...sheet, merges: [] })) };
  const values = (workbook: Workbook) =>
    Object.fromEntries(
      summarise(understandWorkbook(workbook)).figures.map(({ id, value, status }) => [id, [value, status]]),
    );
  expect(values(flat)).toEqual(values(read.value));
  expect(values(flat)).toMatchObject({ luot_du_sinh_hoat: [117, 'ok'], dang_phi_da_thu: [4860000, 'ok'] });
});
