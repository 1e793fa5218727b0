import { formatPercent } from '../../vietnamese/numbers';
import { ratioText } from './prose';
import type { SentenceRule } from './sentence';

const RATE = 'ty_le_giu_lien_he_noi_cu_tru';

/** LOOK.md §5, 6. */
export const residenceSentence: SentenceRule = {
  id: 'noi_cu_tru',
  figures: [RATE],
  gap: 'giữ mối liên hệ với nơi cư trú',
  build: ({ facts, wording }) => {
    const rate = facts.number(RATE);
    if (rate === null) return null;
    const tie = `đảng viên giữ mối liên hệ tốt với nơi cư trú theo ${wording.residenceRule}`;
    const good = facts.detail(RATE, 'tot');
    const listed = facts.detail(RATE, 'trong_so');
    return rate === 100 || good === null || listed === null
      ? `Chi bộ có ${formatPercent(rate)} ${tie}.`
      : `Chi bộ có ${ratioText(good, listed)} ${tie}, đạt ${formatPercent(rate)}.`;
  },
};
