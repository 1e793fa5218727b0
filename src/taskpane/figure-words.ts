import type { Figure } from '../core/figures/figure';
import { formatNumber } from '../core/vietnamese/numbers';
import { text } from './texts';

/**
 * Last year beside this year, in words: more is not better here, so no arrow and no colour (UX.md §4.3).
 * `last` is "năm 2017". null where nothing at all is known of last year, so that no row repeats it.
 */
export function comparison(figure: Figure, last: string, lastYearKnown: boolean): string | null {
  if (!lastYearKnown) return null;
  const before = figure.previous?.value ?? null;
  if (before === null) return text('result.prev_none', { last });
  if (typeof before === 'string') return text('result.prev_words', { last, prev: before });
  const prev = formatNumber(before);
  if (typeof figure.value !== 'number') return text('result.prev_words', { last, prev });
  // Rates and ages carry one decimal; the difference of two of them must not show binary dust.
  const difference = Math.round((figure.value - before) * 10) / 10;
  if (difference === 0) return text('result.prev_same', { last, prev });
  const key = difference > 0 ? 'result.prev_up' : 'result.prev_down';
  return text(key, { last, prev, d: formatNumber(Math.abs(difference)) });
}

/** Whether any figure knows last year. */
export function knowsLastYear(figures: readonly Figure[]): boolean {
  return figures.some((figure) => figure.previous !== null && figure.previous.value !== null);
}

/** The line "Số dòng" of a receipt; `row`: what its rows are called. */
export function rowsLine({ value, receipt }: Figure, row: string): string {
  const read = formatNumber(receipt.readRows);
  // several marks of a person are more than there are people: what was counted says it better
  const none = receipt.countedRows.length === 0 || receipt.countedRows.length > receipt.readRows;
  const line =
    value === 0 && none
      ? text('receipt.zero', { m: read, u: row })
      : none
        ? text('receipt.counted', { counted: receipt.counted, m: read, u: row })
        : text('receipt.rows_val', { n: formatNumber(receipt.countedRows.length), m: read, u: row });
  const skipped = receipt.skipped.join('; ');
  return skipped === '' ? line : `${line} ${text('receipt.skipped', { what: skipped.replace(/\.$/, '') })}`;
}
