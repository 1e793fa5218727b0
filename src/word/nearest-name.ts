import { foldLoose } from '../core/vietnamese/fold';

/** Names further from what was typed than this share of its letters are no near miss. */
const FURTHEST = 0.34;
const LONGEST = 80;

/** The known name a person most likely meant; null when none is near. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const wanted = foldLoose(typed);
  if (wanted === '' || wanted.length > LONGEST) return null;
  let nearest: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length * FURTHEST)) + 1;
  for (const name of names) {
    const distance = editDistance(wanted, foldLoose(name), least);
    if (distance < least) {
      least = distance;
      nearest = name;
    }
  }
  return nearest;
}

/** Letters to add, drop or change; `limit` when there are that many or more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? limit) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? limit) + 1, (next[j - 1] ?? limit) + 1));
    }
    row = next;
  }
  return Math.min(limit, row[b.length] ?? limit);
}
