import fc from 'fast-check';
import { KIND_IDS } from '../../../src/core/kinds/kind';
import { kindOf, KINDS } from '../../../src/core/kinds/kinds';
import { sourceOf } from './sheet-as-text';
import { foldLoose } from '../../../src/core/vietnamese/fold';

describe('the catalogue of kinds', () => {
  test('has each public kind once, in order', () => {
    expect(KINDS.map(({ id }) => id)).toEqual([...KIND_IDS]);
    expect(kindOf('fees').label).toBe('sổ thu đảng phí');
  });

  test.each(KINDS.map((kind) => [kind.id, kind] as const))(
    '%s: ids are its own, what it needs it has',
    (_, kind) => {
      const ids = kind.fields.map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const named = [...kind.needs.flat(), ...(kind.keys ?? []), ...(kind.proof?.fields ?? [])];
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );

  test.each(KINDS.map((kind) => [kind.id, kind] as const))(
    '%s: no wording is forbidden by its own field',
    (_, kind) => {
      const forbidden = kind.fields.flatMap(({ id, synonyms, never }) =>
        synonyms
          .filter((words) => never?.some((no) => ` ${foldLoose(words)} `.includes(` ${foldLoose(no)} `)))
          .map((words) => `${id}: ${words}`),
      );
      expect(forbidden).toEqual([]);
    },
  );
});

const piece = fc.oneof(
  fc.constantFrom(
    '',
    'x',
    'v',
    '-',
    'P',
    '9/10',
    '@3/2/2018',
    '29/08/0202',
    '#REF!',
    'Nguyễn Văn An',
    '1tr5',
    '500k',
    'HTTNV',
    '12',
    '1e9',
    'nt',
    '//',
    'Đ/c An; Đ/c Bình',
    'Chuyển đi 13/2018',
  ),
  fc.string({ maxLength: 12 }).map((text) => text.replace(/[|\n\r§Σ=]/g, ' ')),
);

describe.each(KINDS.map((kind) => [kind.id, kind] as const))('%s reads any content', (_, kind) => {
  test('without throwing, each entry in a row of the table, the same twice', () => {
    const fields = kind.fields.map(({ id }) => id);
    const row = fc.array(piece, { minLength: fields.length, maxLength: fields.length });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 5 }),
        fc.option(fc.integer({ min: 1990, max: 2050 })),
        (rows, year) => {
          const headers = kind.fields.map(({ synonyms }) => (synonyms[0] ?? '').replace(/\|/g, ' '));
          const written = [
            headers.join(' | '),
            `= ${fields.join(' | ')}`,
            ...rows.map((cells) => `~ | ${cells.join(' | ')}`.slice(4)),
          ];
          const source = sourceOf(written.join('\n'));
          const context = { answers: {}, titleYear: year };
          const read = kind.read(source, context);
          for (const { row: at } of read.book.entries) expect(source.table.dataRows).toContain(at);
          const again = kind.read(source, context);
          expect(again.book.entries).toEqual(read.book.entries);
          expect(again.findings).toEqual(read.findings);
          for (const field of fields) expect(read.book.has(field)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});
