import type { FigureContext } from '../figures/indicator';
import type { Served } from '../figures/serving-books';
import type { KindId } from '../kinds/kind';
import type { EntryBase } from '../kinds/records';

export interface DatedBook extends Served<EntryBase> {
  readonly kind: KindId;
}

/** The books of the period whose rows are dated one by one. */
export function servedDatedBooks({ serving }: FigureContext): readonly DatedBook[] {
  const kinds = ['meetings', 'education', 'contributions', 'awards', 'inspections', 'movements'] as const;
  return kinds.flatMap((kind) => serving[kind].map((served): DatedBook => ({ ...served, kind })));
}

/** The books of the period that speak of the year as a whole. */
export function servedWholeBooks({ serving }: FigureContext): readonly DatedBook[] {
  const kinds = ['ratings', 'mass_models', 'residence', 'fees', 'figures'] as const;
  return kinds.flatMap((kind) => serving[kind].map((served): DatedBook => ({ ...served, kind })));
}
