import { nameLikeness } from '../vietnamese/names';
import type { BodyRows } from './body-rows';
import type { BodySoFar } from './body-so-far';
import { hasSectionPrefix, isPlaceAndDate, isRoman, isSignature } from './row-shapes';

/** Signatures, place and date, or a title of the next table: the table ended above. */
export function endsTable(
  rows: BodyRows,
  soFar: BodySoFar,
  row: number,
  filled: readonly number[],
  gap: number,
): boolean {
  if (filled.length > 4) return false;
  const { keys, people } = rows.columns;
  const texts = filled.map((column) => rows.grid.text(row, column));
  if (texts.every((text) => isSignature(text) || isPlaceAndDate(text))) return true;
  if (texts.some((text) => isSignature(text)) && (gap > 0 || soFar.closed)) return true;
  if (filled.length > 1) return false;
  const text = texts[0] ?? '';
  if (isPlaceAndDate(text)) return true;
  if (soFar.closed && !hasSectionPrefix(text) && !isRoman(text) && !keys.includes(filled[0] ?? 0)) {
    return gap > 0;
  }
  return gap > 0 && soFar.isNumbered && people && nameLikeness(text) >= 0.5;
}
