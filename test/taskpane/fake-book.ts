import type { SheetReading, Understood, UnderstandOptions } from '../../src/app/understand';
import { KIND_IDS, type TableKind } from '../../src/core/kinds/kind';
import type { Book, Books, EntryBase } from '../../src/core/kinds/records';
import type { Table } from '../../src/core/recognise/table';
import { EMPTY_CELL, type Cell } from '../../src/core/sheet/cell';
import type { Question } from '../../src/core/checks/question';
import { inForce } from '../../src/core/kept/remembered';
import { NOTHING_KEPT } from '../../src/core/kept/kept-part';
import { parseRange, type SheetRange } from '../../src/core/sheet/range';
import type { Sheet } from '../../src/core/sheet/workbook';
import type { Period } from '../../src/core/figures/period';

/** "DS đảng viên!B3:B5" as the cells it names. */
export function at(address: string): SheetRange {
  const [sheet = '', cells = ''] = address.split('!');
  const range = parseRange(cells);
  if (!range) throw new Error(`no address: ${address}`);
  return { sheet, range };
}

/** A sheet from lines of cells parted by " | ". Numbers become numbers. */
export function sheetOf(name: string, lines: readonly string[], merges: readonly string[] = []): Sheet {
  const cell = (text: string): Cell => {
    if (text === '') return EMPTY_CELL;
    return /^\d+$/.test(text) ? { kind: 'number', number: Number(text) } : { kind: 'text', text };
  };
  return {
    name,
    visibility: 'visible',
    rows: lines.map((line) => line.split('|').map((part) => cell(part.trim()))),
    merges: merges.map((merge) => at(`${name}!${merge}`).range),
    ours: false,
  };
}

export function tableOf(address: string, kind: TableKind, dataRows: readonly number[]): Table {
  const { sheet, range } = at(address);
  return {
    sheet,
    range,
    headerRows: [range.top],
    firstDataRow: dataRows[0] ?? range.top + 1,
    lastDataRow: dataRows.at(-1) ?? range.bottom,
    dataRows,
    totalRows: [],
    sections: [],
    skipped: [],
    kind,
    confidence: 0.9,
    columns: [],
    unmatched: [],
    titles: [],
    footers: [],
    why: '',
    doubtful: false,
    encodings: new Map(),
  };
}

export function yearOf(year: number): Period {
  return {
    kind: 'year',
    from: { year, month: 1, day: 1 },
    to: { year, month: 12, day: 31 },
    label: `năm ${String(year)}`,
    tail: String(year),
  };
}

/** Books by kind: one empty-handed book for each table, nothing for the other kinds. */
export function booksOf(tables: readonly Table[]): Books {
  const books: Partial<Record<keyof Books, readonly Book<EntryBase>[]>> = {};
  for (const kind of KIND_IDS) books[kind] = tables.filter((table) => table.kind === kind).map(bookOf);
  return books as Books;
}

function bookOf(table: Table): Book<EntryBase> {
  return {
    table,
    entries: [],
    has: () => false,
    rangeOf: () => ({ sheet: table.sheet, range: table.range }),
  };
}

const MEMBERS = sheetOf(
  'DS đảng viên',
  [
    'CHI BỘ LIÊN MINH HTX TỈNH | | |',
    'DANH SÁCH ĐẢNG VIÊN NĂM 2018 | | |',
    'TT | Họ và tên | Năm sinh | Ngày vào Đảng',
    '1 | Nguyễn Văn Hòa | 1969 | 01/02/2003',
    '2 | Trần Thị Mai Phương | 1971 | 02/03/2004',
    '3 | Lê Quốc Dũng | 1973 | 03/04/2005',
    '4 | Phạm Thị Ngọc Ánh | 1975 | 04/05/2006',
    ' | Tổng cộng: 4 đồng chí | |',
  ],
  ['A2:D2'],
);
const ATTENDANCE = sheetOf('Điểm danh', [
  'TT | Họ và tên | T1 | T2 | T11',
  '1 | Nguyễn Văn Hòa | x | x | v',
  '2 | Trần Thị Mai Phương | x | P | v',
]);
const PLANTS = sheetOf('Cây xanh', ['Cây | Số chậu', 'Lan | 3']);
const HIDDEN: Sheet = { ...sheetOf('Nháp', ['a | b']), visibility: 'hidden' };

const MEMBERS_TABLE = tableOf('DS đảng viên!A3:D8', 'members', [4, 5, 6, 7]);
const ATTENDANCE_TABLE = tableOf('Điểm danh!A1:E3', 'attendance', [2, 3]);

const FAKE_QUESTION: Question = {
  id: 'mark:v',
  text: 'Tháng 11 ghi “v”: có mặt hay vắng?',
  at: at('Điểm danh!E2:E3'),
  options: [
    { id: 'present', label: 'Có mặt' },
    { id: 'absent', label: 'Vắng mặt' },
  ],
  suggested: 'present',
  why: 'có mặt, vì cả cột cùng ghi một dấu.',
  affects: ['luot_du_sinh_hoat'],
};

/** A small invented book as it is understood: two lists, a question, a hidden sheet and one that is no list. */
export function fakeUnderstood(options: UnderstandOptions = {}): Understood {
  const answers = { ...inForce(options.remembered ?? {}), ...options.answers };
  const reading = (
    sheet: Sheet,
    status: SheetReading['status'],
    tables: readonly Table[],
    summary: string,
  ) => ({
    sheet: sheet.name,
    status,
    tables,
    summary,
  });
  return {
    workbook: { name: 'So chi bo 2018.xlsx', sheets: [ATTENDANCE, MEMBERS, PLANTS, HIDDEN] },
    recognised: [],
    sources: [],
    findings: [],
    sheets: [
      reading(ATTENDANCE, 'recognised', [ATTENDANCE_TABLE], 'điểm danh, 2 người'),
      reading(MEMBERS, 'recognised', [MEMBERS_TABLE], 'danh sách đảng viên, 4 người'),
      reading(PLANTS, 'unused', [], ''),
      reading(HIDDEN, 'hidden', [], ''),
    ],
    books: booksOf([MEMBERS_TABLE, ATTENDANCE_TABLE]),
    questions: [FAKE_QUESTION],
    periods: [
      { period: yearOf(2018), why: 'Chọn theo các trang có ghi năm 2018.' },
      { period: yearOf(2017), why: 'Chọn theo các trang có ghi năm 2017.' },
    ],
    asked: [{ question: FAKE_QUESTION, answer: answers[FAKE_QUESTION.id] ?? null }],
    answers,
    settings: {},
    kept: NOTHING_KEPT,
    unit: {
      name: 'Chi bộ Liên minh HTX tỉnh',
      superior: '',
      place: '',
      secretary: '',
      secretaryPost: '',
      nameSource: 'DS đảng viên',
    },
  };
}
