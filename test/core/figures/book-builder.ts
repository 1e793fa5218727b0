import type {
  AttendanceBook,
  AttendanceEntry,
  AwardBook,
  AwardEntry,
  AwardForm,
  Book,
  Books,
  ContributionEntry,
  EducationEntry,
  EntryBase,
  FeeBook,
  FeeEntry,
  FigureEntry,
  InspectionEntry,
  MassModelEntry,
  MeetingEntry,
  MeetingType,
  MemberEntry,
  MoneyKind,
  MovementEntry,
  MovementType,
  Prize,
  RatingBook,
  RatingEntry,
  ResidenceEntry,
  Session,
} from '../../../src/core/kinds/records';
import type { TableKind } from '../../../src/core/kinds/kind';
import type { Table } from '../../../src/core/recognise/table';
import { type PartialDate, readDate } from '../../../src/core/vietnamese/dates';
import type { EducationLevel, TheoryLevel } from '../../../src/core/vietnamese/levels';
import { markKey, type MarkMeaning, readMark } from '../../../src/core/vietnamese/marks';
import { type PersonName, readName } from '../../../src/core/vietnamese/names';
import type { RatingLevel } from '../../../src/core/vietnamese/ratings';

/** A sheet written as a text table: a header line of field names, one line a row, cells split by "|". */
export interface Grid {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const FIRST_ROW = 6;
const FIRST_COLUMN = 2;

export function grid(text: string): Grid {
  const [head = [], ...rows] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return { fields: head, rows };
}

interface SheetWords {
  readonly sheet: string;
  readonly title?: string;
  readonly doubtful?: boolean;
}

type Row = (field: string) => string;

export function bookOf<E extends EntryBase>(
  kind: TableKind,
  { sheet, title = '', doubtful = false }: SheetWords,
  { fields, rows }: Grid,
  read: (row: Row, base: EntryBase, cells: readonly string[]) => E,
): Book<E> {
  const lastDataRow = FIRST_ROW + Math.max(rows.length, 1) - 1;
  const lastColumn = FIRST_COLUMN + Math.max(fields.length, 1) - 1;
  const columns = fields.map((field, index) => ({
    field: field.split(':')[0] ?? field,
    column: FIRST_COLUMN + index,
    header: field,
    confidence: 1,
    why: '',
  }));
  const table: Table = {
    sheet,
    range: { top: FIRST_ROW - 1, left: FIRST_COLUMN, bottom: lastDataRow, right: lastColumn },
    headerRows: [FIRST_ROW - 1],
    firstDataRow: FIRST_ROW,
    lastDataRow,
    dataRows: rows.map((_, index) => FIRST_ROW + index),
    totalRows: [],
    sections: [],
    skipped: [],
    kind,
    confidence: 1,
    columns,
    unmatched: [],
    titles: title === '' ? [] : [{ row: 1, column: 1, text: title }],
    footers: [],
    why: '',
    doubtful,
    encodings: new Map(),
  };
  const entries = rows.map((cells, index) => {
    const row: Row = (field) => cells[columns.findIndex((column) => column.field === field)] ?? '';
    return read(row, { sheet, row: FIRST_ROW + index }, cells);
  });
  return {
    table,
    entries,
    has: (field) => columns.some((column) => column.field === field),
    rangeOf: (...wanted) => {
      const found = columns.filter(({ field }) => wanted.includes(field)).map(({ column }) => column);
      const [left, right] =
        found.length > 0 ? [Math.min(...found), Math.max(...found)] : [FIRST_COLUMN, lastColumn];
      return { sheet, range: { top: FIRST_ROW, bottom: lastDataRow, left, right } };
    },
  };
}

export const NO_BOOKS: Books = {
  members: [],
  attendance: [],
  meetings: [],
  education: [],
  contributions: [],
  ratings: [],
  awards: [],
  inspections: [],
  movements: [],
  mass_models: [],
  residence: [],
  fees: [],
  figures: [],
};

const text = (cell: string): string | null => (cell === '' ? null : cell);
const number = (cell: string): number | null => (cell === '' ? null : Number(cell));
const date = (cell: string): PartialDate | null => (cell === '' ? null : readDate(cell));
export function name(cell: string): PersonName {
  const read = readName(cell);
  if (!read) throw new Error(`no name: ${cell}`);
  return read;
}
const names = (cell: string): readonly PersonName[] => (cell === '' ? [] : cell.split(',').map(name));

const sheetWords = (words: SheetWords | string): SheetWords =>
  typeof words === 'string' ? { sheet: words } : words;

export function members(words: SheetWords | string, table: string): Book<MemberEntry> {
  return bookOf('members', sheetWords(words), grid(table), (row, base) => ({
    ...base,
    name: name(row('full_name')),
    birth: date(row('birth')),
    sex: row('sex') === 'nữ' ? 'nữ' : row('sex') === 'nam' ? 'nam' : null,
    ethnicity: text(row('ethnicity')),
    religion: text(row('religion')),
    joined: date(row('joined')),
    official: date(row('official')),
    status:
      row('status') === 'official' ? 'official' : row('status') === 'probationary' ? 'probationary' : null,
    card: text(row('card')),
    partyPost: text(row('party_post')),
    education: text(row('profession')) as EducationLevel | null,
    theory: text(row('theory')) as TheoryLevel | null,
    left: date(row('left')),
    leftReason: text(row('left_reason')),
  }));
}

/** Session columns are headed "label@date@type": "T1@01/2018", "CĐ@05/03/2018@chuyen_de". */
export function attendance(
  words: SheetWords | string,
  table: string,
  { tellsTypes = false, legend = {} }: { tellsTypes?: boolean; legend?: Record<string, MarkMeaning> } = {},
): AttendanceBook {
  const { fields, rows } = grid(table);
  const sessions = fields.slice(1).map((field, index) => {
    const [label = '', when = '', type = 'thuong_ky'] = field.split('@');
    const held = rows.some((cells) => (cells[index + 1] ?? '') !== '');
    const session: Session = {
      line: FIRST_COLUMN + 1 + index,
      cells: {
        top: FIRST_ROW,
        bottom: FIRST_ROW + rows.length - 1,
        left: FIRST_COLUMN + 1 + index,
        right: FIRST_COLUMN + 1 + index,
      },
      label,
      date: date(when),
      type: type as MeetingType,
      held,
    };
    return session;
  });
  const book = bookOf<AttendanceEntry>(
    'attendance',
    sheetWords(words),
    { fields: ['full_name', ...sessions.map(() => 'session')], rows },
    (row, base, cells) => ({
      ...base,
      name: name(row('full_name')),
      marks: sessions.map(({ line }, index) => {
        const mark = cells[index + 1] ?? '';
        const meaning = legend[markKey(mark)] ?? (mark === '' ? 'blank' : readMark(mark));
        return { line, row: base.row, column: line, mark, meaning };
      }),
    }),
  );
  return { ...book, sessions, tellsTypes, totalsOnly: false };
}

export function meetings(words: SheetWords | string, table: string): Book<MeetingEntry> {
  return bookOf('meetings', sheetWords(words), grid(table), (row, base) => ({
    ...base,
    date: date(row('date')),
    content: row('content'),
    type: text(row('meeting_type')) as MeetingType | null,
    total: number(row('total')),
    present: number(row('present')),
    absent: number(row('absent')),
    excused: number(row('absent_excused')),
    unexcused: number(row('absent_unexcused')),
  }));
}

export function education(words: SheetWords | string, table: string): Book<EducationEntry> {
  return bookOf('education', sheetWords(words), grid(table), (row, base) => ({
    ...base,
    date: date(row('date')),
    content: row('content'),
    thematic: row('meeting_type') === 'chuyen_de',
    sessions: number(row('sessions')),
    attendees: number(row('attendees')),
  }));
}

export function contributions(words: SheetWords | string, table: string): Book<ContributionEntry> {
  const { fields, rows } = grid(table);
  const book = bookOf<ContributionEntry>(
    'contributions',
    sheetWords(words),
    { fields, rows },
    (row, base) => ({
      ...base,
      date: date(row('date')),
      content: row('content'),
      person: row('person') === '' ? null : name(row('person')),
      money: (text(row('direction')) ?? text(row('words'))) as MoneyKind | null,
      amount: number(row('amount')),
      amountColumn: null,
      gifts: number(row('gifts')),
      giftValue: number(row('gift_value')),
      recipient: text(row('recipient')),
    }),
  );
  // "words": the row's own words tell the kind of money; there is no column for it.
  return { ...book, has: (field) => field !== 'words' && book.has(field) };
}

export function ratings(
  words: SheetWords | string,
  table: string,
  cellRating: string | null = null,
): RatingBook {
  const book = bookOf<RatingEntry>('ratings', sheetWords(words), grid(table), (row, base) => ({
    ...base,
    name: name(row('full_name')),
    self: text(row('self_rating')) as RatingLevel | null,
    cell: text(row('cell_rating')) as RatingLevel | null,
    final: text(row('final_rating')) as RatingLevel | null,
  }));
  const at = { sheet: book.table.sheet, range: { top: 30, bottom: 30, left: 2, right: 2 } };
  return { ...book, cellRating: cellRating === null ? null : { level: cellRating, at } };
}

export function awards(words: SheetWords | string, table: string): AwardBook {
  const book = bookOf<AwardEntry>('awards', sheetWords(words), grid(table), (row, base) => ({
    ...base,
    date: date(row('date')),
    name: row('full_name'),
    form: (text(row('form')) ?? text(row('words')) ?? 'khac') as AwardForm,
    prize: text(row('prize')) as Prize | null,
    level: text(row('level')),
    content: row('content'),
    count: number(row('count')) ?? 1,
  }));
  return { ...book, ownColumns: null, has: (field) => field !== 'words' && book.has(field) };
}

const yesNo = (cell: string): boolean | null => (cell === '' ? null : cell === 'có');

export function inspections(words: SheetWords | string, table: string): Book<InspectionEntry> {
  return bookOf('inspections', sheetWords(words), grid(table), (row, base) => ({
    ...base,
    date: date(row('date')),
    people: names(row('full_name')),
    inspected: row('inspection_type').includes('kiểm tra'),
    supervised: row('inspection_type').includes('giám sát'),
    content: row('content'),
    result: row('result'),
    violation: yesNo(row('violation')),
    discipline: row('discipline') === 'không' ? null : text(row('discipline')),
    disciplined: row('discipline') === '' ? null : row('discipline') !== 'không',
  }));
}

export function movements(words: SheetWords | string, table: string): Book<MovementEntry> {
  const book = bookOf<MovementEntry>('movements', sheetWords(words), grid(table), (row, base) => ({
    ...base,
    date: date(row('date')),
    people: names(row('full_name')),
    types: (row('movement_type') || row('words')).split('+') as MovementType[],
  }));
  return { ...book, has: (field) => field !== 'words' && book.has(field) };
}

export function massModels(words: SheetWords | string, table: string): Book<MassModelEntry> {
  return bookOf('mass_models', sheetWords(words), grid(table), (row, base) => ({
    ...base,
    model: row('model'),
    field: text(row('field')),
    level: text(row('level')),
    result: text(row('result')),
  }));
}

export function residence(words: SheetWords | string, table: string): Book<ResidenceEntry> {
  return bookOf('residence', sheetWords(words), grid(table), (row, base) => ({
    ...base,
    name: name(row('full_name')),
    place: text(row('place')),
    result: text(row('result')) as ResidenceEntry['result'],
  }));
}

/** Month columns are headed "month:1" … "month:12". */
export function fees(
  words: SheetWords | string,
  table: string,
  written: { kept?: number; paidUp?: number } = {},
): FeeBook {
  const { fields, rows } = grid(table);
  const book = bookOf<FeeEntry>('fees', sheetWords(words), { fields, rows }, (row, base, cells) => ({
    ...base,
    name: name(row('full_name')),
    date: null,
    kept: null,
    paidUp: null,
    writtenTotal: number(row('total')),
    months: fields.flatMap((field, index) =>
      field.startsWith('month:')
        ? [
            {
              column: FIRST_COLUMN + index,
              month: Number(field.slice(6)),
              amount: number(cells[index] ?? ''),
            },
          ]
        : [],
    ),
    amount: number(row('amount')),
  }));
  const at = (row: number) => ({
    sheet: book.table.sheet,
    range: { top: row, bottom: row, left: 3, right: 3 },
  });
  return {
    ...book,
    kept: written.kept === undefined ? null : { amount: written.kept, at: at(40) },
    paidUp: written.paidUp === undefined ? null : { amount: written.paidUp, at: at(41) },
  };
}

export function figuresList(words: SheetWords | string, table: string): Book<FigureEntry> {
  return bookOf('figures', sheetWords(words), grid(table), (row, base) => {
    const value = row('value');
    return {
      ...base,
      label: row('indicator'),
      written: value,
      value: value === '' ? null : /^[\d.]+$/.test(value) ? Number(value) : value,
      unit: text(row('unit')),
      at: { sheet: base.sheet, range: { top: base.row, bottom: base.row, left: 3, right: 3 } },
    };
  });
}
