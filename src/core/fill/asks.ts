import { gridOf } from '../recognise/grid';
import type { FilledCell, Sheet } from '../sheet/workbook';
import type { CellPlace } from './form-cell';
import { hasTag } from './placeholders';
import { readForm } from './read-form';
import type { FormContext, Target, UnknownLabel } from './target';

/** A cell of a form that asks for something. */
export type Ask =
  | { readonly kind: 'tag'; readonly at: CellPlace; readonly text: string }
  | { readonly kind: 'label'; readonly at: CellPlace; readonly target: Target }
  | { readonly kind: 'choice'; readonly at: CellPlace; readonly row: UnknownLabel; readonly id: string };

/** A person's word for a row nobody knew: the public id of the figure it wants. */
export interface Choice extends CellPlace {
  readonly id: string;
}

export interface Asks {
  readonly asks: readonly Ask[];
  readonly unknown: readonly (UnknownLabel & CellPlace)[];
  readonly notes: readonly string[];
}

/** `=id` in a cell's memory: chosen by a person. */
export const CHOSEN = '=';

/**
 * What a sheet asks for. Where its author put {{…}}, that is all it asks for; else rows and columns are read by
 * meaning.
 */
export function asksOf(sheet: Sheet, context: FormContext, choices: readonly Choice[] = []): Asks {
  const tags = tagAsks(sheet);
  if (tags.length > 0) return { asks: tags, unknown: [], notes: [] };
  const { targets, unknown, notes } = readForm(sheet, context);
  const place = (row: number, column: number): CellPlace => ({ sheet: sheet.name, row, column });
  const chosen = new Map((sheet.filled ?? []).filter(isChosen).map((cell) => [key(cell), cell.ask.slice(1)]));
  for (const choice of choices) if (choice.sheet === sheet.name) chosen.set(key(choice), choice.id);
  const asked = targets
    .filter((target) => !isCovered(sheet, target))
    .map((target): Ask => ({ kind: 'label', at: place(target.row, target.column), target }));
  const answered = unknown.flatMap((row): readonly Ask[] => {
    const id = chosen.get(key(row));
    return id === undefined ? [] : [{ kind: 'choice', at: place(row.row, row.column), row, id }];
  });
  return {
    asks: [...asked, ...answered],
    unknown: unknown
      .filter((row) => !chosen.has(key(row)) && !isCovered(sheet, row))
      .map((row) => ({ ...row, sheet: sheet.name })),
    notes,
  };
}

/** Cells with {{…}}, and those that had one before we filled them. */
function tagAsks(sheet: Sheet): readonly Ask[] {
  const grid = gridOf(sheet);
  const found = new Map<string, Ask>();
  for (const { row, column, ask } of sheet.filled ?? []) {
    const at = { sheet: sheet.name, row, column };
    if (hasTag(ask)) found.set(key(at), { kind: 'tag', at, text: ask });
  }
  for (let row = 1; row <= grid.lastRow; row++) {
    for (const column of grid.filled(row)) {
      const text = grid.text(row, column);
      const at = { sheet: sheet.name, row, column };
      if (hasTag(text) && grid.cell(row, column).formula === undefined)
        found.set(key(at), { kind: 'tag', at, text });
    }
  }
  return [...found.values()];
}

function isChosen({ ask }: FilledCell): boolean {
  return ask.startsWith(CHOSEN);
}

/** Inside a merge only the first cell holds anything. */
function isCovered(
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return sheet.merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

export function key({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${String(row)}:${String(column)}`;
}
