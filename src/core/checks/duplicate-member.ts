import { cellOf } from '../figures/outcome';
import type { MemberRow, Person } from '../figures/people';
import type { Check } from './check';
import type { Finding } from './finding';

const NAME = ['full_name', 'surname', 'given_name'];

/** One person in two rows of the member list. Two lists that repeat each other (one a quarter) are no slip. */
export const DUPLICATE_MEMBER: Check = {
  code: 'duplicate_member',
  run: ({ people, members }) => {
    const restated = restatedBooks(people.all);
    return people.all.flatMap((person) =>
      slips(person, restated).map((row) => finding(person, row, members.length)),
    );
  },
};

/** The rows of a person after the first, as a reader meets them. */
function slips(
  { rows }: Person,
  restated: (one: MemberRow, other: MemberRow) => boolean,
): readonly MemberRow[] {
  const ordered = [...rows].sort((a, b) => a.entry.row - b.entry.row);
  return ordered.filter((row, index) => ordered.some((first, at) => at < index && !restated(first, row)));
}

/** Whether two rows stand in two lists that share at least half of the smaller one's people. */
function restatedBooks(everyone: readonly Person[]): (one: MemberRow, other: MemberRow) => boolean {
  return (one, other) => {
    if (one.book === other.book) return false;
    const shared = everyone.filter(
      ({ rows }) =>
        rows.some(({ book }) => book === one.book) && rows.some(({ book }) => book === other.book),
    ).length;
    return shared * 2 >= Math.min(one.book.entries.length, other.book.entries.length);
  };
}

function finding(person: Person, { book, entry }: MemberRow, members: number): Finding {
  const first = person.rows.find((row) => row.entry !== entry)?.entry;
  const where = first
    ? first.sheet === entry.sheet
      ? `trang “${entry.sheet}” dòng ${String(first.row)} và dòng ${String(entry.row)}`
      : `trang “${first.sheet}” dòng ${String(first.row)} và trang “${entry.sheet}” dòng ${String(entry.row)}`
    : `dòng ${String(entry.row)}`;
  return {
    code: 'duplicate_member',
    severity: 'warning',
    message: `“${entry.name.text}” có tên hai lần trong danh sách đảng viên (${where}); đang tính là một người.`,
    suggestion:
      'Nếu là một người, anh/chị bỏ một dòng; nếu là hai người, ghi thêm ngày sinh hoặc số thẻ cho từng người.',
    at: cellOf(book, entry, NAME),
    affects: ['tong_dang_vien'],
    effect: members > 0 ? 1 / (members + 1) : 0,
  };
}
