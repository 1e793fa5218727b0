import { asSentence, clauses, positive } from './prose';
import type { SentenceRule } from './sentence';

const AWARDS = [
  ['giay_khen', 'giấy khen'],
  ['bang_khen', 'bằng khen'],
  ['huy_hieu_dang', 'Huy hiệu Đảng'],
] as const;

/** LOOK.md §5, 15; the rarer awards in the same words, only where there are some. */
export const awardsSentence: SentenceRule = {
  id: 'khen_thuong',
  figures: AWARDS.map(([id]) => id),
  gap: 'khen thưởng',
  build: ({ facts }) => {
    if (AWARDS.every(([id]) => facts.number(id) === null)) return null;
    const given = AWARDS.map(([id, name]) =>
      positive(facts.number(id), (n) => `${n} đảng viên được tặng ${name}`),
    );
    const told = clauses(given, ', ');
    return told === '' ? '' : asSentence(`có ${told}`);
  },
};
