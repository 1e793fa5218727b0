import { foldLoose } from '../vietnamese/fold';
import type { Reading } from './reading';
import { isTicked } from './ticks';

type Sex = 'nam' | 'nữ';

function sexWord(text: string): Sex | null {
  const loose = foldLoose(text);
  if (/^(?:nam|trai|male|m)$/.test(loose)) return 'nam';
  return /^(?:nu|n|gai|female|f)$/.test(loose) ? 'nữ' : null;
}

/** The sex a row tells: by word, by the ticked column, or by the column the birth stands in (DOMAIN.md §7.4). */
export function readSex(reading: Reading, row: number): Sex | null {
  const word = sexWord(reading.text(row, 'sex'));
  if (word) return word;
  const column = reading.column('personal_facts');
  const facts = column === null ? [] : reading.lines(row, column).split(/[,;/\n]|\s[-–]\s/);
  const fact = facts.map((part) => sexWord(part.trim())).find((sex) => sex !== null);
  if (fact) return fact;
  return byColumn(reading, row, 'birth_male', 'birth_female') ?? byTick(reading, row);
}

function byColumn(reading: Reading, row: number, male: string, female: string): Sex | null {
  const inMale = reading.text(row, male) !== '';
  const inFemale = reading.text(row, female) !== '';
  if (inMale === inFemale) return null;
  return inMale ? 'nam' : 'nữ';
}

/** With a column "Nữ" alone, who is not ticked is a man. */
function byTick(reading: Reading, row: number): Sex | null {
  const female = reading.column('sex_female');
  const male = reading.column('sex_male');
  const isFemale = female !== null && isTicked(reading.textAt(row, female));
  const isMale = male !== null && isTicked(reading.textAt(row, male));
  if (isFemale && !isMale) return 'nữ';
  if (isMale && !isFemale) return 'nam';
  return female !== null && male === null ? 'nam' : null;
}
