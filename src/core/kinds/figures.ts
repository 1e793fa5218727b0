import { cellRange } from '../sheet/range';
import { readAmount } from '../vietnamese/amounts';
import { bookOf, closeReading } from './book-of';
import { FIGURES_SHAPE } from './figures-fields';
import { feeReportLabel } from './fee-report';
import type { Kind } from './kind';
import { Reading } from './reading';
import type { Book, FigureEntry } from './records';
import { parseNumber } from '../vietnamese/number-spelling';
import { readCount, readPercent, readRatio } from '../vietnamese/numbers';

/** A plain list of figures that a person keeps: label, value, unit. */
export const FIGURES: Kind<FigureEntry, Book<FigureEntry>> = {
  ...FIGURES_SHAPE,
  read(source, context) {
    const reading = new Reading(source, context, FIGURES_SHAPE, []);
    const column = reading.column('value') ?? reading.column('year_value');
    const entries = reading.table.dataRows.flatMap((row): FigureEntry[] => {
      const label = feeReportLabel(reading, row) ?? reading.text(row, 'indicator');
      if (label === '') return [];
      const unit = reading.text(row, 'unit');
      const at = { sheet: reading.table.sheet, range: cellRange(row, column ?? reading.table.range.left) };
      const value = column === null ? null : readValue(reading, row, column, unit);
      const written = column === null ? '' : reading.textAt(row, column);
      const base = { sheet: reading.table.sheet, row, at };
      return [{ ...base, label, written, value, unit: unit === '' ? null : unit }];
    });
    return closeReading(reading, bookOf(reading, entries));
  },
};

/** A number where the text is one; "10/10" and words stay as they are written; a percentage is its number of %. */
function readValue(reading: Reading, row: number, column: number, unit: string): number | string | null {
  const cell = reading.cell(row, column);
  if (cell.kind === 'number') return cell.percent ? Math.round(cell.number * 1000) / 10 : cell.number;
  const text = reading.textAt(row, column);
  if (text === '') return null;
  if (readRatio(text)) return text;
  const number = readPercent(text) ?? parseNumber(text) ?? moneyOf(text, unit) ?? readCount(text);
  return number ?? text;
}

/** "1.000.000 đồng", "1,5 triệu" are money; "2 triệu" under ĐVT "triệu đồng" is not multiplied twice. */
function moneyOf(text: string, unit: string): number | null {
  const amount = readAmount(text);
  return amount && (amount.ownUnit || /đồng|đ$/iu.test(unit)) ? amount.value : null;
}
