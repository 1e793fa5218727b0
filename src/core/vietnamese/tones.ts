/** Combining tone marks in the order huyền, sắc, ngã, hỏi, nặng. */
const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/;

const VOWELS = 'aăâeêioôơuưy';
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

interface ToneSplit {
  readonly base: string;
  /** A combining mark, or "" for the level tone. */
  readonly tone: string;
}

const SPLIT: ReadonlyMap<string, ToneSplit> = new Map(
  [...VOWELS].flatMap((base) =>
    ['', ...TONES].map((tone) => [(base + tone).normalize('NFC'), { base, tone }] as const),
  ),
);

/** A lower-case vowel with a tone on it, as one character. */
export function withTone(base: string, tone: string): string {
  return (base + tone).normalize('NFC');
}

/** The vowel under a lower-case letter and its tone; null when the letter is no Vietnamese vowel. */
export function splitTone(letter: string): ToneSplit | null {
  return SPLIT.get(letter) ?? null;
}

/** A lower-case word without its tones, its letters â ă ê ô ơ ư đ kept. */
export function dropTones(word: string): string {
  return word.normalize('NFD').replace(new RegExp(TONE_MARK, 'g'), '').normalize('NFC');
}

const TONED_FIRST =
  /([òóỏõọ])([aăe])|([ùúủũụ])(yê|[yêâơ])|([ừứửữự])(ơ)|(?<=q)([ùúủũụ])([aăeio])|(?<![a-zđ])g([ìíỉĩị])([aăâeoôơuư])/gu;

/**
 * Lower-case NFC text with every tone on the vowel that dictionaries give it: hòa → hoà, ủy → uỷ, hòan → hoàn,
 * qúa → quá. NFC does not unify these spellings, and both are house styles today (DOMAIN.md §4.4). The tone only
 * ever moves to the right: "qu" and "gi" are consonants, so "quý" and "già" stay.
 */
export function placeTones(text: string): string {
  return text.replace(TONED_FIRST, (whole: string) => {
    const at = whole.startsWith('g') ? 1 : 0;
    const first = splitTone(whole.charAt(at));
    const rest = whole.slice(at + 1);
    if (!first || rest === '') return whole;
    const last = rest.charAt(rest.length - 1);
    return whole.slice(0, at) + first.base + rest.slice(0, -1) + withTone(last, first.tone);
  });
}
