import { formatCount } from '../../vietnamese/numbers';
import type { Facts } from '../facts';
import { levelsOf } from '../row-notes';
import { compared } from './prose';
import type { SentenceRule } from './sentence';

const MODELS = 'mo_hinh_dan_van_kheo';

/** LOOK.md §5, 8. */
export const massModelsSentence: SentenceRule = {
  id: 'dan_van',
  figures: [MODELS],
  gap: 'mô hình dân vận khéo',
  build: ({ facts, period }) => {
    const count = facts.number(MODELS);
    if (count === null) return null;
    if (count === 0) return '';
    const models = `Đăng ký và thực hiện ${formatCount(count)} mô hình dân vận khéo${levels(facts)}`;
    return `${models}${compared(count, facts.previous(MODELS), 'mô hình', period)}.`;
  },
};

/** " cấp cơ sở"; with several levels " (03 cấp cơ sở, 01 cấp huyện)". */
function levels(facts: Facts): string {
  const figure = facts.figure(MODELS);
  const named = figure ? levelsOf(figure) : [];
  const [only] = named;
  if (!only) return '';
  if (named.length === 1) return ` cấp ${only.name}`;
  return ` (${named.map(({ name, count }) => `${formatCount(count)} cấp ${name}`).join(', ')})`;
}
