import { FAMILY_NAMES, NO_PERSON_STARTS } from './family-names';
import { cleanText, fold, foldLoose } from './fold';
import { placeTones } from './tones';

/** A person's name as written and as compared. */
export interface PersonName {
  /** As the person reads it: NFC, single spaces, spelling and case kept. */
  readonly text: string;
  /** Same person, same key: NFC, case, spaces, tone placement unified; diacritics kept (Toàn is not Toản). A trailing "(A)", "(1981)" is kept apart in `tag`. */
  readonly key: string;
  readonly tag: string | null;
}

/** A card number as it is compared: without blanks, dots and leading zeros. */
export function cardKey(card: string): string {
  return card.replace(/[\s.\-/]/g, '').replace(/^0+/, '');
}

const CARD = 'THẺ ';

/** The tag of a name whose card number is known, and back. */
export function cardTag(key: string): string {
  return CARD + key;
}

export function cardOfTag(tag: string): string | null {
  return tag.startsWith(CARD) ? tag.slice(CARD.length) : null;
}

const FAMILIES = new Set(FAMILY_NAMES.map((name) => placeTones(name)));
const LOOSE_FAMILIES = new Set(FAMILY_NAMES.map((name) => foldLoose(name)));
const NO_PERSON = new Set(NO_PERSON_STARTS.flatMap((start) => [fold(start), foldLoose(start)]));

/** Numbering and bullets before a name. */
const NUMBERING = /^(?:\(?\d{1,3}\s?[.)/]|\d{1,3}\s?[-–:]|\d{1,3}\s(?=\p{L})|[-–+*•])\s*/u;
/** Always a form of address, whatever follows. */
const COMRADE = /^(?:các\s+)?(?:đồng chí|đ\s?[/.]\s?c|đc|dc)(?![\p{L}])[\s:.,]*/iu;
/** A form of address or a degree only before a name: "Ông Ích Khiêm" is a name of its own. */
const TITLE =
  /^(?:ông|bà|anh|chị|cô|thầy|(?:pgs|gs|ts|ths|th\.s|bs|ks|cn|kts|ds)(?![\p{L}]))(?:\s?[/(]\s?(?:bà|chị)\)?)?[\s:.]+/iu;
const BRACKET = /\s*[([]([^()[\]]*)[)\]]\s*$/u;
const TAG =
  /^(?:[\p{Lu}]|[IVX]{1,4}|\d{1,2}|\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:sn|ns|sinh(?: năm)?)[\s.:]*\d{4})$/iu;
const NAME_LETTERS = /^[\p{L}\p{M}][\p{L}\p{M}'’‘`´.\- ]*$/u;
const DITTO = /^(?:nt|như trên)$/u;
const LONGEST_NAME = 60;
/** A name with its address, post and brackets; longer texts are prose. */
const LONGEST_TEXT = 150;
/** A cell that lists everyone of a cell. */
const LONGEST_LIST = 3000;

function startsWithFamily(text: string): boolean {
  const first = /^[\p{L}\p{M}]+/u.exec(text)?.[0]?.toLowerCase() ?? '';
  return FAMILIES.has(placeTones(first)) || LOOSE_FAMILIES.has(first);
}

function stripBefore(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(NUMBERING, '').replace(COMRADE, '');
    const untitled = rest.replace(TITLE, '');
    if (untitled !== rest && startsWithFamily(untitled)) rest = untitled;
  }
  return rest;
}

function keyOf(text: string): string {
  return placeTones(text.toLowerCase().normalize('NFC').replace(/ð/g, 'đ'))
    .replace(/[’‘`´]/g, "'")
    .replace(/[.\-\s]+/g, ' ')
    .trim();
}

/** "Nguyễn Văn An - Bí thư", "Nguyễn Văn An, Phó Bí thư": the post behind a name is not part of it. */
const POST_BEHIND =
  /(?:\s*[,;]\s*|\s+[–-]\s+)(?:bí thư|phó|chi ủy|chi uỷ|đảng viên|đảng ủy|đảng uỷ|bt|pbt|cuv|đv|trưởng|giám đốc|chủ|kế toán|thủ quỹ|nhân viên|chuyên viên|hiệu|tổ|cán bộ|ủy viên|uỷ viên|thư ký)(?!\p{L}).*$/iu;

/**
 * One person's name: "Đ/c", "Ông", "Bà", degrees, numbering and a post behind it dropped; a trailing "(A)", "(1981)" kept
 * apart as `tag`. ALL CAPS, Title Case, hoà/hòa give one key. Null for what cannot be a name: digits, nothing, ditto.
 */
export function readName(text: string): PersonName | null {
  if (text.length > LONGEST_TEXT) return null;
  let rest = stripBefore(cleanText(text));
  let tag: string | null = null;
  for (let bracket = BRACKET.exec(rest); bracket; bracket = BRACKET.exec(rest)) {
    const inside = (bracket[1] ?? '').trim();
    if (TAG.test(inside)) tag = inside.toUpperCase().replace(/^(?:SN|NS|SINH(?: NĂM)?)[\s.:]*/, '');
    rest = rest.slice(0, bracket.index);
  }
  rest = rest.replace(POST_BEHIND, '').replace(/[\s.,;:*-]+$/, '');
  const key = keyOf(rest);
  if (rest.length > LONGEST_NAME || key === '' || !NAME_LETTERS.test(rest) || DITTO.test(key)) return null;
  return { text: rest, key, tag };
}

/** The whole name of two columns, "Họ và tên đệm" and "Tên"; either may be empty or hold the whole name. */
export function joinName(surname: string, given: string): PersonName | null {
  return readName(`${cleanText(surname)} ${cleanText(given)}`);
}

const BETWEEN =
  /[\n\r;,]|\s+(?:và|&|\+)\s+|\s[-–]\s|\s*\/\s*(?=\p{Lu}\p{Ll})|(?<=\S)\s+(?=\d{1,2}\s?[.)]\s*\p{L})|(?<=\S)\s+(?=(?:đồng chí|đ\s?[/.]\s?c)(?!\p{L}))/iu;
/** Words in a list of people that are nobody's name. */
const NOBODY =
  /^(?:bí thư|phó bí thư|chi uỷ|đảng viên|đảng uỷ|uỷ viên|bt|pbt|cuv|đv|không|không có|ko|toàn thể|toàn chi bộ|tập thể|chi bộ|cả chi bộ|các|trưởng|phó|giám đốc|chủ tịch|chủ trì|thư ký|hiệu trưởng|kế toán|thủ quỹ|nhân viên|chuyên viên|cán bộ)(?: |$)/u;
const POST_BEFORE = /^(?:phó bí thư|bí thư|chi [uủ][yỷ] viên|pbt|bt|cuv)\s*(?:chi bộ\s*)?[:-]?\s*/iu;

/** Several people in one cell: line breaks, ";", ",", " và ", " - ", "1. … 2. …"; "Đ/c", "Ông", "Bà", posts dropped; each once. */
export function readNames(text: string): readonly PersonName[] {
  const people = new Map<string, PersonName>();
  if (text.length > LONGEST_LIST) return [];
  const outside = text
    .normalize('NFC')
    .replace(/[^\S\n\r]+/g, ' ')
    .replace(/\([^()]*\)/g, (inner) => inner.replace(/[,;\n\r]/g, ' '));
  for (const piece of outside.split(BETWEEN)) {
    const stripped = stripBefore(cleanText(piece));
    const unposted = stripped.replace(POST_BEFORE, '');
    const name = readName(unposted !== stripped && startsWithFamily(unposted) ? unposted : stripped);
    if (!name || NOBODY.test(fold(name.text)) || name.key.split(' ').length > 7) continue;
    const person = `${name.key}|${name.tag ?? ''}`;
    if (!people.has(person)) people.set(person, name);
  }
  return [...people.values()];
}

/** 0–1: how much a text looks like a Vietnamese person's full name (2–6 words, letters only, a known family name first). */
export function nameLikeness(text: string): number {
  const name = readName(text);
  if (!name) return 0;
  const words = name.text.split(/[\s]+/);
  const key = name.key.split(' ');
  if (words.length < 2 || words.length > 6) return 0;
  if (NO_PERSON.has(fold(key.slice(0, 2).join(' ')))) return 0.05;
  const caps = name.text === name.text.toUpperCase();
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const cased = caps || capitals === words.length ? 1 : capitals === 0 ? 0.7 : 0.3;
  const family = FAMILIES.has(key[0] ?? '') ? 1 : startsWithFamily(name.text) ? 0.9 : 0.3;
  const length = words.length === 2 ? 0.8 : 1;
  return Math.round(cased * family * length * 100) / 100;
}
