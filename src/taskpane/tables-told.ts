import type { Understood } from '../app/understand';
import { KIND_IDS, type KindId, type TableKind } from '../core/kinds/kind';
import { kindOf } from '../core/kinds/kinds';
import type { Table } from '../core/recognise/table';
import { canBeTold, NO_KIND, tableAnswerId } from '../core/recognise/told-kind';
import type { SheetRange } from '../core/sheet/range';
import { startLarge } from './start-large';
import { startSmall } from './start-small';
import { text } from './texts';

/** A table as a person recognises it, and what it was taken for. */
export interface TableToTell {
  /** Under which what they say is kept; null: without headings it cannot be told. */
  readonly id: string | null;
  readonly sheet: string;
  readonly at: SheetRange;
  /** Its headings from left to right, as far as a line holds them. */
  readonly headings: readonly string[];
  readonly rows: number;
  /** How it is read now. */
  readonly kind: TableKind;
  /** The person said so. */
  readonly told: boolean;
  /** Why it was taken for that; "" where nothing was. */
  readonly why: string;
}

const HEADINGS = 6;

/** Every table of the sheets that are read, those that are not used first. */
export function tablesToTell({ sheets }: Pick<Understood, 'sheets'>): readonly TableToTell[] {
  const all = sheets.flatMap(({ tables }) => tables.map(toTell));
  // two tables that one answer speaks of are one to the person
  const once = all.filter(({ id }, at) => id === null || all.findIndex((each) => each.id === id) === at);
  return [...once.filter(({ kind }) => kind === NO_KIND), ...once.filter(({ kind }) => kind !== NO_KIND)];
}

function toTell(table: Table): TableToTell {
  const { sheet, range, columns, unmatched, dataRows, kind, told, why } = table;
  const headings = [...columns, ...unmatched]
    .sort((a, b) => a.column - b.column)
    .map(({ header }) => header)
    .filter((header) => header !== '');
  return {
    id: canBeTold(table) ? tableAnswerId(table) : null,
    sheet,
    at: { sheet, range },
    headings: [...new Set(headings)].slice(0, HEADINGS),
    rows: dataRows.length,
    kind,
    told: told ?? false,
    why: kind === NO_KIND || told ? '' : why,
  };
}

/** The value of leaving it as it is read; what was said before is taken back. */
export const AS_READ = '';

/** What a table can be said to be: as it is read, one of the cell's books, none of them. */
export function kindChoices({
  kind,
  told,
}: TableToTell): readonly { readonly id: string; readonly label: string }[] {
  return [
    { id: AS_READ, label: asRead(kind, told) },
    ...KIND_IDS.map((id) => ({ id, label: startLarge(kindOf(id).label) })),
    { id: NO_KIND, label: text('tell.no_kind') },
  ];
}

function asRead(kind: TableKind, told: boolean): string {
  if (told) return text('tell.untold');
  return kind === NO_KIND ? text('tell.unknown') : text('tell.as_read', { kind: kindOf(kind).label });
}

/** "bảng điểm danh hoặc sổ theo dõi cuộc họp": the kinds a figure is read from. */
export function kindNames(kinds: readonly KindId[]): string {
  return kinds.map((kind) => kindOf(kind).label).join(text('tell.or'));
}

/** What the person said a table is: "Bảng này là: danh sách đảng viên". */
export function toldWords({ kind }: TableToTell): string {
  return text('tell.said', {
    kind: kind === NO_KIND ? startSmall(text('tell.no_kind')) : kindOf(kind).label,
  });
}
