import type { Answers, Question } from '../core/checks/question';
import type { Remembered } from '../core/kept/remembered';

/** What a workbook itself remembers otherwise than the machine does: question id → the workbook's own answer. */
export type Contested = ReadonlyMap<string, string>;

/**
 * Answers of the workbook that a newer one, given elsewhere for a sheet of the same shape, goes before. The newest is
 * used; whether it holds here as well only the person knows. One said for this workbook in this visit is no other's, and
 * what is said `now` goes before them all.
 */
export function contestedAnswers(own: Remembered, elsewhere: Remembered, now: Answers): Contested {
  return new Map(
    Object.entries(own).flatMap(([id, { words, when }]) => {
      const other = elsewhere[id];
      if (now[id] !== undefined || words === null || !other || other.words === null || other.here) return [];
      return other.when > when && other.words !== words ? [[id, words]] : [];
    }),
  );
}

/** The question asked again: the newest answer is the guess, its reason tells of the workbook's own. */
export function askedAgain(question: Question, own: string, newest: string): Question {
  const labelOf = (answer: string): string =>
    question.options.find(({ id }) => id === answer)?.label ?? 'một cách khác';
  return {
    ...question,
    suggested: newest,
    why: `${labelOf(newest)}, theo câu trả lời gần đây nhất trên máy này, ở một sổ khác. Sổ này trước đó đã trả lời: ${labelOf(own)}.`,
  };
}
