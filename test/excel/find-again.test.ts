import { parseRange, type Range } from '../../src/core/sheet/range';
import { findAgain } from '../../src/excel/find-again';

const at = (address: string): Range => {
  const range = parseRange(address);
  if (!range) throw new Error(`no address: ${address}`);
  return range;
};

/** One column, a letter a row; "." is an empty row. */
const rows = (letters: string): unknown[][] => [...letters].map((letter) => [letter === '.' ? '' : letter]);

test.each([
  ['where it was', 'B3:B5', 'abc', '..abc', 'B3:B5'],
  ['rows inserted above', 'B3:B5', 'abc', '....abc', 'B5:B7'],
  ['rows deleted above', 'B3:B5', 'abc', 'abc', 'B1:B3'],
  ['of two like it the nearest', 'B3:B4', 'ab', 'ab..ab', 'B1:B2'],
  ['empty rows inside belong to it', 'B2:B4', 'a.c', '...a.c', 'B4:B6'],
  ['a row inserted inside', 'B2:B4', 'abc', '.axbc', 'B2:B5'],
  ['a row deleted inside, others above', 'B2:B4', 'abc', '..ac', 'B3:B4'],
  ['sorted: still from the first to the last of them, or where it was', 'B1:B3', 'abc', 'cba', 'B1:B3'],
  ['nothing of it is left', 'B3:B5', 'abc', '.xyz', 'B3:B5'],
  ['an empty sheet', 'B3:B5', 'abc', '', 'B3:B5'],
  ['it was empty itself', 'B3:B4', '..', 'abc', 'B3:B4'],
])('%s', (_, range, before, now, found) => {
  expect(findAgain(at(range), rows(before), rows(now))).toEqual(at(found));
});

test('formulas, which name other cells, say something else once rows have moved', () => {
  expect(
    findAgain(
      at('A2:B2'),
      [['x', '=A2*2']],
      [
        ['', ''],
        ['', ''],
        ['x', '=A3*2'],
      ],
    ),
  ).toEqual(at('A3:B3'));
});
