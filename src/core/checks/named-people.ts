import type { FigureContext } from '../figures/indicator';
import type { KindId } from '../kinds/kind';
import type { Book, EntryBase } from '../kinds/records';
import { nameLikeness, type PersonName, readName } from '../vietnamese/names';

/** A person whom a sheet other than the member list names. */
export interface NamedPerson {
  readonly kind: KindId;
  readonly book: Book<EntryBase>;
  readonly entry: EntryBase;
  readonly name: PersonName;
}

/** Movements after which a person need not stand in the list any more. */
const LEAVING: ReadonlySet<string> = new Set(['chuyen_di', 'tu_tran', 'xoa_ten']);

/** Everyone whom the sheets of the period name; awards to collectives and people who left are no one's names. */
export function namedPeople({ serving }: FigureContext): readonly NamedPerson[] {
  const rows = <E extends EntryBase>(
    kind: KindId,
    served: readonly { readonly book: Book<E>; readonly rows: readonly E[] }[],
    namesOf: (entry: E) => readonly PersonName[],
  ): readonly NamedPerson[] =>
    served.flatMap(({ book, rows: entries }) =>
      entries.flatMap((entry) => namesOf(entry).map((name) => ({ kind, book, entry, name }))),
    );
  const attendance = serving.attendance.map(({ book }) => ({ book, rows: book.entries }));
  return [
    ...rows('attendance', attendance, ({ name }) => [name]),
    ...rows('ratings', serving.ratings, ({ name }) => [name]),
    ...rows('inspections', serving.inspections, ({ people }) => people),
    ...rows('movements', serving.movements, ({ people, types }) =>
      types.some((type) => LEAVING.has(type)) ? [] : people,
    ),
    ...rows('residence', serving.residence, ({ name }) => [name]),
    ...rows('fees', serving.fees, ({ name }) => (name ? [name] : [])),
    ...rows('awards', serving.awards, ({ name }) => personNamed(name)),
    ...rows('contributions', serving.contributions, ({ person }) => (person ? [person] : [])),
  ];
}

function personNamed(text: string): readonly PersonName[] {
  const name = nameLikeness(text) >= 0.8 ? readName(text) : null;
  return name ? [name] : [];
}
