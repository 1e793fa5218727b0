import type { Range } from '../core/sheet/range';

export interface Span {
  readonly colSpan: number;
  readonly rowSpan: number;
}

const SINGLE: Span = { colSpan: 1, rowSpan: 1 };

/**
 * How far each cell of an HTML table reaches, from the merges of a sheet and the part of it that is shown.
 * null: the cell lies under a merge and is not written.
 */
export function spansOf(
  merges: readonly Range[],
  shown: Range,
): (row: number, column: number) => Span | null {
  const spans = new Map<string, Span | null>();
  for (const merge of merges) {
    const top = Math.max(merge.top, shown.top);
    const left = Math.max(merge.left, shown.left);
    const bottom = Math.min(merge.bottom, shown.bottom);
    const right = Math.min(merge.right, shown.right);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) spans.set(key(row, column), null);
    }
    if (bottom >= top && right >= left) {
      spans.set(key(top, left), { colSpan: right - left + 1, rowSpan: bottom - top + 1 });
    }
  }
  return (row, column) => {
    const span = spans.get(key(row, column));
    return span === undefined ? SINGLE : span;
  };
}

function key(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}
