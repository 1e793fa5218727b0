import { formatRange, parseRange } from '../../src/core/sheet/range';
import { FileHost } from '../../src/xlsx/file-host';
import { partsOf } from '../xlsx/fixtures/archive';
import { bytesOf } from './file-fixture';
import { describeWorkbookHost, type HostSubject } from './workbook-host-contract';

// Real libraries and files: on a busy machine more than the five seconds of a unit test.
jest.setTimeout(60_000);

/** The parts of one sheet, as they lie in the file. */
async function partsOfSheet(bytes: Uint8Array, sheet: string): Promise<ReadonlyMap<string, string>> {
  const parts = await partsOf(bytes);
  const text = (name: string): string => new TextDecoder().decode(parts.get(name));
  const entry = sheetEntry(text('xl/workbook.xml'), sheet);
  const relation = new RegExp(`<Relationship[^>]*Id="${entry.relation}"[^>]*>`).exec(
    text('xl/_rels/workbook.xml.rels'),
  )?.[0];
  const target = /Target="([^"]+)"/.exec(relation ?? '')?.[1];
  if (target === undefined) throw new Error(`no part for ${sheet}`);
  const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  const relations = part.replace(/([^/]+)$/, '_rels/$1.rels');
  const found = new Map([['sheet', text(part)]]);
  if (!parts.has(relations)) return found;
  found.set('relations', text(relations));
  for (const [, drawing = ''] of text(relations).matchAll(/Target="([^"]*drawing[^"]*)"/g)) {
    const name = new URL(drawing, `http://x/${part}`).pathname.slice(1);
    found.set('drawing', text(name));
  }
  return found;
}

function sheetEntry(workbook: string, sheet: string): { readonly relation: string; readonly index: number } {
  const entries = [...workbook.matchAll(/<sheet [^>]*>/g)].map(([tag]) => tag);
  const unescape = (name: string): string => name.replaceAll('&apos;', "'").replaceAll('&amp;', '&');
  const index = entries.findIndex((tag) => unescape(/ name="([^"]*)"/.exec(tag)?.[1] ?? '') === sheet);
  const relation = /r:id="([^"]*)"/.exec(entries[index] ?? '')?.[1];
  if (relation === undefined) throw new Error(`no sheet ${sheet}`);
  return { relation, index };
}

const subject: HostSubject = {
  name: 'FileHost',
  async open(book) {
    let host = new FileHost(await bytesOf(book), 'so.xlsx');
    return {
      // Each host of the contract opens what the one before it saved.
      host: () => (host = new FileHost(host.bytes(), 'so.xlsx')),
      snapshot: async (sheet) => Object.fromEntries(await partsOfSheet(host.bytes(), sheet)),
      links: async (sheet) => {
        const xml = (await partsOfSheet(host.bytes(), sheet)).get('sheet') ?? '';
        const links: Record<string, string> = {};
        for (const [tag] of xml.matchAll(/<hyperlink [^>]*>/g)) {
          const where = parseRange(/ ref="([^"]*)"/.exec(tag)?.[1] ?? '');
          const to = / location="([^"]*)"/.exec(tag)?.[1] ?? '';
          if (where) links[formatRange(where)] = to.replaceAll('&apos;', "'").replaceAll('&amp;', '&');
        }
        return links;
      },
      hasHiddenName: async (sheet, name) => {
        const parts = await partsOf(host.bytes());
        const workbook = new TextDecoder().decode(parts.get('xl/workbook.xml'));
        const { index } = sheetEntry(workbook, sheet);
        const defined = [...workbook.matchAll(/<definedName [^>]*>/g)].map(([tag]) => tag);
        return defined.some(
          (tag) =>
            tag.includes(` name="${name}"`) &&
            tag.includes(` localSheetId="${String(index)}"`) &&
            tag.includes(' hidden="1"'),
        );
      },
      charts: async (sheet) =>
        [...((await partsOfSheet(host.bytes(), sheet)).get('drawing') ?? '').matchAll(/<c:chart /g)].length,
    };
  },
};

describeWorkbookHost(subject);
