import type { MemberEntry } from '../kinds/records';
import type { FigureContext, Indicator, Outcome } from './indicator';
import { MEMBER_COUNTS, type MemberCount } from './member-counts';
import { noSource, outcome, rowReference } from './outcome';
import type { Person } from './people';
import type { Period } from './period';
import { dashedDay, dayNumber, isByEnd, spanOfDate } from './periods';
import { ratioToOneDecimal } from './rounding';
import type { Served } from './serving-books';

const NAME = ['full_name', 'surname', 'given_name'];
const NO_LIST = 'Chưa có danh sách đảng viên của kỳ này.';

function memberCount(count: MemberCount): Indicator {
  return {
    id: count.id,
    label: count.label,
    unit: 'đảng viên',
    section: 'to_chuc',
    rule: (period) => `Trong số đảng viên đến ngày ${dashedDay(period.to)}, đếm người ${count.who}.`,
    compute: (context) => {
      const { members } = context.serving;
      if (members.length === 0) return noSource(NO_LIST);
      const telling = members.filter((served) => tells(served, count));
      if (telling.length === 0) return noSource(count.missing);
      const tellingBooks = new Set(telling.map(({ book }) => book));
      const known = context.members.filter((person) =>
        person.rows.some(({ book }) => tellingBooks.has(book)),
      );
      const accepted = known.filter((person) => count.accept(person, context.period));
      const left = context.members.length - known.length;
      const unsure = left > 0 ? `Còn ${String(left)} người ở danh sách không có cột này nên chưa rõ.` : null;
      const fields = [count.columns, count.instead ?? []].find((own) => anyHas(telling, own)) ?? NAME;
      return counting(context, telling, accepted, fields, count.counted(accepted.length, context), unsure);
    },
  };
}

function tells({ book }: Served<MemberEntry>, count: MemberCount): boolean {
  return count.columns.some((column) => book.has(column)) || book.entries.some(count.known);
}

function anyHas(from: readonly Served<MemberEntry>[], fields: readonly string[]): boolean {
  return from.some(({ book }) => fields.some((field) => book.has(field)));
}

function counting(
  context: FigureContext,
  from: readonly Served<MemberEntry>[],
  accepted: readonly Person[],
  fields: readonly string[],
  counted: string,
  unsure: string | null,
): Outcome {
  return outcome({
    value: accepted.length,
    from,
    fields,
    counted,
    rows: rowsOf(accepted),
    unsure,
    skipped: gone(context),
  });
}

function rowsOf(accepted: readonly Person[]): readonly ReturnType<typeof rowReference>[] {
  return accepted.flatMap((person) =>
    person.rows.slice(0, 1).map(({ book, entry }) => rowReference(book, entry, NAME, entry.name.text)),
  );
}

function gone({ people: everyone, members }: FigureContext): readonly string[] {
  const others = everyone.all.length - members.length;
  return others > 0 ? [`${String(others)} người chưa vào hoặc đã rời chi bộ`] : [];
}

/** Joined by the end (or no date), and not left by then; a reason for leaving without a date counts as left. */
export function isMemberAtEnd(person: Person, period: Period): boolean {
  if (person.joined && !isByEnd(person.joined, period)) return false;
  if (person.left) return dayNumber(spanOfDate(person.left).to) > dayNumber(period.to);
  return person.leftReason === null;
}

const TOTAL: Indicator = {
  id: 'tong_dang_vien',
  label: 'Tổng số đảng viên',
  unit: 'đảng viên',
  section: 'to_chuc',
  rule: (period) =>
    `Đếm người có tên trong danh sách, vào Đảng trước hết ngày ${dashedDay(period.to)} và chưa chuyển đi. ` +
    'Mỗi người tính một lần.',
  compute: (context) => {
    const { members } = context.serving;
    if (members.length === 0) return noSource(NO_LIST);
    const n = context.members.length;
    const undatedLeaving = context.people.all.some(
      (person) => person.left === null && person.leftReason !== null,
    );
    const unsure = undatedLeaving ? 'Có người ghi đã rời chi bộ nhưng không rõ ngày.' : null;
    return counting(context, members, context.members, NAME, `${String(n)} người khác nhau`, unsure);
  },
};

/** Full years on the last day; where only the year of birth is known, the difference of years. */
function fullYears(person: Person, period: Period): number | null {
  if (!person.birth) return null;
  const years = period.to.year - person.birth.year;
  if (person.birth.month === null) return years;
  const birthday = person.birth.month * 100 + (person.birth.day ?? 1);
  return birthday <= period.to.month * 100 + period.to.day ? years : years - 1;
}

const MEAN_AGE: Indicator = {
  id: 'tuoi_binh_quan',
  label: 'Tuổi bình quân',
  unit: 'tuổi',
  section: 'to_chuc',
  rule: (period) =>
    `Cộng số tuổi tròn đến ngày ${dashedDay(period.to)} của đảng viên có ghi ngày sinh rồi chia cho số người đó.`,
  compute: (context) => {
    const { members } = context.serving;
    if (members.length === 0) return noSource(NO_LIST);
    const telling = members.filter(
      ({ book }) => book.has('birth') || book.entries.some((e) => e.birth !== null),
    );
    if (telling.length === 0) return noSource('Danh sách đảng viên không có cột ngày sinh.');
    const aged = context.members.flatMap((person) => {
      const age = fullYears(person, context.period);
      return age === null ? [] : [{ person, age }];
    });
    if (aged.length === 0)
      return noSource('Cột ngày sinh của danh sách đảng viên chưa có ngày nào đọc được.');
    const sum = aged.reduce((total, { age }) => total + age, 0);
    const without = context.members.length - aged.length;
    return outcome({
      value: ratioToOneDecimal(sum, aged.length),
      from: telling,
      fields: ['birth'],
      counted: `${String(sum)} tuổi chia ${String(aged.length)} người`,
      rows: rowsOf(aged.map(({ person }) => person)),
      skipped: without > 0 ? [`${String(without)} người chưa có ngày sinh`] : [],
    });
  },
};

function count(id: string): Indicator {
  const found = MEMBER_COUNTS.find((one) => one.id === id);
  if (!found) throw new Error(`no member count ${id}`);
  return memberCount(found);
}

export const TO_CHUC: readonly Indicator[] = [
  TOTAL,
  count('dang_vien_chinh_thuc'),
  count('dang_vien_du_bi'),
  count('dang_vien_nu'),
  count('dang_vien_dan_toc_thieu_so'),
  count('dang_vien_ton_giao'),
  MEAN_AGE,
  count('llct_so_cap'),
  count('llct_trung_cap'),
  count('llct_cao_cap'),
  count('chuyen_mon_dai_hoc'),
];
