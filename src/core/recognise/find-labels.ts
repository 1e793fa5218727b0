import { fold, foldLoose } from '../vietnamese/fold';
import type { Grid } from './grid';

/** Labels of figures with their values beside them, without a header: "Tổng số đảng viên: | 10". */
export interface LabelBlock {
  readonly rows: readonly number[];
  readonly label: number;
  readonly value: number;
  readonly unit: number | null;
}

/** Known labels, folded once. */
export interface LabelBook {
  readonly marked: ReadonlySet<string>;
  readonly loose: ReadonlySet<string>;
}

export function labelBookOf(labels: readonly string[]): LabelBook {
  return { marked: new Set(labels.map(fold)), loose: new Set(labels.map(foldLoose)) };
}

/** One known label may stand in any sentence; two below each other are a list. */
const LEAST_KNOWN = 2;
const LONGEST_VALUE = 60;

/** The first block of labels at or below a row; null where there is none. */
export function findLabels(grid: Grid, book: LabelBook, from: number): LabelBlock | null {
  for (let row = from; row <= grid.lastRow; row++) {
    for (const column of grid.filled(row)) {
      if (!isKnown(grid, book, row, column)) continue;
      const block = blockAt(grid, book, row, column);
      if (block) return block;
    }
  }
  return null;
}

function blockAt(grid: Grid, book: LabelBook, top: number, label: number): LabelBlock | null {
  const value = rightOf(grid, top, label);
  if (value === null) return null;
  const rows: number[] = [];
  let known = 0;
  for (let row = top; row <= grid.lastRow && row - (rows.at(-1) ?? top) <= 2; row++) {
    const text = grid.text(row, label);
    const beside = grid.text(row, value);
    if (
      text === '' ||
      beside === '' ||
      beside.length > LONGEST_VALUE ||
      grid.cell(row, label).kind !== 'text'
    )
      continue;
    rows.push(row);
    if (isKnown(grid, book, row, label)) known += 1;
  }
  if (known < LEAST_KNOWN) return null;
  const next = rightOf(grid, top, value);
  const unit = next !== null && grid.cell(top, next).kind === 'text' ? next : null;
  return { rows, label, value, unit };
}

function rightOf(grid: Grid, row: number, column: number): number | null {
  return grid.filled(row).find((other) => other > column) ?? null;
}

function isKnown(grid: Grid, book: LabelBook, row: number, column: number): boolean {
  if (grid.cell(row, column).kind !== 'text') return false;
  const folded = fold(grid.text(row, column).replace(/\([^()]*\)/g, ' ')).replace(/^\d{1,2} /, '');
  const loose = foldLoose(folded);
  return book.marked.has(folded) || (folded === loose && book.loose.has(loose));
}
