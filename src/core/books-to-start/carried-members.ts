import { figureContext } from '../figures/figure-context';
import type { Person } from '../figures/people';
import type { Period } from '../figures/period';
import type { Book, Books, MemberEntry } from '../kinds/records';
import { readableText } from '../recognise/readable-text';
import { serialFromDate } from '../sheet/serial';
import { cellAt, type Workbook } from '../sheet/workbook';
import { formatDate, type PartialDate } from '../vietnamese/dates';
import { cleanText } from '../vietnamese/fold';
import type { CarriedMember, StartValue } from './start-book';

/**
 * The members a workbook leaves to the next year: those on its period's last day, with what its list tells of them
 * (the posts of the committee among it) and where they live, in the order of the list.
 */
export function carriedMembers(workbook: Workbook, books: Books, period: Period): readonly CarriedMember[] {
  const { members, serving } = figureContext(books, period, {});
  const places = new Map(
    serving.residence.flatMap(({ rows }) => rows.map(({ name, place }) => [name.key, place] as const)),
  );
  return [...members]
    .sort((a, b) => rowOf(a) - rowOf(b))
    .map((person) => carried(person, workbook, places.get(person.name.key) ?? null));
}

function rowOf({ rows }: Person): number {
  return Math.min(...rows.map(({ entry }) => entry.row));
}

function carried(person: Person, workbook: Workbook, place: string | null): CarriedMember {
  // the list may head its schooling in either way
  const written = (...fields: readonly string[]): StartValue =>
    person.rows
      .flatMap(({ book, entry }) => fields.map((field) => cellText(workbook, book, entry, field)))
      .find((text) => text !== '') ?? null;
  return {
    full_name: person.name.text,
    birth: dateValue(person.birth),
    sex: person.sex === null ? null : person.sex === 'nam' ? 'Nam' : 'Nữ',
    ethnicity: person.ethnicity,
    religion: person.religion,
    joined: dateValue(person.joined),
    official: dateValue(person.official),
    card: person.card,
    party_post: person.partyPost,
    education_level: written('profession', 'education_level'),
    theory: written('theory'),
    place,
  };
}

/** As the person wrote it: a level says less than "Kỹ sư thủy lợi". */
function cellText(
  workbook: Workbook,
  { table }: Book<MemberEntry>,
  entry: MemberEntry,
  field: string,
): string {
  const column = table.columns.find((match) => match.field === field)?.column;
  const sheet = workbook.sheets.find(({ name }) => name === entry.sheet);
  return column === undefined || !sheet ? '' : cleanText(readableText(cellAt(sheet, entry.row, column)));
}

function dateValue(date: PartialDate | null): StartValue {
  if (date === null) return null;
  const { year, month, day } = date;
  return month === null || day === null ? formatDate(date) : serialFromDate({ year, month, day });
}
