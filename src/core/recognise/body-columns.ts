import type { BodyColumns } from './body';
import type { Candidate } from './decide-kind';
import type { HeaderSegment } from './header-segments';
import type { ColumnMatch } from './table';

/** Before the kind is known: the running number by its heading, people by theirs. */
export function draftColumns(segment: HeaderSegment): BodyColumns {
  const order = segment.headers.find(({ text }) =>
    /^(?:s\.?t\.?t\.?|tt|số ?tt|số thứ tự|#)$/i.test(text.trim()),
  );
  return { order: order?.column ?? null, keys: [], people: false, labels: false };
}

/** Once the kind is known: what makes a row of it an entry. */
export function knownColumns({ kind }: Candidate, columns: readonly ColumnMatch[]): BodyColumns {
  const keyFields = new Set(kind.keys ?? kind.needs[0] ?? []);
  if (keyFields.has('full_name')) keyFields.add('surname').add('given_name');
  const keys = columns.filter((match) => keyFields.has(match.field));
  return {
    order: columns.find((match) => match.field === 'order')?.column ?? null,
    keys: keys.map((match) => match.column),
    labels: kind.labelled !== undefined,
    people: keys.length > 0 && keys.every(({ field }) => NAMES.has(field)),
  };
}

const NAMES: ReadonlySet<string> = new Set(['full_name', 'surname', 'given_name']);
