import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tongHop } from '../../src/app/tong-hop';
import { cellAt, type Sheet, type Workbook } from '../../src/core/sheet/workbook';
import { FileHost } from '../../src/xlsx/file-host';
import { snapshotSheet } from '../excel-host/model/snapshot';
import { openExcel, type OpenedExcel } from '../excel-host/open-excel';
import { EXCEL_2021, EXCEL_FLOOR } from '../excel-host/profiles';
import { workbookFromSnapshot } from '../excel-host/workbook-from-snapshot';

// Real libraries and files: on a busy machine more than the five seconds of a unit test.
jest.setTimeout(60_000);

const SAMPLE = join(__dirname, '../../assets/mau/so-chi-bo-2018.xlsx');
const OURS = ['Tổng hợp 2018', 'Biểu đồ 2018'];

function fileHost(): FileHost {
  return new FileHost(new Uint8Array(readFileSync(SAMPLE)), 'so-chi-bo-2018.xlsx');
}

async function read(host: { read: FileHost['read'] }): Promise<Workbook> {
  const result = await host.read();
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}

async function open(profile = EXCEL_2021): Promise<OpenedExcel> {
  return openExcel(workbookFromSnapshot(await read(fileHost())), profile);
}

function sheet(workbook: Workbook, name: string): Sheet {
  const found = workbook.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

describe('the main job on the sample workbook, in Excel through the real office.js', () => {
  it.each([EXCEL_FLOOR, EXCEL_2021])(
    'makes both sheets in at most 3 + 3 requests ($name)',
    async (profile) => {
      const excel = await open(profile);
      const before = excel.workbook.sheets.map(snapshotSheet);
      const result = await tongHop(excel.host);
      expect(result.ok ? result.value.applied : result.fault).toEqual({ sheets: OURS });
      expect(excel.workbook.sheets.slice(-2).map(({ name }) => name)).toEqual(OURS);
      expect(excel.workbook.sheets.slice(0, -2).map(snapshotSheet)).toEqual(before);
      expect(excel.excel.requests.length).toBeLessThanOrEqual(6);
      expect(excel.excel.writes).toHaveLength(2);
      expect(excel.excel.lacking).toEqual([]);
    },
  );

  it('says the same in every cell as the file does', async () => {
    const excel = await open();
    await tongHop(excel.host);
    const file = fileHost();
    await tongHop(file);
    const [inExcel, inFile] = [await read(excel.host), await read(file)];
    for (const name of OURS) {
      const [ours, theirs] = [sheet(inExcel, name), sheet(inFile, name)];
      expect(ours.marker).toBe(theirs.marker);
      expect(theirs.rows.flat().length).toBeGreaterThan(20);
      const rows = Math.max(ours.rows.length, theirs.rows.length);
      for (let row = 1; row <= rows; row += 1) {
        for (let column = 1; column <= 20; column += 1) {
          expect([row, column, cellAt(ours, row, column)]).toEqual([
            row,
            column,
            cellAt(theirs, row, column),
          ]);
        }
      }
    }
  });

  it('draws native charts and leads back to the sources', async () => {
    const excel = await open();
    await tongHop(excel.host);
    const charts = excel.workbook.find('Biểu đồ 2018')?.charts ?? [];
    expect(charts.length).toBeGreaterThanOrEqual(3);
    for (const { width, height, series, title } of charts) {
      expect([width, height]).toEqual([453.5, 226.8]);
      expect(series.length).toBeGreaterThan(0);
      expect(title.text).not.toBe('');
    }
    const links = [...(excel.workbook.find('Tổng hợp 2018')?.rows.values() ?? [])].flatMap((line) =>
      [...line.values()].flatMap(({ link }) => link?.documentReference ?? []),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      const name = /^'((?:[^']|'')+)'!/.exec(link)?.[1]?.replaceAll("''", "'") ?? '';
      expect([link, excel.workbook.find(name) !== null]).toEqual([link, true]);
    }
  });

  it('writes nothing the second time', async () => {
    const excel = await open();
    await tongHop(excel.host);
    const before = excel.workbook.sheets.map(snapshotSheet);
    const writes = excel.excel.writes.length;
    const again = await tongHop(excel.host);
    expect(again.ok && again.value.applied.sheets).toEqual([]);
    expect(excel.excel.writes).toHaveLength(writes);
    expect(excel.workbook.sheets.map(snapshotSheet)).toEqual(before);
  });

  it('takes up what changed in a source, in place, and keeps the note a person wrote', async () => {
    const excel = await open();
    await tongHop(excel.host);
    const table = excel.workbook.find('Tổng hợp 2018');
    const row = [...(table?.rows.keys() ?? [])].find(
      (one) => table?.cell(one, 10).value === 'tong_dang_vien',
    );
    if (!table || row === undefined) throw new Error('no row of tong_dang_vien');
    expect(table.cell(row, 4).value).toBe(10);
    table.put(row, 7, { ...table.cell(row, 7), value: 'đã đối chiếu' });
    // The last row of the receipt: the last of the ten leaves the list.
    const receipt = /^'(.*)'!.*?(\d+)$/.exec(table.cell(row, 9).link?.documentReference ?? '');
    excel.workbook.find(receipt?.[1] ?? '')?.rows.delete(Number(receipt?.[2]));
    expect(await tongHop(excel.host)).toMatchObject({ ok: true });
    expect(table.cell(row, 4).value).toBe(9);
    expect(table.cell(row, 7).value).toBe('đã đối chiếu');
    expect(excel.workbook.sheets.slice(-2).map(({ name }) => name)).toEqual(OURS);
  });
});
