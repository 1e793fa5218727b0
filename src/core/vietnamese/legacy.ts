export type LegacyEncoding = 'tcvn3' | 'vni';
/** Decodes one text of a column that was proved legacy; `font` ".Vn…H" upper-cases. */
export declare function decodeLegacy(text: string, encoding: LegacyEncoding, font?: string): string;
/** Decides for one column (all its texts as stored, and the legacy font names met). Never VNI on pairs alone; Unicode text is never touched: null. */
export declare function detectLegacy(
  texts: readonly string[],
  fonts: readonly string[],
): LegacyEncoding | null;
