import type { MovementEntry, MovementType } from '../kinds/records';
import type { PartialDate } from '../vietnamese/dates';
import type { Detail } from './figure';
import type { FigureContext, Indicator, Outcome } from './indicator';
import { noSource, outcome, rowReference } from './outcome';
import { personIds } from './people';
import { placeDate } from './periods';
import type { Served } from './serving-books';

const NAME = ['full_name', 'surname', 'given_name'];

interface Movement {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly types: readonly MovementType[];
  readonly rule: string;
  /** Kept in a list of figures as often as in the log: a log without such a row does not deny what the list says. */
  readonly oftenListed?: true;
  /** Where no log of movements was read: the date of the member list that tells the same. */
  readonly instead?: {
    readonly field: 'joined' | 'official';
    readonly column: string;
    readonly rule: string;
    /** What the date does not tell though the figure counts it: then nobody found is no zero. */
    readonly silentOn?: string;
  };
}

const MOVEMENTS: readonly Movement[] = [
  {
    id: 'ket_nap',
    label: 'Kết nạp đảng viên',
    unit: 'đảng viên',
    types: ['ket_nap'],
    rule: 'Đếm người được kết nạp trong kỳ theo sổ biến động',
    instead: { field: 'joined', column: 'ngày vào Đảng', rule: 'ngày vào Đảng trong kỳ' },
  },
  {
    id: 'chuyen_chinh_thuc',
    label: 'Đề nghị, công nhận chính thức',
    unit: 'đảng viên',
    types: ['de_nghi_chinh_thuc', 'cong_nhan_chinh_thuc'],
    rule: 'Đếm người được đề nghị hoặc công nhận chính thức trong kỳ theo sổ biến động, mỗi người một lần',
    instead: {
      field: 'official',
      column: 'ngày chính thức',
      rule: 'ngày chính thức trong kỳ',
      silentOn: 'người mới được đề nghị',
    },
  },
  {
    id: 'chuyen_den',
    label: 'Chuyển sinh hoạt đến',
    unit: 'đảng viên',
    types: ['chuyen_den'],
    rule: 'Đếm người chuyển sinh hoạt đến trong kỳ theo sổ biến động',
  },
  {
    id: 'chuyen_di',
    label: 'Chuyển sinh hoạt đi',
    unit: 'đảng viên',
    types: ['chuyen_di'],
    rule: 'Đếm người chuyển sinh hoạt đi trong kỳ theo sổ biến động',
  },
  {
    id: 'tu_tran',
    label: 'Từ trần',
    unit: 'đảng viên',
    types: ['tu_tran'],
    rule: 'Đếm người từ trần trong kỳ theo sổ biến động',
  },
  {
    id: 'xoa_ten',
    label: 'Xóa tên, khai trừ',
    unit: 'đảng viên',
    types: ['xoa_ten'],
    rule: 'Đếm người bị xóa tên hoặc khai trừ trong kỳ theo sổ biến động',
  },
  {
    id: 'bau_bo_sung_cap_uy',
    label: 'Bầu bổ sung cấp ủy',
    unit: 'đồng chí',
    types: ['bau_bo_sung'],
    rule: 'Đếm người được bầu bổ sung vào cấp ủy trong kỳ theo sổ biến động',
    oftenListed: true,
  },
];

const DETAIL_LABELS: Partial<Readonly<Record<MovementType, string>>> = {
  de_nghi_chinh_thuc: 'Đề nghị chính thức',
  cong_nhan_chinh_thuc: 'Công nhận chính thức',
};

function movement(one: Movement): Indicator {
  const { id, label, unit, instead } = one;
  return {
    id,
    label,
    unit,
    section: 'bien_dong',
    rule: () =>
      instead
        ? `${one.rule}; không có sổ này thì đếm người có ${instead.rule} ở danh sách đảng viên.`
        : `${one.rule}.`,
    compute: (context) => {
      const books = context.serving.movements.filter(({ book }) => book.entries.length > 0);
      if (books.length === 0)
        return instead ? fromMembers(one, context) : noSource('Chưa có sổ biến động đảng viên.');
      const listed = one.oftenListed === true && (context.written.get(id) ?? null) !== null;
      const telling = books.filter((served) => tellsType(served, one.types, listed));
      if (telling.length > 0) return fromLog(one, telling, context);
      return noSource(`Sổ biến động không có cột phân biệt “${label.toLowerCase()}”.`);
    },
  };
}

/** A column tells the types apart; without one, or when asked for rows, only the type the words of the sheet speak of. */
function tellsType(
  { book }: Served<MovementEntry>,
  types: readonly MovementType[],
  byRowsAlone: boolean,
): boolean {
  return (
    (!byRowsAlone && book.has('movement_type')) ||
    book.entries.some((entry) => entry.types.some((type) => types.includes(type)))
  );
}

function idsOf(rows: readonly MovementEntry[], context: FigureContext): ReadonlySet<string> {
  const named = personIds(
    rows.flatMap((entry) => entry.people),
    context.people,
    { oneRowEach: false },
  );
  const nameless = rows.flatMap((entry) =>
    entry.people.length === 0 ? [`${entry.sheet}!${String(entry.row)}`] : [],
  );
  return new Set([...named, ...nameless]);
}

function fromLog(one: Movement, from: readonly Served<MovementEntry>[], context: FigureContext): Outcome {
  const rows = from.flatMap(({ book, rows: entries }) =>
    entries
      .filter((entry) => entry.types.some((type) => one.types.includes(type)))
      .map((entry) => ({ book, entry })),
  );
  const value = idsOf(
    rows.map(({ entry }) => entry),
    context,
  ).size;
  return outcome({
    value,
    from,
    fields: NAME,
    counted: `${String(value)} người`,
    rows: rows.map(({ book, entry }) =>
      rowReference(book, entry, NAME, entry.people.map((person) => person.text).join(', ')),
    ),
    details: detailsOf(
      one,
      rows.map(({ entry }) => entry),
      context,
    ),
  });
}

function detailsOf(one: Movement, rows: readonly MovementEntry[], context: FigureContext): readonly Detail[] {
  return one.types.flatMap((type) => {
    const label = DETAIL_LABELS[type];
    const value = idsOf(
      rows.filter((entry) => entry.types.includes(type)),
      context,
    ).size;
    const key = type === 'de_nghi_chinh_thuc' ? 'de_nghi' : 'cong_nhan';
    return label !== undefined && value > 0 ? [{ key, label, value, unit: one.unit }] : [];
  });
}

function fromMembers({ instead }: Movement, context: FigureContext): Outcome {
  if (!instead) throw new Error('no date of the member list stands in for this movement');
  const { members } = context.serving;
  if (members.length === 0) return noSource('Chưa có sổ biến động và danh sách đảng viên.');
  const telling = members.filter(
    ({ book }) => book.has(instead.field) || book.entries.some((entry) => entry[instead.field] !== null),
  );
  if (telling.length === 0) {
    return noSource(`Chưa có sổ biến động; danh sách đảng viên không có cột ${instead.column}.`);
  }
  const within = (date: PartialDate | null): boolean =>
    date !== null && placeDate(date, context.period) === 'inside';
  const found = context.people.all.filter((person) => within(person[instead.field]));
  if (found.length === 0 && instead.silentOn !== undefined) {
    return noSource(
      `Chưa có sổ biến động; danh sách đảng viên không có ai có ${instead.rule}, mà danh sách không ghi ${instead.silentOn}.`,
    );
  }
  const label = instead.field === 'official' ? DETAIL_LABELS.cong_nhan_chinh_thuc : undefined;
  return outcome({
    value: found.length,
    from: telling,
    fields: [instead.field],
    counted: `${String(found.length)} người có ${instead.rule}`,
    rows: found.flatMap((person) =>
      person.rows.slice(0, 1).map(({ book, entry }) => rowReference(book, entry, NAME, entry.name.text)),
    ),
    details:
      label !== undefined && found.length > 0
        ? [{ key: 'cong_nhan', label, value: found.length, unit: 'đảng viên' }]
        : [],
  });
}

export const BIEN_DONG: readonly Indicator[] = MOVEMENTS.map(movement);
