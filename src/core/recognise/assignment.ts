/**
 * The assignment of rows to columns with the greatest sum of scores (Kuhn–Munkres with potentials, O(n²m)).
 * A pair with score ≤ 0 is never assigned. Returns for each row its column's index, or -1.
 */
export function assign(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length;
  const wide = Math.max(rows, scores[0]?.length ?? 0) + rows;
  const cost = (row: number, column: number): number => -Math.max(0, scores[row]?.[column] ?? 0);
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(wide + 1);
  const taken = new Int32Array(wide + 1);
  for (let row = 1; row <= rows; row++) augment(row, wide, cost, rowPotential, columnPotential, taken);
  const result = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= wide; column++) {
    const row = taken[column] ?? 0;
    if (row > 0 && (scores[row - 1]?.[column - 1] ?? 0) > 0) result[row - 1] = column - 1;
  }
  return result;
}

function augment(
  start: number,
  wide: number,
  cost: (row: number, column: number) => number,
  rowPotential: Float64Array,
  columnPotential: Float64Array,
  taken: Int32Array,
): void {
  const least = new Float64Array(wide + 1).fill(Infinity);
  const used = new Uint8Array(wide + 1);
  const way = new Int32Array(wide + 1);
  taken[0] = start;
  let column = 0;
  do {
    used[column] = 1;
    const row = taken[column] ?? 0;
    let delta = Infinity;
    let next = 0;
    for (let other = 1; other <= wide; other++) {
      if (used[other]) continue;
      const reduced = cost(row - 1, other - 1) - (rowPotential[row] ?? 0) - (columnPotential[other] ?? 0);
      if (reduced < (least[other] ?? 0)) {
        least[other] = reduced;
        way[other] = column;
      }
      if ((least[other] ?? 0) < delta) {
        delta = least[other] ?? 0;
        next = other;
      }
    }
    for (let other = 0; other <= wide; other++) {
      if (used[other]) {
        const owner = taken[other] ?? 0;
        rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
        columnPotential[other] = (columnPotential[other] ?? 0) - delta;
      } else least[other] = (least[other] ?? 0) - delta;
    }
    column = next;
  } while (taken[column] !== 0);
  flipPath(column, way, taken);
}

/** Each column on the way from a free one back to the start gives up its row to the one behind it. */
function flipPath(free: number, way: Int32Array, taken: Int32Array): void {
  let column = free;
  while (column !== 0) {
    const before = way[column] ?? 0;
    taken[column] = taken[before] ?? 0;
    column = before;
  }
}
