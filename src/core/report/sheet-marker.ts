import type { Period } from '../figures/period';
import type { SheetContent, SheetRole } from './changes';
import { fingerprint } from './fingerprint';

/** How a marker of ours begins: the sheet's role and its period, "table 2018". */
export function markerStart(role: SheetRole, period: Period): string {
  return `${role} ${period.tail}`;
}

/** The marker belongs to this role and period. */
export function isMarkerOf(marker: string, role: SheetRole, period: Period): boolean {
  const start = markerStart(role, period);
  return marker === start || marker.startsWith(`${start} `);
}

/**
 * Sets the sheet's marker: role, period, a print of everything that is no cell's value, so that a second run sees a
 * change of look or of a chart's scale that no cell tells, and what the run remembers of itself (run-memory).
 */
export function withMarker(
  role: SheetRole,
  period: Period,
  content: Omit<SheetContent, 'marker'>,
  memory = '',
): SheetContent {
  const look = JSON.stringify({
    ...content,
    cells: content.cells.map(({ row, column, style, link }) => [row, column, style, link ?? null]),
  });
  const marker = `${markerStart(role, period)} ${fingerprint(look).toString(36)}`;
  return { ...content, marker: memory === '' ? marker : `${marker} ${memory}` };
}

/**
 * Two markers that say the same of the sheet, whatever their runs remember. One of a writing that broke off ends in
 * "…" and is like no other.
 */
export function sameSheet(one: string, other: string): boolean {
  if (one.endsWith('…') || other.endsWith('…')) return false;
  return withoutMemory(one) === withoutMemory(other);
}

/** What the run that wrote the sheet remembered; "" for a sheet that says nothing. */
export function memoryIn(marker: string): string {
  return / (\w+\.\w*)(?: …)?$/.exec(marker)?.[1] ?? '';
}

function withoutMemory(marker: string): string {
  return marker.replace(/ \w+\.\w*$/, '');
}
