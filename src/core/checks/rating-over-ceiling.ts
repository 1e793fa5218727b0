import { ratioToOneDecimal } from '../figures/rounding';
import { rulesFor } from '../rules/rules-for';
import { formatPercent } from '../vietnamese/numbers';
import { type Check, figureOf, numberOf } from './check';

/**
 * More people "hoàn thành xuất sắc" than the ceiling of that year allows. The base is ambiguous (DOMAIN.md §2.3), so
 * both are shown, and it is told of where both are passed or the one that the person chose.
 */
export const RATING_OVER_CEILING: Check = {
  code: 'rating_over_ceiling',
  run: ({ figures, settings, period, issued }) => {
    const [excellent, good] = [numberOf(figures, 'xep_loai_xuat_sac'), numberOf(figures, 'xep_loai_tot')];
    if (excellent === null || good === null || excellent === 0) return [];
    const ceiling = rulesFor(issued ?? period.to).ceilingPercent;
    const base = settings.ceilingBase === 'good' ? good : good + excellent;
    if (excellent * 100 <= base * ceiling) return [];
    const shares = [
      { of: good, who: 'số hoàn thành tốt' },
      { of: good + excellent, who: 'số hoàn thành tốt trở lên' },
    ].filter(({ of }) => of > 0);
    const told = shares.map(({ of, who }) => {
      const share = formatPercent(ratioToOneDecimal(excellent, of, 100));
      return `${share} ${who} (${String(of)} người)`;
    });
    const [at = null] = figureOf(figures, 'xep_loai_xuat_sac').receipt.sources;
    return [
      {
        code: 'rating_over_ceiling',
        severity: 'warning',
        message:
          `Có ${String(excellent)} đảng viên hoàn thành xuất sắc nhiệm vụ, bằng ${told.join(', ')}; ` +
          `mức thường áp dụng là không quá ${String(ceiling)}%.`,
        suggestion:
          'Mức này do cấp có thẩm quyền tính trên cả tổ chức cơ sở đảng. Anh/chị đối chiếu với hướng dẫn của cấp trên; số liệu giữ nguyên.',
        at,
        affects: ['xep_loai_xuat_sac'],
        effect: 0,
      },
    ];
  },
};
