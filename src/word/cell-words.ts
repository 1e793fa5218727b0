import type { CellFigure, ReportRow } from '../core/report/report-model';
import { formatCount, formatNumber } from '../core/vietnamese/numbers';
import { type Span, words } from './blocks';

/** Units whose numbers carry no zero in front (LOOK.md §0). */
const NEVER_PADDED = new Set(['đồng', '%', 'tuổi']);

/** A number as Word shows it: "04", "1.000.000", "97,5". */
export function numberWords(value: number, unit: string): string {
  return NEVER_PADDED.has(unit) ? formatNumber(value) : formatCount(value);
}

/** This year's figure of a row; one to confirm is a gap. */
export function currentWords({ current, unit, figure }: ReportRow): Span {
  const text = cellWords(current, unit);
  return figure?.status === 'unconfirmed' && current.kind !== 'missing'
    ? { text: `[${text}?]`, gap: true }
    : words(text);
}

export function cellWords(cell: CellFigure, unit: string): string {
  switch (cell.kind) {
    case 'number':
      return numberWords(cell.number, unit);
    case 'text':
      return cell.text;
    case 'missing':
      return '…';
    case 'blank':
      return '';
  }
}

/** Column (%). */
export function percentWords(percent: ReportRow['percent']): string {
  return typeof percent === 'number' ? formatNumber(percent) : (percent ?? '');
}
