import { columnName, columnNumber } from '../core/sheet/range';

/** Texts and quoted sheet names stay; a reference is no part of a longer word and no function's name. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/g;

/** A shared formula as it reads some rows and columns further: relative references move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    TOKEN,
    (token: string, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return token;
      const toColumn = fixedColumn === '$' ? column : columnName(columnNumber(column) + columns);
      const toRow = fixedRow === '$' ? row : String(Number(row) + rows);
      return `${fixedColumn ?? ''}${toColumn}${fixedRow ?? ''}${toRow}`;
    },
  );
}
