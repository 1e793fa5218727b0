/** A person's name as written and as compared. */
export interface PersonName {
  /** As the person reads it: NFC, single spaces, spelling and case kept. */
  readonly text: string;
  /** Same person, same key: NFC, case, spaces, tone placement unified; diacritics kept (Toàn is not Toản). A trailing "(A)", "(1981)" is kept apart in `tag`. */
  readonly key: string;
  readonly tag: string | null;
}
export declare function readName(text: string): PersonName | null;
/** Several people in one cell: line breaks, ";", ",", " và ", " - "; "Đ/c", "Ông", "Bà", numbering dropped. */
export declare function readNames(text: string): readonly PersonName[];
/** 0–1: how much a text looks like a Vietnamese person's full name (2–6 words, letters only, a known family name first). */
export declare function nameLikeness(text: string): number;
