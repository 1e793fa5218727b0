import { EMPTY_CELL, type Cell } from '../../src/core/sheet/cell';
import type { Sheet, Workbook } from '../../src/core/sheet/workbook';

/** A workbook written as its sheets' lines, cells split by "|"; bare digits are numbers. */
export function workbookOf(sheets: Readonly<Record<string, string>>, name = 'so.xlsx'): Workbook {
  return { name, sheets: Object.entries(sheets).map(([title, text]) => sheetOf(title, text)) };
}

export function sheetOf(name: string, text: string): Sheet {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    name,
    visibility: 'visible',
    rows: lines.map((line) => line.split('|').map((words) => cellOf(words.trim()))),
    merges: [],
    ours: false,
  };
}

function cellOf(words: string): Cell {
  if (words === '') return EMPTY_CELL;
  return /^\d+(\.\d+)?$/.test(words)
    ? { kind: 'number', number: Number(words) }
    : { kind: 'text', text: words };
}
