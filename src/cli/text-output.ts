import type { NotedFinding } from '../app/noted-findings';
import type { Finding } from '../core/checks/finding';
import type { Question } from '../core/checks/question';
import type { CellFigure, ReportModel } from '../core/report/report-model';
import { formatRange } from '../core/sheet/range';
import { formatNumber } from '../core/vietnamese/numbers';

/** The table, what is to be confirmed and the findings as lines for a terminal. */
export function textOutput(
  report: ReportModel,
  findings: readonly NotedFinding[],
  open: readonly Question[],
): string {
  return [...tableLines(report), ...questionLines(open), ...findingLines(findings)].join('\n');
}

function tableLines(report: ReportModel): readonly string[] {
  const lines = [report.title, ''];
  for (const section of report.sections) {
    lines.push(`${section.roman}. ${section.title}`);
    for (const row of section.rows) {
      const value = cellText(row.current);
      const indent = row.form === 'main' || row.form === 'heading' ? '   ' : '     ';
      lines.push(
        `${indent}${row.label}: ${value}${row.current.kind !== 'number' || row.unit === '' ? '' : ` ${row.unit}`}`,
      );
      if (row.source && value !== '') lines.push(`${indent}   [${row.source.text}]`);
      const before = cellText(row.previous);
      // an item row shows its parent's figure: last year's source stands once, there
      if (row.figure?.previous && before !== '' && before !== '…' && row.id === row.figure.id) {
        lines.push(`${indent}   ${report.previousLabel}: ${before} [${row.figure.previous.source}]`);
      }
    }
  }
  return lines;
}

function questionLines(open: readonly Question[]): readonly string[] {
  if (open.length === 0) return [];
  const how = 'Xem các cách trả lời bằng --giai-thich, ghi câu trả lời vào tệp --tra-loi.';
  return [
    '',
    `Cần xác nhận (${String(open.length)}):`,
    ...open.map(({ text }) => `   - ${text}`),
    `   ${how}`,
  ];
}

/** Those that the person laid aside stand last, with their reason. */
function findingLines(findings: readonly NotedFinding[]): readonly string[] {
  const standing = findings.filter(({ laidAside }) => laidAside === null);
  const aside = findings.filter(({ laidAside }) => laidAside !== null);
  return [
    ...(standing.length > 0 ? ['', `Lưu ý (${String(standing.length)}):`] : []),
    ...standing.flatMap(({ finding }) => [
      `   - ${findingText(finding)}`,
      ...(finding.suggestion === undefined ? [] : [`     Gợi ý: ${finding.suggestion}`]),
    ]),
    ...(aside.length > 0 ? ['', `Đã bỏ qua (${String(aside.length)}):`] : []),
    ...aside.map(
      ({ finding, laidAside }) =>
        `   - ${findingText(finding)}${laidAside ? ` Lý do bỏ qua: ${laidAside}` : ''}`,
    ),
  ];
}

function findingText({ message, at }: Finding): string {
  return `${message}${at ? ` (${at.sheet}!${formatRange(at.range)})` : ''}`;
}

function cellText(cell: CellFigure): string {
  switch (cell.kind) {
    case 'number':
      return formatNumber(cell.number);
    case 'text':
      return cell.text;
    case 'missing':
      return '…';
    case 'blank':
      return '';
  }
}
