import type { KindShape } from '../kinds/kind';
import type { Sheet } from '../sheet/workbook';
import { readName } from '../vietnamese/names';
import { cellWords, isOfAnotherBody } from './letterhead';
import { isDoneByOutsiders, sheetSpeaksOfParty, speaksOfOthers, speaksOfParty } from './party-context';
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
  /** The words that tell the cell's name apart from other bodies'. */
  readonly cell: ReadonlySet<string>;
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
  const sense = senseOf(found.flat(), sheets, kinds);
  return found.map((tables) => tables.map((entry) => settled(entry, sense)));
}

function senseOf(
  all: readonly FoundTable[],
  sheets: readonly Sheet[],
  kinds: readonly KindShape[],
): BookSense {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const names = (table: Table): readonly string[] => namesOf(table, byName.get(table.sheet));
  const proved = all.filter(({ table, best }) => table.kind === 'members' && best?.proved === true);
  return {
    speaksOfParty: sheets.some(sheetSpeaksOfParty) || all.some(({ table }) => speaksOfParty(table)),
    onePlainList: all.filter(isPlainList).length === 1,
    provedMembers: proved.length > 0,
    members: new Set(proved.flatMap(({ table }) => names(table))),
    ofPeople: new Set<string>(kinds.filter((kind) => kind.ofPeople).map((kind) => kind.id)),
    cell: cellWords(sheets),
    namesOf: names,
  };
}

const NO_PARTY = 'Sổ không có chữ nào về chi bộ, đảng viên';

function settled({ table, best }: FoundTable, sense: BookSense): Table {
  if (table.told) return table;
  if (!best) return table.kind === 'other' || sense.speaksOfParty ? table : other(table, `${NO_PARTY}.`);
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

/** A book of another office or of outsiders beside the cell's own: it is asked about and not counted meanwhile. */
function leftToOthers(table: Table, { cell }: BookSense): Table {
  if (table.kind === 'other' || speaksOfParty(table)) return table;
  const why = isOfAnotherBody(table, cell)
    ? 'Phía trên bảng ghi tên một cơ quan, tổ chức khác.'
    : isDoneByOutsiders(table)
      ? 'Tiêu đề cho thấy bảng ghi việc của người ngoài chi bộ.'
      : null;
  return why === null ? table : { ...doubt(table, why), leftOut: true };
}

/** So few of the people named must be members for a list to be the cell's. */
const KNOWN_SHARE = 0.3;
/** Fewer names tell nothing. */
const LEAST_NAMES = 3;

function heldAgainstMembers(table: Table, { ofPeople, members, namesOf }: BookSense): Table {
  if (table.kind === 'members' || !ofPeople.has(table.kind) || members.size < LEAST_NAMES) return table;
  const names = namesOf(table);
  const known = names.filter((key) => members.has(key)).length;
  if (names.length < LEAST_NAMES || known >= names.length * KNOWN_SHARE) return table;
  const why = 'Hầu hết họ tên không có trong danh sách đảng viên.';
  return known === 0 && !speaksOfParty(table) ? other(table, why) : doubt(table, why);
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
function namesOf(table: Table, sheet: Sheet | undefined): readonly string[] {
  if (!sheet) return [];
  const source = tableSource(table, sheet);
  const columns = ['full_name', 'surname', 'given_name'].flatMap((field) => columnsOf(table, field));
  return table.dataRows.flatMap((row) => {
    const text = columns.map((column) => source.text(row, column)).join(' ');
    const name = readName(text);
    return name ? [name.key] : [];
  });
}
