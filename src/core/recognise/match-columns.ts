import type { Field, KindShape, ValueLook } from '../kinds/kind';
import { assign } from './assignment';
import type { ColumnHeader, FieldMatcher, HeaderForms } from './header-match';
import { allows, fieldMatcher, headerForms, headerScore } from './header-match';
import { type ColumnSample, lookShare } from './looks';
import { nameLikeness } from '../vietnamese/names';
import { readRating } from '../vietnamese/ratings';
import { type Wording, wordingOf } from './phrases';
import { readSessionHeading } from './session-heading';
import type { ColumnMatch } from './table';

/** A column as evidence: its header read in all ways, and a sample of the values under it. */
export interface ColumnEvidence {
  readonly header: ColumnHeader;
  readonly forms: HeaderForms;
  readonly sample: ColumnSample;
  /** Group heading and titles, under which a bare "3" may be a month. */
  readonly above: string;
  /** Share of the sample that looks so; asked by many kinds, worked out once. */
  readonly share: (looks: readonly ValueLook[]) => number | null;
}

export function columnEvidence(header: ColumnHeader, sample: ColumnSample, titles: string): ColumnEvidence {
  return {
    header,
    forms: headerForms(header),
    sample,
    above: [...header.parts.slice(0, -1), titles].join(' '),
    share: sharesOf(sample),
  };
}

function sharesOf(sample: ColumnSample): ColumnEvidence['share'] {
  const known = new Map<string, number | null>();
  return (looks) => {
    const key = looks.join();
    const found = known.get(key);
    if (found !== undefined) return found;
    const share = lookShare(sample, looks);
    known.set(key, share);
    return share;
  };
}

export interface KindMatcher {
  readonly kind: KindShape;
  readonly fields: readonly FieldMatcher[];
  readonly titles: readonly { readonly words: string; readonly weight: number; readonly phrase: Wording }[];
  readonly neverTitled: readonly { readonly words: string; readonly phrase: Wording }[];
  readonly partTitled: readonly Wording[];
  readonly proof: readonly Wording[];
}

/** A kind with all its words folded once. */
export function kindMatcher(kind: KindShape): KindMatcher {
  return {
    kind,
    fields: kind.fields.map(fieldMatcher),
    titles: kind.titles.map((title) => ({ ...title, phrase: wordingOf(title.words) })),
    neverTitled: kind.neverTitled.map((words) => ({ words, phrase: wordingOf(words) })),
    partTitled: (kind.partTitled ?? []).map(wordingOf),
    proof: (kind.proof?.words ?? []).map(wordingOf),
  };
}

interface Scored {
  readonly score: number;
  readonly header: number;
  readonly share: number | null;
}

const LEAST = 0.36;

/**
 * Gives each column at most one field of a kind: the best assignment as a whole, header and values together
 * (never greedily); fields of which there may be many take the columns that are left.
 */
export function matchColumns(
  matcher: KindMatcher,
  columns: readonly ColumnEvidence[],
): readonly ColumnMatch[] {
  const scores = matcher.fields.map((field) => columns.map((column) => scoreColumn(field, column)));
  const single = matcher.fields
    .map((field, index) => ({ field, index }))
    .filter(({ field }) => !field.field.many);
  const many = matcher.fields
    .map((field, index) => ({ field, index }))
    .filter(({ field }) => field.field.many);
  const contest = scores.map((row) => row.map(({ score }) => (score >= LEAST ? score : 0)));
  // A column that a "many" field says better is not for the single fields to take.
  const matrix = single.map(({ index }) =>
    columns.map((_, at) => {
      const own = contest[index]?.[at] ?? 0;
      return many.some((other) => (contest[other.index]?.[at] ?? 0) > own) ? 0 : own * own;
    }),
  );
  const matches: ColumnMatch[] = [];
  const taken = new Set<number>();
  assign(matrix).forEach((at, order) => {
    const found = single[order];
    const column = columns[at];
    if (at < 0 || !found || !column) return;
    taken.add(at);
    matches.push(columnMatch(found.field.field, column, scores[found.index]?.[at]));
  });
  columns.forEach((column, at) => {
    if (taken.has(at)) return;
    const best = many
      .map(({ field, index }) => ({ field, scored: scores[index]?.[at] }))
      .filter(({ scored }) => (scored?.score ?? 0) >= LEAST)
      .sort((a, b) => (b.scored?.score ?? 0) - (a.scored?.score ?? 0))[0];
    if (best) matches.push(columnMatch(best.field.field, column, best.scored));
  });
  return withoutDenied(matches, matcher, columns).sort((a, b) => a.column - b.column);
}

/** Of several columns of one field, one whose values all deny what the others confirm ("Đã nộp" with ticks) is none. */
function withoutDenied(
  matches: readonly ColumnMatch[],
  matcher: KindMatcher,
  columns: readonly ColumnEvidence[],
): ColumnMatch[] {
  const shareOf = (match: ColumnMatch): number | null => {
    const field = matcher.kind.fields.find(({ id }) => id === match.field);
    const column = columns.find(({ header }) => header.column === match.column);
    return field?.many && field.looks && typeof field.headedBy !== 'string'
      ? (column?.share(field.looks) ?? null)
      : null;
  };
  const confirmed = new Set(matches.filter((match) => shareOf(match) === 1).map(({ field }) => field));
  return matches.filter((match) => shareOf(match) !== 0 || !confirmed.has(match.field));
}

function scoreColumn(matcher: FieldMatcher, column: ColumnEvidence): Scored {
  const { field } = matcher;
  const header = allows(column.forms, matcher)
    ? Math.max(headerScore(column.forms, matcher), headedScore(field, column))
    : 0;
  const share = header > 0 && field.looks ? column.share(field.looks) : null;
  return { header, share, score: combine(header, share, column) };
}

/** Values confirm or deny a header; without a header they never make a field by themselves. */
function combine(header: number, share: number | null, column: ColumnEvidence): number {
  if (header <= 0) return 0;
  if (share === null) return header * (column.sample.cells.length === 0 ? 0.95 : 1);
  if (share >= 0.75) return header + Math.min(0.04, (1 - header) / 2);
  const doubt = column.sample.cells.length < 3 ? 0.75 : 0.45;
  return header * (doubt + (1 - doubt) * (share / 0.75));
}

/** A heading that says a field by what it is, not by a wording: a month, somebody's name. */
function headedScore({ headedBy }: Field, column: ColumnEvidence): number {
  if (headedBy === undefined) return 0;
  const last = column.header.parts.at(-1) ?? '';
  if (typeof headedBy === 'object') return readRating(last) === headedBy.level ? 0.9 : 0;
  if (headedBy === 'people') return nameLikeness(last) >= 0.5 ? 0.9 : 0;
  const heading = readSessionHeading(last, column.above) ?? readSessionHeading(column.header.text);
  return heading ? 0.9 : 0;
}

function columnMatch(field: Field, column: ColumnEvidence, scored: Scored | undefined): ColumnMatch {
  const confidence = Math.round((scored?.score ?? 0) * 100) / 100;
  return {
    field: field.id,
    column: column.header.column,
    header: column.header.text,
    confidence,
    why: explainMatch(column, scored?.share ?? null),
  };
}

function explainMatch(column: ColumnEvidence, share: number | null): string {
  const header = column.header.text === '' ? 'Cột không có tiêu đề' : `Tiêu đề ghi “${column.header.text}”`;
  if (share === null) return `${header}.`;
  const filled = column.sample.cells.length;
  return `${header}; ${String(Math.round(share * filled))} trên ${String(filled)} ô bên dưới có dạng phù hợp.`;
}
