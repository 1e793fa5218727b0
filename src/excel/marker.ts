/** What the hidden name `tonghop` says, out of its formula: `="table 2018"` → `table 2018`. */
export function markerText(formula: string): string {
  const quoted = /^="([\s\S]*)"$/.exec(formula);
  return quoted?.[1]?.replaceAll('""', '"') ?? formula.replace(/^=/, '');
}

/** The formula of a hidden name that holds a short text. */
export function markerFormula(marker: string): string {
  return `="${marker.replaceAll('"', '""')}"`;
}

/**
 * The marker while the writing is under way: ours already, but not yet the plan's, so that a writing that broke
 * off is never taken for a finished one.
 */
export function unfinishedMarker(marker: string): string {
  return `${marker} …`;
}
