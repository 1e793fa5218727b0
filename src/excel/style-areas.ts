import type { PlacedCell } from '../core/report/changes';
import type { Range } from '../core/sheet/range';

/**
 * The cells that share one value of a property, as few rectangles: runs in a row first, then equal runs of rows
 * below each other. Cells whose value is undefined belong to none. Keeps the requests small: a table's borders
 * are one rectangle instead of five hundred cells.
 */
export function styleAreas<Value extends string | number | boolean>(
  cells: readonly PlacedCell[],
  valueOf: (cell: PlacedCell) => Value | undefined,
): { readonly value: Value; readonly range: Range }[] {
  const rows = new Map<number, PlacedCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const done: { value: Value; range: Range }[] = [];
  let open: { value: Value; range: Range }[] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const runs = runsOf(rows.get(row) ?? [], row, valueOf);
    const grown: typeof open = [];
    for (const run of runs) {
      const above = open.find(
        ({ value, range }) =>
          value === run.value &&
          range.bottom === row - 1 &&
          range.left === run.range.left &&
          range.right === run.range.right,
      );
      grown.push(above ? { value: run.value, range: { ...above.range, bottom: row } } : run);
      if (above) open = open.filter((area) => area !== above);
    }
    done.push(...open);
    open = grown;
  }
  return [...done, ...open];
}

function runsOf<Value>(
  cells: readonly PlacedCell[],
  row: number,
  valueOf: (cell: PlacedCell) => Value | undefined,
): { value: Value; range: Range }[] {
  const runs: { value: Value; range: Range }[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column)) {
    const value = valueOf(cell);
    if (value === undefined) continue;
    const last = runs.at(-1);
    if (last && last.value === value && last.range.right === cell.column - 1) {
      last.range = { ...last.range, right: cell.column };
    } else {
      runs.push({ value, range: { top: row, bottom: row, left: cell.column, right: cell.column } });
    }
  }
  return runs;
}
