/** Why no Word file could be made, in Vietnamese, for the person to put right. */
export interface WordFault {
  readonly code:
    | 'not_word'
    | 'encrypted'
    | 'too_large'
    | 'broken_file'
    | 'unclosed_tag'
    | 'stray_end'
    | 'raw_tag'
    | 'unclosed_loop'
    | 'unopened_loop'
    | 'loop_mismatch'
    | 'loop_position';
  readonly message: string;
  /** What to do. */
  readonly advice: string;
  /** The tag it is about; absent when it is about the file. */
  readonly about?: TagPlace;
}

/** A tag that is not right, as a person finds it in the template. */
export interface TagPlace {
  /** As it stands in the template, braces and all. */
  readonly tag: string;
  /** "bảng 2, dòng 3, ô 1"; "" where it is not known. */
  readonly where: string;
  /** What is the matter: "thiếu chỗ đóng {{/to_chuc}}". */
  readonly what: string;
}

/** A fault of one tag, told in one sentence. */
export function tagFault(code: WordFault['code'], about: TagPlace, advice: string): WordFault {
  return { code, message: placeSentence(about), advice, about };
}

/** "Chỗ điền “{{#to_chuc}}” (đoạn 4): thiếu chỗ đóng {{/to_chuc}}." */
export function placeSentence({ tag, where, what }: TagPlace): string {
  return `Chỗ điền “${tag}”${where === '' ? '' : ` (${where})`}: ${what}.`;
}
