import fc from 'fast-check';
import type { Book, Books, EntryBase } from '../../../src/core/kinds/records';
import {
  attendance,
  awards,
  contributions,
  education,
  fees,
  inspections,
  meetings,
  members,
  movements,
  ratings,
  residence,
} from './book-builder';
import { computed } from './compute-books';

const NAMES = [
  'Nguyễn Văn An',
  'Trần Thị Bình',
  'Lê Văn Cường',
  'Phạm Thị Dung',
  'Võ Văn Em',
  'Đỗ Thị Giang',
  'Hồ Văn Hải',
];
const titled = (sheet: string) => ({ sheet, title: `${sheet} năm 2018` });
const pick = (...values: readonly string[]) => fc.constantFrom(...values);
const DATE = pick('05/01/2018', '03/2018', '31/12/2018', '31/12/2017', '01/01/2019', '');
const lines = (fields: string, cells: fc.Arbitrary<readonly string[]>, most = 8) =>
  fc
    .array(cells, { minLength: 1, maxLength: most })
    .map((rows) => [fields, ...rows.map((row) => row.join(' | '))].join('\n'));
const peopleLines = (fields: string, cells: fc.Arbitrary<readonly string[]>) =>
  fc
    .tuple(fc.shuffledSubarray(NAMES, { minLength: 1 }), fc.array(cells, { minLength: 7, maxLength: 7 }))
    .map(([names, rows]) =>
      [fields, ...names.map((name, i) => [name, ...(rows[i] ?? [])].join(' | '))].join('\n'),
    );

const BOOKS: fc.Arbitrary<Partial<Books>> = fc.record({
  members: lines(
    'full_name | birth | joined | official | sex | ethnicity',
    fc.tuple(
      pick(...NAMES),
      pick('', '1970', '15/03/1980'),
      pick('2000', '05/06/2018', '03/02/2019', ''),
      pick('2001', '06/2018', ''),
      pick('nam', 'nữ', ''),
      pick('Kinh', 'Khmer', ''),
    ),
  ).map((text) => [members(titled('DS'), text)]),
  attendance: peopleLines(
    'full_name | T1@01/2018 | T1@01/2018 | T2@05/02/2018 | CĐ@03/2018@chuyen_de',
    fc.tuple(pick('x', 'P', 'K', ''), pick('x', 'M', ''), pick('x', 'K', 'miễn'), pick('x', '')),
  ).map((text) => [attendance(titled('DD'), text)]),
  meetings: fc.option(
    lines(
      'date | content | meeting_type | present | absent',
      fc.tuple(
        DATE,
        fc.constant('Họp'),
        pick('thuong_ky', 'chuyen_de', 'chi_uy'),
        pick('9', '10'),
        pick('0', '1'),
      ),
    ).map((text) => [meetings(titled('Họp'), text)]),
    { nil: [] },
  ),
  education: lines(
    'date | content | sessions | attendees',
    fc.tuple(DATE, pick('A', 'B'), pick('1', '3', ''), pick('10', '')),
  ).map((text) => [education(titled('TT'), text)]),
  contributions: lines(
    'date | content | words | amount | gifts',
    fc.tuple(
      DATE,
      pick('A', 'B'),
      pick('collected', 'given', 'gifts', ''),
      pick('50000', '75000', ''),
      pick('3', ''),
    ),
  ).map((text) => [contributions(titled('ĐG'), text)]),
  ratings: peopleLines(
    'full_name | self_rating | final_rating',
    fc.tuple(pick('xuat_sac', 'tot', ''), pick('tot', 'hoan_thanh', 'khong_danh_gia', '')),
  ).map((text) => [ratings(titled('XL'), text)]),
  awards: lines(
    'date | full_name | form | prize | count',
    fc.tuple(DATE, pick('Công đoàn'), pick('giai', 'giay_khen'), pick('nhat', 'ba'), pick('1', '2')),
  ).map((text) => [awards(titled('KT'), text)]),
  inspections: lines(
    'full_name | inspection_type | date | violation',
    fc.tuple(pick(...NAMES), pick('kiểm tra', 'giám sát'), DATE, pick('có', 'không')),
  ).map((text) => [inspections(titled('KTGS'), text)]),
  movements: lines(
    'full_name | date | movement_type',
    fc.tuple(
      pick(...NAMES),
      DATE,
      pick('ket_nap', 'chuyen_di', 'de_nghi_chinh_thuc', 'cong_nhan_chinh_thuc'),
    ),
  ).map((text) => [movements(titled('BĐ'), text)]),
  residence: peopleLines('full_name | result', fc.tuple(pick('good', 'poor', 'exempt', ''))).map((text) => [
    residence(titled('NCT'), text),
  ]),
  fees: peopleLines('full_name | month:1 | month:2', fc.tuple(pick('10000', ''), pick('12000', ''))).map(
    (text) => [fees(titled('ĐP'), text)],
  ),
});

const values = (books: Partial<Books>): Record<string, unknown> =>
  Object.fromEntries(computed(books).figures.map(({ id, value }) => [id, value]));

type Divide = (book: Book<EntryBase>) => readonly Book<EntryBase>[];

/** Does the same to every book, attendance columns following their rows. */
function divided(books: Partial<Books>, divide: Divide): Partial<Books> {
  return Object.fromEntries(
    Object.entries(books).map(([kind, list]) => [
      kind,
      (list as readonly Book<EntryBase>[]).flatMap(divide).map(heldAgain),
    ]),
  );
}

function heldAgain(book: Book<EntryBase>): Book<EntryBase> {
  if (!('sessions' in book)) return book;
  const sheet = book as unknown as Books['attendance'][number];
  const sessions = sheet.sessions.map((session) => ({
    ...session,
    held: sheet.entries.some(({ marks }) =>
      marks.some(({ line, mark }) => line === session.line && mark !== ''),
    ),
  }));
  return { ...sheet, sessions } as Book<EntryBase>;
}

const inTwo =
  (isFirst: (index: number) => boolean): Divide =>
  (book) => {
    const parts = [book.entries.filter((_, i) => isFirst(i)), book.entries.filter((_, i) => !isFirst(i))];
    return parts
      .filter((entries) => entries.length > 0)
      .map((entries, part) => {
        const sheet = `${book.table.sheet} (${String(part + 1)})`;
        return {
          ...book,
          table: { ...book.table, sheet },
          entries: entries.map((entry) => ({ ...entry, sheet })),
        };
      });
  };

test('shuffling the rows of every book never changes a figure', () => {
  fc.assert(
    fc.property(BOOKS, fc.infiniteStream(fc.nat()), (books, numbers) => {
      const shuffled = divided(books, (book) => {
        const keyed = book.entries.map((entry) => ({ entry, at: Number(numbers.next().value) }));
        return [{ ...book, entries: keyed.sort((a, b) => a.at - b.at).map(({ entry }) => entry) }];
      });
      expect(values(shuffled)).toEqual(values(books));
    }),
    { numRuns: 60 },
  );
});

test('splitting every book in two, and so merging two, never changes a figure', () => {
  fc.assert(
    fc.property(BOOKS, fc.integer({ min: 1, max: 250 }), (books, bits) => {
      expect(
        values(
          divided(
            books,
            inTwo((index) => ((bits >> (index % 8)) & 1) === 1),
          ),
        ),
      ).toEqual(values(books));
    }),
    { numRuns: 60 },
  );
});

test('every value is a number that stands, a text, or nothing with a reason', () => {
  fc.assert(
    fc.property(BOOKS, (books) => {
      for (const { value, status, reason, text } of computed(books).figures) {
        if (value === null) expect([status, text, reason?.endsWith('.')]).toEqual(['no_source', '', true]);
        else if (typeof value === 'number') expect(Number.isFinite(value) && value >= 0).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});
