import type { Period } from '../figures/period';
import { previousPeriod } from '../figures/periods';
import { rulesFor } from '../rules/rules-for';
import type { Citation, Rules } from '../rules/rules';
import type { CivilDate } from '../sheet/cell';

type CitedTopic = 'residence' | 'forbiddenActs' | 'rating';

/** The regulation each indicator is counted by, where there is one that changes with the years. */
const TOPICS: readonly (readonly [CitedTopic, readonly string[]])[] = [
  ['residence', ['ty_le_giu_lien_he_noi_cu_tru']],
  ['forbiddenActs', ['vi_pham_19_dieu']],
  [
    'rating',
    [
      'dang_vien_duoc_danh_gia',
      'xep_loai_xuat_sac',
      'xep_loai_tot',
      'xep_loai_hoan_thanh',
      'xep_loai_khong_hoan_thanh',
      'xep_loai_tot_tro_len',
      'xep_loai_chi_bo',
    ],
  ],
];

/**
 * What to say beside last year's figure where another regulation was in force then: "quy định đã đổi: năm 2022 theo
 * Quy định số 132-QĐ/TW, năm 2023 theo Quy định số 124-QĐ/TW"; null where nothing changed. The year's own rules are
 * those of its date of issue, else of its last day; last year's those of its last day.
 */
export function ruleChange(id: string, period: Period, issued: CivilDate | null = null): string | null {
  const topic = TOPICS.find(([, ids]) => ids.includes(id))?.[0];
  if (!topic) return null;
  const before = previousPeriod(period);
  const then = cited(rulesFor(before.to), topic);
  const now = cited(rulesFor(issued ?? period.to), topic);
  if (then.number === now.number) return null;
  return `quy định đã đổi: ${before.label} theo ${named(then)}, ${period.label} theo ${named(now)}`;
}

function cited(rules: Rules, topic: CitedTopic): Citation {
  return rules[topic];
}

function named({ kind, number }: Citation): string {
  return `${kind} số ${number}`;
}
