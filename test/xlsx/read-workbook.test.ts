import { readXlsx } from 'hucre/xlsx';
import * as sheetJs from '@e965/xlsx';
import { FileHost } from '../../src/xlsx/file-host';
import type { Cell } from '../../src/core/sheet/cell';
import type { Workbook } from '../../src/core/sheet/workbook';
import { bookOf, sheetOf, type BookSketch } from './fixtures/books';

async function read(bytes: Uint8Array, name = 'so.xlsx'): Promise<Workbook> {
  const result = await new FileHost(bytes, name).read();
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

async function rowOf(cells: string, more: Partial<BookSketch> = {}): Promise<readonly Cell[]> {
  const book = await bookOf({
    sheets: [{ name: 'A', xml: sheetOf(`<row r="1">${cells}</row>`) }],
    ...more,
  });
  return (await read(book)).sheets[0]?.rows[0] ?? [];
}

describe('cells of a package', () => {
  it('texts as stored: not trimmed, not normalised, runs joined, phonetics left out, escapes decoded', async () => {
    const strings =
      '<si><t xml:space="preserve"> Toàn </t></si>' +
      '<si><r><t>Nguyễn </t></r><r><rPr><rFont val="VNI-Times"/></rPr><t>Văn</t></r><rPh sb="0" eb="1"><t>bỏ</t></rPh></si>' +
      `<si><t>${'Hoà'.normalize('NFD')}_x000D_</t></si>`;
    const cells = [0, 1, 2].map((index) => `<c t="s"><v>${String(index)}</v></c>`).join('');
    expect(await rowOf(cells, { strings })).toEqual([
      { kind: 'text', text: ' Toàn ' },
      { kind: 'text', text: 'Nguyễn Văn', font: 'VNI-Times' },
      { kind: 'text', text: `${'Hoà'.normalize('NFD')}\r` },
    ]);
  });

  it('names a legacy font for texts only', async () => {
    expect(await rowOf('<c s="3" t="inlineStr"><is><t>§¶ng</t></is></c><c s="3"><v>5</v></c>')).toEqual([
      { kind: 'text', text: '§¶ng', font: '.VnTime' },
      { kind: 'number', number: 5 },
    ]);
  });

  it('dates by their format in both systems, percentages, dates as ISO texts', async () => {
    const cells =
      '<c s="1"><v>43101</v></c><c s="4"><v>60</v></c><c s="2"><v>0.5</v></c><c t="d"><v>2018-02-14T00:00:00</v></c><c><v>43101</v></c>';
    expect(await rowOf(cells)).toEqual([
      { kind: 'date', date: { year: 2018, month: 1, day: 1 } },
      { kind: 'date', date: { year: 1900, month: 2, day: 29 } },
      { kind: 'number', number: 0.5, percent: true },
      { kind: 'date', date: { year: 2018, month: 2, day: 14 } },
      { kind: 'number', number: 43101 },
    ]);
    expect((await rowOf('<c s="1"><v>41639</v></c>', { date1904: true }))[0]).toEqual({
      kind: 'date',
      date: { year: 2018, month: 1, day: 1 },
    });
  });

  it('formulas with what they last gave: the text "0" is no number, nothing is nothing', async () => {
    const cells =
      '<c t="str"><f>A9&amp;""</f><v>0</v></c><c><f>SUM(B2:B3)</f><v>7</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c>' +
      '<c t="str"><f>IF(B7="","",1)</f><v></v></c><c t="b"><v>1</v></c>';
    expect(await rowOf(cells)).toEqual([
      { kind: 'text', text: '0', formula: 'A9&""' },
      { kind: 'number', number: 7, formula: 'SUM(B2:B3)' },
      { kind: 'error', code: '#DIV/0!', formula: '1/0' },
      { kind: 'empty', formula: 'IF(B7="","",1)' },
      { kind: 'boolean', boolean: true },
    ]);
  });

  it('shared formulas as each cell has them', async () => {
    const rows =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">SUM($A1:B1)+A$1&amp;"A1"+\'A1\'!B1</f><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>';
    const book = await read(await bookOf({ sheets: [{ name: 'A', xml: sheetOf(rows) }] }));
    expect(book.sheets[0]?.rows[1]?.[2]).toEqual({
      kind: 'number',
      number: 2,
      formula: 'SUM($A2:B2)+A$1&"A1"+\'A1\'!B2',
    });
  });

  it('cells and rows without an address follow the one before', async () => {
    const xml = sheetOf(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    );
    const [sheet] = (await read(await bookOf({ sheets: [{ name: 'A', xml }] }))).sheets;
    expect(
      sheet?.rows.map((row) => row.map((cell) => (cell.kind === 'number' ? cell.number : null))),
    ).toEqual([[1, null, null, 2, 3], [4]]);
  });
});

it('sheets: order, visibility, merges, marker; formats alone are no cells', async () => {
  const styled = sheetOf(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="500"><c r="Z500" s="1"/></row>',
    '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>',
  );
  const book = await read(
    await bookOf({
      sheets: [
        { name: 'Một &amp; hai', xml: styled },
        { name: 'Ẩn', xml: sheetOf(''), state: 'hidden' },
        { name: 'Kín', xml: sheetOf(''), state: 'veryHidden' },
      ],
      afterSheets:
        '<definedNames><definedName name="TongHop" localSheetId="1" hidden="1">"table 2018"</definedName>' +
        '<definedName name="tonghop">"không phải của ai"</definedName></definedNames>',
    }),
    'sổ.xlsx',
  );
  expect(book.name).toBe('sổ.xlsx');
  expect(book.sheets.map(({ name, visibility, ours, marker }) => [name, visibility, ours, marker])).toEqual([
    ['Một & hai', 'visible', false, undefined],
    ['Ẩn', 'hidden', true, 'table 2018'],
    ['Kín', 'veryHidden', false, undefined],
  ]);
  expect(book.sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 3 }]);
  expect(book.sheets[0]?.rows).toHaveLength(1);
});

describe('a second opinion', () => {
  const SKETCH: BookSketch = {
    strings: '<si><t>Họ và tên</t></si><si><r><t>Trần </t></r><r><t>Thị Bé</t></r></si>',
    sheets: [
      {
        name: 'A',
        xml: sheetOf(
          '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c></row>' +
            '<row r="4"><c r="A4"><v>1250000.5</v></c><c r="B4" s="1"><v>43160</v></c><c r="C4" t="b"><v>0</v></c>' +
            '<c r="D4" t="str"><f>B2</f><v>0</v></c><c r="E4"><v>-3</v></c></row>',
        ),
      },
    ],
  };
  /** Column by column what a reader says; dates as ISO days. */
  const plain = (cell: Cell | undefined): unknown => {
    if (!cell || cell.kind === 'empty') return null;
    if (cell.kind === 'text') return cell.text;
    if (cell.kind === 'number') return cell.number;
    if (cell.kind === 'boolean') return cell.boolean;
    if (cell.kind === 'error') return cell.code;
    const { year, month, day } = cell.date;
    return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  };
  const day = (value: unknown): unknown =>
    value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null);

  it('SheetJS and hucre read the same values', async () => {
    const bytes = await bookOf(SKETCH);
    const [sheet] = (await read(bytes)).sheets;
    const theirs = sheetJs.read(bytes, { type: 'array', cellDates: true, UTC: true });
    const other = (await readXlsx(bytes)).sheets[0];
    let compared = 0;
    for (let row = 0; row < 4; row++) {
      for (let column = 0; column < 5; column++) {
        const ours = plain(sheet?.rows[row]?.[column]);
        const address = sheetJs.utils.encode_cell({ r: row, c: column });
        const cell = (theirs.Sheets['A'] as sheetJs.WorkSheet)[address] as sheetJs.CellObject | undefined;
        expect(day(cell?.v)).toEqual(ours);
        expect(day(other?.rows[row]?.[column])).toEqual(ours);
        if (ours !== null) compared++;
      }
    }
    expect(compared).toBe(7);
  });
});
