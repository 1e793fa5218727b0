import { serialFromDate } from '../../../src/core/sheet/serial';
import type { CellModel, CellValue } from '../model/cell-model';
import { invalidArgument } from '../wire/host-error';

/**
 * What Excel makes of something put into a cell (measured, OFFICE-JS.md traps 8, 29): null leaves the cell, ''
 * clears it, '=' makes a formula, text that looks like a number, date, share or truth value becomes one, unless
 * the cell's format is '@' or the entry begins with an apostrophe.
 */
export function enter(cell: CellModel, entry: unknown): CellModel {
  if (entry === null || entry === undefined) return cell;
  const { formula: _formula, quotePrefix: _prefix, ...rest } = cell;
  if (typeof entry === 'number' || typeof entry === 'boolean') return { ...rest, value: entry };
  if (typeof entry !== 'string') throw invalidArgument(`a cell cannot hold a ${typeof entry}`);
  if (entry.startsWith("'")) return { ...rest, value: entry.slice(1), quotePrefix: true };
  if (entry === '') return { ...rest, value: '' };
  if (cell.numberFormat === '@') return { ...rest, value: entry };
  if (/^[=+\-@]/.test(entry) && !isNumeral(entry)) {
    return { ...rest, value: 0, formula: asFormula(entry) };
  }
  const typed = recognise(entry);
  return { ...rest, value: typed.value, numberFormat: typed.format ?? cell.numberFormat };
}

/** "+x" becomes "=+x"; what is no formula at all is refused, as the formula bar refuses it. */
function asFormula(entry: string): string {
  const formula = entry.startsWith('=') ? entry : `=${entry}`;
  const body = formula.slice(1).trim();
  if (body === '' || /[^\x20-\x7e]/.test(body.replace(/"[^"]*"|'[^']*'/g, ''))) {
    throw invalidArgument(`no formula: ${entry}`);
  }
  return formula;
}

function isNumeral(entry: string): boolean {
  return /^[+-]?\d+(\.\d+)?$/.test(entry.trim());
}

function recognise(entry: string): { readonly value: CellValue; readonly format?: string } {
  const text = entry.trim();
  if (isNumeral(text)) return { value: Number(text) };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  const share = /^([+-]?\d+(?:\.\d+)?)\s*%$/.exec(text);
  if (share) return { value: Number(share[1]) / 100, format: '0%' };
  const date = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(text);
  if (date) {
    const month = Number(date[1]);
    const day = Number(date[2]);
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
      const year = Number(date[3] ?? 2018);
      return {
        value: serialFromDate({ year, month, day }),
        format: date[3] === undefined ? 'd-mmm' : 'm/d/yyyy',
      };
    }
  }
  return { value: entry };
}
