import { KEPT_NAMESPACE, keptPart, NOTHING_KEPT, readKeptPart } from '../../src/core/kept/kept-part';
import { FileHost } from '../../src/xlsx/file-host';
import { archiveOf, partsOf, textOf } from './fixtures/archive';
import { bookOf, bookParts, richBook, richParts, sheetOf } from './fixtures/books';
import { planOf } from './fixtures/plans';

const SETTINGS = { unit: 'Chi bộ Ấp Suối Đá', feeKeptPercent: 30 };
const MAY_GROW = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'];

async function kept(bytes: Uint8Array, settings = SETTINGS, name = 'so.xlsx'): Promise<Uint8Array> {
  const host = new FileHost(bytes, name);
  const result = await host.keep((part) => ({ ...part, settings }));
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return host.bytes();
}

async function settingsIn(bytes: Uint8Array): Promise<unknown> {
  const read = await new FileHost(bytes, 'so.xlsx').read();
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return readKeptPart(read.value.keptPart).settings;
}

const namesIn = async (bytes: Uint8Array): Promise<readonly string[]> => [...(await partsOf(bytes)).keys()];

describe('settings kept in a file', () => {
  test('every other part stays byte for byte, another program’s XML part too', async () => {
    const before = await richBook({});
    const parts = await partsOf(before);
    const after = await partsOf(await kept(before));
    for (const [name, content] of parts) {
      if (MAY_GROW.includes(name)) continue;
      expect([name, Buffer.from(after.get(name) ?? []).equals(content)]).toEqual([name, true]);
    }
    expect([...after.keys()].filter((name) => !parts.has(name))).toEqual([
      'customXml/itemTH1.xml',
      'customXml/itemPropsTH1.xml',
      'customXml/_rels/itemTH1.xml.rels',
    ]);
  });

  test('kept twice they stand in one part', async () => {
    const once = await kept(await richBook({}));
    const twice = await kept(once, { ...SETTINGS, feeKeptPercent: 50 });
    expect(await namesIn(twice)).toEqual(expect.arrayContaining([...(await namesIn(once))]));
    expect(await namesIn(twice)).toHaveLength((await namesIn(once)).length);
    expect(await settingsIn(twice)).toEqual({ ...SETTINGS, feeKeptPercent: 50 });
  });

  test('read and replaced where Excel itself wrote them', async () => {
    const parts = bookParts({ sheets: [{ name: 'A', xml: sheetOf('') }] });
    const relations = 'xl/_rels/workbook.xml.rels';
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
    const excels = await archiveOf({
      ...parts,
      [relations]: (parts[relations] ?? '').replace(
        '</Relationships>',
        `<Relationship Id="rId7" Type="${type}" Target="../customXml/item1.xml"/>` +
          `<Relationship Id="rId8" Type="${type}" Target="../customXml/item2.xml"/></Relationships>`,
      ),
      'customXml/item1.xml': `<note about="${KEPT_NAMESPACE}">của người khác</note>`,
      'customXml/item2.xml': keptPart({ ...NOTHING_KEPT, settings: SETTINGS }),
    });
    expect(await settingsIn(excels)).toEqual(SETTINGS);
    const again = await kept(excels, { unit: 'Chi bộ Khối Vận', feeKeptPercent: 50 });
    expect(await namesIn(again)).toHaveLength((await namesIn(excels)).length);
    expect(await textOf(again, 'customXml/item1.xml')).toContain('của người khác');
    expect(await textOf(again, 'customXml/item2.xml')).toContain('Chi bộ Khối Vận');
  });

  test('a locked structure does not hinder them, a signature does', async () => {
    const sheets = [{ name: 'A', xml: sheetOf('') }];
    const locked = await bookOf({ sheets, beforeSheets: '<workbookProtection lockStructure="1"/>' });
    expect(await settingsIn(await kept(locked))).toEqual(SETTINGS);
    const signed = await archiveOf({ ...richParts({}), '_xmlsignatures/sig1.xml': '<Signature/>' });
    const host = new FileHost(signed, 'so.xlsx');
    expect(await host.keep((part) => ({ ...part, settings: SETTINGS }))).toMatchObject({
      ok: false,
      fault: { code: 'read_only', state: 'unchanged' },
    });
    expect(host.bytes()).toBe(signed);
  });

  test('a page named .xls becomes a workbook that keeps them, and takes our sheets afterwards', async () => {
    const html =
      '<table><tr><td>TT</td><td>Họ và tên</td></tr><tr><td>1</td><td>Trần Thị Bé</td></tr></table>';
    const host = new FileHost(new TextEncoder().encode(html), 'so.xls');
    expect(await host.keep((part) => ({ ...part, settings: SETTINGS }))).toMatchObject({ ok: true });
    expect(host.savedAs).toBe('new');
    expect((await host.apply(planOf('add'))).ok).toBe(true);
    expect(await settingsIn(host.bytes())).toEqual(SETTINGS);
  });
});
