import type { Field } from '../../../src/core/kinds/kind';
import { KINDS } from '../../../src/core/kinds/kinds';
import { DATE } from '../../../src/core/kinds/shared-fields';
import { kindMatcher, type KindMatcher } from '../../../src/core/recognise/match-columns';
import { foldLoose } from '../../../src/core/vietnamese/fold';
import { ALL_WORDINGS } from './wordings/all-wordings';
import { columnsOfRow, matchedAs, rowsOf } from './wordings/kind-wordings';

const WHOLE: ReadonlyMap<string, KindMatcher> = new Map(KINDS.map((kind) => [kind.id, kindMatcher(kind)]));

/** The list a field's wording stands in, used by one field or by many: the days of a row are one, behind each kind's own. */
function listOf(field: Field, wording: string): readonly string[] {
  const common = field.id === DATE.id && DATE.synonyms.every((word) => field.synonyms.includes(word));
  return common && DATE.synonyms.includes(wording) ? DATE.synonyms : field.synonyms;
}

/** Each list of the catalogue once, with the fields that have it. */
const LISTS = new Map<readonly string[], { readonly where: string; readonly words: Set<string> }>();
for (const kind of KINDS) {
  for (const field of kind.fields) {
    for (const word of field.synonyms) {
      const list = listOf(field, word);
      const known = LISTS.get(list) ?? { where: `${kind.id} ${field.id}`, words: new Set<string>() };
      LISTS.set(list, known);
      known.words.add(word);
    }
  }
}

/** The kind without one wording of one list. */
function without(matcher: KindMatcher, list: readonly string[], lost: string): KindMatcher {
  return {
    ...matcher,
    fields: matcher.fields.map((field) =>
      field.field.synonyms.includes(lost) && listOf(field.field, lost) === list
        ? { ...field, wordings: field.wordings.filter((_, at) => field.field.synonyms[at] !== lost) }
        : field,
    ),
  };
}

const ROWS = ALL_WORDINGS.flatMap(rowsOf).map((row) => ({
  row,
  letters: foldLoose(row.heading),
  columns: columnsOfRow(row),
}));
const BY_LETTERS = new Map<string, typeof ROWS>();
for (const entry of ROWS) BY_LETTERS.set(entry.letters, [...(BY_LETTERS.get(entry.letters) ?? []), entry]);

/** With the whole catalogue every row is read right (wordings.test.ts). */
function isNeeded(list: readonly string[], wording: string): boolean {
  return (BY_LETTERS.get(foldLoose(wording)) ?? []).some(({ row, columns }) => {
    const whole = WHOLE.get(row.kind);
    return whole !== undefined && matchedAs(row, columns, without(whole, list, wording)) !== row.field;
  });
}

/**
 * A wording that fails this has no row in test/core/kinds/wordings, or says nothing that the others do not say: case,
 * marks, punctuation, brackets, months and dates are known without it.
 */
test('no wording of the catalogue can go without a heading of the tables being misread', () => {
  const idle = [...LISTS].flatMap(([list, { where, words }]) =>
    [...words].filter((word) => !isNeeded(list, word)).map((word) => `${where}: ${word}`),
  );
  expect(idle).toEqual([]);
});
