import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { sampleWorkbook } from '../../scripts/sample/workbook.mjs';

const COMMITTED = join(__dirname, '../../assets/mau/so-chi-bo-2018.xlsx');

/** The texts of one column of a sheet, blank cells left out. */
async function column(sheetName: string, at: number): Promise<unknown[]> {
  const { sheets } = await readXlsx(readFileSync(COMMITTED));
  const sheet = sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  return sheet.rows.map((row) => row[at - 1] ?? null).filter((value) => value !== null);
}

describe('the sample workbook', () => {
  test('is the same bytes at every run, and the committed ones', async () => {
    const [first, second] = [await sampleWorkbook(), await sampleWorkbook()];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(Buffer.from(first).equals(readFileSync(COMMITTED))).toBe(true);
  });

  test('holds a sheet for each kind, one that is something else, and last year hidden', async () => {
    const { sheets } = await readXlsx(readFileSync(COMMITTED));
    expect(sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['DS 2017']);
    expect(sheets.map(({ name }) => name)).toEqual([
      'DS đảng viên',
      'Điểm danh 2018',
      'Tuyên truyền',
      'Đóng góp - hỗ trợ',
      'Xếp loại ĐV 2018',
      'Khen thưởng',
      'KTGS 2018',
      'Biến động',
      'Dân vận khéo',
      'Nơi cư trú',
      'Đảng phí 2018',
      'Chỉ tiêu khác',
      'Lịch trực Tết',
      'DS 2017',
    ]);
  });

  test('keeps what a program must cope with: text amounts, text dates beside real ones, formulas', async () => {
    expect(await column('Đóng góp - hỗ trợ', 5)).toEqual(['Số tiền (đồng)', 5, '1.000.000đ', 740000]);
    const joined = (await column('DS đảng viên', 9)).slice(2);
    expect(joined.filter((value) => typeof value === 'string')).toEqual([
      '03/02/1996',
      '3/2/2004',
      '07/11/1999',
    ]);
    expect(joined.filter((value) => value instanceof Date)).toHaveLength(7);
    expect((await column('Tuyên truyền', 6)).at(-1)).toBe(120);
    expect((await column('Đảng phí 2018', 15)).slice(-3)).toEqual([4860000, 1458000, 3402000]);
  });
});
