import { type Candidate, toldCandidate } from './decide-kind';
import type { ColumnEvidence, KindMatcher } from './match-columns';
import type { ColumnMatch } from './table';

/** So sure must a heading and its values be to start a second book in a list of members. */
const SURE = 0.85;
const WHO: ReadonlySet<string> = new Set(['order', 'full_name', 'surname', 'given_name']);

/**
 * The other books that a list of members holds beside them ("… | Ngày vào Đảng | Xếp loại 2018 | Khen thưởng"): from the
 * columns that the list itself leaves, with its people. Only fields that tell the kind by themselves start one.
 */
export function booksBeside(
  matchers: readonly KindMatcher[],
  main: Candidate,
  columns: readonly ColumnMatch[],
  evidence: readonly ColumnEvidence[],
): readonly Candidate[] {
  if (main.kind.id !== 'members') return [];
  const who = columns.filter(({ field }) => WHO.has(field));
  const taken = new Set(columns.map(({ column }) => column));
  const found: Candidate[] = [];
  for (const matcher of matchers) {
    const { standsBeside: telling } = matcher.kind;
    if (!telling) continue;
    const left = evidence.filter(({ header }) => !taken.has(header.column));
    const one = toldCandidate(matcher, left);
    const own = one.columns.filter(
      ({ field, column, confidence }) =>
        telling.fields.includes(field) && confidence >= SURE && isFilled(left, column),
    );
    if (own.length < telling.least) continue;
    for (const { column } of own) taken.add(column);
    found.push({ ...one, columns: [...who, ...own].sort((a, b) => a.column - b.column) });
  }
  return found;
}

function isFilled(evidence: readonly ColumnEvidence[], column: number): boolean {
  return evidence.some(({ header, sample }) => header.column === column && sample.cells.length > 0);
}
