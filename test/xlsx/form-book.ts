import { columnName } from '../../src/core/sheet/range';
import { bookParts } from './fixtures/books';

/** Formats by the name a form’s blank cell gives. */
const FORMATS: Readonly<Record<string, number>> = { '@text': 1, '@percent': 2, '@free': 3 };
const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

/**
 * A real workbook whose sheet “Biểu 3” is the text table: cells between "|", `@text`, `@percent`, `@free` blank cells of
 * that format, `=A1+1` a formula, a blank one no cell at all. `after`: elements behind sheetData.
 */
export function formParts(table: string, after = ''): Record<string, string> {
  const rows = table
    .trim()
    .split('\n')
    .map((line, r) => {
      const cells = line
        .split('|')
        .map((text, c) => cellXml(text.trim(), `${columnName(c + 1)}${String(r + 1)}`));
      return `<row r="${String(r + 1)}">${cells.join('')}</row>`;
    });
  const xml = `<cols><col min="1" max="1" width="6"/></cols><sheetData>${rows.join('')}</sheetData>${after}`;
  return bookParts({
    sheets: [
      { name: 'Biểu 3', xml },
      { name: 'Khác', xml: '<sheetData/>' },
    ],
    styles: STYLES,
  });
}

function cellXml(text: string, address: string): string {
  if (text === '') return '';
  const format = FORMATS[text];
  if (format !== undefined) return `<c r="${address}" s="${String(format)}"/>`;
  if (text.startsWith('=')) return `<c r="${address}"><f>${text.slice(1)}</f><v>0</v></c>`;
  if (/^\d+$/.test(text)) return `<c r="${address}"><v>${text}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${text.replaceAll('&', '&amp;')}</t></is></c>`;
}
