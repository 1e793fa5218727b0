import { formatCount, formatPercent } from '../../vietnamese/numbers';
import type { Facts } from '../facts';
import { asSentence, clauses, positive } from './prose';
import type { SentenceRule } from './sentence';

/** LOOK.md §5, 4. */
export const meetingsSentence: SentenceRule = {
  id: 'sinh_hoat',
  figures: [
    'ky_sinh_hoat',
    'ky_sinh_hoat_chuyen_de',
    'luot_du_sinh_hoat',
    'ty_le_du_sinh_hoat',
    'vang_co_ly_do',
    'vang_khong_ly_do',
  ],
  gap: 'sinh hoạt chi bộ',
  build: ({ facts }) => {
    const known = facts.number('ky_sinh_hoat') !== null || facts.number('luot_du_sinh_hoat') !== null;
    return known ? clauses([held(facts), attended(facts)], ' ') : null;
  },
};

function held(facts: Facts): string {
  const kinds = clauses(
    [
      positive(facts.number('ky_sinh_hoat'), (n) => `${n} kỳ sinh hoạt thường kỳ`),
      positive(facts.number('ky_sinh_hoat_chuyen_de'), (n) => `${n} kỳ sinh hoạt chuyên đề`),
    ],
    ' và ',
  );
  return kinds === '' ? '' : `Chi bộ tổ chức ${kinds}.`;
}

function attended(facts: Facts): string {
  const people = facts.number('luot_du_sinh_hoat');
  if (people === null) return '';
  const rate = facts.number('ty_le_du_sinh_hoat');
  const head = clauses(
    [
      `có ${formatCount(people)} lượt đảng viên dự sinh hoạt`,
      rate === null ? null : `đạt tỷ lệ bình quân ${formatPercent(rate)}`,
    ],
    ', ',
  );
  return asSentence(clauses([head, absences(facts)], '; '));
}

function absences(facts: Facts): string {
  const excused = facts.number('vang_co_ly_do');
  const unexcused = facts.number('vang_khong_ly_do');
  if (excused === 0 && unexcused === 0) return 'không có đảng viên vắng';
  return clauses(
    [
      positive(excused, (n) => `vắng có lý do ${n} lượt`),
      unexcused === 0
        ? 'không có đảng viên vắng không lý do'
        : positive(unexcused, (n) => `vắng không lý do ${n} lượt`),
    ],
    ', ',
  );
}

/** The same in one line, under the chart by month (LOOK.md picture 04). */
export function meetingsCaption(facts: Facts): string {
  const rate = facts.number('ty_le_du_sinh_hoat');
  const head = clauses(
    [
      positive(facts.number('ky_sinh_hoat'), (n) => `${n} kỳ sinh hoạt`),
      positive(facts.number('luot_du_sinh_hoat'), (n) => `${n} lượt đảng viên dự`),
      rate === null ? null : `đạt tỷ lệ ${formatPercent(rate)}`,
    ],
    ', ',
  );
  return asSentence(clauses([head, absencesInShort(facts)], '; '));
}

function absencesInShort(facts: Facts): string {
  const excused = facts.number('vang_co_ly_do');
  const unexcused = facts.number('vang_khong_ly_do');
  if (excused === null || unexcused === null) return absences(facts);
  if (excused === 0 && unexcused === 0) return 'không có đảng viên vắng';
  if (unexcused === 0) return `vắng ${formatCount(excused)} lượt, đều có lý do`;
  if (excused === 0) return `vắng ${formatCount(unexcused)} lượt, đều không lý do`;
  return `vắng có lý do ${formatCount(excused)} lượt, không lý do ${formatCount(unexcused)} lượt`;
}
