import { cleanText } from './fold';
import { parseNumber } from './number-spelling';

export { readMoneyUnit } from './money-units';

export interface Amount {
  /** đồng when `ownUnit`, else in the sheet's unit. */
  readonly value: number;
  /** The text names its unit itself (đ, đồng, VNĐ, k, nghìn, tr, triệu, tỷ). */
  readonly ownUnit: boolean;
}

/** With its amount in words behind it; prose is not searched. */
const LONGEST_TEXT = 160;

const THOUSAND = 1_000;
const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:tỷ|tỉ|ty)/u, BILLION],
  [/^(?:triệu|trieu|tr)/u, MILLION],
  [/^(?:nghìn|ngàn|nghin|ngan|k)/u, THOUSAND],
];
const CURRENCY = /^\.?(?:việt nam đồng|vn đồng|vnđ|vnd|đồng|dong|đ|d|₫)/u;
const CURRENCY_FIRST = /^(?:vnđ|vnd|₫) ?/u;
/** "(Một triệu đồng)", "(*)", "chẵn", a closing dot or ",-": nothing of the amount. */
const TAIL = /(?: ?\((?:\*+|[ivx\d]{1,2}|[^\d()]*(?:đồng|chẵn|bằng chữ)[^\d()]*)\)| ?\*| chẵn| ?,-|[.,;])+$/u;

interface Part {
  readonly value: number;
  readonly scale: number | null;
  readonly rest: string;
}

/** One number and the scale word behind it. */
function takePart(text: string): Part | null {
  const digits = /^\d(?:[\d.,]*\d)?(?: \d{3})*(?:,\d{1,2}(?!\d))?/.exec(text)?.[0];
  if (digits === undefined) return null;
  const value = parseNumber(digits);
  if (value === null) return null;
  const rest = text.slice(digits.length).trimStart();
  for (const [word, scale] of SCALES) {
    const match = word.exec(rest);
    if (!match) continue;
    // "1,250 triệu" is 1,25 or 1250 million: nobody can tell
    if (scale >= MILLION && /^\d+,\d{3}$/.test(digits) && !digits.startsWith('0')) return null;
    return { value, scale, rest: rest.slice(match[0].length).trimStart() };
  }
  return { value, scale: null, rest };
}

/** "1tr5", "2tr350", "1 triệu 500": digits behind a scale count in tenths, hundredths, thousandths of it. */
function smallerDigits(digits: string, scale: number): number {
  return (Number(digits) * scale) / 10 ** digits.length;
}

/** "1 triệu 500 nghìn", "1tr5", "1 triệu rưỡi", "1,5 triệu", "500k": scales fall from left to right. */
function takeScaled(
  text: string,
): { readonly value: number; readonly scaled: boolean; readonly rest: string } | null {
  const first = takePart(text);
  if (!first) return null;
  if (first.scale === null) return { value: first.value, scaled: false, rest: first.rest };
  let value = first.value * first.scale;
  let scale = first.scale;
  let rest = first.rest;
  while (rest !== '') {
    if (/^(?:rưỡi|ruoi)/u.test(rest))
      return { value: value + scale / 2, scaled: true, rest: rest.slice(4).trimStart() };
    const bare = /^(\d{1,3})(?![\d.,]| ?(?:nghìn|ngàn|k|tr))/u.exec(rest);
    if (bare?.[1] && scale >= MILLION) {
      return {
        value: value + smallerDigits(bare[1], scale),
        scaled: true,
        rest: rest.slice(bare[1].length).trimStart(),
      };
    }
    const next = takePart(rest);
    if (next?.scale == null) break;
    if (next.scale >= scale || next.value * next.scale >= scale) return null;
    value += next.value * next.scale;
    scale = next.scale;
    rest = next.rest;
  }
  return { value: Math.round(value * 100) / 100, scaled: true, rest };
}

/** An amount with its currency word and an optional "/người". */
function readPlain(text: string): (Amount & { readonly perHead: boolean }) | null {
  const start = text.replace(CURRENCY_FIRST, '');
  const scaled = takeScaled(start);
  if (!scaled) return null;
  const currency = CURRENCY.exec(scaled.rest)?.[0] ?? '';
  const after = scaled.rest.slice(currency.length).trim();
  const perHead = /^\/ ?[\p{L} ]{1,20}$/u.test(after);
  if (after !== '' && !perHead) return null;
  return { value: scaled.value, ownUnit: scaled.scaled || currency !== '' || start !== text, perHead };
}

const TIMES = / ?[x×*] ?/u;
const HEADS = /^(\d{1,6})(?: [\p{L} ]{1,30})?$/u;

/** "50.000đ/người x 10", "10 người × 50.000": one factor counts heads, the other is the amount of each. */
function readProduct(text: string): Amount | null {
  const factors = text.split(TIMES);
  const [left, right] = factors;
  if (factors.length !== 2 || left === undefined || right === undefined) return null;
  for (const [heads, each] of [
    [right, left],
    [left, right],
  ] as const) {
    const count = HEADS.exec(heads)?.[1];
    const amount = readPlain(each);
    const isMoney = amount !== null && (amount.ownUnit || amount.perHead || amount.value >= THOUSAND);
    if (count !== undefined && isMoney)
      return { value: Number(count) * amount.value, ownUnit: amount.ownUnit };
  }
  return null;
}

/**
 * Every spelling of DOMAIN.md §1.3: "1.000.000", "1,000,000đ", "1,5 triệu", "1tr5", "500k", "50.000đ/người x 10".
 * "1.000" is a thousand, a lone "1.5" one and a half of whatever the sheet counts in. What is not clearly one amount is
 * null ("thiếu 20K", "50.000đ/người" without heads, "1,250 triệu"); "-", "", "không" are the caller's business: null.
 */
export function readAmount(text: string): Amount | null {
  if (text.length > LONGEST_TEXT) return null;
  const clean = cleanText(text).toLowerCase().replace(TAIL, '').trim();
  if (!/^[\d₫v]/.test(clean)) return null;
  const equation = /^(.+[x×*].+?) ?= ?(.+)$/u.exec(clean);
  if (equation?.[1] !== undefined && equation[2] !== undefined) {
    const product = readProduct(equation[1]);
    const written = readPlain(equation[2]);
    return product && written && product.value === written.value ? product : null;
  }
  const plain = readPlain(clean);
  if (plain) return plain.perHead ? null : { value: plain.value, ownUnit: plain.ownUnit };
  return readProduct(clean);
}
