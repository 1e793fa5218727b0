import { FileHost } from '../../src/xlsx/file-host';
import { FILE_LIMITS } from '../../src/xlsx/file-limits';
import { bookOf, sheetOf } from './fixtures/books';
import { planOf } from './fixtures/plans';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function faultOf(bytes: Uint8Array): Promise<string> {
  const result = await new FileHost(bytes, 'so.xls').read();
  return result.ok ? 'none' : result.fault.code;
}

const page = (body: string): string => `<html><body>${body}</body></html>`;
const spreadsheet = (cells: string): string =>
  '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" ' +
  'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>' +
  `${cells}</Table></Worksheet></Workbook>`;
const CELL = '<Cell><Data ss:Type="String">TT</Data></Cell>';

it.each([
  ['a column far beyond the last', page('<table><tr><td colspan=100000000>TT</td></tr></table>'), 'damaged'],
  ['a row far beyond the last', spreadsheet(`<Row ss:Index="1000000000">${CELL}</Row>`), 'damaged'],
  ['a row as Excel has it', spreadsheet(`<Row ss:Index="12">${CELL}</Row>`), 'none'],
  ['a page without a table', page('Đăng nhập'), 'not_a_workbook'],
])('%s is answered at once', async (_, text, code) => {
  expect(await faultOf(bytesOf(text))).toBe(code);
});

it('a page in big-endian UTF-16 reads as its byte order mark says', async () => {
  const text = page('<table><tr><td>Đảng viên</td></tr></table>');
  const bytes = new Uint8Array([0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16()]);
  const result = await new FileHost(bytes, 'so.xls').read();
  expect(result.ok && result.value.sheets[0]?.rows[0]?.[0]).toEqual({ kind: 'text', text: 'Đảng viên' });
});

it('letters that a page writes as references read as letters, and no markup comes of them', async () => {
  const text = page(
    '<table><tr><td>H&#7885; v&agrave; t&#xEA;n</td><td>&#60;b&#62; &amp;#7885; &#38;lt; &#39;x&#39;</td></tr></table>',
  );
  const result = await new FileHost(bytesOf(text), 'so.xls').read();
  expect(result.ok && result.value.sheets[0]?.rows[0]).toEqual([
    { kind: 'text', text: 'Họ và tên' },
    { kind: 'text', text: "<b> &#7885; &lt; 'x'" },
  ]);
});

describe('parts that inflate to more entries than a workbook has', () => {
  const many = (entry: string, limit: number): string => entry.repeat(limit + 1);

  it('shared strings', async () => {
    const book = await bookOf({
      sheets: [{ name: 'A', xml: sheetOf('') }],
      strings: many('<si/>', FILE_LIMITS.strings),
    });
    expect(await faultOf(book)).toBe('too_large');
  }, 30_000);

  it('merged areas', async () => {
    const merges = many('<mergeCell ref="A1:XFD1048576"/>', FILE_LIMITS.mergesPerSheet);
    const book = await bookOf({
      sheets: [{ name: 'A', xml: sheetOf('', `<mergeCells>${merges}</mergeCells>`) }],
    });
    expect(await faultOf(book)).toBe('too_large');
  }, 30_000);

  it('cell formats', async () => {
    const book = await bookOf({
      sheets: [{ name: 'A', xml: sheetOf('') }],
      styles: `<cellXfs>${many('<xf/>', FILE_LIMITS.cellFormats)}</cellXfs>`,
    });
    expect(await faultOf(book)).toBe('too_large');
  }, 30_000);
});

it('a workbook whose cell formats are used up is not given more than Excel takes', async () => {
  const formats = '<xf fontId="0"/>'.repeat(FILE_LIMITS.excelCellFormats);
  const book = await bookOf({
    sheets: [{ name: 'A', xml: sheetOf('') }],
    styles:
      '<fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills/><borders/>' +
      `<cellStyleXfs><xf fontId="0"/></cellStyleXfs><cellXfs>${formats}</cellXfs>`,
  });
  const host = new FileHost(book, 'so.xlsx');
  const result = await host.apply(planOf('add'));
  expect(result.ok ? 'none' : result.fault.message).toMatch(/kiểu định dạng ô/);
  expect(host.bytes()).toBe(book);
}, 30_000);
