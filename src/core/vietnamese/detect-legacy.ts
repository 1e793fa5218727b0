import { tryDecode, type LegacyEncoding } from './decode-legacy';
import { isVietnameseSyllable } from './syllable';

/** Letters and symbols that correct Vietnamese Unicode never shows inside a word (DOMAIN.md §4.3, measured). */
const NEVER_UNICODE: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3: /[¡-\u00ae\u00b5-¹»-¾ÆÇËÎÏÐÑÖ×ØÜÞßäåæçëîïñö÷øûüþ]/,
  vni: /[ÄÅÆËÎÏÑÖØÛÜäåæëîïñöøûü]/,
};
/** Of these, what other languages' words do not show either: one word is proof enough. */
const ONLY_TCVN3 = /[a-z][¡-\u00ae\u00b5-¹»-¾×÷]|[¡-\u00ae\u00b6-¹»-¾][a-z]{2}/i;
const LEGACY_FONT: Readonly<Record<LegacyEncoding, RegExp>> = { tcvn3: /^\.?vn/i, vni: /^vni[- ]/i };
const WORD = /[A-Za-z\u00a1-\u00af\u00b5-\u00b9\u00bb-\u00ff]+/g;
const ENOUGH_TEXTS = 400;
const ENOUGH_HINTS = 4;

interface Evidence {
  /** Distinct words that hold a character never met in Unicode and make a Vietnamese syllable once decoded. */
  readonly proofs: ReadonlySet<string>;
  /** Distinct words that are no syllable as they stand and one once decoded, without such a character. */
  readonly hints: ReadonlySet<string>;
  /** Distinct words whose decoding makes no sense. */
  readonly nonsense: ReadonlySet<string>;
}

function weigh(texts: readonly string[], encoding: LegacyEncoding): Evidence {
  const proofs = new Set<string>();
  const hints = new Set<string>();
  const nonsense = new Set<string>();
  for (const text of texts) {
    if (tryDecode(text, encoding) === null) continue;
    for (const word of text.match(WORD) ?? []) {
      if (word.length < 2 || !/[A-Za-z]/.test(word) || !/[^A-Za-z]/.test(word)) continue;
      const decoded = tryDecode(word, encoding)?.toLowerCase() ?? '';
      const never = NEVER_UNICODE[encoding].test(word);
      if (isVietnameseSyllable(decoded)) {
        if (never) proofs.add(word);
        else if (!isVietnameseSyllable(word.toLowerCase())) hints.add(word);
      } else if (never && /[aeiouyăâêôơư]/.test(decoded.normalize('NFD'))) nonsense.add(word);
    }
  }
  return { proofs, hints, nonsense };
}

function score(evidence: Evidence, encoding: LegacyEncoding, fonts: readonly string[]): number {
  const { proofs, hints, nonsense } = evidence;
  const good = proofs.size + hints.size;
  if (good < 3 * nonsense.size) return 0;
  if (fonts.some((font) => LEGACY_FONT[encoding].test(font))) return good;
  if (encoding === 'tcvn3' && [...proofs].some((word) => ONLY_TCVN3.test(word))) return good;
  if (proofs.size >= 1 && good >= 2) return good;
  // "Nguyeãn", "Vaên", "Duõng": letters of Unicode, and no word of it; a slip of the hand makes one such word, not four
  return encoding === 'vni' && hints.size >= ENOUGH_HINTS && nonsense.size === 0 ? good : 0;
}

/**
 * Decides for one column: all its texts as stored, and the legacy font names met. A word is proof when it holds a
 * character that Vietnamese Unicode never shows and is a Vietnamese syllable once decoded. VNI never on pairs alone
 * ("hoàng", "toàn" hold them): it takes such a character, a "VNI-" font beside words that only make sense decoded, or several such words.
 * A font alone proves nothing, and Unicode text is never touched: null.
 */
export function detectLegacy(texts: readonly string[], fonts: readonly string[]): LegacyEncoding | null {
  const distinct = [...new Set(texts.filter((text) => /[\u00a1-\u00ff]/.test(text)))].slice(0, ENOUGH_TEXTS);
  if (distinct.length === 0) return null;
  const tcvn3 = score(weigh(distinct, 'tcvn3'), 'tcvn3', fonts);
  const vni = score(weigh(distinct, 'vni'), 'vni', fonts);
  if (tcvn3 === 0 && vni === 0) return null;
  return tcvn3 >= vni ? 'tcvn3' : 'vni';
}
