import { summarise, type Summary } from '../../../src/app/summarise';
import { understandWorkbook } from '../../../src/app/understand';
import type { Answers } from '../../../src/core/checks/question';
import { periodOfYear } from '../../../src/core/figures/periods';
import type { Sheet, Workbook } from '../../../src/core/sheet/workbook';
import { sheetOf, workbookOf } from '../../sheets/sheet-of';

/** From sheets as clerks keep them to the figures of 2018. */
export interface SheetCase {
  readonly name: string;
  /** Sheet name → text table (test/sheets/sheet-of), or a sheet made otherwise. */
  readonly sheets: Readonly<Record<string, string | Sheet>>;
  readonly answers?: Answers;
  /** Counted by hand; `null`: no source; a number with "?" is a guess that must be confirmed. */
  readonly figures: Readonly<Record<string, number | string | null>>;
}

export function summaryOf(sheets: SheetCase['sheets'], answers: Answers = {}, year = 2018): Summary {
  return summarise(understandWorkbook(bookOfSheets(sheets), { answers }), {
    period: periodOfYear(year),
    answers,
  });
}

/** The wanted figures of a case as they came out, to be held against `figures`. */
export function figuresOfCase({ sheets, answers = {}, figures }: SheetCase): SheetCase['figures'] {
  const found = new Map(
    summaryOf(sheets, answers).figures.map(({ id, value, status }) => [
      id,
      status === 'unconfirmed' ? `${String(value)}?` : value,
    ]),
  );
  return Object.fromEntries(Object.keys(figures).map((id) => [id, found.get(id) ?? null]));
}

/** The workbook of a case. */
export function bookOfSheets(sheets: SheetCase['sheets']): Workbook {
  return workbookOf(
    ...Object.entries(sheets).map(([name, sheet]) =>
      typeof sheet === 'string' ? sheetOf(name, sheet) : sheet,
    ),
  );
}
