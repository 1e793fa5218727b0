import { fold, foldLoose } from '../vietnamese/fold';
import type { MoneyKind } from './records';

const GIFTS =
  /\b(?:tang qua|phan qua|suat qua|qua tang|tang \d+ (?:phan|suat)|trao qua|gio qua|qua tet|trung thu tang qua)\b/;
const GIVEN =
  /\b(?:ho tro|tham hoi|tro cap|giup do|tham vieng|vieng|tham om|cuu tro|tham va tang|phung vieng)\b/;
const COLLECTED =
  /\b(?:van dong|quyen gop|ung ho|dong gop|dong quy|gop quy|thu quy|nop quy|mot ngay luong)\b/;
/** Weaker than the words above: "hỗ trợ Quỹ vì người nghèo" is given. */
const FUND = /\b(?:quy|dot dong|cuoc van dong)\b/;

/** "Quý IV" and "quy định" are no "quỹ", though they fold to the same letters. */
function onlyFunds(text: string): string {
  const folded = fold(text);
  return folded === foldLoose(text)
    ? folded.replace(/\bquy(?= (?:i{1,3}|iv|[1-4]|dinh|che|trinh|uoc|mo|hoach)\b)/g, 'q')
    : folded.replace(/(?<!\p{L})(?:quý|qúy|quy)(?!\p{L})/gu, 'q');
}

/**
 * The kind of money that words tell (INDICATORS.md "Kinds of money"); null when none or two do. "Vận động hỗ trợ",
 * "ủng hộ đồng bào": what is collected stays collected, whatever it is for.
 */
export function moneyKindOf(text: string): MoneyKind | null {
  const loose = foldLoose(onlyFunds(text));
  if (loose === '' || /\bdang phi\b/.test(loose)) return null;
  const gifts = GIFTS.test(loose) || /^(?:qua|tang)$/.test(loose);
  const given = GIVEN.test(loose);
  const collected = COLLECTED.test(loose);
  if (collected && /^(?:van dong|quyen gop|ung ho|dong gop)/.test(loose)) return 'collected';
  if (gifts && !collected) return 'gifts';
  if (given !== collected) return given ? 'given' : 'collected';
  if (given && collected) return firstOf(loose);
  return FUND.test(loose) ? 'collected' : null;
}

/** Of two kinds in one text the verb that stands first is what was done. */
function firstOf(loose: string): MoneyKind {
  return loose.search(GIVEN) < loose.search(COLLECTED) ? 'given' : 'collected';
}

/** A direction column may hold a bare word: "Thu", "Chi", "Quà". */
export function directionOf(text: string): MoneyKind | null {
  const loose = foldLoose(text);
  if (/^thu\b/.test(loose)) return 'collected';
  if (/^(?:chi|xuat)\b/.test(loose)) return 'given';
  if (/\bqua\b|\bhien vat\b/.test(loose)) return 'gifts';
  return moneyKindOf(text);
}
