import type { SheetReading, Understood } from '../app/understand';
import { KIND_IDS, type KindId } from '../core/kinds/kind';
import { canBeTold } from '../core/recognise/told-kind';
import { text } from './texts';

export interface SheetLine {
  readonly mark: 'recognised' | 'hidden' | 'unused';
  readonly sheet: string;
  /** What stands after the sheet's name. */
  readonly words: string;
  /** A person can say what its tables are: not yet said, or said before. */
  readonly tell: 'open' | 'said' | null;
}

/**
 * What the first screen lists, one line a sheet (UX.md §4.1): recognised by rows, hidden, not used. Our
 * own sheets are not spoken of; questions stand before, in a list of their own.
 */
export function sheetLines({ sheets }: Understood): readonly SheetLine[] {
  const rows = (reading: SheetReading): number =>
    reading.tables.reduce((sum, table) => sum + table.dataRows.length, 0);
  const recognised = sheets
    .filter((reading) => reading.status === 'recognised')
    .sort((a, b) => rows(b) - rows(a))
    .map((reading): SheetLine => line('recognised', reading, reading.summary));
  return [
    ...recognised,
    ...sheets.filter((s) => s.status === 'hidden').map((s) => line('hidden', s, text('home.sheet_hidden'))),
    ...sheets.filter((s) => s.status === 'unused').map(unusedLine),
  ];
}

function line(mark: SheetLine['mark'], { sheet }: SheetReading, words: string): SheetLine {
  return { mark, sheet, words, tell: null };
}

function unusedLine(reading: SheetReading): SheetLine {
  const { sheet, tables } = reading;
  if (tables.length === 0) return line('unused', reading, text('home.sheet_blank'));
  const said = tables.every(({ told }) => told);
  const tell = said ? 'said' : canTell(reading) ? 'open' : null;
  return { mark: 'unused', sheet, words: text(said ? 'home.sheet_told_off' : 'home.sheet_unused'), tell };
}

/** Whether a person can say of any table of the sheet what it is. */
export function canTell({ tables }: SheetReading): boolean {
  return tables.some(canBeTold);
}

/** How many tables were recognised. */
export function recognisedTables({ sheets }: Understood): number {
  return sheets
    .filter((reading) => reading.status === 'recognised')
    .reduce((sum, reading) => sum + reading.tables.filter((table) => table.kind !== 'other').length, 0);
}

/** A plain list of figures holds what no list does; a book without it lacks nothing. */
const OPTIONAL: readonly KindId[] = ['figures'];
/** Either of these tells of the meetings. */
const MEETINGS: readonly KindId[] = ['attendance', 'meetings'];

/** The kinds no sheet was found for: their figures have no value. */
export function missingKinds({ books }: Understood): readonly KindId[] {
  const empty = (kind: KindId): boolean => books[kind].length === 0;
  const meetingsKnown = MEETINGS.some((kind) => !empty(kind));
  return KIND_IDS.filter((kind) => {
    if (OPTIONAL.includes(kind) || !empty(kind)) return false;
    return MEETINGS.includes(kind) ? !meetingsKnown && kind === 'attendance' : true;
  });
}
