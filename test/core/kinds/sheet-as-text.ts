import type { Kind, ReadBook } from '../../../src/core/kinds/kind';
import type { Book, EntryBase } from '../../../src/core/kinds/records';
import { type TableSource, tableSource } from '../../../src/core/recognise/table-source';
import type { SectionRow, Table, TitleLine } from '../../../src/core/recognise/table';
import { type Cell, EMPTY_CELL } from '../../../src/core/sheet/cell';

/** What stands around a written table. */
export interface Around {
  readonly sheet?: string;
  readonly titles?: readonly string[];
  readonly footers?: readonly string[];
  readonly year?: number;
  readonly answers?: Readonly<Record<string, string>>;
}

/**
 * A sheet written as lines of cells between "|". The first line heads the columns, the second (behind "=") says what
 * each was taken for; "§" begins a section row, "Σ" a total row. A cell "@3/2/2018" is a real date, "'12" text, bare
 * digits a number. Data begin in row 3, columns in A.
 */
export function sourceOf(written: string, around: Around = {}): TableSource {
  const lines = written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const cells = (line: string): string[] => line.split('|').map((text) => text.trim());
  const headers = cells(lines[0] ?? '');
  const fields = cells((lines[1] ?? '').replace(/^=/, ''));
  const sheet = around.sheet ?? 'Trang 1';
  const sections: SectionRow[] = [];
  const totalRows: number[] = [];
  const dataRows: number[] = [];
  const rows: Cell[][] = [headers.map(cellOf), []];
  lines.slice(2).forEach((line, index) => {
    const row = index + 3;
    if (line.startsWith('§')) sections.push({ row, text: line.slice(1).trim() });
    else if (line.startsWith('Σ')) totalRows.push(row);
    else dataRows.push(row);
    rows.push(cells(line.replace(/^[§Σ]/, '')).map(cellOf));
  });
  const at = (texts: readonly string[] | undefined, row: number): TitleLine[] =>
    (texts ?? []).map((text, index) => ({ row: row + index, column: 1, text }));
  const table: Table = {
    sheet,
    range: { top: 1, left: 1, bottom: rows.length, right: headers.length },
    headerRows: [1],
    firstDataRow: dataRows[0] ?? 3,
    lastDataRow: dataRows.at(-1) ?? 2,
    dataRows,
    totalRows,
    sections,
    skipped: [],
    kind: 'other',
    confidence: 1,
    columns: fields.flatMap((field, index) =>
      field === ''
        ? []
        : [{ field, column: index + 1, header: headers[index] ?? '', confidence: 1, why: '' }],
    ),
    unmatched: [],
    titles: at(around.titles, 1),
    footers: at(around.footers, rows.length + 1),
    why: '',
    doubtful: false,
    encodings: new Map(),
  };
  return tableSource(table, { name: sheet, visibility: 'visible', rows, merges: [], ours: false });
}

function cellOf(text: string): Cell {
  if (text === '') return EMPTY_CELL;
  if (text.startsWith('#')) return { kind: 'error', code: text };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  const date = /^@(\d+)\/(\d+)\/(\d{4})$/.exec(text);
  if (date)
    return { kind: 'date', date: { day: Number(date[1]), month: Number(date[2]), year: Number(date[3]) } };
  if (/^-?\d+(?:\.\d{1,2})?$/.test(text)) return { kind: 'number', number: Number(text) };
  return { kind: 'text', text: text.replaceAll('⏎', '\n') };
}

/** Reads a written sheet as one kind. */
export function readAs<E extends EntryBase, B extends Book<E>>(
  kind: Kind<E, B>,
  written: string,
  around: Around = {},
): ReadBook<B> {
  return kind.read(sourceOf(written, around), {
    answers: around.answers ?? {},
    titleYear: around.year ?? null,
  });
}

/** "unparsed_amount@C4": code and first cell of each finding. */
export function told(read: { readonly findings: ReadBook<unknown>['findings'] }): string[] {
  return read.findings.map(({ code, at }) => {
    const cell = at ? `${String.fromCharCode(64 + at.range.left)}${String(at.range.top)}` : '';
    return `${code}@${cell}`;
  });
}
