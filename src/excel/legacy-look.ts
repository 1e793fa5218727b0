/**
 * Latin-1 characters that no Vietnamese Unicode text uses, or hardly: where texts hold them a legacy font (TCVN3,
 * VNI) may be at work, and only then is it worth asking Excel for the fonts. Deciding is the core's work.
 */
const FOREIGN =
  /[\u00a1-\u00af\u00b1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/;

/** VNI writes marks as letters of their own after the vowel: "aø", "oâ", "öô". */
const VNI_PAIR =
  /[aeiouyôöêâăAEIOUY][\u00d8\u00d9\u00db\u00cf\u00d5\u00c1\u00c0\u00c5\u00c3\u00c4\u00f8\u00f9\u00fb\u00ef\u00f5\u00e1\u00e0\u00e5\u00e3\u00e4\u00e2]/;

export function looksLegacy(text: string): boolean {
  return FOREIGN.test(text) || VNI_PAIR.test(text);
}

/** Fonts that carry a legacy encoding by their name (`.VnTime`, `VNI-Times`). */
export function isLegacyFont(name: string): boolean {
  return /^(?:\.?vn[a-z]|vni[- ])/i.test(name.trim());
}
