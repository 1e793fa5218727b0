import { gridOf } from '../recognise/grid';
import type { Sheet } from '../sheet/workbook';
import { findTables, type FormTable } from './form-tables';
import { formDoubt, unitLine } from './form-year';
import { columnReadings, readSideways } from './read-sideways';
import { readLoose } from './read-loose';
import { readRows } from './read-rows';
import type { FormContext, Target, Targets } from './target';

/** What the cells of a form ask for, by the meaning of its rows and columns. Nothing is known of values yet. */
export function readForm(sheet: Sheet, context: FormContext): Targets {
  const grid = gridOf(sheet);
  const tables = findTables(grid, context.period, context.unit);
  const doubt = formDoubt(grid, (tables[0]?.headTop ?? grid.lastRow + 1) - 1, context.period);
  const parts =
    tables.length === 0
      ? [readLoose(grid, context)]
      : tables.map((table, at) => {
          const read = isSideways(table, readRows(grid, table, context))
            ? readSideways(grid, table, context)
            : readRows(grid, table, context);
          const line = unitLine(grid, tables[at - 1]?.bodyTop ?? 1, table.headTop);
          return {
            ...read,
            targets: read.targets.map((target) => ({ ...target, moneyUnit: target.moneyUnit ?? line })),
          };
        });
  return {
    targets: parts.flatMap(({ targets }) => targets).map((target) => withDoubt(target, doubt, tables)),
    unknown: parts.flatMap(({ unknown }) => unknown),
    notes: parts.flatMap(({ notes }) => notes),
  };
}

/** Two columns that mean figures and more of them than rows: the form lies on its side. */
function isSideways(table: FormTable, rows: Targets): boolean {
  const columns = [...columnReadings(table).values()].filter(({ doubt }) => doubt === null);
  const ids = new Set(columns.map(({ id }) => id));
  return (
    ids.size >= 2 &&
    ids.size > new Set(rows.targets.filter((target) => target.doubt === null).map(({ row }) => row)).size
  );
}

/** A column that names its year is not put in doubt by the title's. */
function withDoubt(target: Target, doubt: string | null, tables: readonly FormTable[]): Target {
  if (doubt === null || target.doubt !== null) return target;
  const table = tables.find(({ bodyTop, bodyBottom }) => target.row >= bodyTop && target.row <= bodyBottom);
  if (table?.headings.get(target.column)?.dated) return target;
  return { ...target, doubt };
}
