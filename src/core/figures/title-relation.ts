import type { Table } from '../recognise/table';
import type { Period } from './period';
import { dayNumber, type DaySpan, periodOfYear, placeSpan } from './periods';
import { inSchoolYears, readTitleSpans, type TitleSpan, titleSpansOf } from './title-years';

/**
 * What a sheet's titles say of it and the period: about just these days, about some of them, about others, nothing.
 * `soon_after`: a list of what stands on a day of the next year's first quarter.
 */
export type TitleRelation = 'said' | 'partly' | 'other' | 'silent' | 'soon_after';

/** `stock`: the sheet tells how things stand on a day (the member list), not what happened in the year. */
export function titleRelation(table: Table, period: Period, what: 'flow' | 'stock' = 'flow'): TitleRelation {
  const said = spansFor(table);
  const spans = period.kind === 'school_year' ? inSchoolYears(said) : said;
  if (spans.length === 0) return 'silent';
  const severalYears = new Set(spans.map((span) => span.year)).size > 1;
  const placed = spans.map((span) => placeSpan(aboutDays(span), period));
  if (placed.includes('inside')) return severalYears ? 'partly' : 'said';
  if (placed.includes('across')) return 'partly';
  return what === 'stock' && spans.some((span) => isSoonAfter(span, period)) ? 'soon_after' : 'other';
}

/** Titles first; headers ("Xếp loại năm 2018") only where no title says a year and they name one alone. */
function spansFor(table: Table): readonly TitleSpan[] {
  if (table.year !== undefined) return readTitleSpans([`năm ${String(table.year)}`], '');
  const titled = titleSpansOf(table);
  if (titled.length > 0) return titled;
  const headed = table.columns.flatMap((match) => readTitleSpans([match.header], ''));
  return new Set(headed.map((span) => span.year)).size === 1 ? headed : [];
}

/** A day stands for its calendar year: "tính đến ngày 31/12/2018" is a sheet of 2018. */
function aboutDays(span: TitleSpan): DaySpan {
  return span.says === 'day' ? periodOfYear(span.year) : span;
}

function isSoonAfter(span: TitleSpan, period: Period): boolean {
  const lastDay = { year: period.to.year + 1, month: 3, day: 31 };
  return (
    (span.says === 'day' || span.says === 'month') &&
    dayNumber(span.from) > dayNumber(period.to) &&
    dayNumber(span.to) <= dayNumber(lastDay)
  );
}
