import { fold, foldLoose } from '../vietnamese/fold';

/** Words written somewhere, ready to be asked for phrases: letters, and the same with their marks. */
export interface Wording {
  readonly loose: string;
  readonly marked: readonly string[];
  readonly bare: readonly string[];
}

/** Underscores and the like in sheet names part words: "DS_dang-vien". */
export function wordingOf(text: string): Wording {
  const spaced = text.replace(/[_.-]+/g, ' ');
  const loose = foldLoose(spaced);
  const marked = hoiForNga(fold(spaced));
  return { loose: ` ${loose} `, marked: marked.split(' '), bare: loose.split(' ') };
}

/** Hỏi and ngã are confused all over the South: "theo dỏi" says "theo dõi". */
export function hoiForNga(folded: string): string {
  return folded
    .normalize('NFD')
    .replace(/\u0303/g, '\u0309')
    .normalize('NFC');
}

/**
 * Whether a phrase stands in the words. A word typed with marks must have the phrase's marks: "tổng hợp chi bộ" does
 * not say "họp chi bộ"; a word typed without any is taken by its letters.
 */
export function says(wording: Wording, phrase: Wording): boolean {
  if (!wording.loose.includes(phrase.loose)) return false;
  const { marked, bare } = wording;
  const last = bare.length - phrase.bare.length;
  for (let from = 0; from <= last; from++) {
    const fits = phrase.bare.every((letters, at) => {
      const word = marked[from + at];
      return bare[from + at] === letters && (word === phrase.marked[at] || word === letters);
    });
    if (fits) return true;
  }
  return false;
}
