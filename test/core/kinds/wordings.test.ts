import { KINDS } from '../../../src/core/kinds/kinds';
import { type Knowledge, knowledgeOf } from '../../../src/core/recognise/knowledge';
import { ALL_WORDINGS } from './wordings/all-wordings';
import { outcomeOf, rowsOf, type WordingRow } from './wordings/kind-wordings';

const WHOLE = knowledgeOf(KINDS);
const CASES = ALL_WORDINGS.map((wordings) => [wordings.kind, rowsOf(wordings)] as const);

function misread(rows: readonly WordingRow[], knowledge: Knowledge): readonly string[] {
  return rows
    .map((row) => ({ ...row, outcome: outcomeOf(row, knowledge) }))
    .filter(({ kind, field, outcome }) => outcome !== `${kind} ${field}`)
    .map(({ field, heading, outcome }) => `${field} “${heading}”: ${outcome}`);
}

describe('headings of the tables, each in a small sheet of its own', () => {
  test.each(CASES)('%s: every heading is read for what it says', (kind, rows) => {
    const matchers = WHOLE.matchers.filter((matcher) => matcher.kind.id === kind);
    expect(misread(rows, { ...WHOLE, matchers })).toEqual([]);
  });

  test.each(CASES)('%s: with one heading of each meaning no other kind takes the sheet', (_, rows) => {
    const first = rows.filter(({ field }, index) => rows.findIndex((row) => row.field === field) === index);
    expect(misread(first, WHOLE)).toEqual([]);
  });

  test('there is a table for each kind', () => {
    expect(ALL_WORDINGS.map(({ kind }) => kind).sort()).toEqual(KINDS.map(({ id }) => id).sort());
  });
});
