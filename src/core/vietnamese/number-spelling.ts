const PLAIN = /^\d+$/;
const DOT_GROUPS = /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,2}))?$/;
const COMMA_GROUPS = /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d{1,2}))?$/;
const SPACE_GROUPS = /^([1-9]\d{0,2}(?: \d{3})+)(?:,(\d{1,2}))?$/;
const DECIMAL = /^(\d+)[.,](\d{1,2})$/;
const SMALL_DECIMAL = /^(0)[.,](\d{1,6})$/;

/**
 * One number without sign or unit, in the spellings of Vietnamese sheets: "1000000", "1.000.000", "1,000,000",
 * "1 000 000", "1.234.567,5", "1,5", "8.5", "0,75". A dot or comma before exactly three digits groups ("1.000" is a
 * thousand); before one or two it is a decimal. Mixed-up groups ("1.000.00") and a 0 before many digits
 * ("0912345678", a telephone) are no number: null.
 */
export function parseNumber(text: string): number | null {
  if (PLAIN.test(text)) return text.length > 3 && text.startsWith('0') ? null : exact(text, '');
  for (const form of [DOT_GROUPS, COMMA_GROUPS, SPACE_GROUPS, DECIMAL, SMALL_DECIMAL]) {
    const match = form.exec(text);
    if (match?.[1]) return exact(match[1].replace(/[., ]/g, ''), match[2] ?? '');
  }
  return null;
}

function exact(whole: string, decimals: string): number | null {
  const value = Number(decimals === '' ? whole : `${whole}.${decimals}`);
  return Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER ? value : null;
}
