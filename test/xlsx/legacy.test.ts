import * as sheetJs from '@e965/xlsx';
import { cellAt } from '../../src/core/sheet/workbook';
import type { Workbook } from '../../src/core/sheet/workbook';
import { FileHost } from '../../src/xlsx/file-host';
import { partsOf, textOf } from './fixtures/archive';
import { planOf } from './fixtures/plans';

const HTML =
  '<html><head><meta charset="utf-8"></head><body><table>' +
  '<tr><td colspan="2">Danh sách</td></tr>' +
  '<tr><td>05/03/2018</td><td>00123</td></tr><tr><td>1,5</td><td>3/4</td></tr><tr><td>90%</td><td>=1+1</td></tr>' +
  '</table></body></html>';

function xls(): Uint8Array {
  const sheet = sheetJs.utils.aoa_to_sheet([
    ['Họ và tên', 'Ngày sinh', 'Tỷ lệ'],
    ['Trần Thị Bé', 30682, 0.5],
  ]);
  const cell = (address: string): sheetJs.CellObject => sheet[address] as sheetJs.CellObject;
  cell('B2').z = 'dd/mm/yyyy';
  cell('C2').z = '0%';
  sheet['!merges'] = [{ s: { r: 4, c: 0 }, e: { r: 4, c: 2 } }];
  const hidden = sheetJs.utils.aoa_to_sheet([['x']]);
  const book = { SheetNames: ["Sổ 'gốc' A", 'Ẩn'], Sheets: { "Sổ 'gốc' A": sheet, Ẩn: hidden } };
  return new Uint8Array(
    sheetJs.write(
      { ...book, Workbook: { Sheets: [{ name: "Sổ 'gốc' A" }, { name: 'Ẩn', Hidden: 1 }] } },
      { type: 'array', bookType: 'biff8' },
    ) as ArrayBuffer,
  );
}

async function read(host: FileHost): Promise<Workbook> {
  const result = await host.read();
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

it('an HTML table named .xls: every cell is the text that stands in it', async () => {
  const { sheets } = await read(new FileHost(new TextEncoder().encode(HTML), 'so.xls'));
  expect(
    sheets[0]?.rows.map((row) => row.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind))),
  ).toEqual([['Danh sách'], ['05/03/2018', '00123'], ['1,5', '3/4'], ['90%', '=1+1']]);
  expect(sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
});

it('an HTML table behind five byte order marks', async () => {
  const { sheets } = await read(new FileHost(new TextEncoder().encode('\ufeff'.repeat(5) + HTML), 'so.xls'));
  expect(sheets[0]?.rows[1]?.[0]).toEqual({ kind: 'text', text: '05/03/2018' });
});

it('a spreadsheet of 2003 in XML', async () => {
  const xml =
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>' +
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
    '<Worksheet ss:Name="A"><Table><Row><Cell><Data ss:Type="String">00123</Data></Cell>' +
    '<Cell><Data ss:Type="Number">7</Data></Cell></Row></Table></Worksheet></Workbook>';
  const { sheets } = await read(new FileHost(new TextEncoder().encode(xml), 'so.xls'));
  expect(sheets[0]?.rows[0]).toEqual([
    { kind: 'text', text: '00123' },
    { kind: 'number', number: 7 },
  ]);
});

it('a binary .xls: texts, dates, percentages, visibility, merges', async () => {
  const { sheets } = await read(new FileHost(xls(), 'so.xls'));
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Sổ 'gốc' A", 'visible'],
    ['Ẩn', 'hidden'],
  ]);
  expect(sheets[0]?.rows[1]).toEqual([
    { kind: 'text', text: 'Trần Thị Bé' },
    { kind: 'date', date: { year: 1984, month: 1, day: 1 } },
    { kind: 'number', number: 0.5, percent: true },
  ]);
  expect(sheets[0]?.merges).toEqual([{ top: 5, left: 1, bottom: 5, right: 3 }]);
});

it('comes out as a new workbook with the source’s values, so that links still lead somewhere', async () => {
  const host = new FileHost(xls(), 'so.xls');
  const result = await host.apply(planOf('add'));
  expect(result).toEqual({ ok: true, value: { sheets: ['Tổng hợp 2018', 'Biểu đồ 2018'] } });
  expect(host.savedAs).toBe('new');
  const { sheets } = await read(host);
  expect(sheets.map(({ name, visibility, ours }) => [name, visibility, ours])).toEqual([
    ["Sổ 'gốc' A", 'visible', false],
    ['Ẩn', 'hidden', false],
    ['Tổng hợp 2018', 'visible', true],
    ['Biểu đồ 2018', 'visible', true],
  ]);
  const [source] = sheets;
  if (!source) throw new Error('no source');
  expect(cellAt(source, 2, 2)).toEqual({ kind: 'date', date: { year: 1984, month: 1, day: 1 } });
  expect(source.merges).toEqual([{ top: 5, left: 1, bottom: 5, right: 3 }]);
  expect([...(await partsOf(host.bytes())).keys()]).toContain('xl/charts/chartTH1.xml');
  expect(await textOf(host.bytes(), 'xl/workbook.xml')).not.toContain('localSheetId="0"');
  // From now on it is a workbook like any other.
  expect((await host.apply(planOf('update'))).ok).toBe(true);
});

describe('an .xls that was copied in part', () => {
  const rows = Array.from({ length: 400 }, (_, index) => [index + 1, `Trần Thị Bé ${String(index)}`]);
  const book = { SheetNames: ['DS'], Sheets: { DS: sheetJs.utils.aoa_to_sheet(rows) } };
  const whole = new Uint8Array(sheetJs.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);

  it('is read when whole', async () => {
    const { sheets } = await read(new FileHost(whole, 'so.xls'));
    expect(sheets[0]?.rows).toHaveLength(400);
  });

  it.each([90, 70, 50, 30, 10, 1])('%d %% of it are damaged, never fewer rows', async (percent) => {
    const part = whole.slice(0, Math.floor((whole.length * percent) / 100));
    const result = await new FileHost(part, 'so.xls').read();
    expect(result.ok ? null : result.fault.code).toBe('damaged');
  });
});
