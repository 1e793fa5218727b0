import { formatCount } from '../../vietnamese/numbers';
import type { Facts } from '../facts';
import { asSentence, clauses, inPeriod, uncapitalised } from './prose';
import type { SentenceRule } from './sentence';

/** LOOK.md §5, 11. */
export const inspectionsSentence: SentenceRule = {
  id: 'kiem_tra_giam_sat',
  figures: ['dang_vien_duoc_ktgs'],
  gap: 'kiểm tra, giám sát',
  build: ({ facts, period }) => {
    const people = facts.number('dang_vien_duoc_ktgs');
    if (people === null) return null;
    if (people === 0) return `${inPeriod(period)} chưa kiểm tra, giám sát đảng viên.`;
    const planned = facts.details('dang_vien_duoc_ktgs').some(({ key }) => key === 'theo_ke_hoach');
    return `Chi bộ kiểm tra, giám sát ${formatCount(people)} đồng chí${planned ? ' theo kế hoạch' : ''}.`;
  },
};

/** LOOK.md §5, 12. Zero only from a sheet with that column: the figure has no value otherwise. */
export const disciplineSentence: SentenceRule = {
  id: 'vi_pham_ky_luat',
  figures: ['vi_pham_19_dieu', 'ky_luat'],
  gap: 'vi phạm, kỷ luật',
  build: ({ facts, wording }) => {
    const violations = facts.number('vi_pham_19_dieu');
    const disciplined = facts.number('ky_luat');
    if (violations === null && disciplined === null) return null;
    return asSentence(
      clauses(
        [
          violations === null ? null : violationText(violations, wording.forbiddenActs),
          disciplined === null ? null : disciplineText(disciplined, facts),
        ],
        '; ',
      ),
    );
  },
};

function violationText(count: number, acts: string): string {
  return count === 0
    ? `không có đảng viên vi phạm ${acts}`
    : `có ${formatCount(count)} đảng viên vi phạm ${acts}`;
}

function disciplineText(count: number, facts: Facts): string {
  if (count === 0) return 'không có đảng viên bị thi hành kỷ luật';
  const forms = facts
    .details('ky_luat')
    .filter((detail) => typeof detail.value === 'number' && detail.value > 0)
    .map((detail) => `${uncapitalised(detail.label)} ${formatCount(Number(detail.value))}`);
  const named = forms.length === 0 ? '' : ` (${forms.join(', ')})`;
  return `có ${formatCount(count)} đảng viên bị thi hành kỷ luật${named}`;
}
