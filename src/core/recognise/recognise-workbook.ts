import type { KindShape } from '../kinds/kind';
import type { Sheet, Workbook } from '../sheet/workbook';
import { readName } from '../vietnamese/names';
import { labelBookOf } from './find-labels';
import { lexiconOf } from './lexicon';
import { kindMatcher } from './match-columns';
import { sheetSpeaksOfParty, speaksOfOthers, speaksOfParty } from './party-context';
import { type FoundTable, type Knowledge, recogniseSheet } from './recognise-sheet';
import { columnsOf, type Table } from './table';
import { tableSource, type TableSource } from './table-source';

/** What was made of one sheet. */
export interface SheetRecognition {
  readonly sheet: Sheet;
  /** `source`: it was read; `hidden`: left out unless included; `ours`: never a source. */
  readonly role: 'source' | 'hidden' | 'ours';
  readonly tables: readonly TableSource[];
}

export interface RecogniseOptions {
  readonly kinds: readonly KindShape[];
  /** Our own sheets and those named like them. */
  readonly isNeverSource: (sheet: Sheet) => boolean;
  /** Hidden sheets that the person wants read. */
  readonly includedSheets?: readonly string[];
}

/** Finds all tables of a workbook and what they are: each sheet by itself, then all of them held together. */
export function recogniseWorkbook(
  workbook: Workbook,
  options: RecogniseOptions,
): readonly SheetRecognition[] {
  const knowledge = knowledgeOf(options.kinds);
  const roles = workbook.sheets.map((sheet) => ({ sheet, role: roleOf(sheet, options) }));
  const found = roles.map(({ sheet, role }) => (role === 'source' ? recogniseSheet(sheet, knowledge) : []));
  const settled = settle(
    found,
    roles.filter(({ role }) => role === 'source').map(({ sheet }) => sheet),
    options.kinds,
  );
  return roles.map(({ sheet, role }, index) => ({
    sheet,
    role,
    tables: (settled[index] ?? []).map((table) => tableSource(table, sheet)),
  }));
}

/** The catalogue's wordings folded once, however many workbooks are read. */
const known = new WeakMap<readonly KindShape[], Knowledge>();

function knowledgeOf(kinds: readonly KindShape[]): Knowledge {
  const found = known.get(kinds);
  if (found) return found;
  const labelled = kinds.flatMap((kind) =>
    kind.labelled
      ? [{ kind: { ...kind, labelled: kind.labelled }, labels: labelBookOf(kind.labelled.labels) }]
      : [],
  );
  const made = { matchers: kinds.map(kindMatcher), lexicon: lexiconOf(kinds), labelled };
  known.set(kinds, made);
  return made;
}

function roleOf(sheet: Sheet, options: RecogniseOptions): SheetRecognition['role'] {
  if (options.isNeverSource(sheet)) return 'ours';
  if (sheet.visibility === 'visible' || options.includedSheets?.includes(sheet.name)) return 'source';
  return 'hidden';
}

/**
 * The second look (INDICATORS.md): a list of people needs evidence of its own to be the member list; in a workbook
 * that never speaks of the Party nothing is more than a guess; lists of people who are not the members are others'.
 */
function settle(
  found: readonly (readonly FoundTable[])[],
  sheets: readonly Sheet[],
  kinds: readonly KindShape[],
): readonly (readonly Table[])[] {
  const all = found.flat();
  const party = sheets.some(sheetSpeaksOfParty) || all.some(({ table }) => speaksOfParty(table));
  const proved = all.filter(({ table, best }) => table.kind === 'members' && best?.proved === true);
  const onlyList = all.filter(isPlainList).length === 1;
  const members = new Set(
    proved.flatMap(({ table }) =>
      namesOf(
        table,
        sheets.find((sheet) => sheet.name === table.sheet),
      ),
    ),
  );
  const ofPeople = new Set<string>(kinds.filter((kind) => kind.ofPeople).map((kind) => kind.id));
  return found.map((tables) =>
    tables.map((entry) => {
      const { table, best } = entry;
      if (!best) {
        return table.kind === 'other' || party
          ? table
          : other(table, 'Sổ không có chữ nào về chi bộ, đảng viên.');
      }
      if (!best.proved) {
        return table.kind === 'members' && onlyList && proved.length === 0 && !speaksOfOthers(table)
          ? doubt(table, 'Không thấy chữ “đảng viên” hay cột nào của Đảng nên cần anh/chị xác nhận.')
          : other(table, 'Không có cột nào của Đảng và tiêu đề không ghi “đảng viên” hay “chi bộ”.');
      }
      const strangers = ofPeople.has(table.kind) && speaksOfOthers(table) && !speaksOfParty(table);
      if (strangers) return other(table, 'Tiêu đề cho thấy đây là danh sách của đối tượng khác.');
      if (!party) {
        return speaksOfOthers(table)
          ? other(table, 'Sổ không có chữ nào về chi bộ, đảng viên.')
          : doubt(table, 'Sổ không có chữ nào về chi bộ, đảng viên nên cần anh/chị xác nhận.');
      }
      if (table.kind !== 'members' && ofPeople.has(table.kind) && members.size >= 3) {
        const names = namesOf(
          table,
          sheets.find((sheet) => sheet.name === table.sheet),
        );
        const known = names.filter((key) => members.has(key)).length;
        if (names.length >= 3 && known < names.length * 0.3) {
          const why = 'Hầu hết họ tên không có trong danh sách đảng viên.';
          return known === 0 && !speaksOfParty(table) ? other(table, why) : doubt(table, why);
        }
      }
      return table;
    }),
  );
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
