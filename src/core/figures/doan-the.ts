import type { AwardEntry, Prize } from '../kinds/records';
import { awardCount } from './award-count';
import type { Detail } from './figure';
import type { Indicator } from './indicator';
import { GIFT_COUNT, GIFT_VALUE, MONEY_COLLECTED, MONEY_GIVEN } from './money-figures';
import type { BookRow } from './outcome';

const PRIZES: readonly (readonly [Prize, string])[] = [
  ['nhat', 'Nhất'],
  ['nhi', 'Nhì'],
  ['ba', 'Ba'],
  ['khuyen_khich', 'Khuyến khích'],
  ['khac', 'Giải khác'],
];

/** Prizes by form, best first; the note names the movements they were won in. */
function byPrize(rows: readonly BookRow<AwardEntry>[]): readonly Detail[] {
  return PRIZES.flatMap(([prize, label]) => {
    const won = rows.map(({ entry }) => entry).filter((entry) => (entry.prize ?? 'khac') === prize);
    if (won.length === 0) return [];
    const movements = [...new Set(won.map(({ content }) => content).filter((content) => content !== ''))];
    const value = won.reduce((sum, { count }) => sum + count, 0);
    return [
      {
        key: prize,
        label,
        value,
        unit: 'giải',
        ...(movements.length > 0 ? { note: movements.join('; ') } : {}),
      },
    ];
  });
}

export const DOAN_THE: readonly Indicator[] = [
  MONEY_COLLECTED,
  MONEY_GIVEN,
  GIFT_COUNT,
  GIFT_VALUE,
  awardCount({
    id: 'giai_thuong',
    label: 'Giải phong trào, hội thao',
    unit: 'giải',
    section: 'doan_the',
    form: 'giai',
    details: byPrize,
  }),
];
