import type { Person } from '../figures/people';
import { cellOf } from '../figures/outcome';
import type { KindId } from '../kinds/kind';
import { foldLoose } from '../vietnamese/fold';
import type { Check } from './check';
import { figuresOfKind } from './figures-of-kind';
import type { Finding } from './finding';
import { type NamedPerson, namedPeople } from './named-people';

/** Sheets that name others than members by right: a stranger is told of only where most are members. */
const OPEN_TO_OTHERS: ReadonlySet<KindId> = new Set(['contributions', 'awards']);

/** A person who is named in a sheet and stands in no member list. */
export const UNKNOWN_PERSON: Check = {
  code: 'unknown_person',
  run: (context) => {
    if (context.people.all.length === 0) return [];
    const named = namedPeople(context);
    const known = ({ name }: NamedPerson): boolean => context.people.byKey.has(name.key);
    const booksOf = peopleOfBooks(named, known);
    const alike = byBareName(context.people.all);
    const told = new Set<string>();
    return named.flatMap((one) => {
      const id = `${one.entry.sheet}|${one.name.key}`;
      if (known(one) || told.has(id)) return [];
      const others = booksOf.get(one.book) ?? { people: 0, members: 0 };
      if (OPEN_TO_OTHERS.has(one.kind) && others.members * 2 < others.people) return [];
      told.add(id);
      return [finding(one, others.people, alike)];
    });
  },
};

interface BookPeople {
  readonly people: number;
  readonly members: number;
}

/** How many each book names, and how many of them are members. */
function peopleOfBooks(
  named: readonly NamedPerson[],
  known: (one: NamedPerson) => boolean,
): ReadonlyMap<unknown, BookPeople> {
  const counts = new Map<unknown, BookPeople>();
  for (const one of named) {
    const { people, members } = counts.get(one.book) ?? { people: 0, members: 0 };
    counts.set(one.book, { people: people + 1, members: members + (known(one) ? 1 : 0) });
  }
  return counts;
}

/** Members by their names without marks: someone may be typed without them, or with another tone. */
function byBareName(everyone: readonly Person[]): ReadonlyMap<string, Person> {
  return new Map(everyone.map((person) => [foldLoose(person.name.text), person]));
}

function finding(
  { kind, book, entry, name }: NamedPerson,
  people: number,
  members: ReadonlyMap<string, Person>,
): Finding {
  const alike = members.get(foldLoose(name.text));
  return {
    code: 'unknown_person',
    severity: OPEN_TO_OTHERS.has(kind) ? 'info' : 'warning',
    message: `“${name.text}” ở trang “${entry.sheet}” không có trong danh sách đảng viên; số liệu vẫn tính dòng này.`,
    suggestion: alike
      ? `Danh sách có “${alike.name.text}”. Nếu là một người, anh/chị ghi hai nơi giống nhau.`
      : 'Anh/chị xem lại cách ghi tên, hoặc thêm người này vào danh sách đảng viên.',
    at: cellOf(book, entry, ['full_name', 'person', 'surname']),
    affects: figuresOfKind(kind),
    ...(OPEN_TO_OTHERS.has(kind) ? {} : { effect: 1 / Math.max(people, 1) }),
  };
}
