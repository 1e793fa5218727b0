import type { Period } from '../core/figures/period';

/**
 * What the new file is called: never the source's name, so that saving cannot replace it. A macro workbook stays
 * .xlsm; every other format comes back as .xlsx.
 */
export function saveName(source: string, period: Period): string {
  const dot = source.lastIndexOf('.');
  const base = dot > 0 ? source.slice(0, dot) : source;
  const extension = source.toLowerCase().endsWith('.xlsm') ? 'xlsm' : 'xlsx';
  return `${base} - Tổng hợp ${period.tail}.${extension}`;
}
