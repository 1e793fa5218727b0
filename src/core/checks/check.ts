import type { Figure } from '../figures/figure';
import type { FigureContext } from '../figures/indicator';
import type { Books } from '../kinds/records';
import type { SheetRecognition } from '../recognise/recognise-workbook';
import type { CivilDate } from '../sheet/cell';
import type { Finding } from './finding';

/** What a check may look at. */
export interface CheckContext extends FigureContext {
  readonly books: Books;
  /** Every sheet with its role and tables, those of kind `other` included. */
  readonly recognised: readonly SheetRecognition[];
  readonly figures: readonly Figure[];
  /** The report's date of issue, when it is known. */
  readonly issued: CivilDate | null;
}

/** One thing that is looked for in the books as a whole. */
export interface Check {
  /** Public code, INDICATORS.md "Findings". */
  readonly code: string;
  readonly run: (context: CheckContext) => readonly Finding[];
}

/** The figure of this id; throws for an id that the catalogue does not hold. */
export function figureOf(figures: readonly Figure[], id: string): Figure {
  const figure = figures.find((one) => one.id === id);
  if (!figure) throw new Error(`no figure ${id}`);
  return figure;
}

/** Its value as a number, null without one. */
export function numberOf(figures: readonly Figure[], id: string): number | null {
  const { value } = figureOf(figures, id);
  return typeof value === 'number' ? value : null;
}
