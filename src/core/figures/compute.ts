import type { Finding } from '../checks/finding';
import { type Answers, answerTo, type Question } from '../checks/question';
import type { Books } from '../kinds/records';
import type { Table } from '../recognise/table';
import { formatRange } from '../sheet/range';
import { formatNumber } from '../vietnamese/numbers';
import type { Figure, FigureValue } from './figure';
import { figureContext } from './figure-context';
import type { FigureContext, Indicator, Outcome } from './indicator';
import { INDICATORS } from './indicators';
import { isOfOtherDays } from './other-days';
import { cellOf, outcome, rowReference } from './outcome';
import { liesIn, outsideTables } from './outside-tables';
import type { Period } from './period';
import type { Settings } from './settings';
import { summedLevels } from './summed-levels';
import { writtenMoney } from './written-money';
import { sameValue, type WrittenFigure, writtenFigures } from './written-figures';

export interface ComputeInput {
  readonly books: Books;
  readonly period: Period;
  readonly settings: Settings;
  /** All that the sheets ask, answered or not. */
  readonly questions: readonly Question[];
  readonly answers: Answers;
}

export interface Computed {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
}

/**
 * Every figure of the catalogue with its receipt, in the catalogue's order. A list of figures that a person keeps
 * gives what no other sheet holds; where a sheet gives another value, the sheet wins and a finding says so.
 */
export function compute(given: ComputeInput): Computed {
  const prepared = figureContext(given.books, given.period, given.settings);
  const input = { ...given, questions: aboutThePeriod(given, prepared) };
  const written = writtenFigures(prepared.serving.figures, INDICATORS);
  const context = { ...prepared, written: valuesOf(written) };
  const ofPeriod = {
    ...input,
    questions: input.questions.filter((question) => !isOfOtherDays(question, context.serving)),
  };
  const findings: Finding[] = [];
  const figures = INDICATORS.map((indicator) => {
    const counted = indicator.compute(context);
    const own = written.get(indicator.id) ?? [];
    if (counted.value === null && own.length > 0)
      return figureOf(indicator, fromWritten(own), ofPeriod, context);
    const summed =
      counted.value === null
        ? (writtenMoney(indicator.id, context.serving.figures) ?? summedLevels(indicator.id, written))
        : null;
    if (summed) return figureOf(indicator, summed, ofPeriod, context);
    findings.push(...own.flatMap((one) => disagreement(indicator, counted, one)));
    return figureOf(indicator, counted, ofPeriod, context);
  });
  return { figures, findings };
}

/** What a sheet of another year leaves open is no doubt about this one. */
function aboutThePeriod({ books, questions }: ComputeInput, { serving }: FigureContext): readonly Question[] {
  const outside = outsideTables(books, serving);
  if (outside.length === 0) return questions;
  return questions.filter(({ at, alsoAt = [] }) => ![at, ...alsoAt].every((place) => liesIn(outside, place)));
}

function valuesOf(written: ReadonlyMap<string, readonly WrittenFigure[]>): FigureContext['written'] {
  return new Map([...written].map(([id, [first]]) => [id, first?.value ?? null]));
}

function fromWritten(own: readonly WrittenFigure[]): Outcome {
  const [first] = own;
  if (!first) throw new Error('no written figure');
  const differ = own.some((one) => !sameValue(one.value, first.value));
  const result = outcome({
    value: first.value,
    from: own.map(({ book, unsure }) => ({ book, unsure, outside: [], uncounted: [] })),
    fields: ['value'],
    counted: 'số ghi ở bảng chỉ tiêu',
    rows: own.map(({ book, entry }) => rowReference(book, entry, ['value'], entry.label)),
    unsure: differ ? 'Bảng chỉ tiêu ghi hai số khác nhau.' : null,
  });
  return { ...result, sources: own.map(({ entry }) => entry.at), readRows: own.length };
}

function disagreement(indicator: Indicator, counted: Outcome, own: WrittenFigure): readonly Finding[] {
  if (sameValue(counted.value, own.value)) return [];
  const [sheet = ''] = counted.sources.map((source) => source.sheet);
  const used = textOf(counted.value);
  return [
    {
      code: 'figure_disagrees',
      severity: 'warning',
      message:
        `Trang “${own.entry.sheet}” ghi “${own.entry.label}” là ${textOf(own.value)}, ` +
        `nhưng tính từ trang “${sheet}” được ${used}.`,
      suggestion: `Đang dùng số ${used} tính từ trang “${sheet}”. Anh/chị xem lại hai chỗ để hai số khớp nhau.`,
      at: cellOf(own.book, own.entry, ['value']),
      affects: [indicator.id],
      ...effectOf(counted.value, own.value),
    },
  ];
}

function effectOf(used: FigureValue, other: FigureValue): { readonly effect?: number } {
  if (typeof used !== 'number' || typeof other !== 'number') return {};
  return { effect: Math.min(1, Math.abs(used - other) / Math.max(used, other, 1)) };
}

function textOf(value: FigureValue): string {
  return typeof value === 'number' ? formatNumber(value) : (value ?? '');
}

function figureOf(
  indicator: Indicator,
  result: Outcome,
  input: ComputeInput,
  context: FigureContext,
): Figure {
  const { id, label, unit, section } = indicator;
  const reasons = result.value === null ? [] : doubts(id, result, input);
  const reason = result.value === null ? result.reason : reasons.join(' ');
  return {
    id,
    label,
    unit,
    section,
    value: result.value,
    text: textOf(result.value),
    status: result.value === null ? 'no_source' : reasons.length > 0 ? 'unconfirmed' : 'ok',
    receipt: {
      sources: result.sources,
      rule: indicator.rule(context.period),
      counted: result.counted,
      countedRows: result.countedRows,
      readRows: result.readRows,
      skipped: result.skipped,
      ...choicesOf(id, result, input),
    },
    details: result.details,
    ...(reason ? { reason } : {}),
    previous: null,
  };
}

/** What a person should confirm before the figure is sure. */
function doubts(id: string, result: Outcome, { questions, answers }: ComputeInput): readonly string[] {
  const read = result.books.map(({ table }) => table);
  const asked = questions.filter(
    (question) =>
      question.affects.includes(id) &&
      answerTo(question, answers) === null &&
      (!question.ofBook || read.some((table) => isAbout(question, table))),
  );
  const doubtful = read.filter(
    (table) => table.doubtful && !asked.some((question) => question.ofBook && isAbout(question, table)),
  );
  return [
    ...(result.reason === null ? [] : [result.reason]),
    ...new Set(doubtful.map(({ sheet }) => `Chưa chắc trang “${sheet}” là bảng gì.`)),
    ...asked.map((question) => question.text),
  ];
}

function isAbout({ at, alsoAt = [] }: Question, { sheet, range }: Table): boolean {
  return [at, ...alsoAt].some(
    (place) => place?.sheet === sheet && formatRange(place.range) === formatRange(range),
  );
}

/** The answers that the figure was counted by. */
function choicesOf(
  id: string,
  { books }: Outcome,
  { questions, answers }: ComputeInput,
): { readonly choices?: readonly string[] } {
  const choices = questions
    .filter((question) => question.affects.includes(id) && answerTo(question, answers) !== null)
    .filter((question) => !question.ofBook || books.some(({ table }) => isAbout(question, table)))
    .map((question) => `${question.id}=${answers[question.id] ?? ''}`);
  return choices.length === 0 ? {} : { choices };
}
