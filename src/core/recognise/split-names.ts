import { lookShare } from './looks';
import type { ColumnEvidence } from './match-columns';
import type { ColumnMatch } from './table';

/**
 * Names in two columns whose headings do not say so: ten of twenty-five real lists head the family-name column
 * "Họ và tên" and leave the given-name column without a word, or call it "Tên" (CORPUS.md "Names").
 * When the column right of the name holds single words and the name column never more than three, the two are
 * surname and given name.
 */
export function splitNames(
  matches: readonly ColumnMatch[],
  columns: readonly ColumnEvidence[],
): readonly ColumnMatch[] {
  const name = matches.find((match) => match.field === 'full_name');
  if (!name || matches.some((match) => match.field === 'surname')) return matches;
  const at = columns.findIndex((column) => column.header.column === name.column);
  const family = columns[at];
  const given = columns[at + 1];
  if (!family || !given || given.header.column !== name.column + 1) return matches;
  const owner = matches.find((match) => match.column === given.header.column);
  if (owner && owner.field !== 'full_name' && owner.field !== 'given_name') return matches;
  if (!saysNothingElse(given, family) || !looksSplit(family, given)) return matches;
  const why = 'Họ và tên ghi ở hai cột liền nhau.';
  return [
    ...matches.filter((match) => match !== name && match !== owner),
    { ...name, field: 'surname', why },
    {
      field: 'given_name',
      column: given.header.column,
      header: given.header.text,
      confidence: name.confidence,
      why,
    },
  ].sort((a, b) => a.column - b.column);
}

function saysNothingElse(given: ColumnEvidence, family: ColumnEvidence): boolean {
  const { text } = given.header;
  return text === '' || text === family.header.text || /^(?:ten|ho va ten|ho ten)$/.test(given.forms.loose);
}

function looksSplit(family: ColumnEvidence, given: ColumnEvidence): boolean {
  if (given.sample.texts.length === 0) return false;
  const single = lookShare(given.sample, ['given_name']) ?? 0;
  const words = family.sample.texts.map((text) => text.split(' ').length);
  const short = words.filter((count) => count <= 3).length;
  return (
    single >= 0.85 &&
    given.sample.texts.length >= family.sample.texts.length * 0.6 &&
    short >= words.length * 0.8
  );
}
