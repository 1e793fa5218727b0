import { formatDate } from '../vietnamese/dates';
import { formatNumber } from '../vietnamese/numbers';
import { cellOf } from '../figures/outcome';
import type { Person } from '../figures/people';
import type { Check } from './check';

/** More would be a list, not a sentence. */
const TOLD_APART = 4;
const NAME = ['full_name', 'surname', 'given_name'];

/** Two people of one name, kept apart by birth or card: other sheets may mean either. */
export const SAME_NAME: Check = {
  code: 'same_name',
  run: ({ people }) =>
    [...people.byKey.values()].flatMap((namesakes) => {
      if (namesakes.length < 2) return [];
      const rows = namesakes.flatMap(({ rows: own }) => own.slice(0, 1));
      const many = formatNumber(namesakes.length);
      const told = namesakes.slice(0, TOLD_APART).map(traitOf).join('; ');
      const more = namesakes.length > TOLD_APART ? '; …' : '';
      const last = rows.reduce((a, b) => (b.entry.row > a.entry.row ? b : a));
      return [
        {
          code: 'same_name',
          severity: 'info' as const,
          message:
            `Danh sách đảng viên có ${many} người cùng tên “${last.entry.name.text}” ` +
            `(${told}${more}); đang tính là ${many} người.`,
          suggestion: `Ở các trang khác, anh/chị ghi thêm năm sinh sau tên, ví dụ “${last.entry.name.text} (1981)”, để biết là ai.`,
          at: cellOf(last.book, last.entry, NAME),
          affects: [],
        },
      ];
    }),
};

function traitOf({ birth, card, rows }: Person): string {
  if (birth) return `sinh ${formatDate(birth)}`;
  return card !== null ? `số thẻ ${card}` : `dòng ${String(rows[0]?.entry.row ?? '')}`;
}
