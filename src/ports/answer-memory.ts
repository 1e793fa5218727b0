import type { Answers } from '../core/checks/question';

/**
 * Answers kept on this machine for sheets of the same shape. Holds ids of questions and options, nothing of what
 * stands in the cells. A machine that keeps nothing is no failure: then nothing is recalled.
 */
export interface AnswerMemory {
  recall(): Answers;
  /** The newest answer wins. */
  remember(question: string, option: string): void;
  forget(question: string): void;
  /** Nothing is recalled any more, of any workbook. */
  forgetAll(): void;
}
