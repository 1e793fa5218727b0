import { utils, write } from '@e965/xlsx';
import { FileHost } from '../../src/xlsx/file-host';
import { archiveOf } from './fixtures/archive';
import { bookOf, bookParts, sheetOf } from './fixtures/books';

const encoder = new TextEncoder();
const ONE_SHEET = { sheets: [{ name: 'A', xml: sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>') }] };

async function refusalOf(bytes: Uint8Array): Promise<{ code: string; message: string }> {
  const result = await new FileHost(bytes, 'so.xlsx').read();
  if (result.ok) throw new Error('it was read');
  expect(result.fault.state).toBe('unchanged');
  expect(result.fault.message).toMatch(/\.$/);
  expect(result.fault.advice).toMatch(/\.$/);
  return result.fault;
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  return (await refusalOf(bytes)).code;
}

/** An OLE container, as far as anybody looks: the header and one directory entry a stream. */
function oleOf(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + streams.length * 128 + 512);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    [...name].forEach((letter, place) => {
      bytes[512 + index * 128 + place * 2] = letter.charCodeAt(0);
    });
  });
  return bytes;
}

/** Every place where the archive states this inflated size, in its directory and its local header. */
function withDeclaredSize(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  let found = 0;
  for (let at = 0; at + 46 < lying.length; at++) {
    const signature = view.getUint32(at, true);
    const place = signature === 0x04034b50 ? at + 22 : signature === 0x02014b50 ? at + 24 : 0;
    if (place === 0 || view.getUint32(place, true) !== from) continue;
    view.setUint32(place, to, true);
    found++;
  }
  expect(found).toBe(2);
  return lying;
}

describe('files that are no workbook', () => {
  it.each([
    ['no bytes', new Uint8Array(), 'empty'],
    ['blanks only', encoder.encode('  \n '), 'empty'],
    ['plain text', encoder.encode('Họ và tên,Ngày sinh'), 'not_a_workbook'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not_a_workbook'],
    ['an old Word document', oleOf('Root Entry', 'WordDocument'), 'not_a_workbook'],
    ['a workbook with a password', oleOf('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    ['an .xls that is cut off', oleOf('Root Entry', 'Workbook'), 'damaged'],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('other archives, by what is in them and not by name', async () => {
    expect(await codeOf(await archiveOf({ 'a.txt': 'x' }))).toBe('not_a_workbook');
    expect(
      await codeOf(await archiveOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })),
    ).toBe('unsupported');
    const type = (name: string): Promise<Uint8Array> =>
      archiveOf({ '[Content_Types].xml': `<Types><Override PartName="/a" ContentType="${name}"/></Types>` });
    expect(
      await codeOf(
        await type('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      ),
    ).toBe('not_a_workbook');
    expect(await codeOf(await archiveOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }))).toBe(
      'unsupported',
    );
  });

  it('a workbook of SheetJS, which declares the binary type for parts it does not have', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Họ và tên'], ['Lê Văn An']]), 'Đảng viên');
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const read = await new FileHost(bytes, 'so.xlsx').read();
    expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(['Đảng viên']);
  });
});

describe('damaged workbooks', () => {
  it('cut off at any place', async () => {
    const bytes = await bookOf(ONE_SHEET);
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(await codeOf(bytes.subarray(0, Math.floor(bytes.length * share)))).toBe('damaged');
    }
  });

  it.each(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml'])(
    'without %s',
    async (part) => {
      const parts = bookParts(ONE_SHEET);
      const left = Object.entries(parts).filter(([name]) => name !== part);
      expect(left.length).toBe(Object.keys(parts).length - 1);
      expect(await codeOf(await archiveOf(Object.fromEntries(left)))).toBe('damaged');
    },
  );

  it('with a text that is nowhere, or a cell outside the sheet', async () => {
    const book = (cell: string): Promise<Uint8Array> =>
      bookOf({ sheets: [{ name: 'A', xml: sheetOf(`<row r="1">${cell}</row>`) }] });
    expect(await codeOf(await book('<c r="A1" t="s"><v>5</v></c>'))).toBe('damaged');
    expect(await codeOf(await book('<c r="XFE1"><v>5</v></c>'))).toBe('damaged');
    expect(await codeOf(await book('<c r="A1048577"><v>5</v></c>'))).toBe('damaged');
    expect(await codeOf(await book('<c r="1A"><v>5</v></c>'))).toBe('damaged');
  });

  it('with a sheet cut in half, a DTD, or endless nesting', async () => {
    const parts = bookParts(ONE_SHEET);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    const withSheet = (xml: string): Promise<Uint8Array> =>
      archiveOf({ ...parts, 'xl/worksheets/sheet1.xml': xml });
    expect(await codeOf(await withSheet(sheet.slice(0, sheet.length / 2)))).toBe('damaged');
    const laughs = '<!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>';
    expect(await codeOf(await withSheet(laughs))).toBe('damaged');
    expect(await codeOf(await withSheet('<a>'.repeat(100_000)))).toBe('damaged');
  });

  it('with a wrong checksum', async () => {
    const parts = bookParts(ONE_SHEET);
    const noise = Uint8Array.from({ length: 999 }, (_, index) => 48 + ((index * index) % 10));
    const sheet = `<worksheet><!--${new TextDecoder().decode(noise)}--></worksheet>`;
    const bytes = await archiveOf({ ...parts, 'xl/worksheets/sheet1.xml': sheet });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    let found = 0;
    for (let at = 0; at + 46 < bytes.length; at++) {
      const signature = view.getUint32(at, true);
      const [sizeAt, crcAt] =
        signature === 0x04034b50 ? [22, 14] : signature === 0x02014b50 ? [24, 16] : [0, 0];
      if (sizeAt === 0 || view.getUint32(at + sizeAt, true) !== sheet.length) continue;
      view.setUint32(at + crcAt, 0x12345678, true);
      found++;
    }
    expect(found).toBe(2);
    expect(await codeOf(bytes)).toBe('damaged');
  });
});

describe('sizes', () => {
  const LONG = 4_000_003;
  const big = async (): Promise<Uint8Array> => {
    const parts = bookParts(ONE_SHEET);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    return archiveOf({
      ...parts,
      'xl/worksheets/sheet1.xml': sheet + ' '.repeat(LONG - encoder.encode(sheet).length),
    });
  };

  it('a part of 600 MB is refused by what the directory says, before it is inflated', async () => {
    expect((await new FileHost(await big(), 'a').read()).ok).toBe(true);
    expect(await codeOf(withDeclaredSize(await big(), LONG, 600 * 1024 * 1024))).toBe('too_large');
  });

  it('a directory that lies is caught', async () => {
    expect(await codeOf(withDeclaredSize(await big(), LONG, 1000))).toBe('damaged');
    expect(await codeOf(withDeclaredSize(await big(), LONG, LONG + 1000))).toBe('damaged');
  });

  it('a stray cell in XFD1048576 is read, and quickly', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const result = await new FileHost(
      await bookOf({ sheets: [{ name: 'A', xml: sheetOf(rows) }] }),
      'a',
    ).read();
    const sheet = result.ok ? result.value.sheets[0] : undefined;
    expect(sheet?.rows.length).toBe(1_048_576);
    expect(sheet?.rows[5]).toEqual([]);
    expect(sheet?.rows[1_048_575]?.[16_383]).toEqual({ kind: 'number', number: 2 });
  });

  it('many cells at the far right are too much', async () => {
    const rows = Array.from({ length: 1300 }, (_, index) => {
      const row = String(index + 1);
      return `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`;
    });
    expect(await codeOf(await bookOf({ sheets: [{ name: 'A', xml: sheetOf(rows.join('')) }] }))).toBe(
      'too_large',
    );
  });
});
