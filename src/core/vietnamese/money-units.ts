import { cleanText } from './fold';

/** Headings and unit lines are shorter. */
const LONGEST_TEXT = 200;

const THOUSAND = 1_000;
const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', THOUSAND],
  ['nghìn', THOUSAND],
  ['ngàn', THOUSAND],
  ['1000', THOUSAND],
  ['tr', MILLION],
  ['triệu', MILLION],
  ['1000000', MILLION],
  ['tỷ', BILLION],
  ['tỉ', BILLION],
]);
const UNIT =
  /^(k|nghìn|ngàn|tr|triệu|tỷ|tỉ|1[., ]?000(?:[., ]?000)?)?[. ]*(việt nam đồng|vn đồng|vnđ|vnd|đồng|đ|₫)?(?: ?\/ ?[\p{L} ]+)?$/u;
const AFTER_LABEL = /(?:đvt|đv tính|đơn vị tính|đơn vị)(?: tiền)?(?: là)? ?[:.]? ?(.+)$/u;
const AT_END = /(?<![\d.,] ?)(?<![\p{L}\d])((?:nghìn|ngàn|triệu|tỷ) đồng)$/u;

function factor(text: string, alone: boolean): number | null {
  const match = UNIT.exec(text.replace(/[.;,: ]+$/, '').trim());
  if (!match) return null;
  const scale = match[1]?.replace(/[., ]/g, '') ?? '';
  const currency = match[2] ?? '';
  if (scale === '' && currency === '') return null;
  // a lone K is an absence and a lone number is a number
  if (alone && currency === '' && /^(?:k|tr|\d+)$/.test(scale)) return null;
  return SCALE_WORDS.get(scale) ?? null;
}

/**
 * The factor of a unit line or header: "ĐVT: nghìn đồng" → 1000, "(triệu đồng)" → 1e6, "1.000đ" → 1000, "đồng" → 1,
 * "Đơn giá(K)" → 1000; null when none is named. "đồng chí", "hội đồng" and amounts ("5 triệu đồng") name none.
 */
export function readMoneyUnit(text: string): number | null {
  if (text.length > LONGEST_TEXT) return null;
  const clean = cleanText(text).toLowerCase();
  const labelled = AFTER_LABEL.exec(clean.replace(/[()]/g, ' ').replace(/ +/g, ' ').trim())?.[1];
  const named = labelled === undefined ? null : factor(labelled, false);
  if (named !== null) return named;
  for (const bracket of clean.matchAll(/\(([^()]*)\)/g)) {
    const inside = factor(bracket[1] ?? '', false);
    if (inside !== null) return inside;
  }
  const end = AT_END.exec(clean)?.[1];
  return factor(clean, true) ?? (end === undefined ? null : factor(end, false));
}
