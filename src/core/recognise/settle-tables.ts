import type { KindShape } from '../kinds/kind';
import type { Sheet } from '../sheet/workbook';
import { nameLikeness, readName } from '../vietnamese/names';
import { type Homes, homesOf, isUnderHome, otherBodyOf } from './letterhead';
import {
  isContest,
  isDoneByOutsiders,
  isGiving,
  sheetSpeaksOfParty,
  speaksOfCell,
  speaksOfOthers,
  speaksOfParty,
} from './party-context';
import { columnsOf, type Table } from './table';
import { tableSource } from './table-source';
import type { FoundTable } from './table-under-header';

/** What only the workbook as a whole can tell. */
interface BookSense {
  readonly speaksOfParty: boolean;
  /** Exactly one list of people could be the members'. */
  readonly onePlainList: boolean;
  /** Some list proved to be the members'. */
  readonly provedMembers: boolean;
  /** Keys of the names in the lists proved to be the members'. */
  readonly members: ReadonlySet<string>;
  /** Kinds that list people. */
  readonly ofPeople: ReadonlySet<string>;
  /** Kinds that may list people, and the field that then names them. */
  readonly naming: ReadonlyMap<string, string>;
  /** The names that tell the cell apart from other bodies. */
  readonly homes: Homes;
  readonly namesOf: (table: Table) => readonly string[];
}

/**
 * The second look (INDICATORS.md): a list of people needs evidence of its own to be the member list; in a workbook
 * that never speaks of the Party nothing is more than a guess; lists of people who are not the members are others'.
 */
export function settleTables(
  found: readonly (readonly FoundTable[])[],
  sheets: readonly Sheet[],
  kinds: readonly KindShape[],
): readonly (readonly Table[])[] {
  const sense = senseOf(
    found.map((tables) => tables.filter(({ table }) => !table.beside)),
    sheets,
    kinds,
  );
  const first = found.map((tables) => tables.filter(({ table }) => !table.beside));
  const settledFirst = first.map((tables) => tables.map((entry) => settled(entry, sense)));
  const kept = new Set(settledFirst.flat().map(({ kind }) => kind));
  return settledFirst.map((tables, index) => [...tables, ...besideThem(found[index] ?? [], tables, kept)]);
}

/** Second books of the lists that proved to be the members', of kinds that no table of the workbook is. */
function besideThem(
  found: readonly FoundTable[],
  tables: readonly Table[],
  kept: ReadonlySet<string>,
): readonly Table[] {
  return found
    .map(({ table }) => table)
    .filter(({ beside, kind }) => beside && !kept.has(kind))
    .filter((second) => tables.some((main) => main.kind === 'members' && main.range === second.range));
}

function senseOf(
  found: readonly (readonly FoundTable[])[],
  sheets: readonly Sheet[],
  kinds: readonly KindShape[],
): BookSense {
  const all = found.flat();
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const naming = new Map(kinds.flatMap(({ id, mayName }) => (mayName ? [[id as string, mayName]] : [])));
  const names = (table: Table): readonly string[] =>
    namesOf(table, byName.get(table.sheet), naming.get(table.kind));
  const proved = all.filter(({ table, best }) => table.kind === 'members' && best?.proved === true);
  return {
    speaksOfParty: sheets.some(sheetSpeaksOfParty) || all.some(({ table }) => speaksOfParty(table)),
    onePlainList: all.filter(isPlainList).length === 1,
    provedMembers: proved.length > 0,
    members: new Set(proved.flatMap(({ table }) => names(table))),
    ofPeople: new Set<string>(kinds.filter((kind) => kind.ofPeople).map((kind) => kind.id)),
    naming,
    homes: homesOf(found, sheets),
    namesOf: names,
  };
}

const NO_PARTY = 'Sổ không có chữ nào về chi bộ, đảng viên';

function settled({ table, best }: FoundTable, sense: BookSense): Table {
  if (table.told) return table;
  if (!best) {
    if (table.kind === 'other') return table;
    return sense.speaksOfParty ? leftToOthers(table, sense) : other(table, `${NO_PARTY}.`);
  }
  if (!best.proved) {
    return table.kind === 'members' && sense.onePlainList && !sense.provedMembers && !speaksOfOthers(table)
      ? doubt(table, 'Không thấy chữ “đảng viên” hay cột nào của Đảng nên cần anh/chị xác nhận.')
      : other(table, 'Không có cột nào của Đảng và tiêu đề không ghi “đảng viên” hay “chi bộ”.');
  }
  if (sense.ofPeople.has(table.kind) && speaksOfOthers(table) && !speaksOfParty(table))
    return other(table, 'Tiêu đề cho thấy đây là danh sách của đối tượng khác.');
  if (!sense.speaksOfParty) {
    return speaksOfOthers(table)
      ? other(table, `${NO_PARTY}.`)
      : doubt(table, `${NO_PARTY} nên cần anh/chị xác nhận.`);
  }
  return leftToOthers(heldAgainstMembers(table, sense), sense);
}

/** A book of another body or of outsiders beside the cell's own: it is asked about and mostly not counted meanwhile. */
function leftToOthers(table: Table, sense: BookSense): Table {
  if (table.kind === 'other' || speaksOfCell(table)) return table;
  const body = otherBodyOf(table, sense.homes);
  if (body?.strange) return leftOut(table, 'Bảng ghi tên một cơ quan, tổ chức khác.');
  if (isDoneByOutsiders(table))
    return leftOut(table, 'Tiêu đề cho thấy bảng ghi việc của người ngoài chi bộ.');
  if (sense.naming.has(table.kind) && isContest(table) && !isUnderHome(table, sense.homes))
    return leftOut(table, 'Kết quả hội thao, hội thi ghi mọi người đạt giải, không riêng chi bộ.');
  return body ? doubt(table, 'Bảng ghi tên một tổ chức chưa rõ có phải của đơn vị mình không.') : table;
}

function leftOut(table: Table, why: string): Table {
  return { ...doubt(table, why), leftOut: true };
}

/** So few of the people named must be members for a list to be the cell's. */
const KNOWN_SHARE = 0.3;
/** Fewer names tell nothing. */
const LEAST_NAMES = 3;

function heldAgainstMembers(table: Table, sense: BookSense): Table {
  const { ofPeople, members } = sense;
  const naming = sense.naming.has(table.kind);
  if (table.kind === 'members' || !(ofPeople.has(table.kind) || naming) || members.size < LEAST_NAMES)
    return table;
  if (naming && (isGiving(table) || isUnderHome(table, sense.homes))) return table;
  const names = sense.namesOf(table);
  const known = names.filter((key) => members.has(key)).length;
  if (names.length < LEAST_NAMES || known >= names.length * KNOWN_SHARE) return table;
  const why = 'Hầu hết họ tên không có trong danh sách đảng viên.';
  if (known > 0 || speaksOfParty(table)) return doubt(table, why);
  return naming ? leftOut(table, why) : other(table, why);
}

/** A list of people that nothing but the person can tell to be the members'. */
function isPlainList({ table, best }: FoundTable): boolean {
  if (table.kind === 'members') return true;
  return !best?.proved && ['full_name', 'surname'].some((field) => columnsOf(table, field).length > 0);
}

function doubt(table: Table, why: string): Table {
  return {
    ...table,
    doubtful: true,
    confidence: Math.min(table.confidence, 0.5),
    doubt: why,
    why: `${table.why} ${why}`,
  };
}

function other(table: Table, why: string): Table {
  return { ...table, kind: 'other', why: `Không dùng: ${why}` };
}

/** Keys of the people a table names. */
function namesOf(table: Table, sheet: Sheet | undefined, naming: string | undefined): readonly string[] {
  if (!sheet) return [];
  const source = tableSource(table, sheet);
  const fields = naming === undefined ? ['full_name'] : [naming];
  const columns = [...fields, 'surname', 'given_name'].flatMap((field) => columnsOf(table, field));
  return table.dataRows.flatMap((row) => {
    const text = columns.map((column) => source.text(row, column)).join(' ');
    // who gave or won may be a body as well
    if (naming !== undefined && nameLikeness(text) < LIKE_A_NAME) return [];
    const name = readName(text);
    return name ? [name.key] : [];
  });
}

const LIKE_A_NAME = 0.75;
