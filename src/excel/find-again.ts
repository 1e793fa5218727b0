import type { Range } from '../core/sheet/range';

/** What is entered in one row of the receipt's columns. */
export type RowEntries = readonly unknown[];

/**
 * Where the rows of a receipt stand now: people insert, delete and move rows between the reading and the click. The
 * whole block, wherever it went, the nearest first; else from its first row to its last, when both are still there.
 * What is not found again is shown where it was.
 */
export function findAgain(range: Range, before: readonly RowEntries[], now: readonly RowEntries[]): Range {
  const wanted = before.map(keyOf);
  const standing = now.map(keyOf);
  if (wanted.every((key) => key === EMPTY)) return range;
  const starts = standing.map((_, index) => index).sort((a, b) => distance(a, range) - distance(b, range));
  const start = starts.find((at) => wanted.every((key, index) => (standing[at + index] ?? EMPTY) === key));
  if (start !== undefined) {
    return { ...range, top: start + 1, bottom: start + wanted.length };
  }
  const first = starts.find((at) => standing[at] === wanted[0] && wanted[0] !== EMPTY);
  const tail = wanted.at(-1);
  const last = starts.find(
    (at) => standing[at] === tail && tail !== EMPTY && first !== undefined && at >= first,
  );
  if (first === undefined || last === undefined) return range;
  return { ...range, top: first + 1, bottom: last + 1 };
}

const EMPTY = '';

/** Formulas speak of other cells, and say something else once rows have moved. */
function keyOf(entries: RowEntries): string {
  const plain = entries.map((entry) =>
    typeof entry === 'string' && entry.startsWith('=') ? '=' : (entry ?? ''),
  );
  return plain.every((entry) => entry === '') ? EMPTY : JSON.stringify(plain);
}

function distance(index: number, { top }: Range): number {
  return Math.abs(index + 1 - top);
}
