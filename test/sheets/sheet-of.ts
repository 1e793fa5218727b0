import { type Cell, EMPTY_CELL } from '../../src/core/sheet/cell';
import type { Range } from '../../src/core/sheet/range';
import type { Sheet, Visibility, Workbook } from '../../src/core/sheet/workbook';

/**
 * A sheet written as a text table, one line a row, cells between "|":
 *
 *     TT | Họ và tên | Năm sinh | >
 *     ^  | ^         | Nam | Nữ
 *     1  | Lê Văn Hòa | 1980 |
 *
 * `>` joins the cell to its left neighbour, `^` to the one above (merges). A plain number is a number, `@3/2/2010`
 * a real date, `=SUM(A1:A2):5` a formula with its cached value, `'5` text, `#REF!` an error, everything else text
 * as it stands (outer blanks dropped; `␣` stands for a blank that must stay).
 */
export function sheetOf(
  name: string,
  text: string,
  options: { readonly visibility?: Visibility; readonly ours?: boolean } = {},
): Sheet {
  const grid = text
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()));
  return {
    name,
    visibility: options.visibility ?? 'visible',
    ours: options.ours ?? false,
    rows: grid.map((row) => row.map(cellOf)),
    merges: mergesOf(grid),
  };
}

export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return { name: 'so.xlsx', sheets };
}

function cellOf(token: string): Cell {
  if (token === '' || token === '>' || token === '^') return EMPTY_CELL;
  if (token.startsWith("'")) return { kind: 'text', text: token.slice(1).replaceAll('␣', ' ') };
  const formula = /^=([^:]*(?::[A-Z]+\d+[^:]*)?):(.*)$/.exec(token);
  if (formula) return { ...cellOf(formula[2] ?? ''), formula: formula[1] ?? '' };
  const date = /^@(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(token);
  if (date) {
    return { kind: 'date', date: { day: Number(date[1]), month: Number(date[2]), year: Number(date[3]) } };
  }
  if (/^-?\d+(?:\.\d+)?$/.test(token) && !/^0\d/.test(token))
    return { kind: 'number', number: Number(token) };
  if (/^#[A-Z/0!?]+$/.test(token)) return { kind: 'error', code: token };
  return { kind: 'text', text: token.replaceAll('␣', ' ').replaceAll('⏎', '\n') };
}

/** Rectangles of joined cells: each begins at a cell that is joined to nothing. */
function mergesOf(grid: readonly (readonly string[])[]): readonly Range[] {
  const merges: Range[] = [];
  grid.forEach((row, r) => {
    row.forEach((token, c) => {
      if (token === '>' || token === '^') return;
      let right = c;
      while (row[right + 1] === '>') right += 1;
      let bottom = r;
      while (grid[bottom + 1]?.[c] === '^') bottom += 1;
      if (right > c || bottom > r)
        merges.push({ top: r + 1, left: c + 1, bottom: bottom + 1, right: right + 1 });
    });
  });
  return merges;
}
