import fc from 'fast-check';
import type { PlacedCell } from '../../src/core/report/changes';
import { contains, formatRange } from '../../src/core/sheet/range';
import { styleAreas } from '../../src/excel/style-areas';

/** "x" a bold cell, "." a plain one, " " none: a small sheet as it looks. */
function cellsOf(lines: readonly string[]): PlacedCell[] {
  return lines.flatMap((line, r) =>
    [...line].flatMap((mark, c): PlacedCell[] =>
      mark === ' '
        ? []
        : [
            {
              row: r + 1,
              column: c + 1,
              value: null,
              style: { size: 13, ...(mark === 'x' ? { bold: true } : {}) },
            },
          ],
    ),
  );
}

const boldAreas = (lines: readonly string[]): string[] =>
  styleAreas(cellsOf(lines), ({ style }) => style.bold)
    .map(({ range }) => formatRange(range))
    .sort();

describe('cells of one look as few rectangles', () => {
  it.each([
    [['xxx', 'xxx'], ['A1:C2']],
    [
      ['x.x', 'x.x'],
      ['A1:A2', 'C1:C2'],
    ],
    [
      ['xx', 'x '],
      ['A1:B1', 'A2'],
    ],
    [
      ['x', '.', 'x'],
      ['A1', 'A3'],
    ],
    [
      ['xx', '  ', 'xx'],
      ['A1:B1', 'A3:B3'],
    ],
    [['...'], []],
  ])('%j', (lines, areas) => {
    expect(boldAreas(lines)).toEqual(areas);
  });

  it('covers every cell with its own value once, and no other cell', () => {
    const sheet = fc.array(
      fc.string({ unit: fc.constantFrom('x', '.', ' ', 'y'), minLength: 0, maxLength: 8 }),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(sheet, (lines) => {
        const cells = cellsOf(lines.map((line) => line.replaceAll('y', '.')));
        const marks = new Map(
          lines.flatMap((line, r) =>
            [...line].map((mark, c) => [`${String(r + 1)}:${String(c + 1)}`, mark] as const),
          ),
        );
        const valueOf = ({ row, column }: PlacedCell): string | undefined => {
          const mark = marks.get(`${String(row)}:${String(column)}`);
          return mark === '.' ? undefined : mark;
        };
        const areas = styleAreas(cells, valueOf);
        for (let row = 1; row <= 9; row += 1) {
          for (let column = 1; column <= 9; column += 1) {
            const mark = marks.get(`${String(row)}:${String(column)}`);
            const expected = mark === 'x' || mark === 'y' ? [mark] : [];
            const covering = areas.filter(({ range }) => contains(range, row, column));
            expect(covering.map(({ value }) => value)).toEqual(expected);
          }
        }
      }),
    );
  });
});
