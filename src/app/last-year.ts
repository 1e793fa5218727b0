import type { Answers } from '../core/checks/question';
import { compute } from '../core/figures/compute';
import type { Figure } from '../core/figures/figure';
import type { Settings } from '../core/figures/settings';
import type { Period } from '../core/figures/period';
import { placeSpan, previousPeriod } from '../core/figures/periods';
import { booksOfPeriod, isWithoutBooks } from '../core/last-year/books-of-period';
import { ownTable } from '../core/last-year/own-table';
import { type PreviousFigures, previousFigures, withPrevious } from '../core/last-year/previous-figures';
import type { Books } from '../core/kinds/records';
import type { HostFault } from '../ports/workbook-host';
import type { RunOptions } from './run-options';
import type { Understood } from './understand';

/**
 * This year's figures with last year's beside them, each from the first that has it: the workbook's own books of
 * that year, our sheet of that year in it, last year's workbook, what a person typed on our sheet of this year.
 */
export function fillLastYear(
  figures: readonly Figure[],
  understood: Understood,
  period: Period,
  options: RunOptions,
): readonly Figure[] {
  const before = previousPeriod(period);
  const sources = [
    previousFigures(
      computed(understood, booksOfPeriod(understood.books, before), before, understood.answers),
    ),
    ownTable(understood.workbook, before, 'current'),
    ...(options.lastYear ? ofLastYearsWorkbook(options.lastYear, before, understood.settings) : []),
    ownTable(understood.workbook, period, 'previous'),
  ];
  return withPrevious(figures, sources, period, options.issued);
}

/** Why a workbook cannot serve as last year's: its sheets speak of other years. null when it can. */
export function lastYearFault(lastYear: Understood, period: Period): HostFault | null {
  const before = previousPeriod(period);
  const { periods, workbook } = lastYear;
  if (periods.length === 0 || periods.some((one) => overlaps(one.period, before))) return null;
  const seen = periods[0]?.period.label ?? '';
  return {
    code: 'nothing_recognised',
    message: `Sổ năm trước “${workbook.name}” không có số liệu ${before.label}, chỉ thấy ${seen}.`,
    advice: `Chọn sổ của ${before.label}, hoặc bỏ trống.`,
    state: 'unchanged',
  };
}

/** How many figures a workbook kept for last year gives. */
export function countLastYear(lastYear: Understood, period: Period): number {
  const sources = ofLastYearsWorkbook(lastYear, previousPeriod(period), {});
  return new Set(sources.flatMap((source) => [...source.keys()])).size;
}

/** A workbook kept for last year: its untitled lists are of that year too. What it does not settle, this year's does. */
function ofLastYearsWorkbook(
  lastYear: Understood,
  before: Period,
  thisYear: Settings,
): readonly PreviousFigures[] {
  const { books, periods, workbook } = lastYear;
  const [main] = periods;
  const own = !main || overlaps(main.period, before) ? books : booksOfPeriod(books, before);
  // answers were given about this year's sheets: the same question may mean something else there
  const settings = { ...thisYear, ...lastYear.settings };
  const figures = computed({ ...lastYear, settings }, own, before, {});
  const table = [...ownTable(workbook, before, 'current')].map(
    ([id, figure]) => [id, { ...figure, source: `${workbook.name} · ${figure.source}` }] as const,
  );
  return [previousFigures(figures, workbook.name), new Map(table)];
}

function computed(
  { asked, settings }: Understood,
  books: Books,
  period: Period,
  answers: Answers,
): readonly Figure[] {
  const questions = asked.map(({ question }) => question);
  return isWithoutBooks(books) ? [] : compute({ books, period, settings, questions, answers }).figures;
}

function overlaps(one: Period, other: Period): boolean {
  return placeSpan(one, other) !== 'outside';
}
