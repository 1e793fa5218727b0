import { cellRange } from '../sheet/range';
import { foldLoose } from '../vietnamese/fold';
import {
  type EducationLevel,
  readEducationLevel,
  readTheoryLevel,
  type TheoryLevel,
} from '../vietnamese/levels';
import { factNames, factParts } from './named-fact';
import type { Reading } from './reading';

/** What one cell says of a person's education and political theory. */
export interface Schooling {
  readonly education: EducationLevel | null;
  readonly theory: TheoryLevel | null;
}

const NOTHING: Schooling = { education: null, theory: null };
const AFFECTS = ['chuyen_mon_dai_hoc', 'llct_so_cap', 'llct_trung_cap', 'llct_cao_cap'];
const PROFESSION = /cmnv|chuyen mon|^cm$/;
const THEORY = /ly luan|llct|chinh tri/;

/**
 * "12/12, trung cấp, ĐH kinh tế, Anh B" under "Văn hoá, lý luận, CMNV, ngoại ngữ": each fact where the heading names
 * it. Where a part was left out ("12/12, ĐH luật") the places say nothing, so each part tells by its own words what it
 * is; "TC" alone may be either and is asked.
 */
export function schoolingAt(reading: Reading, row: number): Schooling {
  const column = reading.column('education_facts');
  if (column === null) return NOTHING;
  const names = factNames(reading.header(column)).map(foldLoose);
  const parts = factParts(reading.lines(row, column));
  const theoryAt = names.findIndex((name) => THEORY.test(name));
  const professionAt = names.findIndex((name) => PROFESSION.test(name));
  const [theory = '', profession = ''] = [parts[theoryAt], parts[professionAt]];
  if (parts.length === names.length && isNotOther(theory, profession)) {
    return { education: readEducationLevel(profession), theory: readTheoryLevel(theory) };
  }
  const own = sorted(parts);
  const [first] = own.either;
  if (first === undefined) return levelsOf(own.profession, own.theory);
  if (own.theory.length > 0) return levelsOf([...own.profession, ...own.either], own.theory);
  if (own.profession.some((part) => !SCHOOL.test(foldLoose(part))))
    return levelsOf(own.profession, own.either);
  const suggested = parts.indexOf(first) === professionAt ? 'profession' : 'theory';
  return askWhich(reading, row, column, first, suggested) === 'theory'
    ? levelsOf([...own.profession, ...own.either.slice(1)], [first])
    : levelsOf([...own.profession, first], own.either.slice(1));
}

/** Nothing stands in the place of the other: a theory that reads as education only, or the other way round. */
function isNotOther(theory: string, profession: string): boolean {
  const kinds = [kindOf(theory), kindOf(profession)];
  return kinds[0] !== 'profession' && kinds[1] !== 'theory';
}

type PartKind = 'theory' | 'profession' | 'either' | null;

/** "TCCT", "Cử nhân chính trị" say themselves what they are; "TC" and "cử nhân" do not. */
const POLITICAL = /\b(?:ly luan|llct|ll|chinh tri|[a-z]{0,2}ct)\b/;
/** General schooling, which says nothing of a profession. */
const SCHOOL = /^(?:lop )?\d{1,2}(?: \d{1,2})?$|\b(?:thpt|thcs|ptth|ptcs|pho thong|cap [1-3])\b/;

function kindOf(part: string): PartKind {
  const theory = readTheoryLevel(part);
  if (theory === 'chua_qua') return null;
  const education = readEducationLevel(part);
  if (theory === null) return education === null ? null : 'profession';
  return education === null || POLITICAL.test(foldLoose(part)) ? 'theory' : 'either';
}

function sorted(
  parts: readonly string[],
): Readonly<Record<'theory' | 'profession' | 'either', readonly string[]>> {
  const of = (kind: PartKind): readonly string[] => parts.filter((part) => kindOf(part) === kind);
  return { theory: of('theory'), profession: of('profession'), either: of('either') };
}

function levelsOf(profession: readonly string[], theory: readonly string[]): Schooling {
  return {
    education: readEducationLevel(profession.join(', ')),
    theory: theory.map(readTheoryLevel).find((level) => level !== null) ?? null,
  };
}

function askWhich(
  reading: Reading,
  row: number,
  column: number,
  part: string,
  suggested: 'theory' | 'profession',
): string {
  const options = [
    { id: 'theory', label: 'Lý luận chính trị' },
    { id: 'profession', label: 'Trình độ chuyên môn' },
  ];
  const label = options.find(({ id }) => id === suggested)?.label ?? '';
  return reading.ask({
    id: `schooling:${foldLoose(part)}@${reading.sheetKey()}`,
    text: `“${part}” ở ${reading.place(row, column)} là lý luận chính trị hay trình độ chuyên môn?`,
    at: { sheet: reading.table.sheet, range: cellRange(row, column) },
    options,
    suggested,
    why: `${label}, theo thứ tự ghi ở tiêu đề cột; ô này ghi ít phần hơn tiêu đề nên chưa chắc.`,
    affects: AFFECTS,
  });
}
