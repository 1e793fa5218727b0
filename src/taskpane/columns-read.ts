import type { Understood } from '../app/understand';
import { columnAnswerId, NO_FIELD } from '../core/kinds/correct-columns';
import { kindOf } from '../core/kinds/kinds';
import type { ColumnMatch, Table } from '../core/recognise/table';
import type { TableSource } from '../core/recognise/table-source';
import { columnName, type SheetRange } from '../core/sheet/range';
import { text } from './texts';

/** One column, what it was taken for and what it could be. */
export interface ColumnRead {
  /** Under which a correction is kept. */
  readonly id: string;
  /** "E" */
  readonly name: string;
  readonly header: string;
  readonly samples: readonly string[];
  /** A field, or that nothing is read from it. */
  readonly field: string;
  /** Why; "" for a column that is not used. */
  readonly why: string;
  /** The wording and the values leave room for doubt. */
  readonly doubtful: boolean;
}

export interface TableRead {
  readonly sheet: string;
  readonly at: SheetRange;
  readonly kind: string;
  /** The doubtful ones first, then those that are sure, then the unused, each from left to right. */
  readonly columns: readonly ColumnRead[];
  /** "C–N": neighbouring columns of one meaning (the months of a roll call), which stand together. */
  readonly runs: readonly { readonly name: string; readonly header: string; readonly label: string }[];
  /** Every meaning a column of this kind can have. */
  readonly fields: readonly { readonly id: string; readonly label: string }[];
}

const SAMPLES = 3;
/** Below this a person would want to look. */
const SURE = 0.6;

/** What the columns of every table that is used were taken for. Carries the catalogue of kinds: import it late. */
export function tablesRead({ sources }: Understood): readonly TableRead[] {
  return sources.flatMap((source) =>
    source.table.kind === 'other' ? [] : tableRead(source, source.table.kind),
  );
}

function tableRead(source: TableSource, id: Parameters<typeof kindOf>[0]): TableRead {
  const { table } = source;
  const kind = kindOf(id);
  // A field's first wording is its plain name.
  const fields = kind.fields
    .filter(({ internal }) => !internal)
    .map((field) => ({ id: field.id, label: field.synonyms[0] ?? field.id }));
  const shown = runsOf(table).filter(([match]) => fields.some((field) => field.id === match?.field));
  const single = shown
    .flatMap((run) => (run.length === 1 ? run : []))
    .map((match) => columnRead(source, match));
  const unused = table.unmatched
    .filter(({ header }) => header !== '')
    .map((each) => columnRead(source, { ...each, field: NO_FIELD, confidence: 1, why: '' }));
  return {
    sheet: table.sheet,
    at: { sheet: table.sheet, range: table.range },
    kind: kind.label,
    columns: [
      ...single.filter(({ doubtful }) => doubtful),
      ...single.filter(({ doubtful }) => !doubtful),
      ...unused,
    ],
    runs: shown.flatMap((run) => (run.length === 1 ? [] : [runRead(run, fields)])),
    fields: [...fields, { id: NO_FIELD, label: text('columns.none') }],
  };
}

function runsOf({ columns }: Table): readonly (readonly ColumnMatch[])[] {
  const runs: ColumnMatch[][] = [];
  for (const match of columns) {
    const before = runs.at(-1)?.at(-1);
    if (before?.field === match.field && before.column === match.column - 1) runs.at(-1)?.push(match);
    else runs.push([match]);
  }
  return runs;
}

function runRead(run: readonly ColumnMatch[], fields: TableRead['fields']): TableRead['runs'][number] {
  const [first] = run;
  const last = run.at(-1);
  return {
    name: `${columnName(first?.column ?? 1)}–${columnName(last?.column ?? 1)}`,
    header: `${first?.header ?? ''} … ${last?.header ?? ''}`,
    label: fields.find(({ id }) => id === first?.field)?.label ?? '',
  };
}

function columnRead(source: TableSource, match: ColumnMatch): ColumnRead {
  const { column, header, field, why, confidence } = match;
  return {
    id: columnAnswerId(source.table, column),
    name: columnName(column),
    header,
    samples: samplesOf(source, column),
    field,
    why,
    doubtful: confidence < SURE,
  };
}

function samplesOf(source: TableSource, column: number): readonly string[] {
  const texts = source.table.dataRows.map((row) => source.text(row, column)).filter((each) => each !== '');
  return [...new Set(texts)].slice(0, SAMPLES);
}
