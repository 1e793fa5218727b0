import type { Body, BodyColumns } from './body';
import { BodyRows } from './body-rows';
import { BodySoFar } from './body-so-far';
import { type BodyContext, classifyRow } from './classify-row';
import type { Grid } from './grid';
import type { HeaderSegment } from './header-segments';
import type { Lexicon } from './lexicon';

/** An empty stretch longer than this ends a table unless the running numbers go on after it. */
const LONGEST_GAP = 3;

/** Walks the rows under a header, from `from` to where the table ends, and tells them apart. */
export function findBody(
  grid: Grid,
  lexicon: Lexicon,
  segment: HeaderSegment,
  from: number,
  headerText: string,
  columns: BodyColumns,
): Body {
  const rows = new BodyRows(grid, segment, columns);
  const soFar = new BodySoFar(rows);
  const context: BodyContext = { rows, soFar, lexicon, headerText };
  let row = from;
  let gap = 0;
  for (; row <= grid.lastRow; row++) {
    const filled = rows.filled(row);
    if (filled.length === 0) {
      gap += 1;
      continue;
    }
    if (gap > LONGEST_GAP && !goesOn(context, row, filled)) break;
    const found = classifyRow(context, row, filled, gap);
    if (found === 'end') return soFar.finish(soFar.lastInside() + 1);
    soFar.add(row, found, filled);
    gap = 0;
  }
  return soFar.finish(row);
}

/** After a gap: the running number goes on, or the row is as full as the entries before it. */
function goesOn({ rows, soFar }: BodyContext, row: number, filled: readonly number[]): boolean {
  const order = rows.orderAt(row);
  if (order !== null && soFar.lastOrder !== null) return order === soFar.lastOrder + 1;
  return rows.columns.order === null && soFar.entries > 0 && filled.length >= 3 && !soFar.closed;
}
