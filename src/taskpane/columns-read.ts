import type { Understood } from '../app/understand';
import type { Field } from '../core/kinds/kind';
import { kindOf } from '../core/kinds/kinds';
import type { ColumnMatch } from '../core/recognise/table';
import type { TableSource } from '../core/recognise/table-source';
import { columnName } from '../core/sheet/range';

/** One column, or neighbouring ones of one meaning (the months of a roll call), and what it was taken for. */
export interface ColumnsRead {
  /** "E"; "C–N" for several. */
  readonly name: string;
  readonly header: string;
  readonly samples: readonly string[];
  /** What its values are: "Ngày vào Đảng". */
  readonly label: string;
  readonly why: string;
}

export interface TableRead {
  readonly sheet: string;
  readonly kind: string;
  readonly columns: readonly ColumnsRead[];
  /** Headers that nothing is read from. */
  readonly unused: readonly { readonly name: string; readonly header: string }[];
}

const SAMPLES = 3;

/** What the columns of every table that is used were taken for. Carries the catalogue of kinds: import it late. */
export function tablesRead({ sources }: Understood): readonly TableRead[] {
  return sources.flatMap((source) => {
    const { table } = source;
    if (table.kind === 'other') return [];
    const kind = kindOf(table.kind);
    return {
      sheet: table.sheet,
      kind: kind.label,
      columns: runsOf(table.columns).flatMap((run) => columnsRead(run, kind.fields, source)),
      unused: table.unmatched
        .filter(({ header }) => header !== '')
        .map(({ column, header }) => ({ name: columnName(column), header })),
    };
  });
}

function runsOf(columns: readonly ColumnMatch[]): readonly (readonly ColumnMatch[])[] {
  const runs: ColumnMatch[][] = [];
  for (const match of columns) {
    const before = runs.at(-1)?.at(-1);
    if (before?.field === match.field && before.column === match.column - 1) runs.at(-1)?.push(match);
    else runs.push([match]);
  }
  return runs;
}

function columnsRead(
  run: readonly ColumnMatch[],
  fields: readonly Field[],
  source: TableSource,
): readonly ColumnsRead[] {
  const [first] = run;
  const last = run.at(-1);
  const field = fields.find(({ id }) => id === first?.field);
  if (!first || !last || !field || field.internal) return [];
  const several = last !== first;
  return [
    {
      name: several ? `${columnName(first.column)}–${columnName(last.column)}` : columnName(first.column),
      header: several ? `${first.header} … ${last.header}` : first.header,
      samples: samplesOf(source, first.column),
      // A field's first wording is its plain name.
      label: field.synonyms[0] ?? first.header,
      why: first.why,
    },
  ];
}

function samplesOf(source: TableSource, column: number): readonly string[] {
  const texts = source.table.dataRows.map((row) => source.text(row, column)).filter((text) => text !== '');
  return [...new Set(texts)].slice(0, SAMPLES);
}
