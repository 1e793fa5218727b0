import type { Period } from '../figures/period';
import { rulesFor } from '../rules/rules-for';
import { type Check, type CheckContext, figureOf } from './check';
import type { Finding } from './finding';

/** Fewer meetings than the rules of that year expect of a cell, over the months of the period. */
export const TOO_FEW_MEETINGS: Check = {
  code: 'too_few_meetings',
  run: (context) => {
    const { meetings } = rulesFor(context.issued ?? context.period.to);
    const share = (ofYear: number): number => Math.floor((ofYear * wholeMonths(context.period)) / 12);
    return [
      ...fewer(context, 'ky_sinh_hoat', share(meetings.regular), 'kỳ sinh hoạt thường kỳ'),
      ...fewer(context, 'ky_sinh_hoat_chuyen_de', share(meetings.thematic), 'kỳ sinh hoạt chuyên đề'),
    ];
  },
};

function fewer(
  { figures, period }: CheckContext,
  id: string,
  expected: number,
  what: string,
): readonly Finding[] {
  const { value, receipt } = figureOf(figures, id);
  if (typeof value !== 'number' || value >= expected) return [];
  const [at = null] = receipt.sources;
  return [
    {
      code: 'too_few_meetings',
      severity: 'info',
      message: `Sổ ghi ${String(value)} ${what} trong ${period.label}; theo quy định cần ít nhất ${String(expected)} kỳ.`,
      suggestion: 'Anh/chị xem có cuộc họp nào chưa ghi vào sổ.',
      at,
      affects: [id],
      effect: expected > 0 ? (expected - value) / expected : 0,
    },
  ];
}

/** Months that lie whole in the period. */
function wholeMonths({ from, to }: Period): number {
  const first = from.day === 1 ? from.month : from.month + 1;
  const isLastDay = to.day >= (to.month === 2 ? 28 : [4, 6, 9, 11].includes(to.month) ? 30 : 31);
  const last = isLastDay ? to.month : to.month - 1;
  return Math.max(0, (to.year - from.year) * 12 + last - first + 1);
}
