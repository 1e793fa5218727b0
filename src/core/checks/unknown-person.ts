import type { Person } from '../figures/people';
import { cellOf } from '../figures/outcome';
import type { KindId } from '../kinds/kind';
import { foldLoose } from '../vietnamese/fold';
import type { Check, CheckContext } from './check';
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
    const told = new Set<string>();
    return named.flatMap((one) => {
      const id = `${one.entry.sheet}|${one.name.key}`;
      if (known(one) || told.has(id)) return [];
      const others = named.filter(({ book }) => book === one.book);
      if (OPEN_TO_OTHERS.has(one.kind) && others.filter(known).length * 2 < others.length) return [];
      told.add(id);
      return [finding(one, others.length, context)];
    });
  },
};

function finding({ kind, book, entry, name }: NamedPerson, people: number, context: CheckContext): Finding {
  const alike = likeNamed(name.text, context.people.all);
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

/** Someone whose name differs in its marks alone: typed without them, or another tone. */
function likeNamed(text: string, everyone: readonly Person[]): Person | undefined {
  const bare = foldLoose(text);
  return everyone.find(({ name }) => foldLoose(name.text) === bare);
}
