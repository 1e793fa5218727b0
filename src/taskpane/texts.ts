import { COMMON_TEXTS } from './texts/common-texts';
import { FAULT_TEXTS } from './texts/fault-texts';
import { FILE_PAGE_TEXTS } from './texts/file-page-texts';
import { HOME_TEXTS } from './texts/home-texts';
import { JOB_TEXTS } from './texts/job-texts';
import { QUESTION_TEXTS } from './texts/question-texts';
import { RESULT_TEXTS } from './texts/result-texts';
import { WORD_TEXTS } from './texts/word-texts';

/**
 * Every sentence the pane and the file page say themselves. Keys and wording are UX.md §8's; keys that are not
 * there are marked. Labels of indicators and kinds and the messages of findings come from their own rooms.
 */
const TEXTS = {
  ...COMMON_TEXTS,
  ...HOME_TEXTS,
  ...RESULT_TEXTS,
  ...QUESTION_TEXTS,
  ...JOB_TEXTS,
  ...WORD_TEXTS,
  ...FILE_PAGE_TEXTS,
  ...FAULT_TEXTS,
} as const;

export type TextKey = keyof typeof TEXTS;

type ValueNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ValueNames<Rest>
  : never;
type Values<Key extends TextKey> = [ValueNames<(typeof TEXTS)[Key]>] extends [never]
  ? []
  : [Readonly<Record<ValueNames<(typeof TEXTS)[Key]>, string | number>>];

/** A key whose text has no values: what a list of data may name. */
export type PlainTextKey = { [Key in TextKey]: Values<Key> extends [] ? Key : never }[TextKey];

/** The text of a key with its `{x}` filled in; a value that is missing does not compile. */
export function text<Key extends TextKey>(key: Key, ...[values]: Values<Key>): string {
  const named: Readonly<Record<string, string | number>> = values ?? {};
  return TEXTS[key].replace(/\{(\w+)\}/g, (_, name: string) => String(named[name] ?? ''));
}

/** All keys, for the test that looks for unused and empty ones. */
export const TEXT_KEYS = Object.keys(TEXTS) as readonly TextKey[];
