import type { Period } from '../figures/period';
import { previousPeriod } from '../figures/periods';

/** Which year words speak of. `other`: not the year reported, nor the one before as a whole. */
export type When = 'now' | 'last' | 'other';

export interface Timed {
  /** What is left once the words about time are taken off. */
  readonly rest: string;
  /** null: nothing is said about time. */
  readonly when: When | null;
  /** A year or a day was named. */
  readonly dated: boolean;
}

const DAY =
  /(?:(?:hiện )?(?:có|tính) )?(?:(?:đến|tại)(?: thời điểm)?(?: hết)?(?: ngày)? |ngày )?(?<!\d)(\d{1,2}) (?:tháng )?(\d{1,2}) (?:năm )?((?:19|20)\d\d)(?!\d)/gu;
/** "đến 31/12": the day without its year. */
const DAY_OF_YEAR =
  /(?:(?:hiện )?(?:có|tính) )?đến(?: hết)?(?: ngày)? (?<!\d)(\d{1,2}) (?:tháng )?(\d{1,2})(?! ?\d)/gu;
const SCHOOL_YEAR = /(?:(?:trong|của|đến cuối|cuối) )?năm học (\d{4}) (\d{4})/gu;
const YEAR =
  /(?:(?:trong|của|đến|cho) )?(?:(?:hết|cuối|cả) )?năm ((?:19|20)\d\d)(?: ((?:19|20)\d\d))?(?!\d)/gu;
const BARE_YEAR = /(?<=^|\s)((?:19|20)\d\d)$/u;
const PART_OF_YEAR =
  /(?<!\p{L})(?:(?:\d{1,2}|sáu|chín|ba) tháng(?: (?:đầu|cuối) năm)?|quý (?:[ivx]+|\d)|tháng \d{1,2}|trong tháng|trong quý|hằng tháng|hàng tháng|6t|9t)(?!\p{L})/gu;
const OTHER =
  /(?<!\p{L})(?:đầu kỳ|đầu năm|năm sau|năm tới|kỳ sau|lũy kế|luỹ kế|cộng dồn|nhiệm kỳ|giai đoạn|từ đầu)(?!\p{L})/gu;
const LAST =
  /(?<!\p{L})(?:(?:của |so )?(?:cùng kỳ(?: năm trước)?|năm trước(?: liền kề)?|năm ngoái|kỳ trước|năm liền trước))(?!\p{L})/gu;
const NOW =
  /(?<!\p{L})(?:(?:tính )?đến thời điểm báo cáo|thời điểm báo cáo|(?:có |hiện có |tính )?đến (?:cuối|hết) (?:kỳ|năm)(?: báo cáo)?|(?:trong|của|cuối) (?:kỳ|năm) báo cáo|kỳ báo cáo|năm báo cáo|trong (?:kỳ|năm)(?: (?:này|nay))?|cuối (?:kỳ|năm)|kỳ này|năm nay|cả năm|hiện (?:có|nay|tại)|tính đến nay)(?!\p{L})/gu;

/** Takes words about time off folded text and says which year they mean. */
export function readWhen(folded: string, period: Period): Timed {
  const before = previousPeriod(period);
  const said: When[] = [];
  let dated = false;
  const named = (when: When): string => {
    said.push(when);
    dated = true;
    return ' ';
  };
  const spoken = (when: When) => (): string => {
    said.push(when);
    return ' ';
  };
  const yearOf = (tail: string): When =>
    tail === period.tail ? 'now' : tail === before.tail ? 'last' : 'other';
  const rest = folded
    .replace(DAY, (_, day: string, month: string, year: string) => {
      const is = ({ to }: Period): boolean =>
        to.day === Number(day) && to.month === Number(month) && to.year === Number(year);
      return named(is(period) ? 'now' : is(before) ? 'last' : 'other');
    })
    .replace(DAY_OF_YEAR, (_, day: string, month: string) => {
      said.push(period.to.day === Number(day) && period.to.month === Number(month) ? 'now' : 'other');
      return ' ';
    })
    .replace(SCHOOL_YEAR, (_, from: string, to: string) => named(yearOf(`${from}-${to}`)))
    .replace(PART_OF_YEAR, spoken('other'))
    .replace(YEAR, (_, from: string, to: string | undefined) =>
      named(to === undefined ? yearOf(from) : 'other'),
    )
    .replace(BARE_YEAR, (_, year: string) => named(yearOf(year)))
    .replace(LAST, spoken('last'))
    .replace(OTHER, spoken('other'))
    .replace(NOW, spoken('now'))
    .replace(/ +/g, ' ')
    .trim();
  return { rest, when: foremost(said), dated };
}

/** Six months of this year are not this year; this year beside the last is neither. */
function foremost(said: readonly When[]): When | null {
  if (said.includes('other') || (said.includes('now') && said.includes('last'))) return 'other';
  return said[0] ?? null;
}
