import type { Cell } from '../sheet/cell';
import { formatDate } from '../vietnamese/dates';
import { cleanText } from '../vietnamese/fold';
import { decodeLegacy, type LegacyEncoding } from '../vietnamese/legacy';

/** What a person reads in a cell: decoded, cleaned; "" when empty; numbers without grouping, dates as dd/mm/yyyy. */
export function readableText(cell: Cell, encoding?: LegacyEncoding): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cleanText(encoding ? decodeLegacy(cell.text, encoding, cell.font) : cell.text);
    case 'number':
      return cell.percent ? `${String(Math.round(cell.number * 1000) / 10)}%` : String(cell.number);
    case 'date':
      return formatDate(cell.date);
    case 'boolean':
      return cell.boolean ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.code;
  }
}
