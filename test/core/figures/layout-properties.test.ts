import fc from 'fast-check';
import { type Layout, LAYOUTS, layoutSheet } from './layouts';
import { summaryOf } from './sheet-cases';

type Sheets = Readonly<Record<string, string>>;

const valuesOf = (sheets: Sheets): Readonly<Record<string, unknown>> =>
  Object.fromEntries(summaryOf(sheets).figures.map(({ id, value }) => [id, value]));

describe.each(LAYOUTS)('$name', (layout) => {
  const whole = valuesOf({ [layout.sheet]: layoutSheet(layout, layout.rows) });
  const order = fc.shuffledSubarray([...layout.rows], { minLength: layout.rows.length });

  test('is understood', () => {
    expect(whole).toMatchObject(layout.figures);
  });

  test('its rows in another order: the same figures', () => {
    fc.assert(
      fc.property(order, (rows) => {
        expect(valuesOf({ [layout.sheet]: layoutSheet(layout, rows) })).toEqual(whole);
      }),
      { numRuns: 3 },
    );
  });

  test('its rows in two sheets, and so two sheets in one: the same figures', () => {
    fc.assert(
      fc.property(order, (rows) => {
        const halves = {
          [`${layout.sheet} 1`]: layoutSheet(layout, rows.slice(0, 2)),
          [`${layout.sheet} 2`]: layoutSheet(layout, rows.slice(2)),
        };
        expect(valuesOf(halves)).toEqual(whole);
      }),
      { numRuns: 3 },
    );
  });

  test('its rows below each other on one sheet, the header repeated: the same figures', () => {
    fc.assert(
      fc.property(order, (rows) => {
        const both = `${layoutSheet(layout, rows.slice(0, 2))}\n\n${layoutSheet(layout, rows.slice(2))}`;
        expect(valuesOf({ [layout.sheet]: both })).toEqual(whole);
      }),
      { numRuns: 3 },
    );
  });
});

const BY_MONTH = LAYOUTS.filter(({ head }) => head.endsWith('| T1 | T2 | T3'));

/** The same people with some of their columns. */
function withColumns(layout: Layout, keep: readonly number[]): string {
  const cut = (line: string): string => {
    const cells = line.split('|').map((cell) => cell.trim());
    return keep.map((index) => cells[index] ?? '').join(' | ');
  };
  const lines = layout.head.split('\n');
  const head = [...lines.slice(0, -1), cut(lines.at(-1) ?? '')].join('\n');
  return layoutSheet({ ...layout, head }, layout.rows.map(cut));
}

test.each(BY_MONTH)(
  '$name: the months in two sheets, and so two months in one: the same figures',
  (layout) => {
    expect(
      valuesOf({ 'Đầu năm': withColumns(layout, [0, 1]), 'Cuối năm': withColumns(layout, [0, 2, 3]) }),
    ).toMatchObject(layout.figures);
  },
);
