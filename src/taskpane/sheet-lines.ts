import type { SheetReading, Understood } from '../app/understand';
import { KIND_IDS, type KindId } from '../core/kinds/kind';
import { text } from './texts';

export interface SheetLine {
  readonly mark: 'question' | 'recognised' | 'hidden' | 'unused';
  readonly sheet: string;
  /** What stands after the sheet's name. */
  readonly words: string;
  /** The guess that is used meanwhile, for a question. */
  readonly guess?: string;
}

/**
 * What the first screen lists, one line a sheet (UX.md §4.1): questions, recognised by rows, hidden, not used.
 * Our own sheets are not spoken of.
 */
export function sheetLines({ sheets, questions }: Understood): readonly SheetLine[] {
  const asked = questions.map((question): SheetLine => ({
    mark: 'question',
    sheet: question.at?.sheet ?? '',
    words: question.text,
    guess: text('ask.why', { guess: question.why }),
  }));
  const rows = (reading: SheetReading): number =>
    reading.tables.reduce((sum, table) => sum + table.dataRows.length, 0);
  const recognised = sheets
    .filter((reading) => reading.status === 'recognised')
    .sort((a, b) => rows(b) - rows(a))
    .map((reading): SheetLine => line('recognised', reading, reading.summary));
  return [
    ...asked,
    ...recognised,
    ...sheets.filter((s) => s.status === 'hidden').map((s) => line('hidden', s, text('home.sheet_hidden'))),
    ...sheets.filter((s) => s.status === 'unused').map((s) => line('unused', s, text('home.sheet_unused'))),
  ];
}

function line(mark: SheetLine['mark'], reading: SheetReading, words: string): SheetLine {
  return { mark, sheet: reading.sheet, words };
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
