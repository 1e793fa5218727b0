import { TCVN3, VNI } from './legacy-tables';

export type LegacyEncoding = 'tcvn3' | 'vni';

/** ".VnTimeH", ".VnArialH", and "VnTimeH" where the dot got lost: capitals are shown by the font alone. */
const UPPER_CASE_FONT = /^\.?[Vv][Nn].*H\s*$/;
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;

function isForeign(character: string): boolean {
  return character > '\u007f' && LETTER_OR_MARK.test(character);
}

/** Null when the text holds a letter TCVN3 has no code for: that text is Unicode already. */
function decodeTcvn3(text: string): string | null {
  let decoded = '';
  for (const character of text) {
    const letter = TCVN3.get(character);
    if (letter === undefined && isForeign(character)) return null;
    decoded += letter ?? character;
  }
  return decoded;
}

/** The vowel decides the case: "AÙ" and "Aù" are both Á. */
function vniPair(base: string, mark: string): string | undefined {
  if (mark === '') return undefined;
  return (
    VNI.get(base + mark) ??
    VNI.get(base + (base === base.toLowerCase() ? mark.toLowerCase() : mark.toUpperCase()))
  );
}

/** Null when a mark stands without its vowel ("Hùng": ù after H) or a letter is none of VNI's: Unicode already. */
function decodeVni(text: string): string | null {
  let decoded = '';
  for (let at = 0; at < text.length; at += 1) {
    const one = text.charAt(at);
    const pair = vniPair(one, text.charAt(at + 1));
    const letter = pair ?? VNI.get(one);
    if (letter === undefined && isForeign(one)) return null;
    decoded += letter ?? one;
    if (pair !== undefined) at += 1;
  }
  return decoded;
}

const DECODERS: Readonly<Record<LegacyEncoding, (text: string) => string | null>> = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
};

/** The text decoded, or null when it holds characters that the encoding cannot hold. */
export function tryDecode(text: string, encoding: LegacyEncoding): string | null {
  return DECODERS[encoding](text);
}

/**
 * Decodes one text of a column that was proved legacy; `font` ".Vn…H" upper-cases, for TCVN3 has no accented capitals
 * of its own. A text with characters the encoding cannot hold is Unicode already and comes back as it was. NFC. To be
 * done before any cleaning: U+00AD is "ư" in TCVN3 (DOMAIN.md §4.3).
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding, font?: string): string {
  const decoded = tryDecode(text, encoding);
  if (decoded === null) return text;
  const cased = font !== undefined && UPPER_CASE_FONT.test(font) ? decoded.toUpperCase() : decoded;
  return cased.normalize('NFC');
}
