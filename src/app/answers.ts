import type { Question } from '../core/checks/question';
import type { Figure, FigureValue } from '../core/figures/figure';
import type { RunOptions } from './run-options';
import { summarise } from './summarise';
import { understandWorkbook, type Understood } from './understand';

/** One option with the figures it gives. */
export interface WeighedOption {
  readonly id: string;
  readonly label: string;
  /** Only figures that the options disagree on; the same ones, in the same order, under each option. */
  readonly figures: readonly Figure[];
}

/** Reads the workbook at hand again under other options; nothing is opened, nothing written. Pure. */
export function reanswer({ workbook }: Understood, options: RunOptions): Understood {
  return understandWorkbook(workbook, options);
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
