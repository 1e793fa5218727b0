import { formatMoney } from '../../vietnamese/numbers';
import { clauses } from './prose';
import type { SentenceRule } from './sentence';

/** LOOK.md §5, 7. */
export const feesSentence: SentenceRule = {
  id: 'dang_phi',
  figures: ['dang_phi_da_thu', 'dang_phi_de_lai', 'dang_phi_nop_cap_tren'],
  gap: 'đảng phí',
  build: ({ facts }) => {
    const collected = facts.number('dang_phi_da_thu');
    if (collected === null) return null;
    const kept = facts.number('dang_phi_de_lai');
    const passedOn = facts.number('dang_phi_nop_cap_tren');
    const parts = [
      `Đảng phí đã thu ${formatMoney(collected)}`,
      kept === null ? null : `trích để lại ${formatMoney(kept)}`,
      passedOn === null ? null : `nộp cấp trên ${formatMoney(passedOn)}`,
    ];
    return `${clauses(parts, ', ')}.`;
  },
};
