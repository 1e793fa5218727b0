import type { Book, MemberEntry } from '../kinds/records';
import { compareText } from './compare-text';
import { cardKey, cardOfTag, type PersonName } from '../vietnamese/names';
import { type PartialDate, readDate } from '../vietnamese/dates';

export interface MemberRow {
  readonly book: Book<MemberEntry>;
  readonly entry: MemberEntry;
}

type Facts = Omit<MemberEntry, 'sheet' | 'row' | 'name'>;

/** One person of the member lists: every row about them, and what those rows say together. */
export interface Person extends Facts {
  readonly name: PersonName;
  readonly rows: readonly MemberRow[];
}

/** Everyone in the member lists, people of one name kept apart by card or birth. */
export interface People {
  readonly all: readonly Person[];
  readonly byKey: ReadonlyMap<string, readonly Person[]>;
}

/** Gathers people from member rows. The order of the rows never matters: the fullest row of a name comes first. */
export function gatherPeople(rows: readonly MemberRow[]): People {
  const groups = new Map<string, MemberRow[]>();
  for (const row of rows) {
    const key = row.entry.name.key;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const byKey = new Map<string, readonly Person[]>();
  for (const [key, group] of groups) byKey.set(key, peopleOfOneName(group));
  return { all: [...byKey.values()].flat(), byKey };
}

/** Beyond any cell's size: so many rows of one name are no list of people, and are compared by what they say alone. */
const TOO_MANY_OF_ONE_NAME = 500;

function peopleOfOneName(rows: readonly MemberRow[]): readonly Person[] {
  if (rows.length > TOO_MANY_OF_ONE_NAME) return sameFactsTogether(rows);
  const clusters: MemberRow[][] = [];
  const ordered = rows
    .map((row) => ({ row, rank: rankOf(row.entry) }))
    .sort((a, b) => compareText(b.rank, a.rank));
  for (const { row } of ordered) {
    const own = clusters.find((cluster) => cluster.every((other) => canBeSame(other.entry, row.entry)));
    if (own) own.push(row);
    else clusters.push([row]);
  }
  return clusters.map(personOf);
}

function sameFactsTogether(rows: readonly MemberRow[]): readonly Person[] {
  const clusters = new Map<string, MemberRow[]>();
  for (const row of rows) {
    const { card, birth, name } = row.entry;
    const key = [card === null ? '' : cardKey(card), dateText(birth), name.tag ?? ''].join('|');
    const own = clusters.get(key);
    if (own) own.push(row);
    else clusters.set(key, [row]);
  }
  return [...clusters.values()].map(personOf);
}

/** Rows that tell more come first; equal ones in an order of their own content. */
function rankOf(entry: MemberEntry): string {
  const { card, birth, name, joined, official } = entry;
  const known = [card, birth, name.tag, joined, official].filter((fact) => fact !== null).length;
  const { sex, ethnicity, religion, status, education, theory, partyPost, left, leftReason } = entry;
  const words = [card, name.tag, sex, ethnicity, religion, status, education, theory, partyPost, leftReason];
  return [
    String(known),
    ...[birth, joined, official, left].map(dateText),
    ...words.map((word) => word ?? ''),
  ].join('|');
}

function dateText(date: PartialDate | null): string {
  if (!date) return '';
  return [date.year, date.month ?? 0, date.day ?? 0].map((n) => String(n).padStart(4, '0')).join('-');
}

/** INDICATORS.md: matched by name, then birth date or card number. A card settles it; then birth; then "(A)". */
function canBeSame(a: MemberEntry, b: MemberEntry): boolean {
  if (a.card !== null && b.card !== null) return cardKey(a.card) === cardKey(b.card);
  if (a.birth !== null && b.birth !== null && !datesAgree(a.birth, b.birth)) return false;
  return a.name.tag === null || b.name.tag === null || a.name.tag === b.name.tag;
}

function datesAgree(a: PartialDate, b: PartialDate): boolean {
  if (a.year !== b.year) return false;
  if (a.month === null || b.month === null) return true;
  return a.month === b.month && (a.day === null || b.day === null || a.day === b.day);
}

function personOf(rows: readonly MemberRow[]): Person {
  const first = <K extends keyof Facts>(fact: K): Facts[K] | null =>
    rows.find((row) => row.entry[fact] !== null)?.entry[fact] ?? null;
  const name = rows[0]?.entry.name;
  if (!name) throw new Error('a person without a row');
  return {
    name,
    rows,
    birth: first('birth'),
    sex: first('sex'),
    ethnicity: first('ethnicity'),
    religion: first('religion'),
    joined: first('joined'),
    official: first('official'),
    status: first('status'),
    card: first('card'),
    partyPost: first('partyPost'),
    education: first('education'),
    theory: first('theory'),
    left: first('left'),
    leftReason: first('leftReason'),
  };
}

/** Which of the people of this name is meant: all of them when nothing tells, none when the name is unknown. */
export function peopleNamed(name: PersonName, people: People): readonly Person[] {
  const namesakes = people.byKey.get(name.key) ?? [];
  if (name.tag === null || namesakes.length < 2) return namesakes;
  const { tag } = name;
  const tagged = namesakes.filter((person) => fits(tag, person));
  return tagged.length > 0 ? tagged : namesakes;
}

/** "(A)", the card's number, the year or the day of birth. */
function fits(tag: string, { name, card, birth }: Person): boolean {
  const number = cardOfTag(tag);
  if (number !== null) return card !== null && cardKey(card) === number;
  if (name.tag === tag) return true;
  const born = readDate(tag);
  return born !== null && birth !== null && datesAgree(born, birth);
}

/** Of a birth the year alone: one sheet may give the day, another not. */
function tagKey(tag: string): string {
  const born = readDate(tag);
  return born ? String(born.year) : tag;
}

/**
 * One id for each row's person, comparable between sheets. `oneRowEach`: the sheet lists people, so that two rows
 * of a name that two members bear are two people; otherwise (a log of events) they are taken for one.
 */
export function personIds(
  names: readonly PersonName[],
  people: People,
  { oneRowEach }: { readonly oneRowEach: boolean },
): readonly string[] {
  const met = new Map<string, number>();
  // a stranger whom one sheet gives a birth and another does not is one stranger
  const untagged = new Set(names.filter(({ tag }) => tag === null).map(({ key }) => key));
  return names.map((name) => {
    const namesakes = people.byKey.get(name.key) ?? [];
    const meant = peopleNamed(name, people);
    const [only] = meant;
    if (only && meant.length === 1) return `${name.key}#${String(namesakes.indexOf(only))}`;
    if (namesakes.length < 2)
      return `${name.key}#${name.tag === null || untagged.has(name.key) ? '0' : tagKey(name.tag)}`;
    if (!oneRowEach) return `${name.key}#0`;
    const seen = met.get(name.key) ?? 0;
    met.set(name.key, seen + 1);
    return `${name.key}#${String(seen % namesakes.length)}`;
  });
}
