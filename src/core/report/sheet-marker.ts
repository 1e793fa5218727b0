import type { Period } from '../figures/period';
import type { SheetContent, SheetRole } from './changes';

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
 * Sets the sheet's marker: role, period and a print of everything that is no cell's value, so that a second run
 * sees a change of look or of a chart's scale that no cell tells.
 */
export function withMarker(
  role: SheetRole,
  period: Period,
  content: Omit<SheetContent, 'marker'>,
): SheetContent {
  const look = JSON.stringify({
    ...content,
    cells: content.cells.map(({ row, column, style, link }) => [row, column, style, link ?? null]),
  });
  return { ...content, marker: `${markerStart(role, period)} ${fingerprint(look)}` };
}

/** FNV-1a over UTF-16 units: short, stable, no secret. */
function fingerprint(text: string): string {
  // looked up once: test sandboxes make each look at a global dear
  const { imul } = Math;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
