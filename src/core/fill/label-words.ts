import type { Period } from '../figures/period';
import { fold } from '../vietnamese/fold';
import { expandAbbreviations } from '../vietnamese/headers-words';
import { isUnit } from './form-units';
import { readWhen, type When } from './period-words';

/** A label or heading of a form, taken apart. */
export interface LabelWords {
  /** As it stands. */
  readonly text: string;
  /** What it names: folded, abbreviations written out; numbering, units, words about time taken off. */
  readonly core: string;
  readonly when: When | null;
  /** A year or a day was named. */
  readonly dated: boolean;
  /** The unit in brackets. */
  readonly unit: string | null;
  /** "Trong đó: …", "Gồm: …", "- …": a part of what stands above. */
  readonly part: boolean;
  /** Words in brackets that may change the meaning. */
  readonly aside: string | null;
}

const NUMBERING =
  /^\s*(?:[IVXLC]{1,6}|\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[A-Z])\s*[.)/:]\s*|^\s*\d{1,2}(?:\.\d{1,2})+\s+/u;
const BULLET = /^\s*[-–—+*•●▪○·]+\s*/u;
const PART = /^(?:trong đó|trong số đó|gồm|gồm có|bao gồm|chia ra|cụ thể|trong tổng số)(?: có)?(?= |$)/u;
const QUANTITY = /^(?:tổng số|tổng cộng|số lượng|tổng|số|tong so|tong cong|so luong|tong|so) (?=\p{L})/u;
/** "(1)", "(=2+3)", "(nếu có)": nothing that tells the label apart. */
const IDLE_BRACKET =
  /^(?:[\d\s=+*/().,:-]*|nếu có|kể cả dự bị|kể cả đảng viên dự bị|cả chính thức dự bị|chính thức dự bị|ghi rõ|ghi số lượng|số lượng|viết bằng số|làm tròn|bình quân)$/u;

export function labelWords(text: string, period: Period): LabelWords {
  const bare = text.replace(/[.…_]{3,}|…+/gu, ' ').trim();
  const numbered = bare.replace(NUMBERING, '');
  const unbulleted = numbered.replace(BULLET, '');
  const brackets = [...unbulleted.matchAll(/[([]([^()[\]]*)[)\]]/gu)].map((match) => match[1] ?? '');
  const timed = readWhen(words(unbulleted.replace(/[([][^()[\]]*[)\]]/gu, ' ')), period);
  const inBrackets = brackets.map((inside) => ({ inside, timed: readWhen(words(inside), period) }));
  const told = inBrackets.find((each) => each.timed.when !== null && each.timed.rest === '')?.timed ?? null;
  const unit = brackets.find(isUnit) ?? null;
  const aside = inBrackets.find(
    ({ inside, timed: { rest } }) => rest !== '' && !isUnit(inside) && !IDLE_BRACKET.test(rest),
  );
  const part = PART.test(timed.rest) || unbulleted !== numbered;
  return {
    text,
    core: coreWords(timed.rest.replace(PART, '').trim()),
    when: timed.when ?? told?.when ?? null,
    dated: timed.dated || (told?.dated ?? false),
    unit,
    part,
    aside: aside?.inside ?? null,
  };
}

function words(text: string): string {
  return expandAbbreviations(fold(text));
}

/** What two ways of saying the same have in common: "Tổng số đảng viên", "Số đảng viên" are "đảng viên". */
export function coreWords(folded: string): string {
  let core = folded
    .replace(/(?<= )(?:và|hoặc) /gu, '')
    .replace(/^(?:là|có) (?=\p{L})/u, '')
    .trim();
  for (let before = ''; before !== core;) {
    before = core;
    core = core.replace(QUANTITY, '');
  }
  return core;
}

/** A catalogue's phrase as labels are compared. */
export function phraseCore(phrase: string): string {
  return coreWords(words(phrase));
}
