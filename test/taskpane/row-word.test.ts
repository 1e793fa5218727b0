import type { Figure } from '../../src/core/figures/figure';
import { rowWordOf } from '../../src/taskpane/row-word';
import { at, fakeUnderstood, tableOf } from './fake-book';
import { figureOf } from './fake-outcome';

const UNDERSTOOD = {
  ...fakeUnderstood(),
  sheets: [
    {
      sheet: 'DS',
      status: 'recognised' as const,
      summary: '',
      tables: [tableOf('DS!A1:C9', 'members', [2])],
    },
    {
      sheet: 'TT',
      status: 'recognised' as const,
      summary: '',
      tables: [tableOf('TT!A1:C9', 'meetings', [2])],
    },
    { sheet: 'Khác', status: 'unused' as const, summary: '', tables: [tableOf('Khác!A1:C9', 'other', [2])] },
  ],
};

function from(...cells: readonly string[]): Figure {
  return figureOf('x', 'to_chuc', 1, { receipt: { sources: cells.map(at) } });
}

test('rows are called what their list calls them', () => {
  expect(rowWordOf(from('DS!B2:B9'), UNDERSTOOD)).toBe('người');
  expect(rowWordOf(from('TT!B2:B9', 'TT!C2:C9'), UNDERSTOOD)).toBe('cuộc');
});

test('rows of two kinds, of none, of no sheet are plain rows', () => {
  expect(rowWordOf(from('DS!B2:B9', 'TT!B2:B9'), UNDERSTOOD)).toBe('dòng');
  expect(rowWordOf(from('Khác!B2:B9'), UNDERSTOOD)).toBe('dòng');
  expect(rowWordOf(from(), UNDERSTOOD)).toBe('dòng');
});
