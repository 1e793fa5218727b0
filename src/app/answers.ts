import type { Answers, Question } from '../core/checks/question';
import type { Figure, FigureValue } from '../core/figures/figure';
import type { RunOptions } from './run-options';
import { summarise } from './summarise';
import { understandWorkbook, type Understood } from './understand';

/** A question about these sheets and what the person said to it. */
export interface AskedQuestion {
  readonly question: Question;
  /** Option id; null while the guess is used. */
  readonly answer: string | null;
}

/** The sheets as read under the person's answers. */
export interface Answered {
  readonly understood: Understood;
  /** Open questions first, then the answered ones; one of each id. */
  readonly asked: readonly AskedQuestion[];
}

/** One option with the figures it gives. */
export interface WeighedOption {
  readonly id: string;
  readonly label: string;
  /** Only figures that the options disagree on; the same ones, in the same order, under each option. */
  readonly figures: readonly Figure[];
}

/** Reads the workbook at hand again under `options.answers`; nothing is opened, nothing written. Pure. */
export function reanswer({ workbook }: Understood, options: RunOptions): Answered {
  const understood = understandWorkbook(workbook, options);
  return { understood, asked: askedIn(understood, options) };
}

/**
 * Every question these sheets raise, also the answered ones, which reading no longer asks: an answer must be there
 * to be looked at and taken back.
 */
export function askedIn(understood: Understood, options: RunOptions): readonly AskedQuestion[] {
  const { answers = {} } = options;
  const found = new Map<string, Question>();
  const add = (questions: readonly Question[]): void => {
    for (const question of questions) if (!found.has(question.id)) found.set(question.id, question);
  };
  add(understood.questions);
  if (Object.keys(answers).length > 0) {
    const without = (left: Answers): readonly Question[] =>
      understandWorkbook(understood.workbook, { ...options, answers: left }).questions;
    add(without({}));
    // A question that another answer raised is asked only beside that answer.
    for (const id of Object.keys(answers)) if (!found.has(id)) add(without(withoutAnswer(answers, id)));
  }
  const asked = [...found.values()].map((question) => ({ question, answer: answerTo(question, answers) }));
  return [...asked.filter(({ answer }) => answer === null), ...asked.filter(({ answer }) => answer !== null)];
}

/** What each option would make of the figures that hang on the question. Pure; one reading an option. */
export function weighOptions(
  question: Question,
  { workbook }: Understood,
  options: RunOptions,
): readonly WeighedOption[] {
  const weighed = question.options.map(({ id, label }) => {
    const supposed = { ...options, answers: { ...options.answers, [question.id]: id } };
    const { figures } = summarise(understandWorkbook(workbook, supposed), supposed);
    return { id, label, figures: figures.filter((figure) => question.affects.includes(figure.id)) };
  });
  const values = new Map<string, Set<FigureValue>>();
  for (const { id, value } of weighed.flatMap(({ figures }) => figures)) {
    values.set(id, (values.get(id) ?? new Set()).add(value));
  }
  return weighed.map((option) => ({
    ...option,
    figures: option.figures.filter(({ id }) => (values.get(id)?.size ?? 0) > 1),
  }));
}

export function withoutAnswer(answers: Answers, id: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([question]) => question !== id));
}

/** An answer that is none of the options (a sheet has changed since) is no answer. */
function answerTo({ id, options }: Question, answers: Answers): string | null {
  const answer = answers[id];
  return answer !== undefined && options.some((option) => option.id === answer) ? answer : null;
}
