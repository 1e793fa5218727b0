import type { SheetRange } from '../sheet/range';

/** Something only the person knows. The suggested answer is used meanwhile and its figures are `unconfirmed`. */
export interface Question {
  /** Stable over runs for sheets of the same shape, so that an answer can be remembered: "mark:v@điểm danh". */
  readonly id: string;
  /** Short Vietnamese question. */
  readonly text: string;
  readonly at: SheetRange | null;
  /** Where else the same is asked: one answer serves all. */
  readonly alsoAt?: readonly SheetRange[];
  readonly options: readonly QuestionOption[];
  /** Option id of the best guess. */
  readonly suggested: string;
  /** Why that guess: one Vietnamese sentence with its evidence. */
  readonly why: string;
  /** Ids of the figures that hang on it. */
  readonly affects: readonly string[];
  /** Only those of them wait for it that were counted from the book in `at`, or in `alsoAt`. */
  readonly ofBook?: true;
}

export interface QuestionOption {
  /** Remembered as the answer: it must mean the same on next year's sheet, so that it never names a column's letter. */
  readonly id: string;
  readonly label: string;
  /** Where the choice is between columns of the table: the option's own. */
  readonly columns?: readonly number[];
}

/** Question id → option id, as given by the person or remembered. */
export type Answers = Readonly<Record<string, string>>;

/** The option that was chosen; one that is not offered (a sheet has changed since) is no answer. */
export function answerTo({ id, options }: Question, answers: Answers): string | null {
  const answer = answers[id];
  return answer !== undefined && options.some((option) => option.id === answer) ? answer : null;
}
