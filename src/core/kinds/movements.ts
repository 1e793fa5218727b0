import type { PartialDate } from '../vietnamese/dates';
import { foldLoose } from '../vietnamese/fold';
import { bookOf, closeReading } from './book-of';
import { type DateColumn, dateWithin, readDateColumn } from './date-column';
import { textOrAbove } from './ditto';
import { peopleAt } from './inspections';
import type { Kind } from './kind';
import { MOVEMENTS_SHAPE } from './movements-fields';
import { Reading } from './reading';
import type { Book, MovementEntry, MovementType } from './records';
import { isTicked } from './ticks';

const AFFECTS = [
  'ket_nap',
  'chuyen_chinh_thuc',
  'chuyen_den',
  'chuyen_di',
  'tu_tran',
  'xoa_ten',
  'bau_bo_sung_cap_uy',
];
const TYPES: readonly MovementType[] = [
  'ket_nap',
  'de_nghi_chinh_thuc',
  'cong_nhan_chinh_thuc',
  'chuyen_den',
  'chuyen_di',
  'tu_tran',
  'xoa_ten',
];

/** Admission, official membership, transfers, committee. A row with a date column for each type gives several entries. */
export const MOVEMENTS: Kind<MovementEntry, Book<MovementEntry>> = {
  ...MOVEMENTS_SHAPE,
  read(source, context) {
    const reading = new Reading(source, context, MOVEMENTS_SHAPE, AFFECTS);
    const dates = readDateColumn(reading, reading.column('date'), {
      understood: (text) => dateWithin(text) !== null,
    });
    const byType = TYPES.flatMap((type) => {
      const column = reading.column(`date_${type}`);
      return column === null
        ? []
        : [
            {
              type,
              column,
              dates: readDateColumn(reading, column, { understood: (text) => movementsIn(text).length > 0 }),
            },
          ];
    });
    const entries = reading.table.dataRows.flatMap((row) => readRow(reading, row, dates, byType));
    return closeReading(reading, bookOf(reading, entries));
  },
};

interface DatedType {
  readonly type: MovementType;
  readonly column: number;
  readonly dates: DateColumn;
}

function readRow(
  reading: Reading,
  row: number,
  dates: DateColumn,
  byType: readonly DatedType[],
): readonly MovementEntry[] {
  const people = peopleAt(reading, row);
  if (people.length === 0) return [];
  const base = { sheet: reading.table.sheet, row, people };
  const typed = textOrAbove(reading, row, reading.column('movement_type'));
  const fromType = movementsIn(typed);
  const date = dates.at(row) ?? dateWithin(reading.text(row, 'decision')) ?? dateWithin(typed);
  if (fromType.length > 0) {
    return [{ ...base, types: fromType, date: date ?? ownDate(row, fromType, byType) }];
  }
  const own = byType.flatMap(({ type, column, dates: own_dates }) => {
    const text = reading.textAt(row, column);
    if (!isTicked(text)) return [];
    // Under "Tăng (kết nạp, chuyển đến)" the cell says which it was.
    const said = movementsIn(text);
    return [{ ...base, types: said.length > 0 ? said : [type], date: own_dates.at(row) ?? date }];
  });
  const moved = own.filter(({ types }) => !types.every((type) => ENTRY.has(type)));
  const section = reading.section(row);
  const headed = saysOne(section) ? movementsIn(section) : [];
  if (headed.length > 0) {
    const when = own.find(({ types }) => types.some((type) => headed.includes(type)));
    return [{ ...base, types: headed, date: when?.date ?? date ?? moved[0]?.date ?? null }];
  }
  const around = [reading.text(row, 'note'), section, ...[...reading.titles()].reverse()].map(movementsIn);
  const said = around.find((types) => types.length > 0) ?? [];
  const identity = said.length > 0 && !said.some((type) => ENTRY.has(type));
  const counted = identity ? moved : own;
  return counted.length > 0 ? counted : [{ ...base, types: said, date }];
}

/** When somebody joined tells who they are in a list of those who came, left or died: no movement of its own there. */
const ENTRY: ReadonlySet<MovementType> = new Set(['ket_nap', 'de_nghi_chinh_thuc', 'cong_nhan_chinh_thuc']);

/** "A. Kết nạp, chuyển chính thức" heads two things, which the columns then tell apart. */
function saysOne(section: string): boolean {
  const loose = foldLoose(section);
  return movementsIn(section).length === 1 && !(/\bket nap\b/.test(loose) && /\bchinh thuc\b/.test(loose));
}

function ownDate(
  row: number,
  types: readonly MovementType[],
  byType: readonly DatedType[],
): PartialDate | null {
  const column = byType.find(({ type }) => types.includes(type));
  return column?.dates.at(row) ?? null;
}

/** "Chuyển SHĐ chính thức đi", "chuyển sinh hoạt đến", "chuyển công tác": with its direction, where it says one. */
const TRANSFER =
  /\bchuyen(?: (?:dang|ra))? (?:sinh hoat|shd|sh|cong tac)(?: (?:dang|chinh thuc|tam thoi))*(?: (?:den|ve|di))?\b|\bchuyen(?: dang)? (?:den|ve|di)\b/;

/** The movements that words tell: "Công nhận ĐV chính thức", "Chuyển SH đi", "Bầu bổ sung chi ủy viên". */
export function movementsIn(text: string): readonly MovementType[] {
  const loose = foldLoose(text.replace(/[_.-]+/g, ' '));
  const types: MovementType[] = [];
  // "Chuyển sinh hoạt đảng chính thức" is a transfer for good, not somebody's becoming official.
  const transfer = TRANSFER.exec(loose);
  const official = /\b(?:chinh thuc|ct|dvct)\b/.test(loose.replace(TRANSFER, ' '));
  if (official && /\bde nghi\b|\blap ho so\b|\bde xuat\b/.test(loose)) types.push('de_nghi_chinh_thuc');
  else if (official) types.push('cong_nhan_chinh_thuc');
  else if (/\bket nap\b/.test(loose)) types.push('ket_nap');
  if (/ (?:den|ve)$/.test(transfer?.[0] ?? '') || /\btiep nhan\b/.test(loose)) types.push('chuyen_den');
  else if (transfer) types.push('chuyen_di');
  if (/\btu tran\b|\bqua doi\b|\bda mat\b/.test(loose)) types.push('tu_tran');
  if (/\bxoa ten\b|\bkhai tru\b|\bra khoi dang\b|\bxin ra\b/.test(loose)) types.push('xoa_ten');
  if (
    /\bbau (?:bo sung|them|cap uy|chi uy|bi thu|pho bi thu)\b|\bbo sung (?:chi uy|cap uy|cuv|bi thu|pho bi thu)\b|\bkien toan\b/.test(
      loose,
    )
  )
    types.push('bau_bo_sung');
  return types;
}
