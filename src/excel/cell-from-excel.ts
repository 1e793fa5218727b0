import type { Cell } from '../core/sheet/cell';
import { dateFromSerial, type DateSystem, isDateFormat } from '../core/sheet/serial';

/** What Excel answers for one cell of a range: `values`, `formulas`, `numberFormat`. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: unknown;
  readonly font?: string;
}

/** Excel gives errors as text; a person cannot type these without getting the error itself. */
const ERRORS =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!)$/;

/** One cell as the core knows it; dates come as serials and are told by their number format (trap 11). */
export function cellFromExcel(raw: RawCell, system: DateSystem): Cell {
  const formula = formulaOf(raw);
  const extras = formula === null ? {} : { formula };
  const { value } = raw;
  if (typeof value === 'number') return { ...numberCell(value, String(raw.format), system), ...extras };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value, ...extras };
  if (typeof value !== 'string' || value === '') return { kind: 'empty', ...extras };
  if (ERRORS.test(value)) return { kind: 'error', code: value, ...extras };
  const font = raw.font === undefined ? {} : { font: raw.font };
  return { kind: 'text', text: value, ...font, ...extras };
}

/** A text that merely begins with "=" reads the same in `values` and `formulas`: that is no formula. */
function formulaOf({ value, formula }: RawCell): string | null {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return null;
  return formula.slice(1);
}

function numberCell(number: number, format: string, system: DateSystem): Cell {
  if (isDateFormat(format)) {
    const date = dateFromSerial(number, system);
    if (date) return { kind: 'date', date };
  }
  return showsPercent(format) ? { kind: 'number', number, percent: true } : { kind: 'number', number };
}

function showsPercent(format: string): boolean {
  return format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .includes('%');
}
