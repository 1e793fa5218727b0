import { rulesFor } from '../../rules/rules-for';
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

/** The wording in force on a day: the day of issue, else the period's last. */
export function wordingOn(day: CivilDate): SentenceWording {
  const { residence, forbiddenActs } = rulesFor(day);
  const count = forbiddenActs.articles === undefined ? 'những' : String(forbiddenActs.articles);
  return {
    residenceRule: `${residence.kind} số ${residence.number}`,
    forbiddenActs: `${count} điều đảng viên không được làm`,
  };
}
