import { formatDate, readDate } from '../vietnamese/dates';
import { cardKey, cardTag, joinName, readName, type PersonName } from '../vietnamese/names';
import type { Reading } from './reading';

/** The one person a row names, in one column or in two; null when nobody. */
export function readPerson(reading: Reading, row: number): PersonName | null {
  const surname = reading.text(row, 'surname');
  const given = reading.text(row, 'given_name');
  if (surname !== '' || given !== '') return joinName(surname, given);
  return nameOf(reading, row);
}

/** Behind a name its cell may go on, in the next line or with a year of birth: "Nguyễn Văn An⏎1975". */
function nameOf(reading: Reading, row: number): PersonName | null {
  const text = reading.text(row, 'full_name');
  const name = readName(text);
  const column = reading.column('full_name');
  if (name || text === '' || column === null) return name;
  const [first = ''] = reading
    .lines(row, column)
    .split(/[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return readName(first) ?? readName(text.replace(BORN, ''));
}

const BORN = /[\s,;:–-]*\(?(?:sn|ns|sinh(?: năm| ngày)?)?[\s.:]*\d[\d/.\s-]*\)?$/iu;

/** Rows that name somebody, each with the name; a name that cannot be one is told of and left out. */
export function peopleOf(reading: Reading): readonly { readonly row: number; readonly name: PersonName }[] {
  return reading.table.dataRows.flatMap((row) => {
    const name = readPerson(reading, row);
    if (name) return [{ row, name }];
    const column = reading.column('full_name') ?? reading.column('surname');
    const text = column === null ? '' : reading.textAt(row, column);
    if (column !== null && text !== '') {
      reading.reportCell(
        {
          code: 'missing_value',
          severity: 'warning',
          message: `“${text}” ở ${reading.place(row, column)} chưa đọc được thành họ tên, nên dòng này chưa được tính.`,
          suggestion: 'Anh/chị ghi lại họ và tên ở ô này.',
        },
        row,
        column,
      );
    }
    return [];
  });
}

/**
 * The same, each with the birth or the card that stands beside the name: it tells two members of one name apart. Not
 * for the member list itself, whose people have these as facts of their own.
 */
export function markedPeopleOf(
  reading: Reading,
): readonly { readonly row: number; readonly name: PersonName }[] {
  return peopleOf(reading).map(({ row, name }) => ({ row, name: marked(reading, row, name) }));
}

/** The name with what its row tells beside it; a "(1981)" behind the name itself comes first. */
export function marked(reading: Reading, row: number, name: PersonName): PersonName {
  if (name.tag !== null) return name;
  const card = cardKey(reading.text(row, 'card'));
  if (/\d{3}/.test(card)) return { ...name, tag: cardTag(card) };
  const birth = readDate(reading.text(row, 'birth'));
  return birth ? { ...name, tag: formatDate(birth) } : name;
}
