import type { Figure } from '../figures/figure';
import type { Period } from '../figures/period';
import { previousPeriod } from '../figures/periods';
import { figureSource } from '../report/row-source';
import type { CivilDate } from '../sheet/cell';
import { ruleChange } from './rule-changes';
import { asNamedThisYear } from './same-content';

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

/**
 * This year's figures with last year's beside them, from the first source that has each; where the regulation has
 * changed since, the source says so.
 */
export function withPrevious(
  figures: readonly Figure[],
  sources: readonly PreviousFigures[],
  period: Period,
  issued: CivilDate | null = null,
): readonly Figure[] {
  const before = previousPeriod(period);
  return figures.map((figure) => {
    const found = sources.find((source) => source.has(figure.id))?.get(figure.id);
    if (!found) return figure;
    const { value, details } = found;
    const change = ruleChange(figure.id, period, issued);
    const source = change === null ? found.source : `${found.source} · ${change}`;
    const named = details ? { details: asNamedThisYear(details, before, period) } : {};
    return { ...figure, previous: { value, source, ...named } };
  });
}
