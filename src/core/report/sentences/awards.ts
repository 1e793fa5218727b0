import { positive } from './prose';
import type { SentenceRule } from './sentence';

/** LOOK.md §5, 15. */
export const awardsSentence: SentenceRule = {
  id: 'khen_thuong',
  figures: ['giay_khen'],
  gap: 'khen thưởng',
  build: ({ facts }) => {
    const certificates = facts.number('giay_khen');
    if (certificates === null) return null;
    return positive(certificates, (n) => `Có ${n} đảng viên được tặng giấy khen.`) ?? '';
  },
};
