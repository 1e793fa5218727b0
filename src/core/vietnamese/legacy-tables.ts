/**
 * TCVN3 (ABC) as it stands in workbooks: Latin-1 characters, 74 of them (DOMAIN.md §4.2, the UniKey table). Capital and
 * small accented vowels share one code; capitals are shown by the fonts ".Vn…H".
 */
const TCVN3_ROWS: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];
/** U+00BA, C0–C5, CD, D9–DB, E0 and F0 hold nothing in TCVN3. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  TCVN3_ROWS.flatMap(([first, letters]) =>
    [...letters].map((letter, index) => [String.fromCharCode(first + index), letter] as const),
  ),
);

/** VNI letters that stand alone. */
const VNI_SINGLES: readonly (readonly [string, string])[] = [
  ['ñ', 'đ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['î', 'ỵ'],
];
/** VNI writes a vowel and then one mark: which vowel bears which row of marks, and what each mark makes of it. */
const VNI_ROWS: readonly (readonly [base: string, marks: string, letters: string])[] = [
  ['a', 'ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'],
  ['e', 'ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  ['o', 'ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
];
const lowerVni: readonly (readonly [string, string])[] = [
  ...VNI_SINGLES,
  ...VNI_ROWS.flatMap(([base, marks, letters]) =>
    [...marks].map((mark, index) => [base + mark, letters.charAt(index)] as const),
  ),
];
/** VNI-Windows: 134 entries, one or two characters each; longest match first. */
export const VNI: ReadonlyMap<string, string> = new Map(
  lowerVni.flatMap(([from, to]) => [[from, to] as const, [from.toUpperCase(), to.toUpperCase()] as const]),
);
