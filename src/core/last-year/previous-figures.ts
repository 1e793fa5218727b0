import type { Figure } from '../figures/figure';
import { figureSource } from '../report/row-source';

/** Last year's value of a figure and where it is from. */
export type PreviousFigure = NonNullable<Figure['previous']>;

/** Last year's figures by indicator id; one without a value is absent. */
export type PreviousFigures = ReadonlyMap<string, PreviousFigure>;

/**
 * Figures computed for last year as last year's values; the source is their receipt, behind the workbook's name
 * where it is another one: "so-chi-bo-2017.xlsx · DS đảng viên!B8:B16 · 9 người khác nhau".
 */
export function previousFigures(figures: readonly Figure[], workbook = ''): PreviousFigures {
  return new Map(
    figures.flatMap((figure): (readonly [string, PreviousFigure])[] => {
      if (figure.value === null) return [];
      const receipt = figureSource(figure).text;
      const source = workbook === '' ? receipt : `${workbook} · ${receipt}`;
      return [[figure.id, { value: figure.value, source, details: figure.details }]];
    }),
  );
}

/** This year's figures with last year's beside them, from the first source that has each. */
export function withPrevious(
  figures: readonly Figure[],
  sources: readonly PreviousFigures[],
  remarkOf: (id: string) => string | null,
): readonly Figure[] {
  return figures.map((figure) => {
    const previous = sources.find((source) => source.has(figure.id))?.get(figure.id);
    if (!previous) return figure;
    const remark = remarkOf(figure.id);
    const source = remark === null ? previous.source : `${previous.source} · ${remark}`;
    return { ...figure, previous: { ...previous, source } };
  });
}
