import { cellRange, type Range } from '../core/sheet/range';
import type { RawCell } from './cell-from-excel';

/** The matrices Excel answers for a range. */
export interface RawMatrices {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

interface MutableRaw {
  value: unknown;
  formula: unknown;
  format: unknown;
  font?: string;
}

const SAMPLE_ROWS = 100;
const utf8 = new TextEncoder();

/** Bytes of a value in JSON, with its comma; Vietnamese letters take two or three. */
function weigh(value: unknown): number {
  return utf8.encode(JSON.stringify(value ?? '')).length + 1;
}

/** Excel answers null for ranges that are too large (trap 13). */
export class TooManyCells extends Error {
  override readonly name = 'TooManyCells';
}

/** The cells of one sheet, put together from pieces; rows and columns from 1, missing ones are empty. */
export class Grid {
  /** Rows that were asked for so far, from the top. */
  readTo = 0;
  private readonly cells: MutableRaw[][] = [];

  /** Puts one answer in its place. */
  lay(range: Range, raw: RawMatrices): void {
    // Typed as matrices, yet null where Excel would not answer.
    if ((raw.values as unknown) === null || (raw.formulas as unknown) === null) throw new TooManyCells();
    raw.values.forEach((line, r) => {
      const row = (this.cells[range.top - 1 + r] ??= []);
      line.forEach((value, c) => {
        const formula = raw.formulas[r]?.[c];
        const format = raw.numberFormat[r]?.[c];
        row[range.left - 1 + c] = { value, formula, format };
      });
    });
  }

  /** Puts the fonts of a range that was laid before. */
  layFonts(range: Range, fonts: readonly (readonly (string | undefined)[])[]): void {
    fonts.forEach((line, r) => {
      line.forEach((font, c) => {
        const cell = this.cells[range.top - 1 + r]?.[range.left - 1 + c];
        if (cell && font !== undefined) cell.font = font;
      });
    });
  }

  /** The first cell, row by row, that is looked for. */
  find(wanted: (raw: RawCell) => boolean): { readonly range: Range; readonly value: unknown } | null {
    for (const [r, row] of this.cells.entries()) {
      for (const [c, cell] of (row ?? []).entries()) {
        if (cell && wanted(cell)) return { range: cellRange(r + 1, c + 1), value: cell.value };
      }
    }
    return null;
  }

  /** Every text held, for a look at their encoding. */
  texts(): string[] {
    const found: string[] = [];
    for (const row of this.cells) {
      for (const cell of row ?? []) if (typeof cell?.value === 'string') found.push(cell.value);
    }
    return found;
  }

  /** Bytes a cell of the last rows took on average, for the size of the next piece; null before anything was read. */
  bytesPerCell(): number | null {
    let count = 0;
    let bytes = 0;
    for (const row of this.cells.slice(-SAMPLE_ROWS)) {
      for (const cell of row ?? []) {
        if (!cell) continue;
        count += 1;
        bytes += weigh(cell.value) + weigh(cell.formula) + weigh(cell.format);
      }
    }
    return count === 0 ? null : bytes / count;
  }

  height(): number {
    return this.cells.length;
  }

  /** What was entered in these cells, row by row. */
  entries({ top, bottom, left, right }: Range): unknown[][] {
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from(
        { length: right - left + 1 },
        (_cell, column) => this.cells[top - 1 + row]?.[left - 1 + column]?.formula ?? '',
      ),
    );
  }

  /** What was entered in the sheet, to compare two readings of it. */
  print(): string {
    // `from`, not `map`: rows and cells that were never laid are holes.
    return printEntries(
      Array.from(this.cells, (row) => Array.from(row ?? [], (cell) => cell?.formula ?? '')),
    );
  }

  rows<T>(make: (raw: RawCell) => T): T[][] {
    return Array.from(this.cells, (row) =>
      Array.from(row ?? [], (cell) => make(cell ?? { value: '', formula: '', format: 'General' })),
    );
  }
}

/** Entries of cells as one text; empty tails do not count. */
export function printEntries(rows: readonly (readonly unknown[])[]): string {
  const lines = rows.map((row) => {
    let end = row.length;
    while (end > 0 && (row[end - 1] ?? '') === '') end -= 1;
    return JSON.stringify(row.slice(0, end).map((value) => value ?? ''));
  });
  while (lines.at(-1) === '[]') lines.pop();
  return lines.join('\n');
}
