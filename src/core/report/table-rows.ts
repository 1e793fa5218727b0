import type { Figure } from '../figures/figure';
import type { Period } from '../figures/period';
import { slashedDay } from '../figures/periods';
import { currentCell, percentOf, previousCell } from './cell-figures';
import { type Facts, factsOf, hasValue } from './facts';
import { itemRows } from './item-rows';
import type { ReportRow, ReportSection } from './report-model';
import { noteOf } from './row-notes';
import { figureSource } from './row-source';
import type { RowRule, SectionLayout } from './row-rule';
import { TABLE_LAYOUT } from './table-layout';

/** The printed table, LOOK.md §1: sections without any value left out, Roman numerals closed up. */
export function buildSections(figures: readonly Figure[], period: Period): readonly ReportSection[] {
  const facts = factsOf(figures);
  return TABLE_LAYOUT.filter((layout) => isShown(layout, facts)).map((layout, index) => ({
    roman: roman(index + 1),
    title: layout.title.replace('{den}', slashedDay(period.to)),
    rows: numbered(layout.rows.flatMap((rule, at) => rowsOf(rule, layout.rows.slice(at + 1), facts))),
  }));
}

function isShown(layout: SectionLayout, facts: Facts): boolean {
  return layout.rows.some((rule) => rule.figure !== null && valueKnown(rule.figure, facts));
}

/** This year or last year has a value; 0 is one. */
function valueKnown(id: string, facts: Facts): boolean {
  const figure = facts.figure(id);
  return figure !== null && (hasValue(figure.value) || hasValue(figure.previous?.value));
}

function rowsOf(rule: RowRule, below: readonly RowRule[], facts: Facts): readonly ReportRow[] {
  if (rule.figure === null) return partsFollow(below, facts) ? [headingRow(rule)] : [];
  if (!rule.always && !valueKnown(rule.figure, facts)) return [];
  const figure = facts.figure(rule.figure);
  if (figure === null) return [figureRow(rule, rule.figure, null, '', facts)];
  const items = rule.items ? itemRows(rule.items, figure, rule.unit, facts) : { rows: [], note: '' };
  return [figureRow(rule, figure.id, figure, items.note, facts), ...items.rows];
}

/** A heading stands only where one of the parts right below it does. */
function partsFollow(below: readonly RowRule[], facts: Facts): boolean {
  const end = below.findIndex((rule) => rule.form === 'main' || rule.form === 'heading');
  const parts = end < 0 ? below : below.slice(0, end);
  return parts.some((rule) => rule.figure !== null && valueKnown(rule.figure, facts));
}

function headingRow(rule: RowRule): ReportRow {
  return {
    id: '',
    number: null,
    label: rule.label,
    form: 'heading',
    unit: '',
    current: { kind: 'blank' },
    previous: { kind: 'blank' },
    percent: null,
    note: '',
    source: null,
    figure: null,
  };
}

function figureRow(
  rule: RowRule,
  id: string,
  figure: Figure | null,
  itemNote: string,
  facts: Facts,
): ReportRow {
  const current = currentCell(figure?.value, rule.unit);
  const previous = previousCell(figure?.previous?.value, rule.unit, facts.previousKnown);
  const overlaps = rule.overlap !== undefined && partsOverlap(rule.overlap.whole, facts);
  const ownNote = rule.note && figure ? noteOf(rule.note, figure, facts) : '';
  return {
    id,
    number: null,
    label: overlaps && rule.overlap ? rule.overlap.label : rule.label,
    form: overlaps ? 'among' : rule.form,
    unit: rule.unit,
    current,
    previous,
    percent: percentOf(current, previous, rule.unit),
    note: ownNote === '' ? itemNote : ownNote,
    source: figure ? figureSource(figure) : null,
    figure,
  };
}

/** The parts of `whole` add up to more than it, this year or last: somebody is in two of them. */
function partsOverlap(whole: string, facts: Facts): boolean {
  const parts = TABLE_LAYOUT.flatMap((layout) => layout.rows).filter((rule) => rule.overlap?.whole === whole);
  const ids = parts.flatMap((rule) => (rule.figure === null ? [] : [rule.figure]));
  return [facts.number, facts.previous].some((read) => {
    const total = read(whole);
    return total !== null && ids.reduce((sum, id) => sum + (read(id) ?? 0), 0) > total;
  });
}

/** TT counts main rows and headings from 1; sub-rows have none. */
function numbered(rows: readonly ReportRow[]): readonly ReportRow[] {
  let last = 0;
  return rows.map((row) => {
    if (row.form === 'part' || row.form === 'among') return row;
    last += 1;
    return { ...row, number: last };
  });
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 4 → "IV" */
export function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}
