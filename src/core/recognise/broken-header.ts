import { foldLoose } from '../vietnamese/fold';
import type { Grid } from './grid';
import { isShortText } from './header-row';
import { MOST_HEADER_ROWS } from './header-rows-below';
import type { Lexicon } from './lexicon';

/**
 * A header whose wordings are broken over rows without merges ("Ngày / tháng / năm sinh"): the rows joined column by
 * column say more wordings than any of them alone (CORPUS.md "How many header rows"). Returns its last row, or null.
 */
export function brokenHeader(grid: Grid, lexicon: Lexicon, top: number): number | null {
  if (grid.filled(top).length < 3) return null;
  const joined = new Map<number, string>();
  let alone = 0;
  let best: { row: number; whole: number } | null = null;
  for (let row = top; row < top + MOST_HEADER_ROWS && row <= grid.lastRow; row++) {
    const columns = grid.filled(row);
    if (columns.length === 0 || !columns.every((column) => isShortText(grid, row, column))) break;
    if (columns.some((column) => grid.merge(row, column) !== null)) return null;
    for (const column of columns) {
      const before = joined.get(column);
      joined.set(
        column,
        before === undefined ? grid.text(row, column) : `${before} ${grid.text(row, column)}`,
      );
    }
    alone = Math.max(
      alone,
      wholeWordings(
        lexicon,
        columns.map((column) => grid.text(row, column)),
      ),
    );
    const whole = wholeWordings(lexicon, [...joined.values()]);
    if (row > top && whole > alone && whole * 2 >= joined.size && whole >= (best?.whole ?? 3))
      best = { row, whole };
  }
  return best && best.whole > alone ? best.row : null;
}

function wholeWordings(lexicon: Lexicon, texts: readonly string[]): number {
  return texts.filter((text) => lexicon.weigh(foldLoose(text)) === 1).length;
}
