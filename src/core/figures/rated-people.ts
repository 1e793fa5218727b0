import type { RatingBook, RatingEntry } from '../kinds/records';
import type { RatingLevel } from '../vietnamese/ratings';
import type { FigureContext } from './indicator';
import type { BookRow } from './outcome';
import { personIds } from './people';
import type { Served } from './serving-books';

export type RatedLevel = Exclude<RatingLevel, 'khong_danh_gia'>;

/** A person with the rating that counts. */
export interface Rated {
  readonly row: BookRow<RatingEntry>;
  readonly level: RatedLevel;
}

const WORST_FIRST: readonly RatedLevel[] = ['khong_hoan_thanh', 'hoan_thanh', 'tot', 'xuat_sac'];

/** What was decided, else what the cell gave, else what the person gave themselves. */
export function ratingOf({ final, cell, self }: RatingEntry): {
  readonly level: RatedLevel | null;
  readonly weight: number;
} {
  const level = final ?? cell ?? self;
  const weight = final !== null ? 3 : cell !== null ? 2 : self !== null ? 1 : 0;
  return { level: level === 'khong_danh_gia' ? null : level, weight };
}

/** Rating books that hold at least one rating or a decision not to rate. */
export function ratingBooks({ serving }: FigureContext): readonly Served<RatingEntry, RatingBook>[] {
  return serving.ratings.filter(({ book }) => book.entries.some((entry) => ratingOf(entry).weight > 0));
}

/** Each person once: a decided rating before a proposed one; of equals the lower, whatever the order of rows. */
export function ratedPeople(context: FigureContext): readonly Rated[] {
  const all = ratingBooks(context).flatMap(({ book, rows }) => rows.map((entry) => ({ book, entry })));
  const names = all.map(({ entry }) => entry.name);
  const ids = personIds(names, context.people, { oneRowEach: true });
  const best = new Map<string, { readonly rated: Rated | null; readonly weight: number }>();
  all.forEach((row, index) => {
    const { level, weight } = ratingOf(row.entry);
    if (weight === 0) return;
    const id = ids[index] ?? '';
    const met = best.get(id);
    const rated = level === null ? null : { row, level };
    if (!met || weight > met.weight || (weight === met.weight && isLower(rated, met.rated))) {
      best.set(id, { rated, weight });
    }
  });
  return [...best.values()].flatMap(({ rated }) => rated ?? []);
}

function isLower(one: Rated | null, other: Rated | null): boolean {
  if (!one) return false;
  return !other || WORST_FIRST.indexOf(one.level) < WORST_FIRST.indexOf(other.level);
}
