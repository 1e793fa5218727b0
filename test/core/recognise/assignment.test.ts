import fc from 'fast-check';
import { assign } from '../../../src/core/recognise/assignment';

function total(scores: readonly (readonly number[])[], columns: readonly number[]): number {
  return columns.reduce((sum, column, row) => sum + (column < 0 ? 0 : (scores[row]?.[column] ?? 0)), 0);
}

/** Tries everything; fine for four by four. */
function bestByTrying(
  scores: readonly (readonly number[])[],
  row = 0,
  taken: readonly number[] = [],
): number {
  if (row === scores.length) return 0;
  const skip = bestByTrying(scores, row + 1, taken);
  return (scores[row] ?? []).reduce((best, score, column) => {
    if (score <= 0 || taken.includes(column)) return best;
    return Math.max(best, score + bestByTrying(scores, row + 1, [...taken, column]));
  }, skip);
}

describe('assign', () => {
  test('the whole matters more than the first best pair', () => {
    // Greedy gives row 0 its 0.9 and leaves row 1 nothing: 0.9 instead of 1.6.
    expect(
      assign([
        [0.9, 0.8],
        [0.8, 0],
      ]),
    ).toEqual([1, 0]);
  });

  test('pairs without a score stay apart', () => {
    expect(
      assign([
        [0, 0],
        [0, 0.4],
      ]),
    ).toEqual([-1, 1]);
    expect(assign([])).toEqual([]);
  });

  test('property: no assignment is better, no column is given twice', () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer({ min: -2, max: 9 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(matrix, (scores) => {
        const columns = assign(scores);
        const given = columns.filter((column) => column >= 0);
        expect(new Set(given).size).toBe(given.length);
        expect(total(scores, columns)).toBe(bestByTrying(scores));
      }),
    );
  });
});
