import { parseRange, type Range } from '../core/sheet/range';

/**
 * The rectangles of a RangeAreas address ("'A, B'!A1:C1, 'A, B'!A3:B3"): the part after each "!", as the separator
 * may be the machine's own (trap 10) and a sheet's name may hold any sign.
 */
export function mergedAreas(address: string): Range[] {
  const cells = address.match(/![$A-Z0-9]+(?::[$A-Z0-9]+)?(?=\s*(?:[,;]|$))/g) ?? [];
  return cells.map((cell) => parseRange(cell.slice(1))).filter((range) => range !== null);
}
