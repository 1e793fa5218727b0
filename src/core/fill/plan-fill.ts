import type { Figure } from '../figures/figure';
import { readableText } from '../recognise/readable-text';
import type { Result } from '../sheet/result';
import { ok } from '../sheet/result';
import type { FilledCell, Sheet } from '../sheet/workbook';
import { type Ask, type Asks, CHOSEN, key } from './asks';
import type { FillItem, FillLeft, FillPlan, FillUnknown } from './fill-plan';
import type { CellFacts, CellPlace } from './form-cell';
import { figureDoubt, type FillSource, isOneTag, tagReader, tagsIn, withTags } from './placeholders';
import { type Shaped, shapeValue, valueWords } from './shape-value';

/** What an ask comes to before the cell itself is looked at. */
interface Wanted {
  readonly id: string;
  readonly label: string;
  readonly by: FillItem['by'];
  readonly doubt: string | null;
  readonly ask: string;
  /** The content for a cell of these facts; a fault says why it cannot take it. */
  readonly shape: (facts: CellFacts) => Result<Shaped, string>;
}

type Outcome =
  | { readonly kind: 'item'; readonly item: FillItem }
  | { readonly kind: 'left'; readonly left: FillLeft }
  | { readonly kind: 'unknown'; readonly unknown: readonly FillUnknown[] }
  | { readonly kind: 'same'; readonly at: CellPlace };

/**
 * The preview of one sheet: each cell with what it gets and why. `facts` are of the asks' cells, in their order.
 * A cell that holds something is only sure where we filled it and nobody has changed it since.
 */
export function planFill(
  sheet: Sheet,
  asks: Asks,
  facts: readonly CellFacts[],
  source: FillSource,
): FillPlan {
  const memory = new Map((sheet.filled ?? []).map((cell) => [key(cell), cell]));
  const outcomes = asks.asks.map((ask, at): Outcome => {
    const wanted = wantedOf(ask, source);
    if ('kind' in wanted) return wanted;
    const cell = facts[at];
    if (!cell) throw new Error(`no facts of cell ${key(ask.at)}`);
    return meet(ask, wanted, cell, memory.get(key(ask.at)) ?? null);
  });
  const rest = asks.unknown.map(({ sheet: name, row, column, label }): FillUnknown => {
    return { sheet: name, row, column, kind: 'label', text: label };
  });
  return {
    items: outcomes.flatMap((one) => (one.kind === 'item' ? [one.item] : [])),
    left: outcomes.flatMap((one) => (one.kind === 'left' ? [one.left] : [])),
    unknown: [...outcomes.flatMap((one) => (one.kind === 'unknown' ? one.unknown : [])), ...rest],
    same: outcomes.flatMap((one) => (one.kind === 'same' ? [one.at] : [])),
    notes: asks.notes,
  };
}

function wantedOf(ask: Ask, source: FillSource): Wanted | Outcome {
  if (ask.kind === 'tag') return wantedByTag(ask, source);
  const id = ask.kind === 'choice' ? ask.id : ask.target.id;
  const figure = source.figures.find((one) => one.id === id);
  if (!figure) throw new Error(`no figure ${id}`);
  const year = ask.kind === 'label' ? ask.target.year : 'this';
  const value = year === 'last' ? (figure.previous?.value ?? null) : figure.value;
  const label = year === 'last' ? `${figure.label} (năm trước)` : figure.label;
  if (value === null) return left(ask, label, missing(figure, year));
  const asked = ask.kind === 'label' ? ask.target : { unit: ask.row.unit, moneyUnit: null };
  const { unit: rowUnit, moneyUnit } = asked;
  return {
    id,
    label,
    by:
      ask.kind === 'label'
        ? { kind: 'label', text: ask.target.label, heading: ask.target.heading }
        : { kind: 'choice', text: ask.row.label, heading: '' },
    doubt: (ask.kind === 'label' ? ask.target.doubt : null) ?? (year === 'last' ? null : figureDoubt(figure)),
    ask: ask.kind === 'choice' ? CHOSEN + id : '',
    shape: (facts) => shapeValue({ value, unit: figure.unit, rowUnit, moneyUnit }, facts),
  };
}

function missing(figure: Figure, year: 'this' | 'last'): string {
  if (year === 'last') return 'Chưa biết số năm trước.';
  return figure.reason ?? 'Sổ chưa có bảng cho số liệu này.';
}

/** Every {{…}} of the cell has to be known and to have a value: half a sentence is not filled in. */
function wantedByTag(ask: Extract<Ask, { kind: 'tag' }>, source: FillSource): Wanted | Outcome {
  const read = tagReader(source);
  const tags = tagsIn(ask.text).map((tag) => ({ tag, meaning: read(tag) }));
  const strange = tags.filter(({ meaning }) => meaning === null);
  if (strange.length > 0) {
    const unknown = strange.map(({ tag }): FillUnknown => ({ ...ask.at, kind: 'tag', text: `{{${tag}}}` }));
    return { kind: 'unknown', unknown };
  }
  const meanings = tags.flatMap(({ meaning }) => meaning ?? []);
  const label = meanings.map((meaning) => meaning.label).join(', ');
  const empty = meanings.find(({ value }) => value === null);
  if (empty) return left(ask, label, `Chưa có số: ${empty.label}.`);
  const [only] = meanings;
  const alone = only && isOneTag(ask.text) ? only : null;
  const words = withTags(ask.text, (tag) => {
    const meaning = read(tag);
    return valueWords(meaning?.value ?? '', meaning?.unit ?? '');
  });
  return {
    id: meanings.map(({ id }) => id).join(', '),
    label,
    by: { kind: 'tag', text: ask.text, heading: '' },
    doubt: meanings.find(({ doubt }) => doubt !== null)?.doubt ?? null,
    ask: ask.text,
    shape: (facts) =>
      alone
        ? shapeValue({ value: alone.value ?? '', unit: alone.unit, rowUnit: null, moneyUnit: null }, facts)
        : ok({ value: words, shown: words }),
  };
}

function left(ask: Ask, label: string, why: string): Outcome {
  return { kind: 'left', left: { ...ask.at, label, why } };
}

/** Brings what is wanted and the cell as it stands together. */
function meet(ask: Ask, wanted: Wanted, facts: CellFacts, before: FilledCell | null): Outcome {
  if (facts.cell.formula !== undefined) return left(ask, wanted.label, 'Ô có công thức nên để nguyên.');
  const shaped = wanted.shape(facts);
  if (!shaped.ok) return left(ask, wanted.label, shaped.fault);
  const { value, shown } = shaped.value;
  const present = readableText(facts.cell);
  if (before && holds(facts, value) && holds(facts, before.value)) return { kind: 'same', at: ask.at };
  if (facts.locked) return left(ask, wanted.label, 'Trang đang khóa và ô này bị khóa nên để nguyên.');
  const { id, label, by } = wanted;
  const doubt = standing(ask, facts, before, present) ?? wanted.doubt;
  return {
    kind: 'item',
    item: { ...ask.at, id, label, by, value, shown, present, doubt, ask: wanted.ask },
  };
}

/** Why the cell is not simply free; null: blank, a {{…}} of its author's, or ours and unchanged. */
function standing(ask: Ask, facts: CellFacts, before: FilledCell | null, present: string): string | null {
  if (before) {
    if (holds(facts, before.value)) return null;
    if (ask.kind === 'tag' && present === ask.text) return null;
    return present === ''
      ? 'Anh/chị đã xóa số điền lần trước.'
      : `Anh/chị đã sửa thành “${present}”: giữ nguyên.`;
  }
  if (ask.kind === 'tag' || isBlank(present)) return null;
  return `Ô đang có “${present}”: giữ nguyên.`;
}

/** Dots to write on are no content. */
function isBlank(present: string): boolean {
  return /^[.…_\s]*$/u.test(present);
}

function holds({ cell }: CellFacts, value: string | number): boolean {
  if (typeof value === 'number') return cell.kind === 'number' && Math.abs(cell.number - value) < 1e-9;
  return cell.kind === 'text' && cell.text === value;
}
