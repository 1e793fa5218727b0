import { dayNumber } from '../../figures/periods';
import type { CivilDate } from '../../sheet/cell';

/** What the sentences call by a name that changes with the year or with the house (LOOK.md §4, §5). */
export interface SentenceWording {
  /** "Quy định số 76-QĐ/TW": the tie with the place of residence. */
  readonly residenceRule: string;
  /** "19 điều đảng viên không được làm" */
  readonly forbiddenActs: string;
  /** "10/10 đảng viên hoàn thành tốt nhiệm vụ" without "trở lên", as some cells print it. */
  readonly goodWithoutOrBetter?: true;
}

interface InForce {
  readonly from: CivilDate;
  readonly text: string;
}

const RESIDENCE_RULES: readonly InForce[] = [
  { from: { year: 2020, month: 1, day: 2 }, text: 'Quy định số 213-QĐ/TW' },
  { from: { year: 2000, month: 1, day: 1 }, text: 'Quy định số 76-QĐ/TW' },
];

/** Since Quy định 37-QĐ/TW the acts are no longer called by their number. */
const FORBIDDEN_ACTS: readonly InForce[] = [
  { from: { year: 2021, month: 10, day: 25 }, text: 'những điều đảng viên không được làm' },
  { from: { year: 2000, month: 1, day: 1 }, text: '19 điều đảng viên không được làm' },
];

/** The wording in force on a day (DOMAIN.md §2): the day of issue, else the period's last. */
export function wordingOn(day: CivilDate): SentenceWording {
  return { residenceRule: inForce(RESIDENCE_RULES, day), forbiddenActs: inForce(FORBIDDEN_ACTS, day) };
}

function inForce(rules: readonly InForce[], day: CivilDate): string {
  const rule = rules.find(({ from }) => dayNumber(from) <= dayNumber(day)) ?? rules.at(-1);
  return rule?.text ?? '';
}
