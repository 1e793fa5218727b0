import type { Table } from '../recognise/table';
import type { TableSource } from '../recognise/table-source';
import { foldLoose } from '../vietnamese/fold';
import type { KindShape } from './kind';

/**
 * A table with a column a year ("Năm 2017 | Năm 2018", "Xếp loại năm 2017 | Xếp loại năm 2018") is a book of each of
 * them: one view a year, with that year's columns alone. A table of one year is its own only view.
 */
export function yearViews(source: TableSource, kind: KindShape): readonly TableSource[] {
  const { table } = source;
  const yearOf = yearOfColumn(table, kind.yearly ?? []);
  const years = new Set(yearOf.values());
  if (years.size < 2) return [source];
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => ({
      ...source,
      table: {
        ...table,
        year,
        columns: columnsOfYear(table, yearOf, year).filter(
          ({ field, column }) => yearOf.has(column) || !kind.overYears?.includes(field),
        ),
      },
    }));
}

function columnsOfYear(table: Table, yearOf: ReadonlyMap<number, number>, year: number): Table['columns'] {
  return table.columns.filter(({ column }) => (yearOf.get(column) ?? year) === year);
}

function yearOfColumn(table: Table, fields: readonly string[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const { field, column, header } of table.columns) {
    const named = [...foldLoose(header).matchAll(/\b(20\d{2})\b/g)].map((match) => Number(match[1]));
    const [year] = named;
    if (fields.includes(field) && year !== undefined && new Set(named).size === 1) years.set(column, year);
  }
  return years;
}
