import { FileHost } from '../../src/xlsx/file-host';
import type { BookFixture } from '../contract/book-fixture';
import { bytesOf } from '../contract/file-fixture';
import { partsOf } from '../xlsx/fixtures/archive';
import { type Edit, SOURCE_CELL } from './edits';
import { FileSheets } from './file-sheets';
import type { EditedBook } from './second-run-property';

/** The book in a file; every host opens what the one before it left, as people do. */
export async function fileSubject(fixture: BookFixture): Promise<EditedBook> {
  let host = new FileHost(await bytesOf(fixture), 'so.xlsx');
  const reopened = (): FileHost => (host = new FileHost(host.bytes(), 'so.xlsx'));
  const edit = async (change: Edit, name: string, row: number): Promise<void> => {
    const book = await FileSheets.open(host.bytes());
    apply(book, change, name, row);
    host = new FileHost(await book.save(), 'so.xlsx');
  };
  return {
    host: () => Promise.resolve(reopened()),
    sources: async () => {
      const parts = await partsOf(host.bytes());
      const names = fixture.sheets.map((_, index) => `xl/worksheets/sheet${String(index + 1)}.xml`);
      return [...names, 'xl/sharedStrings.xml'].map((name) => Buffer.from(parts.get(name) ?? []).toString());
    },
    state: () => Promise.resolve(Buffer.from(host.bytes()).toString('base64')),
    charts: async () => {
      const book = await FileSheets.open(host.bytes());
      const drawings = book.partNames().filter((part) => /drawings\/[^/]+\.xml$/.test(part));
      return drawings.map((part) =>
        [...book.text(part).matchAll(/<xdr:cNvPr [^>]*name="([^"]*)"/g)].map(([, name = '']) => name),
      );
    },
    edit,
  };
}

function apply(book: FileSheets, change: Edit, name: string, row: number): void {
  const part = book.partOf(change.kind === 'source' ? SOURCE_CELL.sheet : name);
  const places = book.list().map((_, index) => index);
  const at = book.indexOf(name);
  switch (change.kind) {
    case 'note':
      return book.put(part, row, 7, change.text);
    case 'figure':
      return book.put(part, row, 4, change.value);
    case 'insert':
      book.renumber(part, (one) => (one < row ? one : one + 1));
      return book.insertRow(part, row, { B: 'Việc riêng của chi bộ', G: change.text });
    case 'remove':
      return book.renumber(part, (one) => (one === row ? null : one < row ? one : one - 1));
    case 'swap':
      return book.renumber(part, (one) => (one === row ? row + 1 : one === row + 1 ? row : one));
    case 'clear_hidden':
      return book.clearColumns(part, 'JKL');
    case 'rename':
      return book.rename(name, `Cuối năm ${String(places.length)}`);
    case 'move':
      return book.reorder([at, ...places.filter((place) => place !== at)]);
    case 'copy':
      return book.copy(name, `Bản sao ${String(places.length)}`);
    case 'delete':
      return book.reorder(places.filter((place) => place !== at));
    case 'hide':
      return book.hide(name);
    case 'resize_chart':
      for (const drawing of book.partNames().filter((one) => /drawings\/[^/]+\.xml$/.test(one))) {
        book.write(drawing, book.text(drawing).replace(/<xdr:ext cx="\d+"/g, '<xdr:ext cx="1111"'));
      }
      return;
    case 'source':
      return book.put(part, SOURCE_CELL.row, SOURCE_CELL.column, change.value);
  }
}
