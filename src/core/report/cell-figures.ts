import type { FigureValue } from '../figures/figure';
import { ratioToOneDecimal } from '../figures/rounding';
import { hasValue } from './facts';
import type { CellFigure, ReportRow } from './report-model';

/** Units that are compared by no percentage: a share of a rate says nothing. */
const NOT_COMPARED = new Set(['%', 'tuổi']);

/** What the column of this year shows: the rounded value, its words, or "…". */
export function currentCell(value: FigureValue | undefined, unit: string): CellFigure {
  if (typeof value === 'number') return { kind: 'number', number: rounded(value, unit) };
  return typeof value === 'string' && value !== '' ? { kind: 'text', text: value } : { kind: 'missing' };
}

/** What the column of last year shows: blank in every row where nothing of last year is known. */
export function previousCell(value: FigureValue | undefined, unit: string, known: boolean): CellFigure {
  return known || hasValue(value) ? currentCell(value, unit) : { kind: 'blank' };
}

/** Column (%), LOOK.md §1: D × 100 / E, "–" where that says nothing, null for blank. */
export function percentOf(current: CellFigure, previous: CellFigure, unit: string): ReportRow['percent'] {
  if (!shows(current) || !shows(previous)) return null;
  if (current.kind !== 'number' || previous.kind !== 'number' || NOT_COMPARED.has(unit)) return '–';
  if (previous.number === 0) return '–';
  return ratioToOneDecimal(current.number, previous.number, 100);
}

function shows(cell: CellFigure): boolean {
  return cell.kind === 'number' || cell.kind === 'text';
}

/** Counts and money whole, rates and ages with the one decimal that is shown. */
function rounded(value: number, unit: string): number {
  return NOT_COMPARED.has(unit) ? Math.round(value * 10) / 10 : Math.round(value);
}
