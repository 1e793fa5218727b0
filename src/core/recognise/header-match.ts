import type { Field } from '../kinds/kind';
import { fold, foldLoose } from '../vietnamese/fold';
import { expandAbbreviations } from '../vietnamese/headers-words';
import { hoiForNga, says, type Wording as Spoken, wordingOf } from './phrases';

/** The header of one column: its texts from the top row down, a group heading first; repeats left out. */
export interface ColumnHeader {
  readonly column: number;
  readonly parts: readonly string[];
  /** Parts joined with " / ", as a person reads it. */
  readonly text: string;
}

interface Wording {
  readonly folded: string;
  readonly loose: string;
  readonly words: number;
  /** "ĐT" is no "DT": so few letters say nothing without their marks. */
  readonly brief: boolean;
  readonly spoken: Spoken;
}

const BRIEF = 3;

/** A field with its wordings folded once. */
export interface FieldMatcher {
  readonly field: Field;
  readonly wordings: readonly Wording[];
  readonly never: readonly string[];
  readonly said: readonly Spoken[];
}

export function fieldMatcher(field: Field): FieldMatcher {
  return {
    field,
    wordings: field.synonyms.map((synonym) => {
      const loose = foldLoose(synonym);
      return {
        folded: fold(synonym),
        loose,
        words: loose.split(' ').length,
        brief: loose.length <= BRIEF,
        spoken: wordingOf(synonym),
      };
    }),
    never: (field.never ?? []).map(foldLoose),
    said: (field.said ?? []).map(wordingOf),
  };
}

interface Form {
  readonly spoken: Spoken;
  readonly folded: string;
  readonly loose: string;
  /** What a match on this form is worth. */
  readonly worth: number;
  /** Only whole-text matches count on this form. */
  readonly wholeOnly: boolean;
}

/** The ways one header can be read: all rows together, its lowest row, without brackets, its group heading. */
export interface HeaderForms {
  readonly forms: readonly Form[];
  readonly loose: string;
  readonly spoken: Spoken;
}

export function headerForms(header: ColumnHeader): HeaderForms {
  const { parts } = header;
  const full = parts.join(' ');
  const forms: Form[] = [];
  const add = (text: string, worth: number, wholeOnly: boolean): void => {
    const loose = foldLoose(text);
    if (loose !== '' && !forms.some((form) => form.loose === loose)) {
      forms.push({ folded: fold(text), loose, worth, wholeOnly, spoken: wordingOf(text) });
    }
  };
  add(full, 1, false);
  add(withoutBrackets(full), 0.98, false);
  // Behind what is written: an abbreviation may stand for more than one word ("CB": chi bộ, cán bộ).
  add(expandAbbreviations(fold(full)), 0.9, false);
  const last = parts.at(-1) ?? '';
  if (parts.length > 1) {
    add(last, 0.93, false);
    add(withoutBrackets(last), 0.92, false);
    add(expandAbbreviations(fold(last)), 0.86, false);
    for (let from = 1; from < parts.length - 1; from++) add(parts.slice(from).join(' '), 0.95, true);
    add(parts.slice(0, -1).join(' '), 0.62, true);
    add(parts[0] ?? '', 0.6, true);
  }
  return { forms, loose: foldLoose(full), spoken: wordingOf(full) };
}

function withoutBrackets(text: string): string {
  return text.replace(/[([{][^)\]}]*[)\]}]/g, ' ');
}

/** "Ngày sinh hoạt" is the day of a meeting: what is said of "ngày sinh" is not said of it. */
const MEETING_DAY = /(?<=^| )ngay sinh hoat(?= |$)/g;
/** "Đã nộp (12 tháng)" speaks of the year: no month's word stands in its way. */
const WHOLE_YEAR = /(?<=^| )12 thang(?= |$)/g;

/** Whether a header says nothing that rules the field out, and what the field must hear. */
export function allows(header: HeaderForms, matcher: FieldMatcher): boolean {
  const said = header.loose.replace(WHOLE_YEAR, '').replace(MEETING_DAY, 'ngay hop');
  if (matcher.never.some((phrase) => containsWords(said, phrase))) return false;
  return matcher.said.length === 0 || matcher.said.some((phrase) => says(header.spoken, phrase));
}

/**
 * How well a header that allows a field says it, 0–1. Whole wordings beat contained ones; contained wordings count by the share
 * of the header they fill, so that "Ngày vào Đảng" does not take "Ngày vào Đảng chính thức" from its owner.
 */
export function headerScore(header: HeaderForms, matcher: FieldMatcher): number {
  let best = 0;
  for (const form of header.forms) {
    for (const wording of matcher.wordings) {
      const score = form.worth * wordingScore(form, wording);
      if (score > best) best = score;
    }
  }
  return best;
}

function wordingScore(form: Form, wording: Wording): number {
  if (wording.loose === '') return 0;
  const spelling = form.folded === form.loose || wording.folded === wording.loose ? 0.97 : 0.85;
  if (form.folded === wording.folded) return 1;
  if (form.loose === wording.loose) return wording.brief && otherwiseMarked(form, wording) ? 0 : spelling;
  if (form.wholeOnly || !containsWords(form.loose, wording.loose)) return 0;
  // "Kết quả" does not contain "Quà": inside a heading the words must be the same ones.
  if (!says(form.spoken, wording.spoken)) return 0;
  const share = wording.loose.length / form.loose.length;
  const accents = containsWords(form.folded, wording.folded) ? 1 : spelling;
  if (wording.words >= 2) return accents * (0.45 + 0.45 * share);
  return share >= 0.3 ? accents * (0.25 + 0.45 * share) : 0;
}

/** Typed with marks, and with other ones. */
function otherwiseMarked(form: Form, wording: Wording): boolean {
  return form.folded !== form.loose && hoiForNga(form.folded) !== hoiForNga(wording.folded);
}

function containsWords(text: string, words: string): boolean {
  return words !== '' && ` ${text} `.includes(` ${words} `);
}
