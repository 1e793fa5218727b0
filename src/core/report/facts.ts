import type { Detail, Figure, FigureValue } from '../figures/figure';

/** The figures of one report, asked by id; an unknown id has no value. */
export interface Facts {
  readonly figure: (id: string) => Figure | null;
  /** null when there is no value or it is words. */
  readonly number: (id: string) => number | null;
  /** Words as value; null when there are none. */
  readonly words: (id: string) => string | null;
  readonly previous: (id: string) => number | null;
  readonly details: (id: string) => readonly Detail[];
  /** Value of a figure's part with that key, when it is a number. */
  readonly detail: (id: string, key: string) => number | null;
  /** Some figure has last year's value. */
  readonly previousKnown: boolean;
}

export function factsOf(figures: readonly Figure[]): Facts {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const details = (id: string): readonly Detail[] => byId.get(id)?.details ?? [];
  return {
    figure: (id) => byId.get(id) ?? null,
    number: (id) => numberOf(byId.get(id)?.value),
    words: (id) => wordsOf(byId.get(id)?.value),
    previous: (id) => numberOf(byId.get(id)?.previous?.value),
    details,
    detail: (id, key) => numberOf(details(id).find((detail) => detail.key === key)?.value),
    previousKnown: figures.some((figure) => hasValue(figure.previous?.value)),
  };
}

export function hasValue(value: FigureValue | undefined): boolean {
  return value !== null && value !== undefined && value !== '';
}

function numberOf(value: FigureValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function wordsOf(value: FigureValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
