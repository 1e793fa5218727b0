/** A run of rows that wants to stand on one page; a page may begin before it. */
export interface PageBlock {
  readonly firstRow: number;
  /** Of each of its rows, points. */
  readonly rows: readonly number[];
  /** Points of what stands below its last rows and never without them: the note and the signature. */
  readonly closing?: number;
}

/** Body of an A4 page between margins of 20 mm, and the header rows repeated from the second page on. */
const PAGE_POINTS = 728;
/** A signature alone on a page signs nothing: so many rows of the table go with it. */
const ROWS_BEFORE_CLOSING = 2;

/**
 * Rows before which a page ends: a block that would not fit whole starts a new page; one longer than a page
 * flows on, and breaks by our will only where the closing would part from its last rows (LOOK.md §1). `above`:
 * points over the first block; `repeated`: points repeated on each page.
 */
export function pageBreaks(blocks: readonly PageBlock[], above: number, repeated: number): readonly number[] {
  const breaks: number[] = [];
  const room = PAGE_POINTS - repeated;
  let used = above - repeated;
  blocks.forEach(({ firstRow, rows, closing = 0 }, index) => {
    const height = total(rows) + closing;
    if (index > 0 && used + height > room) {
      breaks.push(firstRow);
      used = 0;
    }
    if (used + height <= room) {
      used += height;
      return;
    }
    const last = closing === 0 ? rows.length : Math.max(1, rows.length - ROWS_BEFORE_CLOSING);
    for (const row of rows.slice(0, last)) used = used + row > room ? row : used + row;
    const end = total(rows.slice(last)) + closing;
    if (end > 0 && used + end > room) {
      breaks.push(firstRow + last);
      used = 0;
    }
    used += end;
  });
  return breaks;
}

function total(points: readonly number[]): number {
  return points.reduce((sum, row) => sum + row, 0);
}
