import type { CivilDate } from '../sheet/cell';
import { RULES, type Rules, type Since } from './rules';

/** The rules in force on a day: the report's date of issue, else the period's last day. */
export function rulesFor(date: CivilDate): Rules {
  return {
    layout: inForce(RULES.layout, date),
    residence: inForce(RULES.residence, date),
    forbiddenActs: inForce(RULES.forbiddenActs, date),
    rating: inForce(RULES.rating, date),
    ceilingPercent: inForce(RULES.ceilingPercent, date),
    meetings: inForce(RULES.meetings, date),
  };
}

function inForce<T>(versions: readonly Since<T>[], date: CivilDate): T {
  const held = versions.filter(({ since }) => orderOf(since) <= orderOf(date));
  const last = held[held.length - 1] ?? versions[0];
  if (!last) throw new Error('a topic without rules');
  return last.value;
}

function orderOf({ year, month, day }: CivilDate): number {
  return year * 10_000 + month * 100 + day;
}
