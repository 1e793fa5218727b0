import type { TableKind } from '../kinds/kind-ids';
import { tableKey } from './shape-key';
import type { Table } from './table';

const PREFIX = 'table:';

/** What the person said tables are: `tableAnswerId` → kind. Other answers may stand among them. */
export type Told = Readonly<Record<string, string>>;

/** The answer for a list that is none of the cell's books. */
export const NO_KIND = 'other';

/**
 * Id under which a person says what a table is, whatever it was taken for; the same for sheets of the same shape, so
 * that it can be remembered.
 */
export function tableAnswerId(table: Table): string {
  return `${PREFIX}${tableKey(table)}`;
}

/** Whether a person can say what a table is: without headings its columns have no meaning to be found. */
export function canBeTold(table: Table): boolean {
  return table.headerRows.length > 0;
}

/** What the person said a table is; null where they said nothing that we know. */
export function toldKind(
  table: Table,
  kinds: readonly { readonly id: TableKind }[],
  told: Told,
): TableKind | null {
  const answer = told[tableAnswerId(table)];
  if (answer === NO_KIND) return NO_KIND;
  return kinds.find(({ id }) => id === answer)?.id ?? null;
}
