import { boundingRange, type Range } from '../sheet/range';
import type { KindShape, ReadBook } from './kind';
import type { Reading } from './reading';
import { reportFormulaErrors } from './report-formula-errors';
import type { Book, EntryBase } from './records';

/** The columns of a public field: its own and those of inner fields shown as it. */
function publicColumns(reading: Reading, field: string): readonly number[] {
  return reading.table.columns
    .filter((match) => match.field === field || publicIdOf(reading.shape, match.field) === field)
    .map((match) => match.column);
}

function publicIdOf(shape: KindShape, id: string): string | undefined {
  return shape.fields.find((field) => field.id === id)?.publicId;
}

/**
 * The book around a table's entries. `also` names fields that the sheet tells without a column of their own
 * (a status in section rows).
 */
export function bookOf<Entry extends EntryBase>(
  reading: Reading,
  entries: readonly Entry[],
  also: ReadonlySet<string> = new Set(),
): Book<Entry> {
  const { table } = reading;
  const top = Math.min(table.firstDataRow, table.lastDataRow);
  const bottom = Math.max(table.firstDataRow, table.lastDataRow);
  return {
    table,
    entries,
    has: (field) => also.has(field) || publicColumns(reading, field).length > 0,
    rangeOf: (...fields) => {
      const columns = fields.flatMap((field) => publicColumns(reading, field));
      const ranges = columns.map((column): Range => ({ top, bottom, left: column, right: column }));
      const whole: Range = { top, bottom, left: table.range.left, right: table.range.right };
      return { sheet: table.sheet, range: boundingRange(ranges) ?? whole };
    },
  };
}

/** Closes a reading: the book with all that was noticed. */
export function closeReading<B>(reading: Reading, book: B): ReadBook<B> {
  reportFormulaErrors(reading);
  const { findings, questions, answered } = reading;
  return { book, findings, questions, answered };
}
