import type { Answers, Question } from '../core/checks/question';
import { columnAnswerId, NO_FIELD } from '../core/kinds/correct-columns';
import { kindOf, KINDS } from '../core/kinds/kinds';
import type { Table } from '../core/recognise/table';
import { canBeTold, NO_KIND, tableAnswerId } from '../core/recognise/told-kind';
import type { Understood } from './understand';

/** An answer that changed nothing: these sheets do not ask it, or it is none of the options. */
export interface UnusedAnswer {
  readonly id: string;
  readonly answer: string;
  /** What could have been answered; empty where nothing is asked under this id. */
  readonly options: readonly string[];
}

/** Of what was said those that are about nothing in these sheets, or say what cannot be chosen. */
export function unusedAnswers(
  { asked, sources }: Pick<Understood, 'asked' | 'sources'>,
  answers: Answers,
): readonly UnusedAnswer[] {
  const tables = sources.map(({ table }) => table);
  const options = new Map([
    ...tables.flatMap(optionsOfTable),
    ...asked.map(({ question }) => [question.id, optionsOf(question)] as const),
  ]);
  return Object.entries(answers).flatMap(([id, answer]) => {
    const known = options.get(id) ?? [];
    return known.includes(answer) ? [] : [{ id, answer, options: known }];
  });
}

function optionsOf({ options }: Question): readonly string[] {
  return options.map(({ id }) => id);
}

/** What a table is, and what each of its columns is. */
function optionsOfTable(table: Table): readonly (readonly [string, readonly string[]])[] {
  const kinds = [...KINDS.map(({ id }) => id), NO_KIND];
  const fields = table.kind === NO_KIND ? [] : (kindOf(table.kind)?.fields ?? []);
  const columns = [...table.columns, ...table.unmatched].map(
    ({ column }) => [columnAnswerId(table, column), [...fields.map(({ id }) => id), NO_FIELD]] as const,
  );
  return [...(canBeTold(table) ? [[tableAnswerId(table), kinds] as const] : []), ...columns];
}
