import { foldLoose } from '../vietnamese/fold';
import { joinName, readNames, type PersonName } from '../vietnamese/names';
import { bookOf, closeReading } from './book-of';
import { type DateColumn, readDateColumn } from './date-column';
import { textOrAbove } from './ditto';
import { INSPECTIONS_SHAPE } from './inspections-fields';
import type { Kind } from './kind';
import { marked } from './read-person';
import { Reading } from './reading';
import type { Book, InspectionEntry } from './records';
import { isTicked } from './ticks';

const AFFECTS = [
  'dang_vien_duoc_kiem_tra',
  'dang_vien_duoc_giam_sat',
  'dang_vien_duoc_ktgs',
  'vi_pham_19_dieu',
  'ky_luat',
];

/** Inspection, supervision, discipline; one cell may name several people. */
export const INSPECTIONS: Kind<InspectionEntry, Book<InspectionEntry>> = {
  ...INSPECTIONS_SHAPE,
  read(source, context) {
    const reading = new Reading(source, context, INSPECTIONS_SHAPE, AFFECTS);
    const dates = readDateColumn(reading, reading.column('date'));
    const rows = isPlan(reading) && !isCarriedOut(reading) ? [] : reading.table.dataRows;
    const entries = rows.flatMap((row) => {
      const people = peopleAt(reading, row);
      return people.length === 0 || isNotDone(reading, row) ? [] : [readRow(reading, row, people, dates)];
    });
    return closeReading(reading, bookOf(reading, entries));
  },
};

const NOT_DONE =
  /^(?:(?:chua|khong) (?:thuc hien|tien hanh|trien khai|to chuc|kiem tra|giam sat)(?: duoc)?|(?:tam )?hoan(?: lai)?|chuyen sang (?:nam|quy) .*)$/;

/** Planned, and not carried out: "Chưa thực hiện" for the day or the result. */
function isNotDone(reading: Reading, row: number): boolean {
  return ['date', 'result', 'note'].some((field) => NOT_DONE.test(foldLoose(reading.text(row, field))));
}

const PLAN = /^(?:du thao )?(?:ke hoach|chuong trinh) (?:cong tac )?(?:kiem tra|giam sat|ktgs|kt gs)\b/;

/** "Kế hoạch kiểm tra, giám sát năm 2018" without any result: who was to be inspected, perhaps nobody was. */
function isPlan(reading: Reading): boolean {
  const concluded = ['result', 'violation', 'discipline'].some((field) => reading.columns(field).length > 0);
  return !concluded && reading.titles().some((title) => PLAN.test(foldLoose(title)));
}

/** Asked of a plan; its people count meanwhile. */
function isCarriedOut(reading: Reading): boolean {
  const { sheet, range } = reading.table;
  const answer = reading.ask({
    id: `plan@${reading.tableKey()}`,
    text: `Những người ghi ở kế hoạch, trang “${sheet}”, đã được kiểm tra, giám sát chưa?`,
    at: { sheet, range },
    options: [
      { id: 'done', label: 'Rồi, đã làm theo kế hoạch' },
      { id: 'not_done', label: 'Chưa làm, không tính' },
    ],
    suggested: 'done',
    why: 'Tạm tính là đã làm, vì trang này chỉ ghi kế hoạch, chưa có cột nào ghi kết quả.',
    affects: ['dang_vien_duoc_kiem_tra', 'dang_vien_duoc_giam_sat', 'dang_vien_duoc_ktgs'],
  });
  return answer === 'done';
}

/** Everyone a row names, in one column or in two. */
export function peopleAt(reading: Reading, row: number): readonly PersonName[] {
  const column = reading.column('full_name');
  if (column !== null) {
    const names = readNames(reading.lines(row, column));
    const [only] = names;
    return only && names.length === 1 ? [marked(reading, row, only)] : names;
  }
  const name = joinName(reading.text(row, 'surname'), reading.text(row, 'given_name'));
  return name ? [marked(reading, row, name)] : [];
}

function readRow(
  reading: Reading,
  row: number,
  people: readonly PersonName[],
  dates: DateColumn,
): InspectionEntry {
  const content = textOrAbove(reading, row, reading.column('content'));
  const result = reading.text(row, 'result');
  const violation = violationOf(reading, row, result);
  const discipline = disciplineOf(reading, row, result);
  return {
    sheet: reading.table.sheet,
    row,
    date: dates.at(row),
    people,
    ...typesOf(reading, row, content),
    content,
    result,
    violation: violation ?? (discipline.disciplined ? true : null),
    ...discipline,
  };
}

type Types = Pick<InspectionEntry, 'inspected' | 'supervised'>;

/** Tick columns, type column, content, section, "Đối tượng giám sát", then the nearest title that says one. */
function typesOf(reading: Reading, row: number, content: string): Types {
  const ticks = tickedTypes(reading, row);
  if (ticks) return ticks;
  const type = textOrAbove(reading, row, reading.column('inspection_type'));
  const people = reading.header(reading.column('full_name') ?? 0);
  const texts = [type, content, reading.section(row), people, ...[...reading.titles()].reverse()];
  return (
    texts.map(typesIn).find((types) => types.inspected || types.supervised) ?? {
      inspected: false,
      supervised: false,
    }
  );
}

function tickedTypes(reading: Reading, row: number): Types | null {
  const inspected = reading.column('inspected_tick');
  const supervised = reading.column('supervised_tick');
  if (inspected === null && supervised === null) return null;
  return {
    inspected: inspected !== null && isTicked(reading.textAt(row, inspected)),
    supervised: supervised !== null && isTicked(reading.textAt(row, supervised)),
  };
}

function typesIn(text: string): Types {
  const loose = foldLoose(text.replace(/[_.-]+/g, ' '));
  const both = /\bktgs\b/.test(loose);
  return {
    inspected: both || /\bkiem tra\b|\bkt\b/.test(loose),
    supervised: both || /\bgiam sat\b|\bgs\b/.test(loose),
  };
}

const NO =
  /^(?:|0|x khong|khong|ko|k|khong co|khong vi pham|chua|chua vi pham|chua phat hien|khong phat hien(?: vi pham)?|khong bi.*|khong co .*|khong vi pham .*)$/;

/** Column first: anything but "không" is one; else a conclusion that says so; null when nothing tells. */
function violationOf(reading: Reading, row: number, result: string): boolean | null {
  if (reading.column('violation') !== null) {
    const text = reading.text(row, 'violation');
    return !NO.test(foldLoose(text)) && isTicked(text);
  }
  return violationIn(result);
}

function violationIn(text: string): boolean | null {
  const loose = foldLoose(text);
  if (/\b(?:khong|chua|khong co|chua co|khong phat hien|chua phat hien)(?: dau hieu)? vi pham\b/.test(loose))
    return false;
  if (/\bco (?:dau hieu )?vi pham\b|\bvi pham\b/.test(loose)) return true;
  return null;
}

const FORMS = /\b(?:khien trach|canh cao|cach chuc|khai tru)\b/;

function disciplineOf(
  reading: Reading,
  row: number,
  result: string,
): Pick<InspectionEntry, 'discipline' | 'disciplined'> {
  if (reading.column('discipline') !== null) {
    const text = reading.text(row, 'discipline');
    const disciplined = !NO.test(foldLoose(text)) && isTicked(text);
    return { discipline: disciplined ? text : null, disciplined };
  }
  const loose = foldLoose(result);
  if (/\bkhong (?:bi |co )?(?:ky luat|hinh thuc ky luat|xu ly)\b/.test(loose))
    return { discipline: null, disciplined: false };
  return FORMS.test(loose)
    ? { discipline: result, disciplined: true }
    : { discipline: null, disciplined: null };
}
