/**
 * Latin-1 characters that Vietnamese Unicode text uses hardly or never: where texts hold them, a legacy font may
 * be at work (TCVN3 writes ế as "Õ" but ă as "¨"; VNI writes đ as "ñ" and ư as "ö"), and only then is it worth
 * asking Excel for the fonts. One such text in a sheet is enough; deciding is the core's work.
 */
const FOREIGN =
  /[\u00a1-\u00af\u00b1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/;

export function looksLegacy(text: string): boolean {
  return FOREIGN.test(text);
}

/** Fonts that carry a legacy encoding by their name (`.VnTime`, `VNI-Times`). */
export function isLegacyFont(name: string): boolean {
  return /^(?:\.?vn[a-z]|vni[- ])/i.test(name.trim());
}
