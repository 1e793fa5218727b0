import { cleanText, foldLoose } from '../vietnamese/fold';
import { readCount } from '../vietnamese/numbers';
import { bookOf, closeReading } from './book-of';
import { AWARDS_SHAPE } from './awards-fields';
import { type DateColumn, readDateColumn } from './date-column';
import { textOrAbove } from './ditto';
import type { Kind } from './kind';
import { readCellCount } from './read-cell-count';
import { Reading } from './reading';
import { isTick, isTicked } from './ticks';
import type { AwardBook, AwardEntry, AwardForm, Prize } from './records';

const AFFECTS = ['giai_thuong', 'giay_khen', 'bang_khen', 'huy_hieu_dang'];

/** Awards and prizes; a row that tells two forms gives an entry for each. */
export const AWARDS: Kind<AwardEntry, AwardBook> = {
  ...AWARDS_SHAPE,
  read(source, context) {
    const reading = new Reading(source, context, AWARDS_SHAPE, AFFECTS);
    const dates = readDateColumn(reading, reading.column('date'));
    const entries = reading.table.dataRows.flatMap((row) => readRow(reading, row, dates));
    return closeReading(reading, { ...bookOf(reading, entries), ownColumns: ownColumns(reading) });
  },
};

/** Without a column that says each row's form: the forms that have a column of their own. */
function ownColumns(reading: Reading): AwardBook['ownColumns'] {
  if (reading.columns('form').length > 0) return null;
  return new Set(reading.columns('form_column').map((column) => awardHeaded(reading, column).form));
}

function readRow(reading: Reading, row: number, dates: DateColumn): readonly AwardEntry[] {
  const forms = reading.columns('form').map((column) => textOrAbove(reading, row, column));
  const form = forms.filter((text) => text !== '').join('; ');
  const content = textOrAbove(reading, row, reading.column('content'));
  const name = nameOf(reading, row);
  if (form === '' && content === '' && name === '') return [];
  const columns = reading.columns('form_column');
  const counted = readCellCount(reading, row, 'count', AFFECTS).count;
  const level = textOrAbove(reading, row, reading.column('level'));
  const told =
    columns.length > 0 && form === ''
      ? columns.flatMap((column) => awardUnder(reading, row, column))
      : awardsTold(reading, row, forms, content);
  return told.map((award) => ({
    sheet: reading.table.sheet,
    row,
    date: dates.at(row),
    name,
    form: award.form,
    prize: award.prize,
    level: level === '' ? null : level,
    content,
    count: (told.length === 1 ? counted : null) ?? award.count ?? 1,
  }));
}

function awardsTold(
  reading: Reading,
  row: number,
  forms: readonly string[],
  content: string,
): readonly Award[] {
  const said = forms.map((form) => awardsIn(prizeAlone(form) || form)).reduce(withNewOnes, []);
  if (said.length > 0) return said;
  if (forms.some((form) => NO_PRIZE.test(foldLoose(form)))) return [OTHER_AWARD];
  const told = [content, reading.text(row, 'note'), reading.section(row)]
    .map(awardsIn)
    .find((awards) => awards.length > 0);
  return told ?? [OTHER_AWARD];
}

/** "Giấy khen" in one column and "Giấy khen của Đảng ủy" in the next are one award. */
function withNewOnes(known: readonly Award[], more: readonly Award[]): readonly Award[] {
  const same = (one: Award, other: Award): boolean => one.form === other.form && one.prize === other.prize;
  return [...known, ...more.filter((award) => !known.some((met) => same(met, award)))];
}

/** A column a form: ticked, or the number of them; in "Huy hiệu Đảng" 30 and more are years of membership. */
function awardUnder(reading: Reading, row: number, column: number): readonly Award[] {
  const text = reading.textAt(row, column);
  if (!isTicked(text)) return [];
  const award = awardHeaded(reading, column);
  const count = isTick(text) ? 1 : (readCount(text) ?? 1);
  const years = award.form === 'huy_hieu_dang' && count >= LEAST_YEARS;
  return [{ ...award, count: years ? 1 : count }];
}

const LEAST_YEARS = 30;

function awardHeaded(reading: Reading, column: number): Award {
  const parts = reading.header(column).split(' / ').reverse();
  const [award = OTHER_AWARD] = parts.map(awardsIn).find((awards) => awards.length > 0) ?? [];
  return award;
}

/** A column of prizes may hold the rank alone: "Nhì", "III". */
function prizeAlone(form: string): string {
  return /^(?:nhat|nhi|ba|i{1,3}|[123]|dac biet)$/.test(foldLoose(form)) ? `giải ${form}` : '';
}

function nameOf(reading: Reading, row: number): string {
  const split = `${reading.text(row, 'surname')} ${reading.text(row, 'given_name')}`.trim();
  return cleanText(split === '' ? reading.text(row, 'full_name') : split);
}

interface Award {
  readonly form: AwardForm;
  readonly prize: Prize | null;
  /** "02 giải khuyến khích" → 2; null where no number stands before it. */
  readonly count: number | null;
}

const FORMS =
  /(?:(\d{1,3}) )?(?:(giay khen|gk)|(bang khen|bk)|(huy hieu(?: dang)?|hhd)|(?:giai )?(khuyen khich|kk)\b|giai (nhat|nhi|ba|i{1,3}|1|2|3)\b|(huy chuong (?:vang|bac|dong)|giai \S+|giai))(?= |$)/g;
const PRIZES: Readonly<Record<string, Prize>> = {
  nhat: 'nhat',
  i: 'nhat',
  '1': 'nhat',
  nhi: 'nhi',
  ii: 'nhi',
  '2': 'nhi',
  ba: 'ba',
  iii: 'ba',
  '3': 'ba',
};

const OTHER_AWARD: Award = { form: 'khac', prize: null, count: null };

/** "Không đạt giải", "chưa có giải". */
const NO_PRIZE = /\b(?:khong|chua) (?:(?:dat|co|doat|duoc|nhan) )*(?:giai(?: thuong)?|thu hang)\b/;

/** The forms a text tells, each with the number before it. "Giải phóng", "giải quyết" are no prizes. */
export function awardsIn(text: string): readonly Award[] {
  const loose = foldLoose(text)
    .replace(NO_PRIZE, ' ')
    .replace(/\bgiai (?:quyet|phong(?! trao)|phap|trinh|ngan|bong|toa|thich|the|chay|cau|thi)\b/g, ' ');
  return [...loose.matchAll(FORMS)].map((match): Award => {
    const count = match[1] === undefined ? null : Number(match[1]);
    if (match[2]) return { form: 'giay_khen', prize: null, count };
    if (match[3]) return { form: 'bang_khen', prize: null, count };
    if (match[4]) return { form: 'huy_hieu_dang', prize: null, count };
    if (match[5]) return { form: 'giai', prize: 'khuyen_khich', count };
    return { form: 'giai', prize: (match[6] === undefined ? undefined : PRIZES[match[6]]) ?? 'khac', count };
  });
}
