import { formatCount } from '../../vietnamese/numbers';
import type { SentenceContext, SentenceRule } from './sentence';
import { clauses, inPeriod, previousName } from './prose';

/** LOOK.md §5, 3. */
export const educationSentence: SentenceRule = {
  id: 'tuyen_truyen',
  figures: ['cuoc_tuyen_truyen', 'luot_tuyen_truyen'],
  gap: 'tuyên truyền, học tập',
  build: (context) => {
    const { facts, period } = context;
    const held = facts.number('cuoc_tuyen_truyen');
    if (held === null) return null;
    if (held === 0) return `${inPeriod(period)}, chi bộ chưa tổ chức cuộc tuyên truyền nào.`;
    const people = facts.number('luot_tuyen_truyen');
    const attended = people === null ? '' : ` với ${formatCount(people)} lượt cán bộ, đảng viên tham dự`;
    const head = `${inPeriod(period)}, chi bộ đã tổ chức ${formatCount(held)} cuộc tuyên truyền`;
    return `${head}${attended}${lastYear(context)}.`;
  },
};

function lastYear({ facts, period }: SentenceContext): string {
  const held = facts.previous('cuoc_tuyen_truyen');
  const people = facts.previous('luot_tuyen_truyen');
  if (held === null && people === null) return '';
  if (held === 0) return ` (${previousName(period)}: không có)`;
  const parts = clauses(
    [
      held === null ? null : `${formatCount(held)} cuộc`,
      people === null ? null : `${formatCount(people)} lượt`,
    ],
    ', ',
  );
  return ` (${previousName(period)}: ${parts})`;
}
