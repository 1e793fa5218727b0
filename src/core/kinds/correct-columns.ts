import type { Answers } from '../checks/question';
import type { SheetRecognition } from '../recognise/recognise-workbook';
import { shapeKey } from '../recognise/shape-key';
import type { ColumnMatch, Table } from '../recognise/table';
import { foldLoose } from '../vietnamese/fold';
import type { KindShape } from './kind';

const PREFIX = 'column:';
/** The answer for a column that nothing shall be read from. */
export const NO_FIELD = 'none';

/**
 * Id under which a person says what a column is; the same for sheets of the same shape, so that it can be remembered.
 * Of columns with one heading each has its own.
 */
export function columnAnswerId(table: Table, column: number): string {
  const all = headed(table);
  const header = foldLoose(all.find((each) => each.column === column)?.header ?? '');
  const alike = all.filter((each) => foldLoose(each.header) === header);
  const place = alike.findIndex((each) => each.column === column);
  return `${PREFIX}${table.kind}@${shapeKey(table)}#${header}${place > 0 ? ` ${String(place + 1)}` : ''}`;
}

/** The tables with what the person said of their columns: a field has one column, unless it may have many. */
export function correctColumns(
  recognised: readonly SheetRecognition[],
  kinds: readonly KindShape[],
  answers: Answers,
): readonly SheetRecognition[] {
  if (!Object.keys(answers).some((id) => id.startsWith(PREFIX))) return recognised;
  return recognised.map((recognition) => ({
    ...recognition,
    tables: recognition.tables.map((source) => {
      const kind = kinds.find(({ id }) => id === source.table.kind);
      return kind ? { ...source, table: corrected(source.table, kind, answers) } : source;
    }),
  }));
}

function corrected(table: Table, kind: KindShape, answers: Answers): Table {
  return headed(table).reduce((now, { column, header }) => {
    const answer = answers[columnAnswerId(table, column)];
    const field = kind.fields.find(({ id }) => id === answer);
    if (answer === undefined || (answer !== NO_FIELD && !field)) return now;
    const gives = (match: ColumnMatch): boolean =>
      match.column === column || (match.field === field?.id && !field.many);
    const freed = now.columns.filter(gives).map((match) => ({ column: match.column, header: match.header }));
    const said: ColumnMatch[] = field
      ? [{ field: field.id, column, header, confidence: 1, why: 'Theo lựa chọn của anh/chị.' }]
      : [];
    const unmatched = [
      ...now.unmatched.filter((each) => each.column !== column),
      ...freed,
      { column, header },
    ];
    return {
      ...now,
      columns: [...now.columns.filter((match) => !gives(match)), ...said].sort(byColumn),
      unmatched: unmatched
        .filter((each, index) => unmatched.findIndex((one) => one.column === each.column) === index)
        .filter((each) => !field || each.column !== column)
        .sort(byColumn),
    };
  }, table);
}

interface Headed {
  readonly column: number;
  readonly header: string;
}

function headed({ columns, unmatched }: Table): readonly Headed[] {
  return [...columns, ...unmatched].sort(byColumn);
}

function byColumn(a: Headed, b: Headed): number {
  return a.column - b.column;
}
