/** A run of rows that wants to stand on one page; a page may begin before it. */
export interface PageBlock {
  readonly firstRow: number;
  /** Points. */
  readonly height: number;
}

/** Body of an A4 page between margins of 20 mm, and the header rows repeated from the second page on. */
const PAGE_POINTS = 728;

/**
 * Rows before which a page ends: a block that would not fit whole starts a new page; one longer than a page
 * flows on (LOOK.md §1). `above`: points over the first block; `repeated`: points repeated on each page.
 */
export function pageBreaks(blocks: readonly PageBlock[], above: number, repeated: number): readonly number[] {
  const breaks: number[] = [];
  const room = PAGE_POINTS - repeated;
  let used = above - repeated;
  blocks.forEach((block, index) => {
    if (index > 0 && used + block.height > room) {
      breaks.push(block.firstRow);
      used = 0;
    }
    used += block.height;
    while (used > room) used -= room;
  });
  return breaks;
}
