import type { Changes } from '../../src/core/report/changes';
import { cellAt } from '../../src/core/sheet/workbook';
import { FileHost } from '../../src/xlsx/file-host';
import { archiveOf, partsOf, textOf } from './fixtures/archive';
import { richBook } from './fixtures/books';
import { planOf, TABLE } from './fixtures/plans';

const SHEET = 'xl/worksheets/sheetTH1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

async function applied(bytes: Uint8Array, plan: Changes): Promise<Uint8Array> {
  const host = new FileHost(bytes, 'so.xlsx');
  const result = await host.apply(plan);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return host.bytes();
}

type Swap = readonly [from: string | RegExp, to: string];

/** A book with our sheets whose table a person changed since: each pair replaces a piece of the part's text. */
async function touched(swaps: readonly Swap[], extra: Readonly<Record<string, string>> = {}) {
  const parts = Object.fromEntries(await partsOf(await applied(await richBook(), planOf('add'))));
  let xml = new TextDecoder().decode(parts[SHEET]);
  for (const [from, to] of swaps) {
    const after = xml.replace(from, () => to);
    if (after === xml) throw new Error(`nothing to replace: ${String(from)}`);
    xml = after;
  }
  return archiveOf({ ...parts, ...extra, [SHEET]: xml });
}

/** Our print area ends in row 40, our columns in L. */
const updated = async (swaps: readonly Swap[]): Promise<Uint8Array> =>
  applied(await touched(swaps), planOf('update'));

async function tableOf(bytes: Uint8Array) {
  const read = await new FileHost(bytes, 'so.xlsx').read();
  const sheet = read.ok ? read.value.sheets.find(({ name }) => name === 'Tổng hợp 2018') : undefined;
  if (!sheet) throw new Error('no table');
  return sheet;
}

const ROW_11 = /<row r="11">/;

describe('an update of our sheet', () => {
  it('keeps what a person wrote right of our columns and below our rows, and drops old rows of ours', async () => {
    const sheet = await tableOf(
      await updated([
        [/(?=<\/row><\/sheetData>)/, '<c r="N11"><v>42</v></c>'],
        [
          '</sheetData>',
          '<row r="35"><c r="A35"><v>1</v></c><c r="P35" t="inlineStr"><is><t>bên phải</t></is></c></row>' +
            '<row r="41" ht="33" customHeight="1"><c r="A41"><v>7</v></c></row></sheetData>',
        ],
      ]),
    );
    expect(cellAt(sheet, 11, 14)).toEqual({ kind: 'number', number: 42 });
    expect(cellAt(sheet, 35, 16)).toEqual({ kind: 'text', text: 'bên phải' });
    expect(cellAt(sheet, 41, 1)).toEqual({ kind: 'number', number: 7 });
    expect(cellAt(sheet, 35, 1)).toEqual({ kind: 'empty' });
    expect(cellAt(sheet, 11, 4)).toEqual({ kind: 'number', number: 1_000_000 });
  });

  it('writes shared formulas of kept cells out, their first cell being one of ours', async () => {
    const sheet = await tableOf(
      await updated([
        [ROW_11, '<row r="11"><c r="A11"><f t="shared" ref="A11:N11" si="0">A10+B$1</f><v>1</v></c>'],
        [/(?=<\/row><\/sheetData>)/, '<c r="N11"><f t="shared" si="0"/><v>3</v></c>'],
      ]),
    );
    expect(cellAt(sheet, 11, 14)).toEqual({ kind: 'number', number: 3, formula: 'N10+O$1' });
  });

  it('keeps widths, further columns, tab colour, zoom, the macros’ name and what lies over the cells', async () => {
    const over =
      '<conditionalFormatting sqref="D11:D20"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="whole" sqref="D11"><formula1>0</formula1></dataValidation></dataValidations>';
    const bytes = await updated([
      ['<sheetPr>', '<sheetPr codeName="Sheet9"><tabColor rgb="FFFF0000"/>'],
      [' workbookViewId="0"', ' zoomScale="140" workbookViewId="0"'],
      [/<col min="1" max="1" width="[\d.]+"/, '<col min="1" max="1" width="33.5"'],
      ['</cols>', '<col min="14" max="20" width="4"/></cols>'],
      [/<mergeCells count="1">/, '<mergeCells count="3"><mergeCell ref="N1:O2"/><mergeCell ref="K20:N20"/>'],
      [/(?=<hyperlinks>)/, over],
      [
        '</hyperlinks>',
        '<hyperlink ref="N11" location="A1"/><hyperlink ref="B11" location="A1"/></hyperlinks>',
      ],
      ['</worksheet>', '<extLst><ext uri="{1}"><x14:y xmlns:x14="z"/></ext></extLst></worksheet>'],
    ]);
    const xml = await textOf(bytes, SHEET);
    expect(xml).toContain(
      '<sheetPr codeName="Sheet9"><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    );
    expect(xml).toContain('zoomScale="140"');
    expect(xml).toContain('<col min="1" max="1" width="33.5" customWidth="1"/>');
    expect(xml).toContain('<col min="14" max="20" width="4"/></cols>');
    expect(xml).toContain(
      '<mergeCells count="2"><mergeCell ref="A1:G1"/><mergeCell ref="N1:O2"/></mergeCells>',
    );
    expect(xml).toContain(`</mergeCells>${over}<hyperlinks>`);
    expect(xml).toContain('<hyperlink ref="N11" location="A1"/></hyperlinks>');
    expect(xml).not.toContain('<hyperlink ref="B11"');
    expect(xml).toMatch(/<\/extLst><\/worksheet>$/);
    // and once more: nothing doubles
    expect(await textOf(await applied(bytes, planOf('update')), SHEET)).toBe(xml);
  });

  it('splits a run of columns around ours', async () => {
    const bytes = await updated([[/<cols>.*<\/cols>/, '<cols><col min="1" max="14" width="7"/></cols>']]);
    expect(/<cols>.*<\/cols>/.exec(await textOf(bytes, SHEET))?.[0]).toBe(
      '<cols><col min="1" max="1" width="7" customWidth="1"/><col min="2" max="9" width="7"/>' +
        '<col min="10" max="10" width="7" hidden="1" customWidth="1"/><col min="11" max="14" width="7"/></cols>',
    );
  });

  it('brings the prefixes along that kept pieces use', async () => {
    const bytes = await updated([
      ['<worksheet ', '<worksheet xmlns:x="' + MAIN + '" xmlns:mc="m" mc:Ignorable="x14ac" xmlns:x14ac="a" '],
      [/(?=<\/row><\/sheetData>)/, '<x:c r="N11" x14ac:d="1"><x:v>42</x:v></x:c>'],
    ]);
    expect(cellAt(await tableOf(bytes), 11, 14)).toEqual({ kind: 'number', number: 42 });
    expect(await textOf(bytes, SHEET)).toContain('mc:Ignorable="x14ac"');
  });

  it.each([
    ['D9:E11', 'unsupported'],
    ['N1:O5', 'none'],
  ])('with a table of the person’s at %s: %s', async (ref, code) => {
    const bytes = await touched(
      [['</worksheet>', '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>']],
      {
        'xl/tables/table9.xml': `<table xmlns="${MAIN}" ref="${ref}"/>`,
        'xl/worksheets/_rels/sheetTH1.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          '<Relationship Id="rId1" Type="x/table" Target="../tables/table9.xml"/></Relationships>',
      },
    );
    const host = new FileHost(bytes, 'so.xlsx');
    const result = await host.apply(planOf('update'));
    expect(result.ok ? 'none' : result.fault.code).toBe(code);
    if (result.ok) expect(await textOf(host.bytes(), SHEET)).toContain('<tablePart r:id="rId1"/>');
    else expect(host.bytes()).toBe(bytes);
  });

  it('with more rows than before takes the place of what stood there', async () => {
    const longer = planOf('update').sheets.map((change) =>
      change.role === 'table'
        ? {
            ...change,
            content: {
              ...TABLE,
              cells: [...TABLE.cells, { row: 45, column: 1, value: 'cuối', style: { size: 13 } }],
            },
          }
        : change,
    );
    const bytes = await touched([
      ['</sheetData>', '<row r="43"><c r="A43"><v>7</v></c><c r="N43"><v>8</v></c></row></sheetData>'],
    ]);
    const sheet = await tableOf(await applied(bytes, { sheets: longer }));
    expect(cellAt(sheet, 43, 1)).toEqual({ kind: 'empty' });
    expect(cellAt(sheet, 43, 14)).toEqual({ kind: 'number', number: 8 });
    expect(cellAt(sheet, 45, 1)).toEqual({ kind: 'text', text: 'cuối' });
  });
});
