import type { HeaderBlock } from './find-headers';
import type { Grid } from './grid';
import type { HeaderSegment } from './header-segments';
import type { TitleLine } from './table';

/** The texts of some rows, in reading order. */
export function linesBetween(
  grid: Grid,
  from: number,
  to: number,
  wanted: (column: number) => boolean = () => true,
): readonly TitleLine[] {
  const lines: TitleLine[] = [];
  for (let row = from; row <= to; row++) {
    for (const column of grid.filled(row)) {
      if (wanted(column)) lines.push({ row, column, text: grid.text(row, column) });
    }
  }
  return lines;
}

/**
 * The lines above a table. Of a line with texts over several tables side by side each table takes its own; a text that
 * stands over a table further right is that table's alone.
 */
export function titlesOf(
  grid: Grid,
  block: HeaderBlock,
  segment: HeaderSegment,
  from: number,
): readonly TitleLine[] {
  const lines = linesBetween(grid, from, block.top - 1);
  const own = (column: number): HeaderSegment | undefined =>
    block.segments.find(({ left, right }) => column >= left && column <= right);
  const shared = lines.filter(({ row, column }) => {
    if (block.segments.length < 2) return true;
    const merge = grid.merge(row, column);
    const owner = own(column);
    if (!owner || owner === segment || (merge && merge.right > owner.right)) return true;
    const alone = !lines.some((line) => line.row === row && own(line.column) !== owner);
    return alone && owner === block.segments[0];
  });
  return segment.caption ? [...shared, segment.caption] : shared;
}
