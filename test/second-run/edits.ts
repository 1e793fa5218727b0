import fc from 'fast-check';

/** What a person does to the book between two runs. `row` chooses among the rows of our table that show a figure. */
export type Edit =
  | { readonly kind: 'note'; readonly row: number; readonly text: string }
  | { readonly kind: 'figure'; readonly row: number; readonly value: number }
  | { readonly kind: 'insert'; readonly row: number; readonly text: string }
  | { readonly kind: 'remove'; readonly row: number }
  | { readonly kind: 'swap'; readonly row: number }
  | { readonly kind: 'clear_hidden' | 'rename' | 'move' | 'copy' | 'delete' | 'hide' | 'resize_chart' }
  | { readonly kind: 'source'; readonly value: number };

const row = fc.nat({ max: 40 });
const text = fc.integer({ min: 1, max: 99 }).map((number) => `nhớ ${String(number)}`);

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('note' as const), row, text }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('figure' as const),
      row,
      value: fc.integer({ min: 20_000_000, max: 90_000_000 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('insert' as const), row, text }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('remove' as const, 'swap' as const), row }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'clear_hidden' as const,
        'rename' as const,
        'move' as const,
        'copy' as const,
        'delete' as const,
        'hide' as const,
        'resize_chart' as const,
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('source' as const),
      value: fc.integer({ min: 1, max: 900 }).map((thousands) => thousands * 1000),
    }),
  },
);

/** Where the source edit of the random books goes: the first amount. */
export const SOURCE_CELL = { sheet: 'Đóng góp', row: 3, column: 4 } as const;
