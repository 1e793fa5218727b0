/** For people to read: NFC (never NFKC), NBSP and exotic spaces to spaces, line breaks to spaces, ends trimmed, zero-width dropped. Spelling, case and punctuation kept. */
export declare function cleanText(text: string): string;
/** For matching with diacritics: cleanText, lower case, tone placement and i/y unified, punctuation and brackets' signs to spaces, spaces collapsed. Idempotent. */
export declare function fold(text: string): string;
/** For matching without diacritics: fold, tones and marks dropped, đ → d. Idempotent. */
export declare function foldLoose(text: string): string;
