import type { PartialDate } from '../vietnamese/dates';
import { compareDays, startOf } from '../vietnamese/dates';
import { foldLoose } from '../vietnamese/fold';
import { readEducationLevel, readTheoryLevel } from '../vietnamese/levels';
import type { PersonName } from '../vietnamese/names';
import { bookOf, closeReading } from './book-of';
import { type DateColumn, dateWithin, readDateColumn } from './date-column';
import { textOrAbove } from './ditto';
import type { Kind } from './kind';
import { MEMBERS_SHAPE } from './members-fields';
import { joinedFacts, type Membership, membership, saysLeft, tickedStatus } from './members-facts';
import { readSex } from './members-sex';
import { namedFact } from './named-fact';
import { Reading } from './reading';
import { peopleOf } from './read-person';
import type { Book, MemberEntry } from './records';
import { reportMissing } from './report-missing';
import { type Schooling, schoolingAt } from './schooling';
import { isTicked } from './ticks';

const AFFECTS = ['tong_dang_vien', 'dang_vien_chinh_thuc', 'dang_vien_du_bi', 'ket_nap', 'chuyen_chinh_thuc'];

interface Dates {
  readonly birth: readonly DateColumn[];
  readonly joined: DateColumn;
  readonly official: DateColumn;
  readonly left: readonly { readonly column: number; readonly dates: DateColumn }[];
}

/** A list of Party members: one row a person. */
export const MEMBERS: Kind<MemberEntry, Book<MemberEntry>> = {
  ...MEMBERS_SHAPE,
  read(source, context) {
    const reading = new Reading(source, context, MEMBERS_SHAPE, AFFECTS);
    const dates = readDates(reading);
    const entries = peopleOf(reading).map(({ row, name }) => readMember(reading, row, name, dates));
    reportGaps(reading, entries);
    return closeReading(reading, bookOf(reading, entries, toldWithoutColumn(entries)));
  },
};

function readDates(reading: Reading): Dates {
  const said = (text: string): boolean => {
    const facts = joinedFacts(text);
    return facts.joined !== null || facts.status !== null;
  };
  return {
    birth: ['birth', 'birth_male', 'birth_female'].map((field) =>
      readDateColumn(reading, reading.column(field), { affects: ['tuoi_binh_quan'] }),
    ),
    joined: readDateColumn(reading, joinedColumn(reading), { understood: said }),
    official: readDateColumn(reading, reading.column('official'), {
      understood: (text) => membership(text) !== null,
    }),
    left: reading.columns('left').map((column) => ({ column, dates: readDateColumn(reading, column) })),
  };
}

function joinedColumn(reading: Reading): number | null {
  return reading.column('joined') ?? reading.column('joined_facts');
}

function readMember(reading: Reading, row: number, name: PersonName, dates: Dates): MemberEntry {
  const column = joinedColumn(reading);
  const joinedText = column === null ? '' : reading.textAt(row, column);
  const facts = joinedFacts(joinedText);
  const official = dates.official.at(row) ?? facts.official;
  const leaving = readLeaving(reading, row, dates);
  return {
    sheet: reading.table.sheet,
    row,
    name,
    birth: dates.birth.map((birth) => birth.at(row)).find((birth) => birth !== null) ?? null,
    sex: readSex(reading, row),
    ethnicity: readEthnicity(reading, row),
    religion: readReligion(reading, row),
    joined: dates.joined.at(row) ?? facts.joined,
    official,
    status: readStatus(reading, row, facts.status, joinedText),
    card: orNull(reading.text(row, 'card')),
    partyPost: orNull(partyPostAt(reading, row)),
    ...readSchooling(reading, row),
    left: leaving.left,
    leftReason: leaving.reason,
  };
}

/** Its own column, else a post that is one of the Party: "Bí thư, Hiệu trưởng". */
function partyPostAt(reading: Reading, row: number): string {
  const own = reading.column('party_post');
  const text = textOrAbove(reading, row, own ?? reading.column('post'));
  return own !== null || /\b(?:bi thu|chi uy|cap uy|dang uy)\b/.test(foldLoose(text)) ? text : '';
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

/** Status column first, then words beside the dates, ticks, and the section the row stands under. */
function readStatus(
  reading: Reading,
  row: number,
  beside: Membership | null,
  joinedText: string,
): Membership | null {
  const officialText = reading.text(row, 'official');
  return (
    membership(reading.text(row, 'status')) ??
    beside ??
    tickedStatus(officialText, 'official') ??
    membership(officialText) ??
    tickedStatus(joinedText, 'probationary') ??
    membership(reading.section(row))
  );
}

const NONE = /^(?:khong|ko|k|0|khong co|none|luong|khong theo dao|vo than)$/;

function readReligion(reading: Reading, row: number): string | null {
  const column = reading.column('religion');
  const text = column === null ? factAt(reading, row, /ton giao/) : textOrAbove(reading, row, column);
  if (text === '') return null;
  if (NONE.test(foldLoose(text)) || !isTicked(text)) return 'Không';
  return text;
}

function readEthnicity(reading: Reading, row: number): string | null {
  const column = reading.column('ethnicity');
  const text = column === null ? factAt(reading, row, /dan toc/) : textOrAbove(reading, row, column);
  const loose = foldLoose(text).replace(/^dan toc /, '');
  if (loose === '' || loose === '0') return null;
  return loose === 'kinh' || loose === 'k' ? 'Kinh' : text;
}

function factAt(reading: Reading, row: number, asked: RegExp): string {
  const column = reading.column('personal_facts');
  return column === null ? '' : namedFact(reading.header(column), reading.lines(row, column), asked);
}

/** Each in a column of its own, else what a column of several facts says. */
function readSchooling(reading: Reading, row: number): Schooling {
  const own = textOrAbove(reading, row, reading.column('profession'));
  const theory = textOrAbove(reading, row, reading.column('theory'));
  if (own !== '' && theory !== '')
    return { education: readEducationLevel(own), theory: readTheoryLevel(theory) };
  const facts = schoolingAt(reading, row);
  return {
    education: own === '' ? facts.education : readEducationLevel(own),
    theory: theory === '' ? facts.theory : readTheoryLevel(theory),
  };
}

/** When and why somebody left: own columns, else a status or a remark that says so. */
function readLeaving(
  reading: Reading,
  row: number,
  dates: Dates,
): { readonly left: PartialDate | null; readonly reason: string | null } {
  const found = dates.left.flatMap(({ column, dates: column_dates }) => {
    const date = column_dates.at(row);
    return date ? [{ date, column }] : [];
  });
  const first = [...found].sort((a, b) => compareDays(startOf(a.date), startOf(b.date)))[0];
  if (first) {
    return { left: first.date, reason: reading.text(row, 'left_reason') || reading.header(first.column) };
  }
  for (const text of [
    ...dates.left.map(({ column }) => reading.textAt(row, column)),
    reading.text(row, 'status'),
    reading.text(row, 'note'),
    reading.text(row, 'left_reason'),
  ]) {
    if (saysLeft(text)) return { left: dateWithin(text), reason: text };
  }
  return { left: null, reason: null };
}

/** Status that only section rows or words beside a date give stands in no column of its own. */
function toldWithoutColumn(entries: readonly MemberEntry[]): ReadonlySet<string> {
  const told = new Set<string>();
  if (entries.some(({ status }) => status !== null)) told.add('status');
  if (entries.some(({ official }) => official !== null)) told.add('official');
  return told;
}

function reportGaps(reading: Reading, entries: readonly MemberEntry[]): void {
  const gaps = (blank: (entry: MemberEntry) => boolean, column: number | null): readonly number[] =>
    entries
      .filter((entry) => blank(entry) && column !== null && reading.textAt(entry.row, column) === '')
      .map(({ row }) => row);
  const joined = joinedColumn(reading);
  if (joined !== null)
    reportMissing(
      reading,
      joined,
      gaps((entry) => entry.joined === null, joined),
      'ngày vào Đảng',
      ['tong_dang_vien'],
    );
  const birth = reading.column('birth');
  if (birth !== null)
    reportMissing(
      reading,
      birth,
      gaps((entry) => entry.birth === null, birth),
      'ngày sinh',
      ['tuoi_binh_quan'],
    );
  const sex = reading.column('sex');
  if (sex !== null)
    reportMissing(
      reading,
      sex,
      gaps((entry) => entry.sex === null, sex),
      'giới tính',
      ['dang_vien_nu'],
    );
}
