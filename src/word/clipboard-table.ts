import type { ReportModel, ReportRow, ReportSection } from '../core/report/report-model';
import { cellWords, currentWords, percentWords } from './cell-words';
import { xmlSafe } from './xml-safe';

/** What a `copy` handler puts on the clipboard, both under their own type. */
export interface ClipboardTable {
  /** text/html, with the fragment's marks. */
  readonly html: string;
  /** text/plain: cells parted by tabs, rows by line ends. */
  readonly text: string;
}

/** LOOK.md §1 columns A:G in points; together 165 mm. */
const WIDTHS = [30, 167, 55.5, 61.5, 61.5, 43.5, 48.75];
const HEADERS = ['TT', 'Nội dung', 'ĐVT', 'Kỳ này', 'Cùng kỳ năm trước', '(%)', 'Ghi chú'];
const NUMBERS = ['1', '2', '3', '4', '5', '6=4*100/5', '7'];
const LEFT_ALIGNED = new Set([1, 6]);

interface Line {
  readonly cells: readonly string[];
  readonly look: 'header' | 'numbers' | 'section' | ReportRow['form'];
}

/**
 * The summary table for Word, `sections` with what a person typed over. Every style stands in the element itself and
 * every width is explicit: Word keeps those and drops style sheets.
 */
export function clipboardTable(
  report: ReportModel,
  sections: readonly ReportSection[] = report.sections,
): ClipboardTable {
  const lines: readonly Line[] = [
    { cells: HEADERS, look: 'header' },
    { cells: NUMBERS, look: 'numbers' },
    ...sections.flatMap(({ roman, title, rows }): readonly Line[] => [
      { cells: [roman, title, '', '', '', '', ''], look: 'section' },
      ...rows.map((row): Line => ({ cells: rowCells(row), look: row.form })),
    ]),
  ];
  return {
    html: page(tableHtml(lines)),
    text: lines.map(({ cells }) => cells.map(oneLine).join('\t')).join('\r\n'),
  };
}

function rowCells(row: ReportRow): readonly string[] {
  return [
    row.number === null ? '' : String(row.number),
    row.label,
    row.unit,
    currentWords(row).text,
    cellWords(row.previous, row.unit),
    percentWords(row.percent),
    row.note,
  ];
}

function tableHtml(lines: readonly Line[]): string {
  const total = WIDTHS.reduce((sum, width) => sum + width, 0);
  const columns = WIDTHS.map((width) => `<col style="width:${points(width)}">`).join('');
  const head = lines.filter(({ look }) => look === 'header' || look === 'numbers');
  const body = lines.filter(({ look }) => look !== 'header' && look !== 'numbers');
  return (
    `<table border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse;table-layout:fixed;width:${points(total)};` +
    'mso-border-alt:solid black .5pt;mso-padding-alt:0pt 3pt 0pt 3pt">' +
    `<colgroup>${columns}</colgroup><thead>${head.map(rowHtml).join('')}</thead>` +
    `<tbody>${body.map(rowHtml).join('')}</tbody></table>`
  );
}

function rowHtml({ cells, look }: Line): string {
  return `<tr style="page-break-inside:avoid">${cells.map((text, index) => cellHtml(text, index, look)).join('')}</tr>`;
}

function cellHtml(text: string, index: number, look: Line['look']): string {
  const element = look === 'header' ? 'th' : 'td';
  const width = points(WIDTHS[index] ?? 0);
  const fill = look === 'header' ? ';background:#F2F2F2;mso-shading:#F2F2F2' : '';
  const cell =
    `width:${width};border:solid black 1.0pt;mso-border-alt:solid black .5pt;` +
    `padding:0pt 3pt 0pt 3pt;vertical-align:middle${fill}`;
  return (
    `<${element} width="${String(Math.round(((WIDTHS[index] ?? 0) * 4) / 3))}" style="${cell}">` +
    `<p style="${paragraphLook(index, look)}"><span style="${letters(index, look)}">${escaped(text)}</span></p></${element}>`
  );
}

function paragraphLook(index: number, look: Line['look']): string {
  const left = LEFT_ALIGNED.has(index) && look !== 'header' && look !== 'numbers';
  const indent = index === 1 && (look === 'part' || look === 'among') ? 7 : 0;
  return `margin:1.5pt 0pt 1.5pt ${points(indent)};text-align:${left ? 'left' : 'center'};line-height:normal`;
}

function letters(index: number, look: Line['look']): string {
  const bold = look === 'header' || look === 'section';
  const italic = look === 'numbers' || look === 'among';
  const size = look === 'numbers' ? 9 : index === 6 && look !== 'header' ? 11 : 13;
  return (
    `font-family:'Times New Roman',serif;font-size:${points(size)};color:black;` +
    `font-weight:${bold ? 'bold' : 'normal'};font-style:${italic ? 'italic' : 'normal'}`
  );
}

/** Word and browsers read what stands between the two marks. */
function page(fragment: string): string {
  return `<html lang="vi"><head><meta charset="utf-8"></head><body><!--StartFragment-->${fragment}<!--EndFragment--></body></html>`;
}

function escaped(text: string): string {
  const safe = xmlSafe(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  // an empty paragraph would be given another height
  return safe === '' ? '&nbsp;' : safe.replace(/\r\n?|\n/g, '<br>');
}

function oneLine(text: string): string {
  return xmlSafe(text).replace(/[\t\r\n]+/g, ' ');
}

function points(value: number): string {
  return `${String(value)}pt`;
}
