import type { Detail, Figure } from '../figures/figure';
import { cleanText, fold } from '../vietnamese/fold';
import { currentCell, percentOf, previousCell } from './cell-figures';
import type { Facts } from './facts';
import type { ReportRow } from './report-model';
import { fittingNote } from './row-notes';
import { detailSource, figureSource } from './row-source';
import type { ItemRule } from './row-rule';

/** One printed part of a figure: the details of the same name together. */
export interface Item {
  readonly label: string;
  readonly value: number;
  readonly details: readonly Detail[];
}

export interface ItemRows {
  readonly rows: readonly ReportRow[];
  /** Name of the only item, for its parent's note, when it gets no row. */
  readonly note: string;
}

/** The rows a figure's details give below it. */
export function itemRows(rule: ItemRule, figure: Figure, unit: string, facts: Facts): ItemRows {
  const items =
    rule.kind === 'largest' ? itemsBySize(figure.details) : listedItems(figure.details, rule.keys);
  const [only] = items;
  if (rule.kind === 'largest' && items.length === 1 && only) {
    const note = fittingNote(only.label, 2);
    if (note !== '') return { rows: [], note };
  }
  const shown = rule.kind === 'largest' ? withRest(items, rule.most, rule.rest) : items;
  const zero = rule.kind === 'listed' ? 0 : null;
  return { rows: shown.map((item) => itemRow(item, figure, unit, facts, zero)), note: '' };
}

/** Money and gifts by content, largest first; details of one name are added. */
export function itemsBySize(details: readonly Detail[]): readonly Item[] {
  const groups = new Map<string, Detail[]>();
  for (const detail of details) {
    if (typeof detail.value !== 'number' || detail.value <= 0) continue;
    const name = fold(detail.label);
    const group = groups.get(name);
    if (group) group.push(detail);
    else groups.set(name, [detail]);
  }
  return [...groups.values()].map(toItem).sort((a, b) => b.value - a.value);
}

function listedItems(details: readonly Detail[], keys: readonly string[]): readonly Item[] {
  return keys
    .map((key) => details.filter((detail) => detail.key === key))
    .filter((group) => group.length > 0)
    .map(toItem)
    .filter((item) => item.value > 0);
}

function toItem(details: readonly Detail[]): Item {
  const value = details.reduce((sum, { value: part }) => sum + (typeof part === 'number' ? part : 0), 0);
  const label = details[0] ? cleanText(details[0].label) : '';
  return { label: label === '' ? 'Nội dung khác' : label, value, details };
}

function withRest(items: readonly Item[], most: number, rest: string): readonly Item[] {
  if (items.length <= most) return items;
  const others = items.slice(most).flatMap((item) => item.details);
  return [...items.slice(0, most), { ...toItem(others), label: rest }];
}

function itemRow(item: Item, figure: Figure, unit: string, facts: Facts, absent: number | null): ReportRow {
  const before = previousItem(item, figure, absent);
  const current = currentCell(item.value, unit);
  const previous = previousCell(before, unit, facts.previousKnown);
  const words = [...new Set(item.details.map((detail) => cleanText(detail.note ?? '')))].join('; ');
  return {
    id: `${figure.id}/${fold(item.label)}`,
    number: null,
    label: `- ${capitalised(item.label)}`,
    form: 'part',
    unit,
    current,
    previous,
    percent: percentOf(current, previous, unit),
    note: fittingNote(words),
    source: detailSource(item.details, figure) ?? figureSource(figure),
    figure,
  };
}

/** Last year's part of the same name; `absent` when last year's parts are known and it is not among them. */
function previousItem(item: Item, figure: Figure, absent: number | null): number | null {
  const parts = figure.previous?.details;
  if (!parts) return null;
  const keys = new Set(item.details.flatMap((detail) => [detail.key, fold(detail.label)]));
  const same = parts.filter((part) => keys.has(part.key) || keys.has(fold(part.label)));
  return same.length === 0 ? absent : toItem(same).value;
}

function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
