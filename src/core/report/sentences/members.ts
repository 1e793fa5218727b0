import { slashedDay } from '../../figures/periods';
import { formatCount, formatNumber } from '../../vietnamese/numbers';
import type { Facts } from '../facts';
import { clauses, positive } from './prose';
import type { SentenceRule } from './sentence';

/** LOOK.md §5, 1. */
export const membersSentence: SentenceRule = {
  id: 'dang_vien',
  figures: [
    'tong_dang_vien',
    'dang_vien_chinh_thuc',
    'dang_vien_du_bi',
    'dang_vien_nu',
    'dang_vien_dan_toc_thieu_so',
    'tuoi_binh_quan',
  ],
  gap: 'số lượng đảng viên',
  build: ({ facts, period }) => {
    const total = facts.number('tong_dang_vien');
    if (total === null) return null;
    const day = slashedDay(period.to);
    if (total === 0) return `Đến ngày ${day}, chi bộ không có đảng viên.`;
    const age = facts.number('tuoi_binh_quan');
    const head = `Đến ngày ${day}, chi bộ có ${formatCount(total)} đảng viên${composition(facts, total)}`;
    const tail = [among(facts, total), age === null ? null : `tuổi bình quân ${formatNumber(age)}`];
    return `${clauses([head, ...tail], '; ')}.`;
  },
};

/** ", gồm 08 đảng viên chính thức và 02 đảng viên dự bị", ", đều là đảng viên chính thức và đều là nữ" */
function composition(facts: Facts, total: number): string {
  const official = facts.number('dang_vien_chinh_thuc');
  const probationary = facts.number('dang_vien_du_bi');
  const all = total === 1 ? 'là' : 'đều là';
  const women = facts.number('dang_vien_nu') === total ? `${all} nữ` : null;
  const standing =
    official === total || (official === null && probationary === 0)
      ? `${all} đảng viên chính thức`
      : probationary === total
        ? `${all} đảng viên dự bị`
        : null;
  const parts = clauses(
    [
      positive(official, (n) => `${n} đảng viên chính thức`),
      positive(probationary, (n) => `${n} đảng viên dự bị`),
    ],
    ' và ',
  );
  const said =
    standing === null && parts !== ''
      ? clauses([`gồm ${parts}`, women], '; ')
      : clauses([standing, women], ' và ');
  return said === '' ? '' : `, ${said}`;
}

/** Groups within all; women only where some are not. */
function among(facts: Facts, total: number): string | null {
  const women = facts.number('dang_vien_nu');
  const groups = clauses(
    [
      women === total ? null : positive(women, (n) => `${n} đảng viên nữ`),
      positive(facts.number('dang_vien_dan_toc_thieu_so'), (n) => `${n} đảng viên là người dân tộc thiểu số`),
    ],
    ', ',
  );
  return groups === '' ? null : `trong đó có ${groups}`;
}

/** LOOK.md §5, 2. */
export const theorySentence: SentenceRule = {
  id: 'ly_luan_chinh_tri',
  figures: ['llct_cao_cap', 'llct_trung_cap', 'llct_so_cap'],
  build: ({ facts }) => {
    const levels = clauses(
      [
        positive(facts.number('llct_cao_cap'), (n) => `cao cấp, cử nhân ${n}`),
        positive(facts.number('llct_trung_cap'), (n) => `trung cấp ${n}`),
        positive(facts.number('llct_so_cap'), (n) => `sơ cấp ${n}`),
      ],
      ', ',
    );
    return levels === '' ? '' : `Trình độ lý luận chính trị: ${levels}.`;
  },
};
