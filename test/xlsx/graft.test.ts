import { FileHost } from '../../src/xlsx/file-host';
import { cellAt, type Sheet } from '../../src/core/sheet/workbook';
import type { Changes } from '../../src/core/report/changes';
import { archiveOf, partsOf, textOf } from './fixtures/archive';
import { bookOf, bookParts, richBook, sheetOf } from './fixtures/books';
import { chartOf, planOf } from './fixtures/plans';

const MAY_GROW = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

async function applied(bytes: Uint8Array, plan: Changes): Promise<Uint8Array> {
  const host = new FileHost(bytes, 'so.xlsx');
  const result = await host.apply(plan);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return host.bytes();
}

async function faultCode(bytes: Uint8Array, plan: Changes): Promise<string> {
  const host = new FileHost(bytes, 'so.xlsx');
  const result = await host.apply(plan);
  expect(host.bytes()).toBe(bytes);
  return result.ok ? 'none' : result.fault.code;
}

async function sheetNamed(bytes: Uint8Array, name: string): Promise<Sheet> {
  const result = await new FileHost(bytes, 'so.xlsx').read();
  const sheet = result.ok ? result.value.sheets.find((one) => one.name === name) : undefined;
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Every character of the one stands in the other, in the same order. */
function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

describe.each([
  ['plain', {}],
  ['prefixed', { prefixed: true }],
  ['absolute targets', { absolute: true }],
  ['1904', { date1904: true }],
])('a book with everything in it: %s', (_, options) => {
  it('keeps every part byte for byte but the four that must name our sheets, and these only grow', async () => {
    const before = await richBook(options);
    const parts = await partsOf(before);
    const after = await partsOf(await applied(before, planOf('add')));
    expect(parts.size).toBeGreaterThanOrEqual(17);
    for (const [name, content] of parts) {
      const now = after.get(name);
      if (!now) throw new Error(`lost: ${name}`);
      if (MAY_GROW.includes(name)) {
        // Counts of lists change their digits.
        const text = (bytes: Uint8Array): string =>
          new TextDecoder().decode(bytes).replace(/ count="\d+"/g, '');
        expect(now.length).toBeGreaterThan(content.length);
        expect(isSubsequence(text(content), text(now))).toBe(true);
      } else expect(Buffer.from(now).equals(content)).toBe(true);
    }
    expect([...after.keys()].filter((name) => !parts.has(name)).sort()).toEqual([
      'xl/charts/chartTH1.xml',
      'xl/drawings/_rels/drawingTH1.xml.rels',
      'xl/drawings/drawingTH1.xml',
      'xl/worksheets/_rels/sheetTH2.xml.rels',
      'xl/worksheets/sheetTH1.xml',
      'xl/worksheets/sheetTH2.xml',
    ]);
  });

  it('comes back with as many parts and bytes from a second and a third run', async () => {
    const first = await applied(await richBook(options), planOf('add'));
    const second = await applied(first, planOf('update'));
    const third = await applied(second, planOf('update'));
    expect((await partsOf(second)).size).toBe((await partsOf(first)).size);
    expect(second.length).toBe(first.length);
    expect(third.length).toBe(first.length);
  });

  it('reads back as planned, texts as texts, under our marker', async () => {
    const sheet = await sheetNamed(await applied(await richBook(options), planOf('add')), 'Tổng hợp 2018');
    expect(sheet).toMatchObject({ ours: true, marker: 'table 2018 "x"', visibility: 'visible' });
    expect(cellAt(sheet, 11, 2)).toEqual({ kind: 'text', text: '=1+1 là chữ <&> "trích"' });
    expect(cellAt(sheet, 11, 3)).toEqual({ kind: 'text', text: '9/10' });
    expect(cellAt(sheet, 11, 4)).toEqual({ kind: 'number', number: 1_000_000 });
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 7 }]);
  });
});

it('quotes print area and titles, hides the marker, and puts the names where the schema wants them', async () => {
  const workbook = await textOf(await applied(await richBook(), planOf('add')), 'xl/workbook.xml');
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="2">'Tổng hợp 2018'!$9:$10</definedName>`,
  );
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="3">'Biểu đồ 2018'!$A$1:$G$40</definedName>`,
  );
  expect(workbook).toContain(
    '<definedName name="tonghop" localSheetId="2" hidden="1">"table 2018 ""x"""</definedName>',
  );
  expect(workbook).toContain('activeTab="0"');
  const bare = await textOf(
    await applied(
      await bookOf({ sheets: [{ name: 'A', xml: sheetOf('') }], afterSheets: '<calcPr/>' }),
      planOf('add'),
    ),
    'xl/workbook.xml',
  );
  expect(bare).toMatch(/<\/sheets><definedNames>.*<\/definedNames><calcPr\/>/s);
});

it('never selects our sheets beside the person’s own', async () => {
  const after = await applied(await richBook(), planOf('add'));
  expect(await textOf(after, 'xl/worksheets/sheetTH1.xml')).not.toContain('tabSelected');
});

it('writes hidden columns, breaks, first page without number, link and frozen panes', async () => {
  const xml = await textOf(await applied(await richBook(), planOf('add')), 'xl/worksheets/sheetTH1.xml');
  expect(xml).toContain('<col min="10" max="10" width="8" hidden="1" customWidth="1"/>');
  expect(xml).toContain('<brk id="29" max="16383" man="1"/>');
  expect(xml).toContain(
    '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter>',
  );
  expect(xml).toContain(`<hyperlink ref="I11" location="'Sổ ''gốc'' A'!A1:B2"/>`);
  expect(xml).toContain(
    '<pane xSplit="2" ySplit="10" topLeftCell="C11" activePane="bottomRight" state="frozen"/>',
  );
  expect(xml).toContain('<pageMargins left="1.1811" right="0.5906" top="0.7874" bottom="0.7874"');
});

it('fits the widths to the Normal font of the workbook', async () => {
  const styles = (name: string, size: number): string =>
    `<fonts><font><sz val="${String(size)}"/><name val="${name}"/></font></fonts><fills/><borders/>` +
    '<cellStyleXfs><xf fontId="0"/></cellStyleXfs><cellXfs><xf fontId="0"/></cellXfs>';
  const widthOf = async (name: string, size: number): Promise<string | undefined> => {
    const book = await bookOf({ sheets: [{ name: 'A', xml: sheetOf('') }], styles: styles(name, size) });
    const xml = await textOf(await applied(book, planOf('add')), 'xl/worksheets/sheetTH1.xml');
    return /<col min="1" max="1" width="([\d.]+)"/.exec(xml)?.[1];
  };
  expect(await widthOf('Calibri', 11)).toBe('5.7109375');
  expect(await widthOf('Times New Roman', 12)).toBe('5');
});

it('charts carry their values, blanks no point', async () => {
  const xml = await textOf(await applied(await richBook(), planOf('add')), 'xl/charts/chartTH1.xml');
  expect(xml).toContain("<c:f>'Biểu đồ 2018'!$J$5:$J$7</c:f>");
  expect(xml).toContain(
    '<c:ptCount val="3"/><c:pt idx="0"><c:v>8</c:v></c:pt><c:pt idx="1"><c:v>2</c:v></c:pt></c:numCache>',
  );
  expect(xml).toContain('<c:pt idx="2"><c:v>Nữ</c:v></c:pt></c:strCache>');
  expect(xml).toContain('<a:t>Cơ cấu &lt;đảng viên&gt;</a:t>');
  expect(xml).toContain('<c:orientation val="maxMin"/>');
  expect(xml).not.toMatch(/[gG]ridlines/);
  expect(xml).toContain('<c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/>');
});

it('never asks for labels outside stacked bars, which Excel repairs', async () => {
  const { chart, ...place } = chartOf('x');
  const plan = planOf('add', [{ ...place, chart: { ...chart, stacked: true } }]);
  const xml = await textOf(await applied(await richBook(), plan), 'xl/charts/chartTH1.xml');
  expect(xml).toContain('<c:dLblPos val="ctr"/>');
  expect(xml).not.toContain('outEnd');
});

describe('a second run', () => {
  it('leaves charts where the person moved them, takes away what is no longer drawn, adds what is new', async () => {
    const first = await applied(
      await richBook(),
      planOf('add', [chartOf('co_cau'), chartOf('xep_loai', 400)]),
    );
    const parts = new Map(await partsOf(first));
    const drawing = new TextDecoder().decode(parts.get('xl/drawings/drawingTH1.xml'));
    const moved = drawing.replace(/<xdr:ext cx="\d+" cy="\d+"\/>/, '<xdr:ext cx="111" cy="222"/>');
    expect(moved).not.toBe(drawing);
    parts.set('xl/drawings/drawingTH1.xml', new TextEncoder().encode(moved));
    const saved = await archiveOf(Object.fromEntries(parts));
    const again = await applied(saved, planOf('update', [chartOf('co_cau'), chartOf('dong_gop', 400)]));
    const after = await partsOf(again);
    expect(after.size).toBe(parts.size);
    const now = new TextDecoder().decode(after.get('xl/drawings/drawingTH1.xml'));
    expect(now).toContain('<xdr:ext cx="111" cy="222"/>');
    expect([...now.matchAll(/name="tonghop (\w+)"/g)].map(([, id]) => id)).toEqual(['co_cau', 'dong_gop']);
    const types = new TextDecoder().decode(after.get('[Content_Types].xml'));
    for (const [, part = ''] of types.matchAll(/PartName="\/(xl\/charts\/chartTH[^"]+)"/g)) {
      expect(after.has(part)).toBe(true);
    }
  });

  it('knows a chart of ours again that another program saved under a name of its own', async () => {
    const first = await applied(await richBook(), planOf('add', [chartOf('co_cau')]));
    const parts = new Map(await partsOf(first));
    const drawing = 'xl/drawings/drawingTH1.xml';
    const before = new TextDecoder().decode(parts.get(drawing));
    const renamed = before.replace('name="tonghop co_cau"', 'name="Chart 1"');
    expect(renamed).not.toBe(before);
    parts.set(drawing, new TextEncoder().encode(renamed));
    const saved = await archiveOf(Object.fromEntries(parts));
    const again = await applied(saved, planOf('update', [chartOf('co_cau')]));
    expect((await partsOf(again)).size).toBe(parts.size);
    expect(await textOf(again, drawing)).toBe(before);
  });

  it('moves a chart as far as its rows, with both its corners as Excel saves them', async () => {
    const parts = new Map(await partsOf(await applied(await richBook(), planOf('add'))));
    const drawing = new TextDecoder().decode(parts.get('xl/drawings/drawingTH1.xml'));
    const saved = drawing
      .replaceAll('oneCellAnchor', 'twoCellAnchor')
      .replace(/<xdr:from>.*?<\/xdr:from><xdr:ext [^>]*>/, () => {
        const corner = (name: string, row: number): string =>
          `<xdr:${name}><xdr:col>1</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>7</xdr:rowOff></xdr:${name}>`;
        return corner('from', 60) + corner('to', 75);
      });
    expect(saved).not.toBe(drawing);
    parts.set('xl/drawings/drawingTH1.xml', new TextEncoder().encode(saved));
    const chart = { ...chartOf('co_cau'), moved: { rows: -18, points: -336 } };
    const after = await applied(await archiveOf(Object.fromEntries(parts)), planOf('update', [chart]));
    const now = await textOf(after, 'xl/drawings/drawingTH1.xml');
    expect([...now.matchAll(/<xdr:row>(\d+)</g)].map(([, row]) => row)).toEqual(['42', '57']);
    expect(now.replace(/<xdr:row>\d+</g, '')).toBe(saved.replace(/<xdr:row>\d+</g, ''));
  });

  it('forgets the order of calculation when it names a formula typed into our sheet', async () => {
    const first = await applied(await richBook(), planOf('add'));
    const parts = Object.fromEntries(await partsOf(first));
    const text = (name: string): string => new TextDecoder().decode(parts[name]);
    const withChain = (sheetId: string): Promise<Uint8Array> =>
      archiveOf({
        ...parts,
        'xl/calcChain.xml': `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C2" i="1"/><c r="D4" i="${sheetId}"/></calcChain>`,
        '[Content_Types].xml': text('[Content_Types].xml').replace(
          '</Types>',
          '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
        ),
        'xl/_rels/workbook.xml.rels': text('xl/_rels/workbook.xml.rels').replace(
          '</Relationships>',
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        ),
      });
    // Sheets of the fixture have the ids 1 and 2, ours 3 and 4.
    const stale = await applied(await withChain('3'), planOf('update'));
    expect((await partsOf(stale)).has('xl/calcChain.xml')).toBe(false);
    expect(await textOf(stale, '[Content_Types].xml')).not.toContain('calcChain');
    expect(await textOf(stale, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    const fine = await applied(await withChain('2'), planOf('update'));
    expect((await partsOf(fine)).has('xl/calcChain.xml')).toBe(true);
  });

  it('keeps the notes a person put on our sheet', async () => {
    const parts = Object.fromEntries(await partsOf(await applied(await richBook(), planOf('add'))));
    const sheet = new TextDecoder()
      .decode(parts['xl/worksheets/sheetTH1.xml'])
      .replace('</worksheet>', '<legacyDrawing r:id="rId7"/></worksheet>');
    const noted = await archiveOf({ ...parts, 'xl/worksheets/sheetTH1.xml': sheet });
    const after = await applied(noted, planOf('update'));
    expect(await textOf(after, 'xl/worksheets/sheetTH1.xml')).toContain('<legacyDrawing r:id="rId7"/>');
  });
});

describe('is refused, and the bytes stay', () => {
  it('where the plan no longer fits the workbook', async () => {
    const written = await applied(await richBook(), planOf('add'));
    expect(await faultCode(written, planOf('add'))).toBe('changed_meanwhile');
    expect(await faultCode(await richBook(), planOf('update'))).toBe('changed_meanwhile');
    const own = await bookOf({ sheets: [{ name: 'TỔNG HỢP 2018', xml: sheetOf('') }] });
    expect(await faultCode(own, planOf('add'))).toBe('changed_meanwhile');
    expect(await faultCode(own, planOf('update'))).toBe('changed_meanwhile');
  });

  it('where our sheet is locked', async () => {
    const parts = Object.fromEntries(await partsOf(await applied(await richBook(), planOf('add'))));
    const sheet = new TextDecoder()
      .decode(parts['xl/worksheets/sheetTH1.xml'])
      .replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
    const locked = await archiveOf({ ...parts, 'xl/worksheets/sheetTH1.xml': sheet });
    expect(await faultCode(locked, planOf('update'))).toBe('sheet_protected');
  });

  it('where the workbook’s structure is locked, signed, shared or strict', async () => {
    const one = [{ name: 'A', xml: sheetOf('') }];
    const locked = await bookOf({
      sheets: one,
      beforeSheets: '<workbookProtection lockStructure="1"/>',
    });
    expect(await faultCode(locked, planOf('add'))).toBe('structure_protected');
    const parts = bookParts({ sheets: one });
    const signed = await archiveOf({ ...parts, '_xmlsignatures/sig1.xml': '<Signature/>' });
    expect(await faultCode(signed, planOf('add'))).toBe('read_only');
    const shared = await archiveOf({
      ...parts,
      'xl/revisions/revisionHeaders.xml': '<headers/>',
      'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders" Target="revisions/revisionHeaders.xml"/></Relationships>',
      ),
    });
    expect(await faultCode(shared, planOf('add'))).toBe('unsupported');
    const strict = await archiveOf({
      ...parts,
      'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      ),
    });
    expect(await faultCode(strict, planOf('add'))).toBe('unsupported');
  });
});

it('an empty plan changes nothing', async () => {
  const bytes = await richBook();
  const host = new FileHost(bytes, 'so.xlsx');
  expect(await host.apply({ sheets: [] })).toEqual({ ok: true, value: { sheets: [] } });
  expect(host.bytes()).toBe(bytes);
});

it('gives sheets ids that Excel takes, where a program has used the highest one', async () => {
  const parts = bookParts({ sheets: ['A', 'B'].map((name) => ({ name, xml: sheetOf('') })) });
  const workbook = (parts['xl/workbook.xml'] ?? '').replace('sheetId="2"', 'sheetId="65534"');
  const after = await applied(await archiveOf({ ...parts, 'xl/workbook.xml': workbook }), planOf('add'));
  const ids = (await textOf(after, 'xl/workbook.xml')).matchAll(/ sheetId="(\d+)"/g);
  expect([...ids].map(([, id]) => Number(id))).toEqual([1, 65534, 2, 3]);
});
