import type { Period } from '../figures/period';
import type { Grid } from '../recognise/grid';
import { type LabelWords, labelWords } from './label-words';
import { type Above, readAbove } from './read-head';
import { type Reading, readLabel } from './read-label';

/** One row of a form with what stands above it. */
export interface Line {
  readonly row: number;
  readonly text: string;
  readonly words: LabelWords;
  readonly above: readonly Above[];
  readonly reading: Reading | null;
  /** A title of rows: it asks for nothing itself. */
  readonly isHeading: boolean;
}

export interface LinePlaces {
  readonly labels: readonly number[];
  readonly order: number | null;
  readonly unit: number | null;
  /** Columns that hold values. */
  readonly values: readonly number[];
}

/** How deep a row stands: I, 1, 1.1, a), -. */
const DEPTHS: readonly (readonly [RegExp, number])[] = [
  [/^\s*[IVX]{1,6}\s*(?:[.)/:-]|$)/u, 1],
  [/^\s*[A-ZĐ]\s*(?:[.)/:]|$)/u, 0],
  [/^\s*\d{1,2}\.\d{1,2}\.\d{1,2}\.?(?:\s|$)/u, 4],
  [/^\s*\d{1,2}\.\d{1,2}\.?(?:\s|$)/u, 3],
  [/^\s*\(?\d{1,2}\s*(?:[.)/:-]|$)/u, 2],
  [/^\s*[a-zđ]\s*(?:[.)/:]|$)/u, 5],
  [/^\s*\+/u, 7],
  [/^\s*[-–—*•●▪○·]/u, 6],
];
const PART_DEPTH = 6;
const PLAIN_DEPTH = 2;

/** Reads rows top down, each under the headings and rows it belongs to. */
export function readLines(
  grid: Grid,
  from: number,
  to: number,
  places: LinePlaces,
  period: Period,
): readonly Line[] {
  const rows = rowsOf(grid, from, Math.min(to, grid.lastRow), places);
  const numbered = rows.some(({ order, text }) => depthOf(order) !== null || depthOf(text) !== null);
  const hasUnits = rows.some(({ unit }) => unit !== '');
  const stack: { readonly depth: number; readonly above: Above }[] = [];
  const lines: Line[] = [];
  for (const { row, text, order, unit, group, indented, wide } of rows) {
    const words = labelWords(text, period);
    if (words.core === '') continue;
    const plain = numbered || indented ? PART_DEPTH : PLAIN_DEPTH;
    const own = depthOf(order) ?? depthOf(text);
    const depth = words.part && (own ?? 0) < PART_DEPTH ? PART_DEPTH : (own ?? plain);
    while ((stack.at(-1)?.depth ?? -1) >= depth) stack.pop();
    const parents = stack.map((each) => each.above).reverse();
    const above = group === '' ? parents : [readAbove(labelWords(group, period), null, false), ...parents];
    const top = own !== null && own <= 1;
    const reading = readLabel(words, above);
    const titled = text === text.toUpperCase() || (hasUnits && unit === '') || reading === null;
    const isHeading = wide || (top && titled);
    lines.push({ row, text, words, above, reading, isHeading });
    const sure = reading !== null && reading.doubt === null ? reading.id : null;
    stack.push({ depth, above: readAbove(words, sure, !isHeading) });
  }
  return lines;
}

interface Row {
  readonly row: number;
  readonly text: string;
  readonly order: string;
  readonly unit: string;
  /** What a cell joined over several rows says left of the label. */
  readonly group: string;
  readonly indented: boolean;
  readonly wide: boolean;
}

function rowsOf(
  grid: Grid,
  from: number,
  to: number,
  { labels, order, unit, values }: LinePlaces,
): readonly Row[] {
  const rows: Row[] = [];
  for (let row = from; row <= to; row++) {
    const told = labels.filter((column) => grid.text(row, column) !== '');
    const column = told.at(-1);
    const cell = column === undefined ? null : grid.cell(row, column);
    const merge = column === undefined ? null : grid.merge(row, column);
    if (column === undefined || cell?.kind !== 'text') continue;
    const beside = labels.filter(
      (each) => each < column && grid.text(row, each) === '' && grid.merge(row, each),
    );
    const group = [...told.slice(0, -1), ...beside]
      .map((each) => grid.merge(row, each))
      .flatMap((each) => (each && each.bottom > each.top ? grid.text(each.top, each.left) : []))
      .at(-1);
    const left = told
      .slice(0, -1)
      .map((each) => grid.text(row, each))
      .at(-1);
    rows.push({
      row,
      text: grid.text(row, column),
      order: order === null ? '' : joined(grid, row, order),
      unit: unit === null ? '' : grid.text(row, unit),
      group: group ?? left ?? '',
      indented:
        /^\s{2,}/u.test(cell.text) || (labels.length > 1 && column !== labels[0] && group === undefined),
      wide:
        values.length > 0 &&
        merge !== null &&
        values.every((each) => each >= merge.left && each <= merge.right),
    });
  }
  return rows;
}

/** A number that stands for several rows is joined over them. */
function joined(grid: Grid, row: number, column: number): string {
  const merge = grid.merge(row, column);
  return merge ? grid.text(merge.top, merge.left) : grid.text(row, column);
}

function depthOf(text: string): number | null {
  return DEPTHS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
