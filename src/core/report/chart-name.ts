const PREFIX = 'tonghop ';

/** By this name a chart of ours is found again, in both hosts; the person may have moved and sized it. */
export function chartName(id: string): string {
  return PREFIX + id;
}

/** The id in a chart's name; null for a person's own chart. */
export function chartIdIn(name: string): string | null {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : null;
}
