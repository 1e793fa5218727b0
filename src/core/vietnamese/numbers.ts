import { cleanText } from './fold';
import { parseNumber } from './number-spelling';

/** Longer texts are prose: not searched for numbers. */
const LONGEST_TEXT = 100;
const NOTHING = /^(?:không|ko|không có|ko có)$/u;
/** Behind the number; before it nothing stands in a count. "05 mô hình trên địa bàn" is five. */
const APPROXIMATE = /(?<!\p{L})(?:khoảng|chừng|ước|trở lên|trở xuống)/u;
const SCALE = /^(?:k|tr|trđ|triệu|nghìn|ngàn|tỷ|tỉ)(?!\p{L})/u;
const NUMBER_THEN_WORDS = /^(\d[\d.,]*?(?: \d{3})*)[.,]?(?: ?([\p{L}(]\D*))?$/u;

/**
 * A count as people write it: "02 cuộc" → 2, "12" → 12, "1.200 lượt" → 1200, "12,5" → 12.5, "không có" → 0.
 * Nothing that is only about so many ("khoảng 20 người"), no money scale ("5 triệu"), no ratio, no percentage: null.
 */
export function readCount(text: string): number | null {
  if (text.length > LONGEST_TEXT) return null;
  const clean = cleanText(text).toLowerCase();
  if (NOTHING.test(clean)) return 0;
  const match = NUMBER_THEN_WORDS.exec(clean);
  if (!match?.[1]) return null;
  const words = match[2] ?? '';
  if (APPROXIMATE.test(words) || SCALE.test(words)) return null;
  return parseNumber(match[1].replace(/[.,]$/, ''));
}

const RATIO =
  /^(?:[\p{L} ]+: ?)?(\d{1,6}) ?\/ ?(\d{1,6})(?:(?: ?[\p{L}(,;]| (?=\d+[.,]?\d* ?%))[^\d/]*(?:\(?\d+(?:[.,]\d+)? ?%\)?)?[.)]?)?$/u;

/** "9/10", "9 / 10 đ/c", "Có mặt: 9/10", "11/11, đạt tỷ lệ 100%" → the part and the whole; null when the part is larger or the whole is 0. */
export function readRatio(text: string): { readonly part: number; readonly whole: number } | null {
  if (text.length > LONGEST_TEXT) return null;
  const clean = cleanText(text).toLowerCase().replace(/đ\/c/g, 'đc');
  const match = RATIO.exec(clean);
  if (!match) return null;
  const part = Number(match[1]);
  const whole = Number(match[2]);
  return whole > 0 && part <= whole ? { part, whole } : null;
}

const PERCENT = /^(\d[\d.,]*) ?%$/;

/** "97,5%", "100 %" → 97.5, 100; null otherwise. */
export function readPercent(text: string): number | null {
  const match = PERCENT.exec(cleanText(text));
  return match?.[1] ? parseNumber(match[1]) : null;
}

/** Vietnamese grouping: 1.234.567,5; at most one decimal, halves away from zero; whole numbers without decimals. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to print: ${String(value)}`);
  const tenths = Math.round(Number((Math.abs(value) * 10).toPrecision(15)));
  const whole = Math.floor(tenths / 10);
  const decimal = tenths % 10;
  // beyond 2^53 the digits are no longer exact, but "1e21" is no number a person reads
  const digits = BigInt(whole)
    .toString()
    .replace(/\B(?=(?:\d{3})+$)/g, '.');
  const sign = value < 0 && tenths > 0 ? '-' : '';
  return sign + digits + (decimal > 0 ? `,${String(decimal)}` : '');
}

/** Prose: 1–9 padded to "01"–"09"; 0 and ≥ 10 not (DOMAIN.md §2.6). */
export function formatCount(value: number): string {
  const text = formatNumber(value);
  return /^[1-9]$/.test(text) ? `0${text}` : text;
}

/** "1.000.000 đồng" */
export function formatMoney(value: number): string {
  return `${formatNumber(value)} đồng`;
}

/** "97,5%" */
export function formatPercent(value: number): string {
  return `${formatNumber(value)}%`;
}
