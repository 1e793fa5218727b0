import { compute } from '../../../src/core/figures/compute';
import type { Figure } from '../../../src/core/figures/figure';
import type { Period } from '../../../src/core/figures/period';
import { periodOfYear } from '../../../src/core/figures/periods';
import type { Settings } from '../../../src/core/figures/settings';
import type { Finding } from '../../../src/core/checks/finding';
import type { Question } from '../../../src/core/checks/question';
import type { Books } from '../../../src/core/kinds/records';
import { NO_BOOKS } from './book-builder';

export interface Computation {
  figure(id: string): Figure;
  /** The value, or the status where there is none. */
  value(id: string): Figure['value'];
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
}

export function computed(
  books: Partial<Books>,
  period: Period = periodOfYear(2018),
  settings: Settings = {},
  questions: readonly Question[] = [],
  answers: Record<string, string> = {},
): Computation {
  const { figures, findings } = compute({
    books: { ...NO_BOOKS, ...books },
    period,
    settings,
    questions,
    answers,
  });
  const figure = (id: string): Figure => {
    const found = figures.find((one) => one.id === id);
    if (!found) throw new Error(`no figure ${id}`);
    return found;
  };
  return { figure, value: (id) => figure(id).value, figures, findings };
}
