import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { type Cell, EMPTY_CELL } from '../core/sheet/cell';
import { dateFromSerial, type DateSystem } from '../core/sheet/serial';
import type { Sheet, Visibility, Workbook } from '../core/sheet/workbook';
import { CellGrid } from './cell-grid';
import { decodeReferences } from './character-references';
import { FileRefusal } from './file-refusal';
import { kindOfCode } from './number-formats';
import type { LegacyFile } from './preflight';
import { decodeXml } from './xml-events';

const VISIBILITY: readonly Visibility[] = ['visible', 'hidden', 'veryHidden'];

/**
 * .xls, HTML tables and XML spreadsheets through SheetJS, loaded only when such a file comes. Always `raw: true`:
 * without it "05/03/2018" in an HTML table becomes 3 May and "00123" becomes 123 (XLSX.md §5).
 */
export async function readLegacy(file: LegacyFile, name: string): Promise<Workbook> {
  checkReach(file);
  const sheetJs = await import('@e965/xlsx');
  const options = { raw: true, cellNF: true, cellText: false, cellHTML: false, dense: true } as const;
  let book: WorkBook;
  try {
    book =
      file.shape === 'html'
        ? sheetJs.read(decodeReferences(htmlText(file.bytes)), { ...options, type: 'string' })
        : sheetJs.read(file.bytes, { ...options, type: 'array' });
  } catch (error) {
    const locked = error instanceof Error && /password/i.test(error.message);
    throw new FileRefusal(locked ? 'encrypted' : UNREADABLE[file.shape], file.shape, error);
  }
  // A stream cut off at its beginning reads as a workbook without sheets.
  if (book.SheetNames.length === 0) throw new FileRefusal('damaged', file.shape);
  const dateSystem: DateSystem = book.Workbook?.WBProps?.date1904 ? '1904' : '1900';
  const sheets = book.SheetNames.flatMap((sheetName, index): Sheet[] => {
    const sheet = book.Sheets[sheetName];
    if (!sheet || (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet')) return [];
    const visibility = VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible';
    return [{ name: sheetName, visibility, ...cellsOf(sheet, dateSystem), ours: false }];
  });
  return { name, sheets };
}

/** Web pages without any table are no damaged workbooks. */
const UNREADABLE = { xls: 'damaged', html: 'notWorkbook', spreadsheetml: 'damaged' } as const;

/**
 * SheetJS walks every row and column that a number in the text promises: `ss:Index="1000000000"` and
 * `colspan=100000000` keep it busy for minutes.
 */
function checkReach({ shape, bytes }: LegacyFile): void {
  if (shape === 'xls') return;
  const text = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  if (
    /(?:Index|MergeAcross|MergeDown|Span|colspan|rowspan|RowCount|ColumnCount)\s*=\s*["']?\s*[+0]*\d{8,}/i.test(
      text,
    )
  ) {
    throw new FileRefusal('damaged', `reach of ${shape}`);
  }
}

function cellsOf(sheet: WorkSheet, dateSystem: DateSystem): Pick<Sheet, 'rows' | 'merges'> {
  const grid = new CellGrid();
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  data.forEach((cells, row) => {
    cells?.forEach((object, column) => {
      const cell = object ? cellOf(object, dateSystem) : EMPTY_CELL;
      if (cell.kind !== 'empty' || cell.formula !== undefined) grid.put(row + 1, column + 1, cell);
    });
  });
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r + 1,
    left: s.c + 1,
    bottom: e.r + 1,
    right: e.c + 1,
  }));
  return { rows: grid.take(), merges };
}

function cellOf(object: CellObject, dateSystem: DateSystem): Cell {
  const cell = valueOf(object, dateSystem);
  return object.f === undefined ? cell : { ...cell, formula: object.f };
}

function valueOf({ t, v, w, z }: CellObject, dateSystem: DateSystem): Cell {
  if (t === 'e') return { kind: 'error', code: typeof w === 'string' ? w : errorCode(v) };
  if (v === undefined || v === '') return EMPTY_CELL;
  if (typeof v === 'boolean') return { kind: 'boolean', boolean: v };
  if (typeof v === 'string') return { kind: 'text', text: v };
  if (v instanceof Date) {
    return {
      kind: 'date',
      date: { year: v.getUTCFullYear(), month: v.getUTCMonth() + 1, day: v.getUTCDate() },
    };
  }
  const kind = typeof z === 'string' ? kindOfCode(z) : 'plain';
  const date = kind === 'date' ? dateFromSerial(v, dateSystem) : null;
  if (date) return { kind: 'date', date };
  return kind === 'percent' ? { kind: 'number', number: v, percent: true } : { kind: 'number', number: v };
}

/** BIFF's codes of errors ([MS-XLS] BErr). */
const ERROR_CODES: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

function errorCode(value: CellObject['v']): string {
  return ERROR_CODES[Number(value)] ?? '#VALUE!';
}

function hasByteOrderMark([first, second, third]: Uint8Array): boolean {
  if (first === 0xef) return second === 0xbb && third === 0xbf;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Some exports put five byte order marks in front, behind the first of which SheetJS sees no page (CORPUS.md). */
function htmlText(bytes: Uint8Array): string {
  return decodeHtml(bytes).replace(/^[\ufeff\s]+/, '');
}

/** HTML exports say their encoding in a meta tag; Excel's own are UTF-8 or windows-1252, some UTF-16. */
function decodeHtml(bytes: Uint8Array): string {
  // A byte order mark says more than the meta tag.
  if (hasByteOrderMark(bytes)) return decodeXml(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // An encoding no browser knows: the letters outside ASCII are lost either way, the numbers are not.
    return new TextDecoder('utf-8').decode(bytes);
  }
}
