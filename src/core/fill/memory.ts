import { cellRange, documentReference, parseRange } from '../sheet/range';
import type { FilledCell } from '../sheet/workbook';
import type { CellWrite } from './form-cell';

/** Hidden names of a form's sheet, one for each cell we filled: they move with their cells (docs/decisions). */
export const MEMORY_NAME = /^tonghop_o_(\d+)$/i;
/** Excel's limit for the comment of a name. */
const LONGEST_COMMENT = 255;

export interface MemoryName {
  readonly name: string;
  /** With or without its "=": `'Biểu 3'!$C$7`. */
  readonly formula: string;
  readonly comment: string;
}

/** What a name remembers; null where its cell is gone or a program lost its comment. */
export function readMemory({ formula, comment }: MemoryName): FilledCell | null {
  const range = parseRange(formula.slice(formula.lastIndexOf('!') + 1));
  const told = parsed(comment);
  if (!range || !Array.isArray(told)) return null;
  const [ask, value] = told as unknown[];
  if (typeof ask !== 'string' || (typeof value !== 'string' && typeof value !== 'number')) return null;
  return { row: range.top, column: range.left, ask, value };
}

function parsed(comment: string): unknown {
  try {
    return JSON.parse(comment);
  } catch {
    // another program's words: nothing of ours
    return null;
  }
}

/** The names for cells just written; too long a text is not remembered and stays as a person's from then on. */
export function memoryNames(writes: readonly CellWrite[], taken: readonly string[]): readonly MemoryName[] {
  let last = Math.max(0, ...taken.map((name) => Number(MEMORY_NAME.exec(name)?.[1] ?? 0)));
  return writes.flatMap(({ sheet, row, column, ask, value }) => {
    const comment = JSON.stringify([ask, value]);
    if (comment.length > LONGEST_COMMENT) return [];
    last += 1;
    const reference = documentReference({ sheet, range: cellRange(row, column) });
    const at = reference.lastIndexOf('!') + 1;
    const fixed = reference.slice(at).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
    return [{ name: `tonghop_o_${String(last)}`, formula: reference.slice(0, at) + fixed, comment }];
  });
}
