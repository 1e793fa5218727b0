import { type Answers, answerTo, type Question } from '../core/checks/question';
import { askedAgain, type Contested } from './contested-answers';
import type { SheetRange } from '../core/sheet/range';

/** A question about these sheets and what was said to it. */
export interface AskedQuestion {
  readonly question: Question;
  /** Option id; null while the guess is used. */
  readonly answer: string | null;
}

interface Raised {
  readonly open: readonly Question[];
  readonly answered: readonly Question[];
}

interface Settled {
  /** What is open, each as its sheet asks it. */
  readonly questions: readonly Question[];
  readonly asked: readonly AskedQuestion[];
  /** What holds. */
  readonly answers: Answers;
}

/** What these sheets ask, and what is settled of it: an answer that another workbook's goes before is asked again. */
export function settledQuestions(
  { open, answered }: Raised,
  answers: Answers,
  contested: Contested,
): Settled {
  const again = answered.flatMap((question) => {
    const own = contested.get(question.id);
    return own === undefined ? [] : [askedAgain(question, own, answers[question.id] ?? '')];
  });
  const reopened = new Set(again.map(({ id }) => id));
  const holding = Object.fromEntries(Object.entries(answers).filter(([id]) => !reopened.has(id)));
  const questions = [...open, ...again];
  const rest = answered.filter(({ id }) => !reopened.has(id));
  return { questions, asked: askedQuestions([...questions, ...rest], holding), answers: holding };
}

/**
 * One of each id, open ones first: sheets of one shape ask the same, and one answer serves them all. An answered one
 * must be there, too, to be looked at and taken back.
 */
function askedQuestions(questions: readonly Question[], answers: Answers): readonly AskedQuestion[] {
  const byId = new Map<string, Question[]>();
  for (const question of questions) byId.set(question.id, [...(byId.get(question.id) ?? []), question]);
  const asked = [...byId.values()].map((same) => askedOnce(same, answers));
  return [...asked.filter(({ answer }) => answer === null), ...asked.filter(({ answer }) => answer !== null)];
}

/** Open as long as one of them is: an answer may be no option of another sheet's. */
function askedOnce(same: readonly Question[], answers: Answers): AskedQuestion {
  const open = same.filter((question) => answerTo(question, answers) === null);
  const [question] = open.length > 0 ? open : same;
  if (!question) throw new Error('no question');
  const others = same.filter((other) => other !== question);
  return {
    question: others.length === 0 ? question : forAll(question, others),
    answer: answerTo(question, answers),
  };
}

function forAll(question: Question, others: readonly Question[]): Question {
  const places = others.flatMap(({ at }): readonly SheetRange[] => (at ? [at] : []));
  const sheets = [...new Set(places.map(({ sheet }) => sheet))].filter(
    (sheet) => sheet !== question.at?.sheet,
  );
  const named = sheets.slice(0, NAMED_SHEETS).map((sheet) => `“${sheet}”`);
  const more = sheets.length - named.length;
  const also = `${named.join(', ')}${more > 0 ? ` và ${String(more)} trang nữa` : ''}`;
  return {
    ...question,
    why: sheets.length === 0 ? question.why : `${question.why} Câu trả lời dùng cho cả trang ${also}.`,
    affects: [...new Set([question, ...others].flatMap(({ affects }) => affects))],
    alsoAt: places,
  };
}

const NAMED_SHEETS = 3;

/** What a person has still to say. */
export function openQuestions({ asked }: { readonly asked: readonly AskedQuestion[] }): readonly Question[] {
  return asked.flatMap(({ question, answer }) => (answer === null ? [question] : []));
}
