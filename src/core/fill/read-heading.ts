import type { Period } from '../figures/period';
import { foldLoose } from '../vietnamese/fold';
import { readMoneyUnit } from '../vietnamese/money-units';
import { DONE, LABELS, NOT_OURS, ORDERS, THIS_YEAR, UNITS } from './heading-words';
import { type LabelWords, labelWords, phraseCore } from './label-words';

/** What a column (or, in a form on its side, a row) holds. */
export type Role = 'this' | 'last' | 'other' | 'part' | 'unit' | 'order' | 'label';

export interface Heading {
  readonly role: Role;
  /** From the top level down. */
  readonly levels: readonly LabelWords[];
  /** "Năm 2018 › Thực hiện" */
  readonly text: string;
  /** The year stands in it. */
  readonly dated: boolean;
  /** The unit it names: "(triệu đồng)". */
  readonly unit: string | null;
  /** The name of a cell stands in it: ours or another's. null: none does. */
  readonly unitName: 'ours' | 'another' | null;
}

const setOf = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.flatMap((phrase) => [phraseCore(phrase), foldLoose(phraseCore(phrase))]));
const THIS = setOf(THIS_YEAR);
const LABEL = setOf(LABELS);
const ORDER = setOf(ORDERS);
const UNIT = setOf(UNITS);
const UNIT_NAME = /^(?:chi bộ|đảng bộ|chi đảng bộ|đảng ủy) \S/u;

/** Reads a heading of one or more levels. `unit`: the name of who reports, "" when not known. */
export function readHeading(texts: readonly string[], period: Period, unit: string): Heading {
  const levels = texts
    .filter((text, at) => text !== '' && text !== texts[at - 1])
    .map((text) => labelWords(text, period));
  const roles = levels.map((words) => roleOf(words, unit));
  const unitIn = levels.map(({ text, unit: named }) => named ?? (readMoneyUnit(text) === null ? null : text));
  return {
    role: combined(levels, roles),
    levels,
    text: levels.map(({ text }) => text).join(' › '),
    dated: levels.some(({ dated }) => dated),
    unit: unitIn.reduce((last, one) => one ?? last, null),
    unitName: unitNameIn(levels, unit),
  };
}

function unitNameIn(levels: readonly LabelWords[], unit: string): Heading['unitName'] {
  const named = levels.filter(({ core }) => UNIT_NAME.test(core));
  if (named.length === 0) return null;
  return named.some(({ text }) => isSameUnit(text, unit)) ? 'ours' : 'another';
}

/** The lowest level tells the kind, any level tells the year. */
function combined(levels: readonly LabelWords[], roles: readonly (Role | 'mixed')[]): Role {
  const leaf = roles.at(-1);
  if (leaf === undefined) return 'part';
  if (leaf === 'mixed' || roles.slice(0, -1).includes('other')) return 'other';
  if (leaf === 'label' || leaf === 'order' || leaf === 'unit' || leaf === 'other') return leaf;
  const whens = new Set(levels.flatMap(({ when }) => when ?? []));
  if (whens.has('other') || whens.size > 1) return 'other';
  if (leaf === 'part') return whens.has('last') ? 'other' : 'part';
  return whens.has('last') ? 'last' : 'this';
}

function roleOf(words: LabelWords, unit: string): Role | 'mixed' {
  const { core, when, text } = words;
  if (when === 'other') return 'other';
  if (core === '') return when === null && isShare(words) ? 'other' : when === 'last' ? 'last' : 'this';
  if (ORDER.has(core)) return 'order';
  if (UNIT.has(core) && core !== 'đơn vị') return 'unit';
  if (LABEL.has(core)) return 'label';
  if (THIS.has(core)) return when === 'last' ? 'last' : 'this';
  if (UNIT_NAME.test(core)) return isSameUnit(text, unit) ? 'this' : 'other';
  const padded = ` ${core} `;
  if (NOT_OURS.some((word) => padded.includes(` ${word} `)))
    return DONE.some((word) => padded.includes(` ${word} `)) ? 'mixed' : 'other';
  return 'part';
}

/** "Nội dung", "Tên chi bộ": cells under it are labels, however wide it is. */
export function isLabel(text: string): boolean {
  return LABEL.has(phraseCore(text));
}

/** "Số lượng", "SL": the number of what stands above it. */
export function isCount({ core }: LabelWords): boolean {
  return THIS.has(core);
}

/** "%" alone. */
export function isShare({ core, text }: LabelWords): boolean {
  return core === '' && text.includes('%');
}

/** "CHI BỘ TRƯỜNG A" is "Chi bộ Trường A". */
export function isSameUnit(text: string, unit: string): boolean {
  return unit !== '' && bareName(text) === bareName(unit);
}

function bareName(name: string): string {
  return foldLoose(name)
    .replace(/^\d+ /, '')
    .replace(/^(?:chi bo|cb) (?:co so )?/, '');
}
