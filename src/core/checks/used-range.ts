import type { Range } from '../sheet/range';
import type { Sheet } from '../sheet/workbook';

/** The smallest rectangle around the cells that hold something; null for an empty sheet. */
export function usedRange({ rows }: Sheet): Range | null {
  let [top, bottom, left, right] = [0, 0, Number.MAX_SAFE_INTEGER, 0];
  rows.forEach((cells, index) => {
    cells.forEach((cell, at) => {
      if (cell.kind === 'empty') return;
      if (top === 0) top = index + 1;
      bottom = index + 1;
      left = Math.min(left, at + 1);
      right = Math.max(right, at + 1);
    });
  });
  return top === 0 ? null : { top, bottom, left, right };
}
