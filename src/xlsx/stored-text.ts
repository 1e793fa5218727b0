/**
 * A text as the standard stores it: `_x000D_` stands for that character (ISO 29500-1 §22.9.2.19). Nothing else
 * is changed: no trimming, no normalising.
 */
export function decodeStoredText(stored: string): string {
  if (!stored.includes('_x')) return stored;
  return stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The other way round: what XML cannot hold is dropped, and a text that looks like an escape is escaped. */
export function encodeStoredText(text: string): string {
  return withoutControls(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** XML 1.0 knows no control characters but tab and line ends, and no half of a surrogate pair. */
export function withoutControls(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (control) => (/[\t\n\u0080-\u009f]/.test(control) ? control : ''))
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
}
