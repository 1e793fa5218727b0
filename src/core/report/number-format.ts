import { formatNumber } from '../vietnamese/numbers';

const WHOLE = '[>=1000000]0\\.000\\.000;[>=1000]0\\.000;0';
const WHOLE_FROM_BILLION = '[>=1000000000]0\\.000\\.000\\.000;[>=1000000]0\\.000\\.000;0';

/**
 * Number format of a value ≥ 0 that shows dots between thousands and a decimal comma under any Windows setting
 * (LOOK.md §0). A decimal's format holds its own words; another number typed over it falls to "0.0".
 */
export function numberFormat(value: number): string {
  if (Number.isInteger(value)) return value >= 1e9 ? WHOLE_FROM_BILLION : WHOLE;
  return `[=${String(value)}]"${formatNumber(value)}";0.0`;
}

/** Format of whole numbers up to `largest`, for a series of a chart. */
export function wholeFormat(largest: number): string {
  return largest >= 1e9 ? WHOLE_FROM_BILLION : WHOLE;
}

/** Excel would take this text for a formula, a number, a date, a time or a truth value. */
export function wouldConvert(text: string): boolean {
  return /^\s*[-=+@'\d%(,.$€₫]/.test(text) || /^\s*(true|false|đúng|sai)\s*$/i.test(text);
}
