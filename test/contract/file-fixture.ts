import { cellRange, formatRange } from '../../src/core/sheet/range';
import { serialFromDate } from '../../src/core/sheet/serial';
import { bookOf, sheetOf } from '../xlsx/fixtures/books';
import type { BookFixture, FixtureCell, SheetFixture } from './book-fixture';

/** Cell formats of the fixture's styles: dates, shares. */
const DATE_STYLE = 1;
const PERCENT_STYLE = 2;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');

function cellXml(cell: FixtureCell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') {
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
  }
  if (typeof cell === 'number') return `<c r="${address}"><v>${String(cell)}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? '1' : '0'}</v></c>`;
  if ('date' in cell) {
    return `<c r="${address}" s="${String(DATE_STYLE)}"><v>${String(serialFromDate(cell.date))}</v></c>`;
  }
  if ('percent' in cell)
    return `<c r="${address}" s="${String(PERCENT_STYLE)}"><v>${String(cell.percent)}</v></c>`;
  if ('error' in cell) return `<c r="${address}" t="e"><v>${cell.error}</v></c>`;
  const type = typeof cell.result === 'string' ? ' t="str"' : '';
  return `<c r="${address}"${type}><f>${escape(cell.formula)}</f><v>${escape(String(cell.result))}</v></c>`;
}

function sheetXml({ rows, merges = [] }: SheetFixture): string {
  const lines = rows.map((line, r) => {
    const cells = line.map((cell, c) => cellXml(cell, formatRange(cellRange(r + 1, c + 1))));
    return `<row r="${String(r + 1)}">${cells.join('')}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const after = merged === '' ? '' : `<mergeCells count="${String(merges.length)}">${merged}</mergeCells>`;
  return sheetOf(lines.join(''), after);
}

/** A book of the contract as a file. */
export function bytesOf(book: BookFixture): Promise<Uint8Array> {
  return bookOf({
    sheets: book.sheets.map((sheet) => ({
      name: escape(sheet.name),
      xml: sheetXml(sheet),
      ...(sheet.visibility && sheet.visibility !== 'visible' ? { state: sheet.visibility } : {}),
    })),
  });
}
