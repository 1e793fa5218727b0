import { ratioToOneDecimal } from '../figures/rounding';
import type { Figure } from '../figures/figure';
import { cleanText } from '../vietnamese/fold';
import { formatNumber, formatPercent } from '../vietnamese/numbers';
import type { Facts } from './facts';
import type { NoteRule } from './row-rule';
import { fits } from './wrap-text';

/** Column Ghi chú: 17,2 mm less its padding, at 11 points (LOOK.md §1). */
export const NOTE_WIDTH_MM = 15.7;
export const NOTE_SIZE = 11;
const NOTE_LINES = 3;

/** Our own note of a row: "10/10", "30%", "Cấp cơ sở"; "" when there is nothing to say. */
export function noteOf(rule: NoteRule, figure: Figure, facts: Facts): string {
  const value = typeof figure.value === 'number' ? figure.value : null;
  switch (rule.kind) {
    case 'ratio_of_details':
      return ratio(facts.detail(figure.id, rule.part), facts.detail(figure.id, rule.whole));
    case 'ratio_to':
      return ratio(value, facts.number(rule.whole));
    case 'share_of':
      // a guess over a guess: fees of half a year beside what the whole year's book keeps would read "140%"
      return figure.status === 'ok' ? share(value, facts.number(rule.whole)) : '';
    case 'only_level':
      return onlyLevel(figure, rule.prefix);
  }
}

/** The words of a part, when the narrow column has room for them. */
export function fittingNote(text: string, lines = NOTE_LINES): string {
  return fits(text, NOTE_WIDTH_MM, NOTE_SIZE, lines) ? text : '';
}

function ratio(part: number | null, whole: number | null): string {
  return part === null || whole === null || whole === 0 ? '' : `${formatNumber(part)}/${formatNumber(whole)}`;
}

function share(part: number | null, whole: number | null): string {
  return part === null || whole === null || whole === 0
    ? ''
    : formatPercent(ratioToOneDecimal(part, whole, 100));
}

function onlyLevel(figure: Figure, prefix: string): string {
  const levels = levelsOf(figure);
  const [only] = levels;
  return levels.length === 1 && only ? fittingNote(`${prefix} ${only.name}`) : '';
}

/** The levels the details tell, without the word "cấp" and as they stand inside a sentence: "cơ sở", "huyện". */
export function levelsOf(figure: Figure): readonly { readonly name: string; readonly count: number }[] {
  return figure.details.flatMap(({ label, value }) => {
    const name = cleanText(label).replace(/^cấp\s+/iu, '');
    const [first = ''] = name;
    return typeof value === 'number' && value > 0
      ? [{ name: first.toLowerCase() + name.slice(first.length), count: value }]
      : [];
  });
}
