import { placeTones } from './tones';

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Line breaks, tabs and what old exports leave. */
const CONTROL = /\p{Cc}/gu;
const SPACES = /\s+/g;

/**
 * For people to read: NFC (never NFKC, it would destroy ½ and µ), NBSP and exotic spaces to spaces, line breaks to
 * spaces, runs of them to one, ends trimmed, zero-width signs and soft hyphens dropped. Spelling, case and
 * punctuation kept. Legacy text must be decoded before: U+00AD is "ư" in TCVN3 (DOMAIN.md §4.3).
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(CONTROL, ' ').normalize('NFC').replace(SPACES, ' ').trim();
}

/** "S.T.T", "Đ/c", "T/M": single letters held together by dots or slashes are one word. */
const DOTTED_LETTERS = /(?<![\p{L}\p{M}\p{N}])\p{L}(?:(?: ?\/ ?|\.)\p{L}(?![\p{L}\p{M}]))+/gu;
const PUNCTUATION = /(?![%#@&])[\p{P}|^`´¨~°•]/gu;
const SPACED_LETTERS = /^\p{L}(?: \p{L})+$/u;
/** Lone i or y after one consonant, in the spelling that is usual for that consonant. */
const LONE_Y = /(?<![\p{L}\p{M}])([hklmt]|qu)([iìíỉĩị])(?![\p{L}\p{M}])/gu;
const LONE_I = /(?<![\p{L}\p{M}])([sv])([yỳýỷỹỵ])(?![\p{L}\p{M}])/gu;
const I_ROW = 'iìíỉĩị';
const Y_ROW = 'yỳýỷỹỵ';

function unifyLoneI(text: string): string {
  return text
    .replace(LONE_Y, (_, before: string, i: string) => before + Y_ROW.charAt(I_ROW.indexOf(i)))
    .replace(LONE_I, (_, before: string, y: string) => before + I_ROW.charAt(Y_ROW.indexOf(y)));
}

function foldOnce(text: string): string {
  // ð is the Icelandic letter that old keyboards gave for đ
  const lower = cleanText(text).toLowerCase().normalize('NFC').replace(/ð/g, 'đ');
  const words = lower
    .replace(DOTTED_LETTERS, (letters) => letters.replace(/[ ./]/g, ''))
    .replace(/&/g, ' và ')
    .replace(PUNCTUATION, ' ')
    .replace(SPACES, ' ')
    .trim();
  const joined = SPACED_LETTERS.test(words) ? words.replace(/ /g, '') : words;
  return unifyLoneI(placeTones(joined));
}

const CACHE_LIMIT = 20_000;
const CACHED_LENGTH = 120;

/** The same headings, names and marks come back cell after cell; pure, so remembering changes nothing but time. */
function remembering(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > CACHED_LENGTH) return compute(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(text, result);
    return result;
  };
}

const foldKnown = remembering(foldOnce);
const foldLooseKnown = remembering((text) =>
  foldKnown(foldKnown(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')),
);

/**
 * For matching with diacritics: cleanText, lower case, tone placement and i/y unified, punctuation to spaces, spaces
 * collapsed. "Họ và tên*" is "họ và tên", "Ngày, tháng, năm sinh" is "ngày tháng năm sinh"; single letters joined by
 * dots or slashes, or making up the whole text, are one word: "S.T.T" and "S T T" are "stt", "Đ/c" is "đc", "T/M" is
 * "tm". "&" is "và"; "%", "#", "+" and "=" stay. A lone i or y is written as is usual after its consonant
 * (kỷ, lý, mỹ, tỷ, quý, but sĩ, vị). Idempotent; NFD and NFC give the same.
 */
export function fold(text: string): string {
  return foldKnown(text);
}

/** For matching without diacritics: fold, tones and marks dropped, đ → d. Idempotent. */
export function foldLoose(text: string): string {
  return foldLooseKnown(text);
}
