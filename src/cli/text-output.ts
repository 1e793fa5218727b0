import type { Finding } from '../core/checks/finding';
import type { CellFigure, ReportModel } from '../core/report/report-model';
import { formatRange } from '../core/sheet/range';
import { formatNumber } from '../core/vietnamese/numbers';

/** The table and the findings as lines for a terminal. */
export function textOutput(report: ReportModel, findings: readonly Finding[]): string {
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
  if (findings.length > 0) lines.push('', `Lưu ý (${String(findings.length)}):`);
  for (const finding of findings) {
    const at = finding.at ? ` (${finding.at.sheet}!${formatRange(finding.at.range)})` : '';
    lines.push(`   - ${finding.message}${at}`);
  }
  return lines.join('\n');
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
